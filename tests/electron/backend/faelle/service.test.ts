import { describe, expect, test } from 'vitest';
import { aendereHaushalt, loescheHaushalt } from '../../../../electron/backend/faelle/household-service.ts';
import {
  aenderePerson,
  laessPersonUmziehen,
  legePersonAn,
  loeschePerson,
  vermerkeErstkontakt,
} from '../../../../electron/backend/faelle/person-service.ts';
import { faelleVerweiseAufKommune, faelleVerweiseAufPersonal } from '../../../../electron/backend/faelle/references.ts';
import {
  haushaltAlsBezug,
  ladeAkte,
  listeBetreuende,
  zugaengeOhneKontakt,
} from '../../../../electron/backend/faelle/service.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import type { Haushalt, HaushaltEingabe, Person, PersonEingabe } from '../../../../shared/faelle/types.ts';
import { zHaushaltEingabe, zPersonEingabe } from '../../../../shared/faelle/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { zPersonalId } from '../../../../shared/foundation/id.ts';
import { fehlschlag, felder, gruende, mitPersonal, vonKollege } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM, personalId } from '../../../support/builders.ts';
import {
  falleintragId,
  familie,
  haushaltEingabe,
  legeFallAn,
  legeOffeneAkteAn,
  personEingabe,
} from '../../../support/faelle.ts';

const OHNE_VERWEISE = { haushalt: [], person: [] };

/** What the window sends back of a record that it read. */
const eingabeAus = (haushalt: Haushalt): HaushaltEingabe => zHaushaltEingabe.parse(haushalt);
const personAus = (person: Person): PersonEingabe => zPersonEingabe.parse(person);

function erste<T>(liste: readonly T[]): T {
  const [eine] = liste;
  if (eine === undefined) throw new Error('nobody there');
  return eine;
}

