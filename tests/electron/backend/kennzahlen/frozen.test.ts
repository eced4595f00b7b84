import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { gibAb, ladeAbgabedatei, zeigeAbgabe } from '../../../../electron/backend/kennzahlen/frozen.ts';
import { KENNZAHLENPAPIERE } from '../../../../electron/backend/kennzahlen/papers.ts';
import {
  loescheEigeneKennzahl,
  passeKennzahlAn,
  setzeRegel,
  speichereEigeneKennzahl,
} from '../../../../electron/backend/kennzahlen/service.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { zEigeneKennzahlId, type AbgabeId } from '../../../../shared/foundation/id.ts';
import type { EigeneZaehlung } from '../../../../shared/kennzahlen/types.ts';
import { B_HEIM } from '../../../support/builders.ts';
import { erfasse, gespraech, JANUAR, mitFaellen, werteVon } from '../../../support/kennzahlen-erfassung.ts';

/** What was sent stays as it was, and what changed since is told by the rules of that day (Z13). */

const abgeben = (anfrage: Anfrage) =>
  gibAb(anfrage, { ...JANUAR, titel: 'Januar 2018', an: 'Bewilligungsstelle' }, KENNZAHLENPAPIERE.abgabedatei);

async function seither(anfrage: Anfrage, id: AbgabeId): Promise<Record<string, string>> {
  const { differenzen } = await zeigeAbgabe(anfrage, id);
  return Object.fromEntries(
    differenzen.map(({ schluessel, damals, heute }) => [schluessel, `${damals ?? '–'} → ${heute ?? '–'}`]),
  );
}

const id = (nummer: number) => `00000000-0000-4000-8000-00000000ccc${nummer}`;

test('the hash is that of exactly the bytes that are kept, whatever happens afterwards', async () => {
  const { anfrage, sara } = await mitFaellen();
  await erfasse(anfrage.db, [gespraech({ id: id(1), haushaltId: sara.id })]);
  const abgabe = await abgeben(anfrage);
  const hash = async () => {
    const { datei } = await ladeAbgabedatei(anfrage, abgabe.id);
    return createHash('sha256')
      .update(new Uint8Array(await datei.arrayBuffer()))
      .digest('hex');
  };
  expect(await hash()).toBe(abgabe.sha256);

  const worte = { name: 'Gespräche', definition: 'Alle', position: 900, istGezeigt: false };
  await passeKennzahlAn(anfrage, { schluessel: '1', version: null, eingabe: worte });
  await setzeRegel(anfrage, { regel: 'Z4', wert: 'eigene', giltAb: datum('2018-02-01'), begruendung: 'Schreiben' });
  await anfrage.db.deleteFrom('beratungen').execute();

  expect(await hash()).toBe(abgabe.sha256);
  const { abgabe: spaeter } = await zeigeAbgabe(anfrage, abgabe.id);
  expect(spaeter).toEqual(abgabe);
});

test('talks that were added, changed, moved out of the period or deleted since show as differences', async () => {
  const { anfrage, sara, yonas } = await mitFaellen();
  await erfasse(anfrage.db, [
    gespraech({ id: id(1), haushaltId: sara.id, themen: ['arbeit'] }),
    gespraech({ id: id(2), haushaltId: sara.id, am: '2018-01-31', themen: ['kinder'] }),
    gespraech({ id: id(3), haushaltId: yonas.id, kommuneId: B_HEIM.id, themen: ['schule'] }),
  ]);
  const { id: abgabeId } = await abgeben(anfrage);
  expect(await seither(anfrage, abgabeId)).toEqual({});

  await anfrage.db.updateTable('beratungen').set({ ort: 'aufsuchend' }).where('id', '=', id(1)).execute();
  expect(await seither(anfrage, abgabeId)).toMatchObject({ 4: '3 → 2', 5: '0 → 1' });

  await anfrage.db.updateTable('beratungen').set({ am: '2018-02-01' }).where('id', '=', id(2)).execute();
  expect(await seither(anfrage, abgabeId)).toMatchObject({ 1: '3 → 2', 14: '1 → 0' });

  await anfrage.db.deleteFrom('beratungen').where('id', '=', id(3)).execute();
  expect(await seither(anfrage, abgabeId)).toMatchObject({ 1: '3 → 1', 8: '1 → 0', 43: '2 → 1' });

  // The file moves; the talk stays where it was on its day.
  await anfrage.db.updateTable('haushalte').set({ kommune_id: B_HEIM.id }).where('id', '=', sara.id).execute();
  expect(await seither(anfrage, abgabeId)).toMatchObject({ 1: '3 → 1' });

  await erfasse(anfrage.db, [gespraech({ haushaltId: sara.id, themen: ['schule'] })]);
  expect(await seither(anfrage, abgabeId)).toMatchObject({ 1: '3 → 2' });
  expect(await seither(anfrage, abgabeId)).not.toHaveProperty('8');
});

test('an own Kennzahl is counted as it was meant then, also after it was changed or deleted', async () => {
  const { anfrage, sara } = await mitFaellen();
  const nichts = { thema: null, ort: null, adressat: null, ziel: null, mitSprachmittlung: false } as const;
  const speichere = (zaehlung: EigeneZaehlung, stand: { id: string; version: number } | null) =>
    speichereEigeneKennzahl(anfrage, {
      id: stand === null ? null : zEigeneKennzahlId.parse(stand.id),
      version: stand?.version ?? null,
      eingabe: { name: 'Eigene', definition: '', position: 950, istGezeigt: true },
      zaehlung,
    });
  await erfasse(anfrage.db, [
    gespraech({ haushaltId: sara.id, themen: ['arbeit'] }),
    gespraech({ haushaltId: sara.id, themen: ['kinder'] }),
    gespraech({ haushaltId: sara.id, themen: ['kinder'] }),
  ]);
  const { schluessel } = await speichere({ ...nichts, thema: 'arbeit' }, null);
  const abgabe = await abgeben(anfrage);
  expect(werteVon(abgabe.auswertung)[schluessel]).toBe(1);

  const stand = { id: schluessel.slice(2), version: 1 };
  await speichere({ ...nichts, thema: 'kinder' }, stand);
  // One that came later was not sent.
  await speichere({ ...nichts, thema: 'schule' }, null);
  expect(await seither(anfrage, abgabe.id)).toEqual({});

  await loescheEigeneKennzahl(anfrage, { id: zEigeneKennzahlId.parse(stand.id), version: 2 });
  expect(await seither(anfrage, abgabe.id)).toEqual({});
  await erfasse(anfrage.db, [gespraech({ haushaltId: sara.id, themen: ['arbeit'] })]);
  expect(await seither(anfrage, abgabe.id)).toMatchObject({ [schluessel]: '1 → 2', 10: '1 → 2' });
});
