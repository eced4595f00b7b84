import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { listeErhebungen } from '../../../../electron/backend/erhebungen/service.ts';
import { aenderePerson, loeschePerson } from '../../../../electron/backend/faelle/person-service.ts';
import { ladeAkte } from '../../../../electron/backend/faelle/service.ts';
import { fuehrePersonenZusammen } from '../../../../electron/backend/faelle/merge-service.ts';
import { listeDokumente } from '../../../../electron/backend/dokumente/service.ts';
import { macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { uebergabenFristen } from '../../../../electron/backend/uebergaben/deadlines.ts';
import {
  aendereUebergabe,
  erledigePunkt,
  legeUebergabeAb,
  legeUebergabeAn,
  listeUebergaben,
  loescheUebergabe,
  uebergabeAlsBlatt,
  uebergabeAlsWord,
  uebergabenVerweiseAufPerson,
  uebernimmWerte,
} from '../../../../electron/backend/uebergaben/service.ts';
import { uebergabenVerlauf } from '../../../../electron/backend/uebergaben/timeline.ts';
import type { Fallakte, Person } from '../../../../shared/faelle/types.ts';
import { zPersonEingabe } from '../../../../shared/faelle/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { neuerPunkt, neueUebergabe, neueUebergabeperson } from '../../../../shared/uebergaben/defaults.ts';
import type { Uebergabe, UebergabeEingabe, Uebergabeperson } from '../../../../shared/uebergaben/types.ts';
import { vorschlaege } from '../../../../shared/uebergaben/werte.ts';
import { herkunftDerWerte } from '../../../../shared/uebergaben/herkunft.ts';
import { fehlschlag, gruende, mitPersonal, vonKollege } from '../../../support/anfragen.ts';
import { B_HEIM } from '../../../support/builders.ts';
import { familie, haushaltEingabe, legeFallAn, personEingabe } from '../../../support/faelle.ts';

const PUNKT = '00000000-0000-4000-8000-0000000000b1';

/** A protocol that tells something of the first person and of the family. */
function eingabeFuer(
  { personen }: Fallakte,
  person: Partial<Uebergabeperson> = {},
  aenderung: Partial<UebergabeEingabe> = {},
): UebergabeEingabe {
  const [erste] = personen;
  if (!erste) throw new Error('nobody lives there');
  return {
    ...neueUebergabe(datum('2018-01-25'), []),
    ort: 'Gemeinschaftsunterkunft Talstraße',
    vonStelle: 'Landratsamt, Flüchtlingssozialarbeit',
    einverstaendnis: 'ja',
    einverstaendnisAm: datum('2018-01-25'),
    teilnehmende: [
      { name: 'Jana Vogt', stelle: 'Landratsamt', seite: 'abgebend' },
      { name: 'Miriam Kern', stelle: 'Gemeinde A-dorf', seite: 'aufnehmend' },
    ],
    personen: [
      {
        ...neueUebergabeperson(erste.id),
        status: 'fluechtlingseigenschaft',
        statusVon: datum('2017-03-20'),
        statusBis: datum('2020-03-19'),
        sprachen: [{ sprache: 'ti', niveau: 'muttersprache' }],
        ...person,
      },
    ],
    arbeit: 'Hat als Schneiderin gearbeitet.',
    offenePunkte: [{ ...neuerPunkt(PUNKT), was: 'Kindergeld beantragen', wer: 'Frau Vogt', bis: datum('2018-02-15') }],
    termine: [{ am: datum('2018-02-06'), um: null, was: 'Jobcenter' }],
    ...aenderung,
  };
}

async function mitFall() {
  const anfrage = await mitPersonal({ zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: null }] });
  const akte = await legeFallAn(anfrage);
  const [sara] = akte.personen;
  if (!sara) throw new Error('nobody lives there');
  return { anfrage, akte, haushaltId: akte.haushalt.id, sara };
}

async function angebot(anfrage: Anfrage, uebergabe: Uebergabe) {
  const { haushaltId } = uebergabe;
  const { personen } = await ladeAkte(anfrage, haushaltId);
  const erhebung = (await listeErhebungen(anfrage, haushaltId))[0] ?? null;
  return vorschlaege(uebergabe, { haushaltId, personen, erhebung });
}

async function herkunft(anfrage: Anfrage, haushaltId: Uebergabe['haushaltId']) {
  const { personen } = await ladeAkte(anfrage, haushaltId);
  const erhebung = (await listeErhebungen(anfrage, haushaltId))[0] ?? null;
  const { uebernommen } = await listeUebergaben(anfrage, haushaltId);
  return herkunftDerWerte({ haushaltId, personen, erhebung }, uebernommen).map(
    (zeile) => `${zeile.bezeichnung}: ${zeile.herkunft.stand}`,
  );
}