describe('A household', () => {
  test('is read as it was entered, named after whom it consists of', async () => {
    const anfrage = await mitPersonal();
    const eingabe = haushaltEingabe({ art: 'familie', zustaendigId: personalId(1) });
    const { haushalt } = await legeFallAn(anfrage, eingabe, familie());

    const akte = await ladeAkte(anfrage, haushalt.id);

    expect(akte.haushalt).toEqual({
      ...eingabe,
      id: haushalt.id,
      bezeichnung: 'Familie Al-Ahmad (4)',
      stand: 'zaehlbestand',
      aktenzeichen: '',
      begleitungen: [],
      istGeschuetzt: false,
      version: 1,
      geaendertAm: anfrage.jetzt,
      geaendertVon: 'Petra Roth',
    });
    expect(akte.personen.map(personAus)).toEqual(
      familie().map((person) => ({ ...person, geburtsjahr: Number(person.geburtsdatum?.slice(0, 4)) })),
    );
  });

  test('is not there for an account of another Kommune, whatever it does', async () => {
    const anfrage = await mitPersonal();
    const { haushalt, personen } = await legeFallAn(anfrage, haushaltEingabe(), familie());
    const fremd = { ...anfrage, kommunen: [B_HEIM.id] };
    const { id, version } = haushalt;
    const person = erste(personen);

    const laeufe = [
      () => ladeAkte(fremd, id),
      () => aendereHaushalt(fremd, { id, version, eingabe: haushaltEingabe({ kommuneId: B_HEIM.id }) }),
      () => loescheHaushalt(fremd, { id, version }, OHNE_VERWEISE),
      () => legePersonAn(fremd, { haushaltId: id, eingabe: personEingabe(), istTrotzdemNeu: true }),
      () => aenderePerson(fremd, { id: person.id, version: 1, eingabe: personEingabe() }),
      () => loeschePerson(fremd, { id: person.id, version: 1 }, OHNE_VERWEISE),
      () => laessPersonUmziehen(fremd, { id: person.id, version: 1, nachId: null }, []),
    ];
    const codes: string[] = [];
    for (const lauf of laeufe) codes.push((await fehlschlag(lauf())).code);

    expect(codes).toEqual(laeufe.map(() => 'NICHT_GEFUNDEN'));
    expect(await haushaltAlsBezug(fremd, id)).toBeNull();
    expect(await zugaengeOhneKontakt(fremd, null)).toEqual([]);
    expect(await felder(legeFallAn(fremd))).toEqual([
      'kommuneId: Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.',
    ]);
  });

  test('refuses what cannot be, each sentence at its field', async () => {
    const anfrage = await mitPersonal();
    const unmoeglich = personEingabe({
      geburtsdatum: datum('2016-01-01'),
      aufenthalte: [
        {
          id: falleintragId(9),
          status: 'gestattung',
          von: datum('2016-05-01'),
          bis: datum('2016-04-01'),
          erwerbstaetigkeit: 'unbekannt',
          wohnsitzauflage: '',
          nebenbestimmungen: '',
        },
      ],
    });

    expect(await felder(legeFallAn(anfrage, haushaltEingabe({ istVerlaengert: true }), [unmoeglich]))).toEqual([
      'personen.0.geburtsdatum: Die Geburt liegt nach der Ankunft am 12.10.2015.',
      'personen.0.aufenthalte.0.bis: Der Aufenthaltsstatus endet am 01.04.2016 und beginnt am 01.05.2016.',
      'verlaengerungGrund: Bitte begründen, warum die Begleitung länger als 36 Monate dauert.',
    ]);
    expect(await felder(legeFallAn(anfrage, haushaltEingabe({ zustaendigId: personalId(9) })))).toEqual([
      'zustaendigId: Diese Person gibt es nicht mehr. Bitte eine andere wählen.',
    ]);
  });

  test('refuses relations in a circle, and keeps those that are right', async () => {
    const anfrage = await mitPersonal();
    const { haushalt, personen } = await legeFallAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
    const [vater, mutter, sohn] = personen.map(({ id }) => id);
    if (!vater || !mutter || !sohn) throw new Error('nobody there');
    const elternteil = (nummer: number, vonId: typeof vater, zuId: typeof vater) => ({
      id: falleintragId(nummer),
      vonId,
      zuId,
      art: 'elternteil' as const,
    });
    const mit = (beziehungen: HaushaltEingabe['beziehungen']) => ({
      id: haushalt.id,
      version: 1,
      eingabe: { ...eingabeAus(haushalt), beziehungen },
    });

    const imKreis = [elternteil(2, vater, mutter), elternteil(3, mutter, sohn), elternteil(4, sohn, vater)];
    expect((await gruende(aendereHaushalt(anfrage, mit(imKreis)))).map(({ code }) => code)).toEqual([
      'beziehungen-im-kreis',
    ]);
    const richtige = [elternteil(2, vater, sohn), elternteil(3, mutter, sohn)];
    expect((await aendereHaushalt(anfrage, mit(richtige))).haushalt.beziehungen).toEqual(richtige);
  });

  test('says who was faster', async () => {
    const anfrage = await mitPersonal();
    const { haushalt } = await legeFallAn(anfrage);
    const aenderung = { id: haushalt.id, version: 1, eingabe: eingabeAus(haushalt) };
    await aendereHaushalt(vonKollege(anfrage), aenderung);

    expect(await fehlschlag(aendereHaushalt(anfrage, aenderung))).toMatchObject({
      code: 'VERALTET',
      geaendertVon: 'Hannes Ulm',
    });
  });

  test('goes with its persons, unless its file was ever open or records name it', async () => {
    const anfrage = await mitPersonal();
    const offene = await legeOffeneAkteAn(anfrage);
    const gezaehlter = await legeFallAn(anfrage);
    const genannt = { schwere: 'sperrt', code: 'genannt', satz: 'x', ausweg: 'y', norm: null, feld: null } as const;

    expect((await gruende(loescheHaushalt(anfrage, offene.haushalt, OHNE_VERWEISE))).map(({ code }) => code)).toEqual([
      'akte-war-offen',
    ]);
    const verweise = { haushalt: [() => Promise.resolve([genannt])], person: [() => Promise.resolve([genannt])] };
    expect(await gruende(loescheHaushalt(anfrage, gezaehlter.haushalt, verweise))).toHaveLength(2);
    await loescheHaushalt(anfrage, gezaehlter.haushalt, OHNE_VERWEISE);
    expect((await fehlschlag(ladeAkte(anfrage, gezaehlter.haushalt.id))).code).toBe('NICHT_GEFUNDEN');
    expect(await anfrage.db.selectFrom('personen').select('nachname').execute()).toEqual([{ nachname: 'Bekele' }]);
  });
});

