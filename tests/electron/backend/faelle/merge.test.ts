import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { AUFGEZEICHNETE_TABELLEN } from '../../../../electron/backend/database/recording.ts';
import {
  findeAehnliche,
  fuehreSchluesselNach,
  merkeKeineDublette,
} from '../../../../electron/backend/faelle/dubletten-service.ts';
import {
  fuehrePersonenZusammen,
  hebeZusammenfuehrungAuf,
  listeZusammenfuehrungen,
  vergleicheEintraege,
} from '../../../../electron/backend/faelle/merge-service.ts';
import { loescheHaushalt } from '../../../../electron/backend/faelle/household-service.ts';
import { aenderePerson } from '../../../../electron/backend/faelle/person-service.ts';
import { ladeAkte } from '../../../../electron/backend/faelle/service.ts';
import { macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { zeilenRepository } from '../../../../electron/backend/protokoll/rows.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { zFalleintragId, type FalleintragId } from '../../../../shared/foundation/id.ts';
import type { Aufenthalt, Fallakte, Person, PersonEingabe } from '../../../../shared/faelle/types.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { fehlschlag } from '../../../support/anfragen.ts';
import { eingabeFuer, legeFall, mitSchluesseln, person } from '../../../support/dubletten.ts';

const QUELLEN = ANMELDUNGEN.flatMap(({ zusammenfuehrung }) => zusammenfuehrung ?? []);

/** Somebody who sees the cases of all Kommunen and may write them. */
async function bearbeitung(): Promise<Anfrage> {
  return mitSchluesseln({
    vorgang: 'faelle.zusammenfuehren',
    zuteilungen: [
      { rolle: 'integrationsmanagement', kommuneId: null },
      { rolle: 'foerderung', kommuneId: null },
    ],
  });
}

const stand = ({ id, version }: Person) => ({ id, version });
const vereine = (anfrage: Anfrage, bleibt: Person, geht: Person, wahl = {}) =>
  fuehrePersonenZusammen(anfrage, { bleibt: stand(bleibt), geht: stand(geht), wahl }, QUELLEN);

/** Every recorded row, without who changed it last and how often: that moves on by itself. */
async function abbild({ db }: Anfrage): Promise<Record<string, unknown>> {
  const zeilen: Record<string, unknown> = {};
  for (const tabelle of AUFGEZEICHNETE_TABELLEN) {
    for (const [id, zeile] of await zeilenRepository(db).alle(tabelle)) {
      const { version: _version, geaendert_am: _am, geaendert_von: _von, ...rest } = zeile;
      zeilen[`${tabelle} ${id}`] = rest;
    }
  }
  return zeilen;
}

const letzterBefehl = async ({ db }: Anfrage) =>
  (await db.selectFrom('befehle').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()).id;

async function dieZusammenfuehrung(anfrage: Anfrage, akte: Fallakte): Promise<FalleintragId> {
  const [erste] = await listeZusammenfuehrungen(anfrage, akte.haushalt.id);
  if (erste === undefined) throw new Error('Nothing was merged here.');
  return erste.id;
}

let nummer = 0;
const eintragId = () => {
  nummer += 1;
  return zFalleintragId.parse(`00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`);
};
const papier = (angaben: Partial<Aufenthalt> = {}): Aufenthalt => ({
  id: eintragId(),
  status: 'gestattung',
  von: datum('2017-01-01'),
  bis: datum('2018-06-30'),
  erwerbstaetigkeit: 'unbekannt',
  wohnsitzauflage: '',
  nebenbestimmungen: '',
  ...angaben,
});

const MOHAMAD: PersonEingabe = eingabeFuer('Al-Ahmad, Mohamad', {
  telefon: '07123 1',
  sprachen: [
    { sprache: 'ar', niveau: 'muttersprache' },
    { sprache: 'de', niveau: 'a1' },
  ],
  fremdnummern: [{ art: 'azr', nummer: '123 456' }],
  bemerkung: 'Aus Aleppo.',
});
const MUHAMMED: PersonEingabe = eingabeFuer('Alahmad, Muhammed', {
  geburtsgenauigkeit: 'tag',
  geburtsdatum: datum('1990-04-03'),
  email: 'm@example.org',
  sprachen: [{ sprache: 'de', niveau: 'b1' }],
  fremdnummern: [
    { art: 'azr', nummer: '123456' },
    { art: 'jobcenter', nummer: 'BG 77' },
  ],
  einwilligungAm: datum('2018-01-05'),
  einwilligungWiderrufenAm: datum('2018-01-09'),
  schutz: 'auskunftssperre',
  schutzBis: datum('2019-12-31'),
  bemerkung: 'Zwei Kinder.',
});

describe('Two entries of one person become one', () => {
  test('with what was chosen, everything else put together, and both spellings', async () => {
    const anfrage = await bearbeitung();
    const eine = await legeFall(anfrage, A_DORF.id, [{ ...MOHAMAD, aufenthalte: [papier()] }]);
    const andere = await legeFall(anfrage, A_DORF.id, [
      { ...MUHAMMED, aufenthalte: [papier(), papier({ status: 'duldung', von: datum('2018-01-01'), bis: null })] },
    ]);

    const akte = await vereine(anfrage, person(eine), person(andere), { vorname: 'geht' });

    expect(akte.personen).toHaveLength(1);
    expect(person(akte)).toMatchObject({
      id: person(eine).id,
      haushaltId: eine.haushalt.id,
      vorname: 'Muhammed',
      nachname: 'Al-Ahmad',
      schreibweisen: ['Al-Ahmad, Mohamad', 'Alahmad, Muhammed'],
      geburtsgenauigkeit: 'jahr',
      telefon: '07123 1',
      email: 'm@example.org',
      sprachen: [
        { sprache: 'ar', niveau: 'muttersprache' },
        { sprache: 'de', niveau: 'b1' },
      ],
      fremdnummern: [
        { art: 'azr', nummer: '123 456' },
        { art: 'jobcenter', nummer: 'BG 77' },
      ],
      aufenthalte: [{ status: 'gestattung' }, { status: 'duldung' }],
      schutz: 'auskunftssperre',
      schutzBis: '2019-12-31',
      einwilligungAm: '2018-01-05',
      einwilligungWiderrufenAm: '2018-01-09',
      bemerkung: 'Aus Aleppo.\n\nZwei Kinder.',
    });
    expect(await fehlschlag(ladeAkte(anfrage, andere.haushalt.id))).toMatchObject({ code: 'NICHT_GEFUNDEN' });
    const gesucht = { vorname: 'Mohamad', nachname: 'Al-Ahmad', geburtsjahr: 1990, kommuneId: A_DORF.id };
    expect((await findeAehnliche(anfrage, gesucht)).eigene.map(({ personId }) => personId)).toEqual([person(eine).id]);
  });

  test('papers, reminders and everything that names the person or the empty household move along', async () => {
    const anfrage = await bearbeitung();
    const eine = await legeFall(anfrage, A_DORF.id, [MOHAMAD]);
    const andere = await legeFall(anfrage, A_DORF.id, [MUHAMMED]);
    const wiedervorlage = {
      id: anfrage.neueId(),
      titel: 'Bescheid ansehen',
      faellig_am: '2018-03-01',
      vorlauf_tage: 14,
      kommune_id: A_DORF.id,
      konto_id: null,
      bezug_tabelle: 'haushalte',
      bezug_id: andere.haushalt.id,
      erledigt_am: null,
      erledigt_von: null,
      version: 1,
      geaendert_am: anfrage.jetzt,
      geaendert_von: 'Petra Roth',
    };
    await anfrage.db.insertInto('wiedervorlagen').values(wiedervorlage).execute();
    await vereine(anfrage, person(eine), person(andere));
    expect(await anfrage.db.selectFrom('wiedervorlagen').select('bezug_id').execute()).toEqual([
      { bezug_id: eine.haushalt.id },
    ]);
  });

  test('in one family its relations are kept once and none to oneself', async () => {
    const anfrage = await bearbeitung();
    const familie = await legeFall(anfrage, A_DORF.id, [
      MOHAMAD,
      { ...MUHAMMED, rolle: 'sonstige' },
      eingabeFuer('Al-Ahmad, Leyla', { rolle: 'kind', geburtsjahr: 2010 }),
    ]);
    const [vater, doppelter, kind] = [person(familie, 0), person(familie, 1), person(familie, 2)];
    const beziehung = (von: Person, zu: Person, art: string, position: number) => ({
      id: anfrage.neueId(),
      haushalt_id: familie.haushalt.id,
      position,
      von_person_id: von.id,
      zu_person_id: zu.id,
      art,
    });
    await anfrage.db
      .insertInto('beziehungen')
      .values([
        beziehung(vater, kind, 'elternteil', 0),
        beziehung(doppelter, kind, 'elternteil', 1),
        beziehung(doppelter, kind, 'sorgeberechtigt', 2),
        beziehung(vater, doppelter, 'geschwister', 3),
      ])
      .execute();
    const { haushalt, personen } = await vereine(anfrage, vater, doppelter);
    expect(personen.map(({ id }) => id)).toEqual([vater.id, kind.id]);
    expect(haushalt.bezeichnung).toBe('Familie Al-Ahmad (2)');
    expect(haushalt.beziehungen.map(({ vonId, zuId, art }) => [vonId, zuId, art])).toEqual([
      [vater.id, kind.id, 'elternteil'],
      [vater.id, kind.id, 'sorgeberechtigt'],
    ]);
  });

  test('a household with a file stays without a person and says where it went', async () => {
    const anfrage = await bearbeitung();
    const eine = await legeFall(anfrage, A_DORF.id, [MOHAMAD]);
    const andere = await legeFall(anfrage, A_DORF.id, [MUHAMMED]);
    await anfrage.db
      .updateTable('haushalte')
      .set({ stand: 'offen', aktenzeichen: '4/18' })
      .where('id', '=', andere.haushalt.id)
      .execute();
    const vergleich = await vergleicheEintraege(anfrage, { aId: person(eine).id, bId: person(andere).id });
    expect(vergleich.folgen.a.map(({ code }) => code)).toEqual(['akte-bleibt']);
    await vereine(anfrage, person(eine), person(andere));
    const { haushalt, personen } = await ladeAkte(anfrage, andere.haushalt.id);
    expect({ personen, name: haushalt.bezeichnung, bemerkung: haushalt.bemerkung }).toEqual({
      personen: [],
      name: 'Alahmad, Muhammed',
      bemerkung: 'Zusammengeführt mit „Al-Ahmad, Mohamad“.',
    });
  });

  test('not where the account does not see one of them, where it is one entry, or two persons by a remark', async () => {
    const anfrage = await bearbeitung();
    const eine = person(await legeFall(anfrage, A_DORF.id, [MOHAMAD]));
    const andere = person(await legeFall(anfrage, B_HEIM.id, [MUHAMMED]));
    const nurADorf = { ...anfrage, kommunen: [A_DORF.id] };
    expect(await fehlschlag(vereine(nurADorf, eine, andere))).toMatchObject({ code: 'NICHT_GEFUNDEN' });
    expect(await fehlschlag(vereine(nurADorf, andere, eine))).toMatchObject({ code: 'NICHT_GEFUNDEN' });
    expect(await fehlschlag(vereine(anfrage, eine, eine))).toMatchObject({
      code: 'EINGABE',
      satz: 'Bitte zwei verschiedene Einträge wählen.',
    });
    expect(await fehlschlag(vereine(anfrage, eine, { ...andere, version: 7 }))).toMatchObject({ code: 'VERALTET' });
    await merkeKeineDublette(anfrage, { aId: eine.id, bId: andere.id });
    expect(await fehlschlag(vereine(anfrage, eine, andere))).toMatchObject({
      code: 'GESPERRT',
      gruende: [{ code: 'keine-dublette' }],
    });
  });
});

describe('Every table that names a person or a household', () => {
  test('is recorded, so that its rows move and come back, or follows from the persons by itself', async () => {
    const { db } = await bearbeitung();
    const { rows } = await sql<{ tabelle: string }>`
      select distinct m.name as tabelle from sqlite_master m join pragma_foreign_key_list(m.name) f
      where m.type = 'table' and f."table" in ('personen', 'haushalte') order by m.name
    `.execute(db);
    const aufgezeichnete: readonly string[] = AUFGEZEICHNETE_TABELLEN;
    const andere = rows.map(({ tabelle }) => tabelle).filter((tabelle) => !aufgezeichnete.includes(tabelle));
    expect(andere).toEqual(['dublettenhinweise', 'person_schluessel', 'umgezogene_personen']);
  });
});

describe('Two persons again', () => {
  test('what was changed since stays with the person that stayed', async () => {
    const anfrage = await bearbeitung();
    const eine = await legeFall(anfrage, A_DORF.id, [MOHAMAD]);
    const andere = await legeFall(anfrage, B_HEIM.id, [MUHAMMED]);
    const akte = await vereine(anfrage, person(eine), person(andere));
    const { id, version, ...jetzige } = person(akte);
    const { haushaltId: _haushalt, geaendertAm: _am, geaendertVon: _von, ...eingabe } = jetzige;
    await aenderePerson(anfrage, { id, version, eingabe: { ...eingabe, telefon: '0170 5', interessen: 'Schach' } });

    const zurueck = await hebeZusammenfuehrungAuf(anfrage, await dieZusammenfuehrung(anfrage, akte));

    expect(person(zurueck)).toMatchObject({ id: person(andere).id, telefon: '', email: 'm@example.org' });
    expect(zurueck.haushalt.kommuneId).toBe(B_HEIM.id);
    expect(person(await ladeAkte(anfrage, eine.haushalt.id))).toMatchObject({
      telefon: '0170 5',
      interessen: 'Schach',
      email: '',
      schutz: 'keiner',
      bemerkung: 'Aus Aleppo.',
    });
    expect(await listeZusammenfuehrungen(anfrage, eine.haushalt.id)).toEqual([]);
  });

  test('says what is missing: the family that the person stood in was deleted', async () => {
    const anfrage = await bearbeitung();
    const eine = await legeFall(anfrage, A_DORF.id, [MOHAMAD]);
    const familie = await legeFall(anfrage, A_DORF.id, [MUHAMMED, eingabeFuer('Alahmad, Leyla', { rolle: 'kind' })]);
    const akte = await vereine(anfrage, person(eine), person(familie));
    const { id, version } = (await ladeAkte(anfrage, familie.haushalt.id)).haushalt;
    await loescheHaushalt(anfrage, { id, version }, { haushalt: [], person: [] });
    expect(await fehlschlag(hebeZusammenfuehrungAuf(anfrage, await dieZusammenfuehrung(anfrage, akte)))).toMatchObject({
      code: 'GESPERRT',
      satz: 'Der Haushalt, in dem die Person stand, ist inzwischen gelöscht.',
    });
  });

  test('says what is missing: the Aktenzeichen was given to somebody else', async () => {
    const anfrage = await bearbeitung();
    const eine = await legeFall(anfrage, A_DORF.id, [MOHAMAD]);
    const andere = await legeFall(anfrage, A_DORF.id, [MUHAMMED]);
    const akte = await vereine(anfrage, person(eine), person(andere));
    const id = await dieZusammenfuehrung(anfrage, akte);
    const zeile = await anfrage.db.selectFrom('zusammenfuehrungen').select('schritte').executeTakeFirstOrThrow();
    await anfrage.db
      .updateTable('zusammenfuehrungen')
      .set({ schritte: zeile.schritte.replaceAll('"aktenzeichen":""', '"aktenzeichen":"4/18"') })
      .execute();
    await anfrage.db.updateTable('haushalte').set({ aktenzeichen: '4/18' }).execute();
    expect(await fehlschlag(hebeZusammenfuehrungAuf(anfrage, id))).toMatchObject({
      code: 'GESPERRT',
      gruende: [{ code: 'inzwischen-vergeben' }],
    });
  });

  test('only for who sees the Kommune to which the person comes back', async () => {
    const anfrage = await bearbeitung();
    const eine = await legeFall(anfrage, A_DORF.id, [MOHAMAD]);
    const akte = await vereine(anfrage, person(eine), person(await legeFall(anfrage, B_HEIM.id, [MUHAMMED])));
    const id = await dieZusammenfuehrung(anfrage, akte);
    expect(await fehlschlag(hebeZusammenfuehrungAuf({ ...anfrage, kommunen: [A_DORF.id] }, id))).toMatchObject({
      code: 'NICHT_GEFUNDEN',
    });
  });
});

describe('As a law: merging and taking it back leave every row as it was', () => {
  const tag = fc.constantFrom(null, '2017-05-01', '2018-01-05', '2018-01-20').map((eines) => eines && datum(eines));
  const eingabe: fc.Arbitrary<PersonEingabe> = fc
    .record({
      name: fc.constantFrom('Al-Ahmad, Mohamad', 'Alahmad, Muhammed', 'Bekele', 'Müller, Anna'),
      telefon: fc.constantFrom('', '07123 1'),
      bemerkung: fc.constantFrom('', 'Aus Aleppo.', 'Zwei Kinder.'),
      schutz: fc.constantFrom('keiner' as const, 'auskunftssperre' as const, 'schutzanschrift' as const),
      ankunftAm: tag,
      einwilligung: fc.constantFrom(
        {},
        { einwilligungAm: datum('2018-01-05') },
        { einwilligungAm: datum('2017-05-01'), einwilligungWiderrufenAm: datum('2018-01-03') },
      ),
      niveaus: fc.array(fc.constantFrom('a1' as const, 'b2' as const), { maxLength: 1 }),
      papiere: fc.array(fc.constantFrom('gestattung' as const, 'duldung' as const), { maxLength: 2 }),
      nummern: fc.array(fc.constantFrom('123456', '123 456', '777'), { maxLength: 2 }),
    })
    .map(({ name, niveaus, papiere, nummern, einwilligung, ...angaben }) =>
      eingabeFuer(name, {
        ...angaben,
        ...einwilligung,
        sprachen: niveaus.map((niveau) => ({ sprache: 'de', niveau })),
        aufenthalte: papiere.map((status) => papier({ status, von: null })),
        fremdnummern: nummern.map((eine) => ({ art: 'azr' as const, nummer: eine })),
      }),
    );
  const faelle = fc.record({
    eine: fc.array(eingabe, { minLength: 1, maxLength: 2 }),
    andere: fc.array(eingabe, { minLength: 1, maxLength: 2 }),
    inEinemHaushalt: fc.boolean(),
    wahl: fc.dictionary(fc.constantFrom('vorname', 'telefon', 'geburt'), fc.constantFrom('bleibt', 'geht')),
  });

  test.each(['undo of the step', 'button in the file'] as const)('by the %s', async (weg) => {
    const anfrage = await bearbeitung();
    await fc.assert(
      fc.asyncProperty(faelle, async ({ eine, andere, inEinemHaushalt, wahl }) => {
        const erste = await legeFall(anfrage, A_DORF.id, inEinemHaushalt ? [...eine, ...andere] : eine);
        const zweite = inEinemHaushalt ? erste : await legeFall(anfrage, B_HEIM.id, andere);
        const vorher = await abbild(anfrage);

        const akte = await vereine(anfrage, person(erste), person(zweite, inEinemHaushalt ? eine.length : 0), wahl);
        expect(await abbild(anfrage)).not.toEqual(vorher);
        if (weg === 'undo of the step') await macheRueckgaengig(anfrage, ANMELDUNGEN, await letzterBefehl(anfrage));
        else await hebeZusammenfuehrungAuf(anfrage, await dieZusammenfuehrung(anfrage, akte));

        expect(await abbild(anfrage)).toEqual(vorher);
      }),
      { numRuns: 20 },
    );
    expect(anfrage.folgen).toBe(fuehreSchluesselNach);
  });
});