async function nimmZurueck(anfrage: Anfrage): Promise<void> {
  const { id } = await anfrage.db.selectFrom('befehle').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  await macheRueckgaengig(anfrage, ANMELDUNGEN, id);
}

describe('A handover', () => {
  test('is read as it was entered', async () => {
    const { anfrage, akte, haushaltId } = await mitFall();
    const eingabe = eingabeFuer(akte);
    const { id } = await legeUebergabeAn(anfrage, { haushaltId, eingabe });
    expect((await listeUebergaben(anfrage, haushaltId)).uebergaben).toEqual([
      { ...eingabe, id, haushaltId, version: 1, geaendertAm: anfrage.jetzt, geaendertVon: 'Petra Roth' },
    ]);
  });

  test('is refused where the family does not agree, and where health is told without the express consent', async () => {
    const { anfrage, akte, haushaltId } = await mitFall();
    const codes = async (aenderung: Partial<UebergabeEingabe>) =>
      (await gruende(legeUebergabeAn(anfrage, { haushaltId, eingabe: eingabeFuer(akte, {}, aenderung) }))).map(
        ({ code, feld }) => [code, feld],
      );
    expect(await codes({ einverstaendnis: 'nein' })).toEqual([['uebergabe-ohne-einverstaendnis', 'einverstaendnis']]);
    expect(await codes({ gesundheit: 'Diabetes' })).toEqual([['uebergabe-gesundheit-ohne-einwilligung', 'gesundheit']]);
    expect((await listeUebergaben(anfrage, haushaltId)).uebergaben).toEqual([]);
  });

  test('is visible exactly where its household is', async () => {
    const { anfrage, akte, haushaltId } = await mitFall();
    const uebergabe = await legeUebergabeAn(anfrage, { haushaltId, eingabe: eingabeFuer(akte) });
    const fremder = { ...anfrage, kommunen: [B_HEIM.id] };
    const laeufe = [
      listeUebergaben(fremder, haushaltId),
      aendereUebergabe(fremder, { ...uebergabe, eingabe: uebergabe }),
      erledigePunkt(fremder, { ...uebergabe, punktId: PUNKT, istErledigt: true }),
      loescheUebergabe(fremder, uebergabe),
      uebernimmWerte(fremder, { ...uebergabe, schluessel: ['x'] }),
      uebergabeAlsBlatt(fremder, uebergabe.id),
      legeUebergabeAb(fremder, uebergabe.id),
    ];
    for (const lauf of laeufe) expect((await fehlschlag(lauf)).code).toBe('NICHT_GEFUNDEN');
    expect(await uebergabenFristen.fristen(fremder)).toEqual([]);
    expect(await uebergabenVerlauf.verlauf(fremder, haushaltId)).toEqual([]);
  });

  test('makes deadlines of its open matters until they are ticked off', async () => {
    const { anfrage, akte, haushaltId } = await mitFall();
    const uebergabe = await legeUebergabeAn(anfrage, { haushaltId, eingabe: eingabeFuer(akte) });
    expect(await uebergabenFristen.fristen(anfrage)).toEqual([
      {
        id: `uebergaben:punkt:${PUNKT}`,
        titel: 'Bekele, Sara: Kindergeld beantragen',
        faelligAm: '2018-02-15',
        vorlaufTage: 7,
        kommuneId: akte.haushalt.kommuneId,
        bezug: { tabelle: 'haushalte', id: haushaltId },
        ziel: `/faelle/${haushaltId}?abschnitt=uebergabe`,
        quelle: 'Übergabeprotokoll vom 25.01.2018: offene Punkte',
        gewissheit: 'belegt',
      },
    ]);
    await erledigePunkt(anfrage, { ...uebergabe, punktId: PUNKT, istErledigt: true });
    expect(await uebergabenFristen.fristen(anfrage)).toEqual([]);
  });

  test('stands in the timeline with what is open', async () => {
    const { anfrage, akte, haushaltId } = await mitFall();
    await legeUebergabeAn(anfrage, { haushaltId, eingabe: eingabeFuer(akte) });
    expect(
      (await uebergabenVerlauf.verlauf(anfrage, haushaltId)).map(({ am, titel, text }) => [am, titel, text]),
    ).toEqual([
      [
        '2018-01-25',
        'Übergabegespräch mit: Landratsamt, Flüchtlingssozialarbeit',
        'Offen: Kindergeld beantragen, Frau Vogt, bis 15.02.2018',
      ],
    ]);
  });

  test('keeps a person whom it names from being deleted', async () => {
    const { anfrage } = await mitFall();
    const akte = await legeFallAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
    await legeUebergabeAn(anfrage, { haushaltId: akte.haushalt.id, eingabe: eingabeFuer(akte) });
    const verweise = { haushalt: [], person: [uebergabenVerweiseAufPerson] };
    const [vater] = akte.personen;
    expect((await gruende(loeschePerson(anfrage, vater as Person, verweise))).map(({ code }) => code)).toEqual([
      'person-in-uebergaben',
    ]);
  });
});