describe('A person', () => {
  test('that comes, changes its name and goes changes what the household is called', async () => {
    const anfrage = await mitPersonal();
    const { haushalt } = await legeFallAn(anfrage, haushaltEingabe({ art: 'familie' }));
    const { id: haushaltId } = haushalt;
    const mitKind = await legePersonAn(anfrage, {
      haushaltId,
      eingabe: personEingabe({ vorname: 'Noah', rolle: 'kind', geburtsdatum: datum('2015-01-01'), ankunftAm: null }),
      istTrotzdemNeu: true,
    });
    const [sara, noah] = mitKind.personen;
    if (!sara || !noah) throw new Error('nobody there');
    const umbenannt = await aenderePerson(anfrage, {
      id: sara.id,
      version: 1,
      eingabe: { ...personAus(sara), nachname: 'Tesfaye' },
    });
    const ohneKind = await loeschePerson(anfrage, { id: noah.id, version: 1 }, OHNE_VERWEISE);

    expect([mitKind, umbenannt, ohneKind].map((akte) => akte.haushalt.bezeichnung)).toEqual([
      'Familie Bekele (2)',
      'Familie Tesfaye (2)',
      'Familie Tesfaye (1)',
    ]);
    expect((await gruende(loeschePerson(anfrage, { id: sara.id, version: 2 }, OHNE_VERWEISE)))[0]?.code).toBe(
      'letzte-person',
    );
  });

  test('moves out with nobody, and its relations stay behind', async () => {
    const anfrage = await mitPersonal();
    const { haushalt, personen } = await legeFallAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
    const [vater, mutter] = personen;
    if (!vater || !mutter) throw new Error('nobody there');
    const ehe = { id: falleintragId(5), vonId: vater.id, zuId: mutter.id, art: 'ehe' as const };
    await aendereHaushalt(anfrage, {
      id: haushalt.id,
      version: 1,
      eingabe: { ...eingabeAus(haushalt), beziehungen: [ehe] },
    });

    const neue = await laessPersonUmziehen(anfrage, { id: mutter.id, version: 1, nachId: null }, []);
    const alte = await ladeAkte(anfrage, haushalt.id);

    expect(neue).toMatchObject({
      haushalt: { bezeichnung: 'Al-Ahmad, Amina', kommuneId: A_DORF.id, stand: 'zaehlbestand', anschriften: [] },
      personen: [{ id: mutter.id, rolle: 'bezugsperson' }],
    });
    expect([alte.haushalt.bezeichnung, alte.haushalt.beziehungen]).toEqual(['Familie Al-Ahmad (3)', []]);

    const zurueck = await laessPersonUmziehen(anfrage, { id: vater.id, version: 1, nachId: neue.haushalt.id }, []);
    expect(zurueck.haushalt.bezeichnung).toBe('Al-Ahmad, Amina (2)');
    expect(
      (
        await gruende(laessPersonUmziehen(anfrage, { id: erste(await nur(anfrage)).id, version: 1, nachId: null }, []))
      )[0]?.code,
    ).toBe('letzte-person');
  });

  test('takes along what is noted about her alone, also in slices that only registered it', async () => {
    const anfrage = await mitPersonal();
    const { haushalt, personen } = await legeFallAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
    const [, mutter, sohn] = personen;
    if (!mutter || !sohn) throw new Error('nobody there');
    const spur = { version: 1, geaendert_am: anfrage.jetzt, geaendert_von: 'Petra Roth' };
    const leer = { ort: '', von_stelle: '', sprache: '', schule: '', arbeit: '', wohnung: '', gesundheit: '' };
    await anfrage.db
      .insertInto('uebergaben')
      .values({
        ...{ id: 'u', haushalt_id: haushalt.id, am: '2018-01-10', ist_gespraech: 1, ...leer, ...spur },
        ...{ einverstaendnis: 'ja', einverstaendnis_am: null, gesundheit_einwilligung_am: null, bemerkung: '' },
        ...{ teilnehmende: '[]', offene_punkte: '[]', termine: '[]' },
      })
      .execute();
    for (const { id } of [mutter, sohn]) {
      const wert = { tabelle: 'personen', zeile_id: id, feld: 'aubVon', wert: '"2017-06-01"', am: '2018-01-10' };
      await anfrage.db
        .insertInto('uebergabe_werte')
        .values({ ...wert, uebergabe_id: 'u', haushalt_id: haushalt.id })
        .execute();
    }
    const quellen = ANMELDUNGEN.flatMap(({ zusammenfuehrung }) => zusammenfuehrung ?? []);

    const neue = await laessPersonUmziehen(anfrage, { id: mutter.id, version: 1, nachId: null }, quellen);

    const werte = await anfrage.db.selectFrom('uebergabe_werte').select(['zeile_id', 'haushalt_id']).execute();
    expect(Object.fromEntries(werte.map((eine) => [eine.zeile_id, eine.haushalt_id]))).toEqual({
      [mutter.id]: neue.haushalt.id,
      [sohn.id]: haushalt.id,
    });
  });

  test('has her first contact noted with others of the household', async () => {
    const anfrage = await mitPersonal();
    const { haushalt, personen } = await legeFallAn(anfrage, haushaltEingabe(), [
      personEingabe(),
      personEingabe({ vorname: 'Noah', aubVon: datum('2017-12-01') }),
    ]);
    expect((await zugaengeOhneKontakt(anfrage, A_DORF.id)).map(({ name, tage }) => [name, tage])).toEqual([
      ['Bekele, Sara', 245],
      ['Bekele, Noah', 62],
    ]);

    const kontakt = { haushaltId: haushalt.id, personIds: personen.map(({ id }) => id), am: datum('2018-01-20') };
    expect(
      await felder(vermerkeErstkontakt(anfrage, { ...kontakt, am: datum('2018-02-02'), ergebnis: 'abgelehnt' })),
    ).toEqual(['am: Der Tag liegt in der Zukunft.']);
    const akte = await vermerkeErstkontakt(anfrage, { ...kontakt, ergebnis: 'abgelehnt' });

    expect(akte.personen.map(({ erstkontakt, erstkontaktAm }) => [erstkontakt, erstkontaktAm])).toEqual([
      ['abgelehnt', '2018-01-20'],
      ['abgelehnt', '2018-01-20'],
    ]);
    expect(await zugaengeOhneKontakt(anfrage, null)).toEqual([]);
  });
});

