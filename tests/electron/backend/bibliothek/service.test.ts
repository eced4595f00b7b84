import { describe, expect, test } from 'vitest';
import {
  aendereVorlage,
  bieteVorlageAn,
  legeVorlageAn,
  listeVorlagen,
  planeinstellungenVon,
  setzeVorlageZurueck,
  speicherePlaneinstellungen,
} from '../../../../electron/backend/bibliothek/service.ts';
import { ladeBibliothek } from '../../../../electron/backend/bibliothek/shipped.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { uebersetzungenDerVorlage } from '../../../../electron/backend/integrationsplaene/library-translations.ts';
import { loescheKommune } from '../../../../electron/backend/kommunen/service.ts';
import { letzterSchritt, listePapierkorb, macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { bibliothekContract } from '../../../../shared/bibliothek/contract.ts';
import { zVorlageEingabe, type VorlageEingabe } from '../../../../shared/bibliothek/types.ts';
import { zKommuneId } from '../../../../shared/foundation/id.ts';
import { darfIrgendwo, zRolle } from '../../../../shared/foundation/rights.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { fehlschlag, felder, mitVerband, vonKollege } from '../../../support/anfragen.ts';
import { vorlageEingabe } from '../../../support/bibliothek.ts';

const KOMMUNE = A_DORF.id;
const ROLLEN = [{ rolle: 'integrationsmanagement' as const, kommuneId: null }];
const GIBT_ES_NICHT = zKommuneId.parse('00000000-0000-4000-8000-000000000990');

const nurFuer = (anfrage: Anfrage, kommuneId: typeof A_DORF.id): Anfrage => ({ ...anfrage, kommunen: [kommuneId] });

async function eine(anfrage: Anfrage, id: string, kommuneId = KOMMUNE) {
  const gefundene = (await listeVorlagen(anfrage, kommuneId)).find((vorlage) => vorlage.id === id);
  if (gefundene === undefined) throw new Error(`no ${id}`);
  return gefundene;
}

function worte(id: string, aenderung: Partial<VorlageEingabe> = {}): VorlageEingabe {
  return { ...zVorlageEingabe.parse(ladeBibliothek().find((eintrag) => eintrag.id === id)), ...aenderung };
}

async function letzterBefehl({ db }: Anfrage): Promise<number> {
  const { id } = await db.selectFrom('befehle').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  return id;
}

const zurueck = async (anfrage: Anfrage) => macheRueckgaengig(anfrage, ANMELDUNGEN, await letzterBefehl(anfrage));

describe('the library of a Kommune', () => {
  test('is as shipped as long as the Kommune changes nothing', async () => {
    const anfrage = await mitVerband();
    const alle = await listeVorlagen(anfrage, KOMMUNE);
    expect(alle.map(({ id }) => id)).toEqual(ladeBibliothek().map(({ id }) => id));
    expect(new Set(alle.map((v) => `${v.herkunft} ${v.istAngeboten} ${v.istUebersetzt} ${v.version}`))).toEqual(
      new Set(['mitgeliefert true true null']),
    );
  });

  test('has own words for a shipped entry, which nobody has translated, until they are taken back', async () => {
    const anfrage = await mitVerband();
    const eingabe = worte('SP09', { massnahme: 'Ich gehe am Montag ins Sprachcafé im Rathaus.' });
    const geaendert = await aendereVorlage(anfrage, { kommuneId: KOMMUNE, id: 'SP09', version: null, eingabe });
    expect(geaendert).toEqual({
      ...eingabe,
      id: 'SP09',
      herkunft: 'angepasst',
      istAngeboten: true,
      istUebersetzt: false,
      version: 1,
    });
    expect(await eine(anfrage, 'SP09')).toEqual(geaendert);
    expect(await eine(anfrage, 'SP09', B_HEIM.id)).toMatchObject({ herkunft: 'mitgeliefert' });
    await setzeVorlageZurueck(anfrage, { kommuneId: KOMMUNE, id: 'SP09', version: 1 });
    expect(await eine(anfrage, 'SP09')).toMatchObject({ ...worte('SP09'), herkunft: 'mitgeliefert', version: null });
  });

  test('keeps nothing where the words are the shipped ones again', async () => {
    const anfrage = await mitVerband();
    const stelle = { kommuneId: KOMMUNE, id: 'SP09' };
    await aendereVorlage(anfrage, { ...stelle, version: null, eingabe: worte('SP09', { wochen: 20 }) });
    expect(await eine(anfrage, 'SP09')).toMatchObject({ herkunft: 'angepasst', istUebersetzt: true });
    expect(await aendereVorlage(anfrage, { ...stelle, version: 1, eingabe: worte('SP09') })).toMatchObject({
      herkunft: 'mitgeliefert',
      version: null,
    });
    expect(await anfrage.db.selectFrom('bibliothek_eintraege').selectAll().execute()).toEqual([]);
  });

  test('is offered or not, with shipped words, own words and own entries', async () => {
    const anfrage = await mitVerband();
    const aus = { kommuneId: KOMMUNE, istAngeboten: false };
    expect(await bieteVorlageAn(anfrage, { ...aus, id: 'WO03', version: null })).toMatchObject({
      ...worte('WO03'),
      herkunft: 'mitgeliefert',
      istAngeboten: false,
      version: 1,
    });
    const eigene = await aendereVorlage(anfrage, {
      kommuneId: KOMMUNE,
      id: 'WO03',
      version: 1,
      eingabe: worte('WO03', { wochen: 9 }),
    });
    expect(eigene).toMatchObject({ herkunft: 'angepasst', istAngeboten: false, wochen: 9, version: 2 });
    const an = await bieteVorlageAn(anfrage, { kommuneId: KOMMUNE, id: 'WO03', version: 2, istAngeboten: true });
    expect(an).toMatchObject({ herkunft: 'angepasst', istAngeboten: true, wochen: 9, version: 3 });
    const { id } = await legeVorlageAn(anfrage, { kommuneId: KOMMUNE, eingabe: vorlageEingabe() });
    expect(await bieteVorlageAn(anfrage, { ...aus, id, version: 1 })).toMatchObject({
      herkunft: 'eigene',
      istAngeboten: false,
      version: 2,
    });
  });

  test('has own entries, which are changed and go to the bin', async () => {
    const anfrage = await mitVerband({ zuteilungen: ROLLEN });
    const { id } = await legeVorlageAn(anfrage, { kommuneId: KOMMUNE, eingabe: vorlageEingabe() });
    const stelle = { kommuneId: KOMMUNE, id };
    const eingabe = vorlageEingabe({ ziel: 'Ich singe im Chor von A-dorf.' });
    await aendereVorlage(anfrage, { ...stelle, version: 1, eingabe });
    const vorher = await eine(anfrage, id);
    expect(vorher).toEqual({
      ...eingabe,
      id,
      herkunft: 'eigene',
      istAngeboten: true,
      istUebersetzt: false,
      version: 2,
    });
    await setzeVorlageZurueck(anfrage, { ...stelle, version: 2 });
    expect((await listeVorlagen(anfrage, KOMMUNE)).length).toBe(80);
    expect((await listePapierkorb(anfrage, ANMELDUNGEN)).map(({ was }) => was)).toEqual([
      'Ziel „Ich singe im Chor von A-dorf.“ für A-dorf',
    ]);
    await zurueck(anfrage);
    expect({ ...(await eine(anfrage, id)), version: 2 }).toEqual(vorher);
  });
});

describe('undo', () => {
  test('puts own words back that were taken back, and takes back that they were written', async () => {
    const anfrage = await mitVerband({ zuteilungen: ROLLEN });
    const eingabe = worte('TE01', { ziel: 'Ich kenne A-dorf.' });
    await aendereVorlage(anfrage, { kommuneId: KOMMUNE, id: 'TE01', version: null, eingabe });
    const schritt = await letzterSchritt(anfrage, ANMELDUNGEN);
    expect(schritt?.satz).toContain('das Ziel „Ich kenne A-dorf.“ für A-dorf');
    await zurueck(anfrage);
    expect(await eine(anfrage, 'TE01')).toMatchObject({ herkunft: 'mitgeliefert' });
  });

  test('restores the settings', async () => {
    const anfrage = await mitVerband({ zuteilungen: ROLLEN });
    const bisher = await planeinstellungenVon(anfrage, KOMMUNE);
    expect(bisher).toEqual({
      kommuneId: KOMMUNE,
      mitKenntnisnahme: false,
      ueberpruefungNachWochen: 12,
      version: null,
    });
    await speicherePlaneinstellungen(anfrage, { ...bisher, mitKenntnisnahme: true });
    await speicherePlaneinstellungen(anfrage, {
      ...bisher,
      mitKenntnisnahme: true,
      ueberpruefungNachWochen: 26,
      version: 1,
    });
    expect(await planeinstellungenVon(anfrage, KOMMUNE)).toMatchObject({ ueberpruefungNachWochen: 26, version: 2 });
    await zurueck(anfrage);
    expect(await planeinstellungenVon(anfrage, KOMMUNE)).toMatchObject({
      mitKenntnisnahme: true,
      ueberpruefungNachWochen: 12,
    });
  });

  test('of the deletion of a Kommune brings its library back', async () => {
    const anfrage = await mitVerband({
      zuteilungen: [{ rolle: 'leitung', kommuneId: null }, ...ROLLEN, { rolle: 'foerderung', kommuneId: null }],
    });
    await anfrage.db.deleteFrom('mitgliedschaften').execute();
    await anfrage.db.deleteFrom('planungsrahmen').execute();
    const { id } = await legeVorlageAn(anfrage, { kommuneId: KOMMUNE, eingabe: vorlageEingabe() });
    await speicherePlaneinstellungen(anfrage, {
      kommuneId: KOMMUNE,
      mitKenntnisnahme: true,
      ueberpruefungNachWochen: 8,
      version: null,
    });
    await loescheKommune(anfrage, { id: KOMMUNE, version: A_DORF.version }, []);
    expect(await anfrage.db.selectFrom('bibliothek_eintraege').selectAll().execute()).toEqual([]);
    await zurueck(anfrage);
    expect(await eine(anfrage, id)).toMatchObject(vorlageEingabe());
    expect(await planeinstellungenVon(anfrage, KOMMUNE)).toMatchObject({ ueberpruefungNachWochen: 8 });
  });
});

describe('refused', () => {
  test('what another account changed meanwhile', async () => {
    const anfrage = await mitVerband();
    const stelle = { kommuneId: KOMMUNE, id: 'SP09', version: null };
    const eingabe = worte('SP09', { wochen: 20 });
    await aendereVorlage(anfrage, { ...stelle, eingabe });
    const spaeter = vonKollege(anfrage);
    const erwartet = { code: 'VERALTET', geaendertVon: 'Petra Roth' };
    expect(await fehlschlag(aendereVorlage(spaeter, { ...stelle, eingabe }))).toMatchObject(erwartet);
    expect(await fehlschlag(bieteVorlageAn(spaeter, { ...stelle, istAngeboten: false }))).toMatchObject(erwartet);
    expect(await fehlschlag(setzeVorlageZurueck(spaeter, stelle))).toMatchObject(erwartet);
    await setzeVorlageZurueck(anfrage, { ...stelle, version: 1 });
    expect(await fehlschlag(aendereVorlage(spaeter, { ...stelle, version: 1, eingabe }))).toMatchObject({
      code: 'NICHT_GEFUNDEN',
    });
    const einstellungen = { kommuneId: KOMMUNE, mitKenntnisnahme: true, ueberpruefungNachWochen: 8, version: null };
    await speicherePlaneinstellungen(anfrage, einstellungen);
    expect(await fehlschlag(speicherePlaneinstellungen(spaeter, einstellungen))).toMatchObject(erwartet);
  });

  test('the same goal twice in a field, at its field, and nothing is kept of it', async () => {
    const anfrage = await mitVerband();
    const satz = 'ziel: Dieses Ziel steht im Feld Sprache schon.';
    const doppelt = worte('SP01', { ziel: 'Ich spreche oft deutsch' });
    expect(await felder(legeVorlageAn(anfrage, { kommuneId: KOMMUNE, eingabe: doppelt }))).toEqual([satz]);
    const anders = aendereVorlage(anfrage, { kommuneId: KOMMUNE, id: 'SP01', version: null, eingabe: doppelt });
    expect(await felder(anders)).toEqual([satz]);
    expect(await anfrage.db.selectFrom('bibliothek_eintraege').selectAll().execute()).toEqual([]);
  });

  test.each<[string, Partial<Record<keyof VorlageEingabe, unknown>>, string, string]>([
    ['no goal', { ziel: '  ' }, 'ziel', 'Bitte das Ziel eingeben.'],
    ['a goal of a page', { ziel: 'x'.repeat(201) }, 'ziel', 'Höchstens 200 Zeichen.'],
    ['nobody who does it', { wer: [] }, 'wer', 'Bitte wählen, wer es tut.'],
    ['no time', { wochen: 0 }, 'wochen', 'Mindestens eine Woche.'],
    ['half a week', { wochen: 1.5 }, 'wochen', 'Bitte eine ganze Zahl eingeben.'],
    ['three years', { wochen: 156 }, 'wochen', 'Höchstens 104 Wochen.'],
    ['an empty situation', { situationen: [' '] }, 'situationen', 'Bitte die Situation eingeben.'],
  ])('%s: a German sentence at its field', (_was, aenderung, feld, satz) => {
    const gelesen = zVorlageEingabe.safeParse({ ...vorlageEingabe(), ...aenderung });
    expect(gelesen.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[feld, satz]]);
  });

  test('an entry and a Kommune that are not there', async () => {
    const anfrage = await mitVerband();
    const stelle = { kommuneId: KOMMUNE, id: 'XX99', version: 1 };
    const eingabe = vorlageEingabe();
    for (const versuch of [
      aendereVorlage(anfrage, { ...stelle, eingabe }),
      bieteVorlageAn(anfrage, { ...stelle, istAngeboten: false }),
      setzeVorlageZurueck(anfrage, stelle),
      listeVorlagen(anfrage, GIBT_ES_NICHT),
      planeinstellungenVon(anfrage, GIBT_ES_NICHT),
    ]) {
      expect(await fehlschlag(versuch)).toMatchObject({ code: 'NICHT_GEFUNDEN' });
    }
    expect(await felder(legeVorlageAn(anfrage, { kommuneId: GIBT_ES_NICHT, eingabe }))).toEqual([
      'kommuneId: Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.',
    ]);
  });
});