describe('Values of a handover', () => {
  test('go into the file, are remembered, and are told apart from changed and new ones', async () => {
    const { anfrage, akte, haushaltId, sara } = await mitFall();
    const uebergabe = await legeUebergabeAn(anfrage, { haushaltId, eingabe: eingabeFuer(akte) });
    const schluessel = (await angebot(anfrage, uebergabe)).map((eines) => eines.schluessel);
    expect(schluessel).toEqual([
      `personen/${sara.id}/aufenthalte`,
      `personen/${sara.id}/sprachen`,
      `erhebungen/${haushaltId}/arbeit`,
    ]);

    expect(await uebernimmWerte(anfrage, { ...uebergabe, schluessel })).toEqual({ anzahl: 3 });

    const neue = (await ladeAkte(anfrage, haushaltId)).personen[0];
    expect(neue).toMatchObject({
      version: 2,
      sprachen: [{ sprache: 'ti', niveau: 'muttersprache' }],
      aufenthalte: [{ status: 'fluechtlingseigenschaft', von: '2017-03-20', bis: '2020-03-19' }],
    });
    expect(await listeErhebungen(anfrage, haushaltId)).toMatchObject([
      {
        am: '2018-01-25',
        durchgefuehrtVon: 'Landratsamt, Flüchtlingssozialarbeit',
        felder: [{ themenfeld: 'arbeit', personId: null, istStand: 'Hat als Schneiderin gearbeitet.' }],
      },
    ]);
    expect(await angebot(anfrage, uebergabe)).toEqual([]);

    await aenderePerson(anfrage, {
      id: sara.id,
      version: 2,
      eingabe: {
        ...zPersonEingabe.parse(neue),
        sprachen: [
          { sprache: 'ti', niveau: 'muttersprache' },
          { sprache: 'de', niveau: 'a1' },
        ],
      },
    });
    expect(await herkunft(anfrage, haushaltId)).toEqual([
      'Ankunft: neu',
      'Beginn der Anschlussunterbringung: neu',
      'Aufenthaltspapiere: uebernommen',
      'Sprachen: geaendert',
      'Erhebung: Arbeit: uebernommen',
    ]);
  });

  test('are not taken over without consent, from an older protocol, or where the file was changed meanwhile', async () => {
    const { anfrage, akte, haushaltId, sara } = await mitFall();
    const offen = { einverstaendnis: 'offen', einverstaendnisAm: null } as const;
    const uebergabe = await legeUebergabeAn(anfrage, { haushaltId, eingabe: eingabeFuer(akte, {}, offen) });
    const schluessel = [`personen/${sara.id}/sprachen`];
    expect((await gruende(uebernimmWerte(anfrage, { ...uebergabe, schluessel }))).map(({ code }) => code)).toEqual([
      'uebergabe-einverstaendnis-fehlt',
    ]);

    const zweite = await aendereUebergabe(vonKollege(anfrage), { ...uebergabe, eingabe: eingabeFuer(akte) });
    expect((await fehlschlag(uebernimmWerte(anfrage, { ...uebergabe, schluessel }))).code).toBe('VERALTET');

    const eingabe = { ...zPersonEingabe.parse(sara), sprachen: [{ sprache: 'ti', niveau: 'muttersprache' as const }] };
    await aenderePerson(anfrage, { id: sara.id, version: 1, eingabe });
    expect(await fehlschlag(uebernimmWerte(anfrage, { ...zweite, schluessel }))).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'schluessel' }],
    });
    expect((await listeUebergaben(anfrage, haushaltId)).uebernommen).toEqual([]);
  });

  test('are taken back in one step, file and memory', async () => {
    const { anfrage, akte, haushaltId } = await mitFall();
    const uebergabe = await legeUebergabeAn(anfrage, { haushaltId, eingabe: eingabeFuer(akte) });
    const schluessel = (await angebot(anfrage, uebergabe)).map((eines) => eines.schluessel);
    await uebernimmWerte(anfrage, { ...uebergabe, schluessel });
    await nimmZurueck(anfrage);
    expect((await ladeAkte(anfrage, haushaltId)).personen[0]).toMatchObject({ sprachen: [], aufenthalte: [] });
    expect(await listeErhebungen(anfrage, haushaltId)).toEqual([]);
    expect((await listeUebergaben(anfrage, haushaltId)).uebernommen).toEqual([]);
    expect(await angebot(anfrage, uebergabe)).toHaveLength(3);
  });

  test('come back from the bin with their protocol', async () => {
    const { anfrage, akte, haushaltId } = await mitFall();
    const uebergabe = await legeUebergabeAn(anfrage, { haushaltId, eingabe: eingabeFuer(akte) });
    const schluessel = (await angebot(anfrage, uebergabe)).map((eines) => eines.schluessel);
    await uebernimmWerte(anfrage, { ...uebergabe, schluessel });
    const vorher = await listeUebergaben(anfrage, haushaltId);
    await loescheUebergabe(anfrage, uebergabe);
    expect(await herkunft(anfrage, haushaltId)).toContain('Sprachen: neu');
    await nimmZurueck(anfrage);
    const nachher = await listeUebergaben(anfrage, haushaltId);
    expect(nachher.uebernommen).toEqual(vorher.uebernommen);
    expect(nachher.uebergaben[0]?.personen).toEqual(vorher.uebergaben[0]?.personen);
  });

  test('follow a person who turns out to be another entry', async () => {
    const { anfrage, akte, haushaltId, sara } = await mitFall();
    const uebergabe = await legeUebergabeAn(anfrage, { haushaltId, eingabe: eingabeFuer(akte) });
    await uebernimmWerte(anfrage, { ...uebergabe, schluessel: [`personen/${sara.id}/sprachen`] });
    const andere = await legeFallAn(anfrage, haushaltEingabe({ anschriften: [] }), [
      personEingabe({ vorname: 'Sarah' }),
    ]);
    const bleibt = andere.personen[0] as Person;
    const geht = (await ladeAkte(anfrage, haushaltId)).personen[0] as Person;
    const quellen = ANMELDUNGEN.flatMap(({ zusammenfuehrung }) => zusammenfuehrung ?? []);
    await fuehrePersonenZusammen(anfrage, { bleibt, geht, wahl: {} }, quellen);
    const { uebergaben, uebernommen } = await listeUebergaben(anfrage, andere.haushalt.id);
    expect(uebergaben.map(({ personen }) => personen.map(({ personId }) => personId))).toEqual([[bleibt.id]]);
    expect(uebernommen.map(({ zeileId, feld }) => [zeileId, feld])).toEqual([[bleibt.id, 'sprachen']]);
  });
});