/** Persons of the household that has one only. */
async function nur(anfrage: Awaited<ReturnType<typeof mitPersonal>>): Promise<Person[]> {
  const einzelne = await legeFallAn(anfrage, haushaltEingabe({ anschriften: [] }));
  return einzelne.personen;
}

describe('Whoever is named', () => {
  test('as zuständig, and the Kommune, cannot be deleted', async () => {
    const anfrage = await mitPersonal();
    const zustaendigId = zPersonalId.parse(personalId(1));
    await legeFallAn(anfrage, haushaltEingabe({ zustaendigId }));
    const fremd = { ...anfrage, kommunen: [B_HEIM.id] };

    expect((await faelleVerweiseAufPersonal(fremd, zustaendigId)).map(({ satz }) => satz)).toEqual([
      'Ein Haushalt ohne offene Akte nennt die Person als zuständig.',
    ]);
    expect((await faelleVerweiseAufKommune(fremd, A_DORF.id)).map(({ satz }) => satz)).toEqual([
      'Zu dieser Kommune gehört ein Haushalt.',
    ]);
    expect(await faelleVerweiseAufKommune(fremd, B_HEIM.id)).toEqual([]);
  });

  test('can be chosen by name, in the Kommunen of the account', async () => {
    const anfrage = await mitPersonal();
    expect(await listeBetreuende({ ...anfrage, kommunen: [B_HEIM.id] })).toEqual([
      { id: personalId(1), name: 'Maria Weber', kommuneIds: [B_HEIM.id], istEigenes: false },
    ]);
  });
});