describe('walls', () => {
  test('an account of A-dorf neither reads nor writes the library of B-heim', async () => {
    const anfrage = await mitVerband();
    const { id } = await legeVorlageAn(anfrage, { kommuneId: B_HEIM.id, eingabe: vorlageEingabe() });
    await speicherePlaneinstellungen(anfrage, {
      kommuneId: B_HEIM.id,
      mitKenntnisnahme: true,
      ueberpruefungNachWochen: 8,
      version: null,
    });
    const vorher = await anfrage.db.selectFrom('bibliothek_eintraege').selectAll().execute();
    const vonA = nurFuer(anfrage, KOMMUNE);
    const dort = { kommuneId: B_HEIM.id, id, version: 1 };
    const hier = { ...dort, kommuneId: KOMMUNE };
    const eingabe = vorlageEingabe({ ziel: 'Anders.' });
    expect(await fehlschlag(listeVorlagen(vonA, B_HEIM.id))).toMatchObject({ code: 'NICHT_GEFUNDEN' });
    expect(await fehlschlag(planeinstellungenVon(vonA, B_HEIM.id))).toMatchObject({ code: 'NICHT_GEFUNDEN' });
    for (const versuch of [
      legeVorlageAn(vonA, { kommuneId: B_HEIM.id, eingabe }),
      aendereVorlage(vonA, { ...dort, eingabe }),
      bieteVorlageAn(vonA, { ...dort, istAngeboten: false }),
      setzeVorlageZurueck(vonA, dort),
      speicherePlaneinstellungen(vonA, {
        kommuneId: B_HEIM.id,
        mitKenntnisnahme: false,
        ueberpruefungNachWochen: 1,
        version: 1,
      }),
    ]) {
      expect(await fehlschlag(versuch)).toMatchObject({ code: 'EINGABE' });
    }
    // The id of another Kommune's entry under the own Kommune finds nothing.
    for (const versuch of [
      aendereVorlage(vonA, { ...hier, eingabe }),
      bieteVorlageAn(vonA, { ...hier, istAngeboten: false }),
      setzeVorlageZurueck(vonA, hier),
    ]) {
      expect(await fehlschlag(versuch)).toMatchObject({ code: 'NICHT_GEFUNDEN' });
    }
    expect((await listeVorlagen(vonA, KOMMUNE)).length).toBe(80);
    expect(await anfrage.db.selectFrom('bibliothek_eintraege').selectAll().execute()).toEqual(vorher);
  });

  test('writes whoever writes the Netzwerk, and nobody else', () => {
    const angaben = Object.entries(bibliothekContract).map(([name, { '~orpc': operation }]) => [name, operation.meta]);
    expect(angaben).toEqual([
      ...['liste', 'mitgelieferte', 'uebersetzungen'].map((name) => [name, { datenart: 'netzwerk', zugriff: 'lesen' }]),
      ...['anlegen', 'aendern', 'anbieten', 'zuruecksetzen'].map((name) => [
        name,
        { datenart: 'netzwerk', zugriff: 'schreiben' },
      ]),
      ['einstellungen', { datenart: 'netzwerk', zugriff: 'lesen' }],
      ['einstellungenSpeichern', { datenart: 'netzwerk', zugriff: 'schreiben' }],
    ]);
    const schreibende = zRolle.options.filter((rolle) =>
      darfIrgendwo([{ rolle, kommuneId: null }], 'netzwerk', 'schreiben'),
    );
    expect(schreibende.toSorted()).toEqual(['integrationsbeauftragte', 'integrationsmanagement', 'leitung']);
  });
});

test('a shipped entry reads in each language of the plan in its script and direction', async () => {
  const anfrage = await mitVerband();
  const texte = uebersetzungenDerVorlage(anfrage, 'SP01');
  expect(texte.map(({ name, sprache, richtung }) => [name, sprache, richtung])).toEqual([
    ['Arabisch', 'ar-SA', 'rtl'],
    ['Englisch', 'en-GB', 'ltr'],
    ['Farsi/Dari', 'fa-IR', 'rtl'],
    ['Französisch', 'fr-FR', 'ltr'],
    ['Tigrinya', 'ti-ER', 'ltr'],
    ['Türkisch', 'tr-TR', 'ltr'],
    ['Ukrainisch', 'uk-UA', 'ltr'],
  ]);
  expect(texte.find(({ name }) => name === 'Englisch')?.ziel).toMatch(/German/);
  expect(texte.find(({ name }) => name === 'Arabisch')?.ziel).toMatch(/\p{Script=Arabic}/u);
});
