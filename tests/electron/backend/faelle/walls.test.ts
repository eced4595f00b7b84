import { expect, test } from 'vitest';
import { listeDokumente } from '../../../../electron/backend/dokumente/service.ts';
import { aendereHaushalt } from '../../../../electron/backend/faelle/household-service.ts';
import { fuehrePersonenZusammen } from '../../../../electron/backend/faelle/merge-service.ts';
import { legeStammdatenblattAb } from '../../../../electron/backend/faelle/papers.ts';
import { aenderePerson } from '../../../../electron/backend/faelle/person-service.ts';
import { zeigeAnschrift } from '../../../../electron/backend/faelle/protected-address.ts';
import { ladeAkte, listeFaelle } from '../../../../electron/backend/faelle/service.ts';
import { uebergibWiedervorlagen } from '../../../../electron/backend/fristen/handover.ts';
import { legeWiedervorlageAn, listeFristen } from '../../../../electron/backend/fristen/service.ts';
import { macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { neuerFallfilter } from '../../../../shared/faelle/defaults.ts';
import { zHaushaltEingabe, zPersonEingabe, type Fallakte, type Person } from '../../../../shared/faelle/types.ts';
import type { Schutz } from '../../../../shared/faelle/wertelisten.ts';
import { datum, type Datum } from '../../../../shared/foundation/date.ts';
import { zKontoId, type KommuneId } from '../../../../shared/foundation/id.ts';
import { fehlschlag, mitPersonal } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import {
  familie,
  haushaltEingabe,
  informiertePerson,
  legeFallAn,
  legeOffeneAkteAn,
  mitSuche,
} from '../../../support/faelle.ts';

/** Where a case could be seen, or its addresses lost, after it was moved, merged, taken back or handed over. */

const QUELLEN = ANMELDUNGEN.flatMap(({ suche }) => suche);
const UMZUG = ANMELDUNGEN.flatMap(({ zusammenfuehrung }) => zusammenfuehrung ?? []);

async function bearbeitung(): Promise<Anfrage> {
  return mitSuche(await mitPersonal({ zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: null }] }));
}

/** The same account, with the right in one Kommune only. */
const nurIn = (anfrage: Anfrage, kommuneId: KommuneId): Anfrage => ({
  ...anfrage,
  zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId }],
  kommunen: [kommuneId],
});

function personVon({ personen }: Fallakte, stelle = 0): Person {
  const eine = personen[stelle];
  if (eine === undefined) throw new Error('nobody there');
  return eine;
}

async function schuetze(anfrage: Anfrage, person: Person, schutz: Schutz, schutzBis: Datum | null = null) {
  const eingabe = { ...zPersonEingabe.parse(person), schutz, schutzBis };
  return aenderePerson(anfrage, { id: person.id, version: person.version, eingabe });
}

const inOberdorf = async (anfrage: Anfrage) => {
  const frage = (filter: object) => ({
    filter: { ...neuerFallfilter(), ...filter },
    ...{ sortierung: 'name' as const, ab: 0, anzahl: 10 },
  });
  return [
    (await listeFaelle(anfrage, frage({ ortsteil: 'Oberdorf' }), QUELLEN)).gesamt,
    (await listeFaelle(anfrage, frage({ text: 'Oberdorf' }), QUELLEN)).gesamt,
  ];
};

const letzterBefehl = async ({ db }: Anfrage) =>
  (await db.selectFrom('befehle').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()).id;

test('documents and Wiedervorlagen of a household that came to another Kommune are seen there and nowhere else', async () => {
  const anfrage = await bearbeitung();
  const { haushalt } = await legeFallAn(anfrage);
  const bezug = { tabelle: 'haushalte' as const, id: haushalt.id };
  await legeStammdatenblattAb(anfrage, haushalt.id);
  await legeWiedervorlageAn(anfrage, {
    titel: 'Bekele: Bescheid',
    faelligAm: datum('2018-03-01'),
    vorlaufTage: 0,
    kommuneId: A_DORF.id,
    istNurEigene: false,
    bezug,
  });
  const gesehen = async (kommuneId: KommuneId) => {
    const leser = nurIn(anfrage, kommuneId);
    const fristen = await listeFristen(leser, [], { mitErledigten: false });
    return [(await listeDokumente(leser, bezug)).length, fristen.length];
  };
  expect([await gesehen(A_DORF.id), await gesehen(B_HEIM.id)]).toEqual([
    [1, 1],
    [0, 0],
  ]);

  const eingabe = { ...zHaushaltEingabe.parse(haushalt), kommuneId: B_HEIM.id };
  await aendereHaushalt(anfrage, { id: haushalt.id, version: haushalt.version, eingabe });
  expect([await gesehen(A_DORF.id), await gesehen(B_HEIM.id)]).toEqual([
    [0, 0],
    [1, 1],
  ]);

  await macheRueckgaengig(anfrage, ANMELDUNGEN, await letzterBefehl(anfrage));
  expect([await gesehen(A_DORF.id), await gesehen(B_HEIM.id)]).toEqual([
    [1, 1],
    [0, 0],
  ]);
});

