import { safe } from '@orpc/server';
import { datum } from '../../shared/foundation/date.ts';
import { zEigeneKennzahlId } from '../../shared/foundation/id.ts';
import type { Client } from './transports.ts';

const eigeneId = (schluessel: string) => zEigeneKennzahlId.parse(schluessel.replace('E:', ''));

/** The figures of a month: looked at from all sides, checked, sent; own words, an own Kennzahl, another reading of a rule. */
export async function kennzahlentag({ kennzahlen }: Client): Promise<void> {
  const frage = { von: datum('2018-01-01'), bis: datum('2018-01-31'), kommuneIds: null, personalIds: null };
  const eingabe = { name: 'Gespräche', definition: '', position: 0, istGezeigt: true };
  await kennzahlen.katalog();
  const { version } = await kennzahlen.anpassen({ schluessel: '1', version: null, eingabe });
  await kennzahlen.zuruecksetzen({ schluessel: '1', version: version ?? 0 });
  const nichts = { thema: null, ort: null, adressat: null, ziel: null, mitSprachmittlung: false };
  await safe(kennzahlen.eigeneSpeichern({ id: null, version: null, eingabe, zaehlung: nichts }));
  await kennzahlen.eigeneSpeichern({ id: null, version: null, eingabe, zaehlung: { ...nichts, thema: 'arbeit' } });
  const verworfene = await kennzahlen.eigeneSpeichern({
    id: null,
    version: null,
    eingabe,
    zaehlung: { ...nichts, thema: 'schule' },
  });
  await kennzahlen.eigeneLoeschen({ id: eigeneId(verworfene.schluessel), version: verworfene.version ?? 0 });

  await safe(kennzahlen.auswertung({ ...frage, bis: datum('2017-12-31') }));
  await kennzahlen.auswertung(frage);
  await kennzahlen.aufgliederung({ ...frage, schluessel: '47', merkmal: 'alter' });
  for (const schluessel of ['1', '18', '31', '43', 'D1']) {
    await kennzahlen.dahinter({ ...frage, schluessel, personalId: null, seite: 0 });
  }
  await kennzahlen.tageserfassung({ ...frage, seite: 0 });
  await kennzahlen.pruefung(frage);
  await kennzahlen.excel(frage);
  await kennzahlen.blatt(frage);
  await kennzahlen.word(frage);
  await kennzahlen.tageserfassungExcel(frage);

  await kennzahlen.abgeben({ ...frage, titel: 'Kennzahlen Januar 2018', an: 'Bewilligungsstelle' });
  for (const { id } of await kennzahlen.abgaben()) {
    await kennzahlen.abgabe({ id });
    await kennzahlen.abgabeDatei({ id });
  }
  const lesart = { regel: 'Z4', wert: 'eigene', begruendung: 'Schreiben der Bewilligungsstelle' } as const;
  await safe(kennzahlen.regelSetzen({ ...lesart, giltAb: datum('2018-01-15') }));
  await kennzahlen.regelSetzen({ ...lesart, giltAb: datum('2018-02-01') });
}
