import { expect, test } from 'vitest';
import { neueErhebung } from '../../../../shared/erhebungen/rules.ts';
import { neuerHaushalt } from '../../../../shared/faelle/defaults.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { neueUebergabe } from '../../../../shared/uebergaben/defaults.ts';
import { mitErhebungswert } from '../../../../shared/uebergaben/werte.ts';
import { personEingabe } from '../../../support/faelle.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { integrationsteam, terminEingabe } from '../../../support/integrationsteam.ts';

test('a household is not deleted together with what is noted about it as a whole', async () => {
  const { aDorf, kaya } = await integrationsteam();
  const { client } = kaya;
  const akte = await client.faelle.anlegen({
    eingabe: neuerHaushalt(aDorf),
    personen: [personEingabe()],
    istTrotzdemNeu: true,
  });
  const { id, version } = akte.haushalt;
  const am = datum('2018-01-20');
  const [termin] = await client.termine.anlegen({ eingabe: terminEingabe(akte, kaya.id), wiederholung: null });
  const erhebung = await client.erhebungen.anlegen({
    haushaltId: id,
    eingabe: mitErhebungswert(neueErhebung(null, { heute: am, personIds: [] }), 'arbeit', 'arbeitet im Lager'),
  });
  const uebergabe = await client.uebergaben.anlegen({
    haushaltId: id,
    eingabe: { ...neueUebergabe(am, []), vonStelle: 'Unterkunft' },
  });

  const fehler = await fehlerVon(client.faelle.loeschen({ id, version }));
  expect(fehler).toMatchObject({
    code: 'GESPERRT',
    gruende: [
      { code: 'haushalt-hat-erhebungen' },
      { code: 'haushalt-hat-uebergaben' },
      { code: 'haushalt-hat-termine' },
    ],
  });

  await client.termine.loeschen({ id: termin!.id, version: 1, umfang: 'nur_diesen' });
  await client.erhebungen.loeschen({ id: erhebung.id, version: 1 });
  await client.uebergaben.loeschen({ id: uebergabe.id, version: 1 });
  await client.faelle.loeschen({ id, version });
  expect((await fehlerVon(client.faelle.akte({ id }))).code).toBe('NICHT_GEFUNDEN');
});