describe('The protocol as a paper', () => {
  test('has the letterhead, both sides, what is open, and lines to sign', async () => {
    const { anfrage, akte, haushaltId } = await mitFall();
    const { id } = await legeUebergabeAn(anfrage, { haushaltId, eingabe: eingabeFuer(akte) });
    const blatt = await uebergabeAlsBlatt(anfrage, id);
    expect(blatt).toMatchObject({
      dateiname: 'Uebergabeprotokoll-Bekele-Sara-2018-01-25',
      istEntwurf: true,
      briefkopf: { absender: 'Gemeinde A-dorf', anschrift: ['Landratsamt', 'Flüchtlingssozialarbeit'] },
    });
    const text = JSON.stringify(blatt.bloecke);
    for (const wort of [
      'Jana Vogt',
      'Miriam Kern',
      'Kindergeld beantragen',
      '06.02.2018',
      'für die abgebende Stelle',
    ]) {
      expect(text).toContain(wort);
    }
    expect((await uebergabeAlsWord(anfrage, id)).name).toBe('Uebergabeprotokoll-Bekele-Sara-2018-01-25.docx');
  });

  test('says nothing of the flat of a protected household', async () => {
    const { anfrage } = await mitFall();
    const akte = await legeFallAn(anfrage, haushaltEingabe(), [personEingabe({ schutz: 'schutzanschrift' })]);
    const eingabe = eingabeFuer(akte, {}, { wohnung: 'Wohnt jetzt im Lindenweg 7.' });
    const { id } = await legeUebergabeAn(anfrage, { haushaltId: akte.haushalt.id, eingabe });
    expect(JSON.stringify(await uebergabeAlsBlatt(anfrage, id))).not.toContain('Lindenweg');
  });

  test('is filed in the case under a code, and not before it is told whether the family agrees', async () => {
    const { anfrage, akte, haushaltId } = await mitFall();
    const offen = { einverstaendnis: 'offen', einverstaendnisAm: null } as const;
    const uebergabe = await legeUebergabeAn(anfrage, { haushaltId, eingabe: eingabeFuer(akte, {}, offen) });
    expect((await gruende(legeUebergabeAb(anfrage, uebergabe.id))).map(({ code }) => code)).toEqual([
      'uebergabe-einverstaendnis-fehlt',
    ]);
    await aendereUebergabe(anfrage, { ...uebergabe, eingabe: eingabeFuer(akte) });
    const dokument = await legeUebergabeAb(anfrage, uebergabe.id);
    expect(dokument).toMatchObject({ art: 'uebergabe', bezug: { tabelle: 'haushalte', id: haushaltId } });
    expect(dokument.papiercode).not.toBeNull();
    expect((await listeDokumente(anfrage, dokument.bezug)).map(({ id }) => id)).toEqual([dokument.id]);
  });
});