test('documents follow the entry that was merged into one of another Kommune', async () => {
  const anfrage = await bearbeitung();
  const geht = await legeFallAn(anfrage);
  const bleibt = await legeFallAn(anfrage, haushaltEingabe({ kommuneId: B_HEIM.id, anschriften: [] }));
  await legeStammdatenblattAb(anfrage, geht.haushalt.id);
  const [a, b] = [personVon(bleibt), personVon(geht)];
  await fuehrePersonenZusammen(
    anfrage,
    { bleibt: { id: a.id, version: a.version }, geht: { id: b.id, version: b.version }, wahl: {} },
    UMZUG,
  );
  const bezug = { tabelle: 'haushalte', id: bleibt.haushalt.id };
  const gesehene = async (kommuneId: KommuneId) => (await listeDokumente(nurIn(anfrage, kommuneId), bezug)).length;
  expect([await gesehene(A_DORF.id), await gesehene(B_HEIM.id)]).toEqual([0, 1]);
});

test('a file that merging left without a person keeps the protected address of whoever stood in it', async () => {
  const anfrage = await bearbeitung();
  const eingabe = haushaltEingabe();
  const alte = await legeOffeneAkteAn(anfrage, eingabe, [informiertePerson({ schutz: 'schutzanschrift' })]);
  const neue = await legeFallAn(anfrage, haushaltEingabe({ anschriften: [] }));
  const [a, b] = [personVon(neue), personVon(alte)];
  await fuehrePersonenZusammen(
    anfrage,
    { bleibt: { id: a.id, version: a.version }, geht: { id: b.id, version: b.version }, wahl: {} },
    UMZUG,
  );
  const { haushalt, personen } = await ladeAkte(anfrage, alte.haushalt.id);
  expect([personen, haushalt.istGeschuetzt, haushalt.anschriften]).toEqual([[], true, []]);
  expect(await inOberdorf(anfrage)).toEqual([0, 0]);
});

test('taking back one Schutz does not tell the address while another one lasts', async () => {
  const anfrage = await bearbeitung();
  const akte = await legeFallAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
  await legeStammdatenblattAb(anfrage, akte.haushalt.id);
  await schuetze(anfrage, personVon(akte, 0), 'auskunftssperre');
  const erster = await letzterBefehl(anfrage);
  await schuetze(anfrage, personVon(akte, 1), 'schutzanschrift');

  await macheRueckgaengig(anfrage, ANMELDUNGEN, erster);

  expect(await inOberdorf(anfrage)).toEqual([0, 0]);
  expect(await listeDokumente(anfrage, { tabelle: 'haushalte', id: akte.haushalt.id })).toEqual([]);
});

test('a window that read the file before the Schutz ended does not save it without its addresses', async () => {
  const anfrage = await bearbeitung();
  const akte = await legeFallAn(anfrage);
  const geschuetzt = await schuetze(anfrage, personVon(akte), 'auskunftssperre', datum('2018-03-01'));
  const { id, version } = geschuetzt.haushalt;
  const gelesen = { ...zHaushaltEingabe.parse(geschuetzt.haushalt), ziel: 'Wohnung' };
  const strassen = async (wer: Anfrage) =>
    (await zeigeAnschrift(wer, { id, grund: 'Hausbesuch' }, [])).anschriften.map(({ strasse }) => strasse);

  const spaeter = { ...anfrage, heute: datum('2018-03-02') };
  const danach = await aendereHaushalt(spaeter, { id, version, eingabe: gelesen });
  expect(await strassen(spaeter)).toEqual(['Lindenweg 7']);

  // Protected once more; the Schutz is taken away by somebody else while a window is open.
  const neu = await schuetze(spaeter, personVon(danach), 'schutzanschrift');
  await schuetze(spaeter, personVon(neu), 'keiner');
  const { code } = await fehlschlag(aendereHaushalt(spaeter, { id, version: neu.haushalt.version, eingabe: gelesen }));
  expect(code).toBe('VERALTET');
  expect(await strassen(spaeter)).toEqual(['Lindenweg 7']);
});

test('handing over leaves the own Wiedervorlagen of Kommunen that the account does not see where they are', async () => {
  const anfrage = await bearbeitung();
  const [vonKonto, an] = [1, 2].map((nummer) => zKontoId.parse(`00000000-0000-4000-8000-00000000080${nummer}`));
  if (vonKonto === undefined || an === undefined) throw new Error('no accounts');
  for (const id of [vonKonto, an]) {
    await anfrage.db.insertInto('konten').values({ id, anzeigename: 'Ali Kaya', einstellungen: '{}' }).execute();
  }
  const eigene = { ...anfrage, konto: { id: vonKonto, anzeigename: 'Ali Kaya' } };
  for (const kommuneId of [A_DORF.id, B_HEIM.id]) {
    const rest = { faelligAm: datum('2018-03-01'), vorlaufTage: 0, istNurEigene: true, bezug: null };
    await legeWiedervorlageAn(eigene, { titel: 'Nachfragen', kommuneId, ...rest });
  }
  const auftrag = { vonKonto, jeHaushalt: new Map(), uebrigeAn: an };
  expect(await uebergibWiedervorlagen(nurIn(anfrage, A_DORF.id), auftrag)).toBe(1);
  const zeilen = await anfrage.db.selectFrom('wiedervorlagen').select(['kommune_id', 'konto_id']).execute();
  expect(Object.fromEntries(zeilen.map((zeile) => [zeile.kommune_id, zeile.konto_id]))).toEqual({
    [A_DORF.id]: an,
    [B_HEIM.id]: vonKonto,
  });
});
