import { expect, test } from 'vitest';
import { neuerHaushalt } from '../../../../shared/faelle/defaults.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { KommuneId } from '../../../../shared/foundation/id.ts';
import { beratungVon } from '../../../support/beratungen.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { integrationsteam, offenerFall } from '../../../support/integrationsteam.ts';
import { weiterleitungVon } from '../../../support/termine.ts';

const JOBCENTER = { ziel: 19 as const, partnerId: null, stelle: 'Jobcenter Oberes Tal', anliegen: '' };

test('a Weiterleitung counts where the file was on that day, of a later one of the same talk, too (Z12)', async () => {
  const { t, aDorf, bHeim, kaya } = await integrationsteam();
  const { haushalt, personen } = await offenerFall(kaya, aDorf);
  const { beratungen, faelle, kennzahlen, termine } = kaya.client;
  const wo = { haushaltId: haushalt.id, kommuneId: aDorf, personalId: kaya.id };
  const weiter = weiterleitungVon(
    haushalt.id,
    personen.map(({ id }) => id),
  );
  const mitWeiterleitung = beratungVon(wo, { weiterleitungen: [JOBCENTER] });
  const { beratung } = await beratungen.anlegen({ eingabe: mitWeiterleitung });
  await termine.weiterleiten(weiter);
  const frage = { von: datum('2018-01-01'), bis: datum('2018-02-28'), kommuneIds: null, personalIds: null };
  const inKommune = async (id: KommuneId) => {
    const eine = await kennzahlen.auswertung({ ...frage, kommuneIds: [id] });
    const zwei = await kennzahlen.dahinter({
      ...frage,
      kommuneIds: [id],
      schluessel: '18',
      personalId: null,
      seite: 0,
    });
    return [eine.zeilen.find(({ schluessel }) => schluessel === '18')?.wert, zwei.gesamt];
  };
  expect([await inKommune(aDorf), await inKommune(bHeim)]).toEqual([
    [2, 2],
    [0, 0],
  ]);

  const { haushalt: bisher } = await faelle.akte({ id: haushalt.id });
  const eingabe = { ...neuerHaushalt(bHeim), zustaendigId: kaya.id };
  await faelle.aendern({ id: bisher.id, version: bisher.version, eingabe });
  await beratungen.aendern({ id: beratung.id, version: beratung.version, eingabe: mitWeiterleitung });
  await termine.weiterleiten(weiter);
  expect([await inKommune(aDorf), await inKommune(bHeim)]).toEqual([
    [3, 3],
    [1, 1],
  ]);

  const { kommune } = await t.client.kommunen.eine({ id: aDorf });
  const gruende = await fehlerVon(t.client.kommunen.loeschen({ id: aDorf, version: kommune.version }));
  expect(JSON.stringify(gruende)).toContain('In dieser Kommune sind 3 Weiterleitungen erfasst.');
});
