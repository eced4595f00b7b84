import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { listeDokumente } from '../../../../electron/backend/dokumente/service.ts';
import { wordAusBlatt } from '../../../../electron/backend/documents/word.ts';
import { eineKommune, loescheKommune } from '../../../../electron/backend/kommunen/service.ts';
import { loeschePersonal } from '../../../../electron/backend/personal/service.ts';
import {
  aendereVereinbarung,
  eineVereinbarung,
  legeVereinbarungAn,
  listeLandkreise,
  listeVereinbarungen,
  loescheVereinbarung,
  stimmeAb,
  vereinbarungAlsBezug,
  vereinbarungAlsBlatt,
  vereinbarungAlsWord,
  vereinbarungenVerweiseAufKommune,
  vereinbarungenVerweiseAufPersonal,
} from '../../../../electron/backend/vereinbarungen/service.ts';
import {
  folgeDerVereinbarungsunterschrift,
  geheVereinbarungsschritt,
  legeNachtragAn,
  oeffneVereinbarungWieder,
} from '../../../../electron/backend/vereinbarungen/weg.ts';
import { speichereMitgliedschaft } from '../../../../electron/backend/kommunen/service.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { Vereinbarung } from '../../../../shared/vereinbarungen/types.ts';
import { fehlschlag, felder, gruende, lege, legePerson, mitVerband } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM, C_HAUSEN, mitgliedschaft, VERBAND } from '../../../support/builders.ts';
import { absaetze, entpacke, ooxmlFehler, teil } from '../../../support/ooxml.ts';
import { D_STADT, KELLER, LANDKREIS, vereinbarungEingabe, WEBER } from '../../../support/vereinbarungen.ts';

/** The Verband with four members, its Landkreis and two persons, in November 2024. */
async function amtsstube(): Promise<Anfrage> {
  const anfrage = await mitVerband({ heute: datum('2024-11-04'), jetzt: '2024-11-04T08:00:00.000Z' });
  await lege(anfrage, D_STADT);
  await lege(anfrage, LANDKREIS);
  const { id, version: _version, ...eingabe } = mitgliedschaft(4);
  await speichereMitgliedschaft({ ...anfrage, neueId: () => id }, { id: null, version: null, eingabe });
  await legePerson(anfrage, WEBER);
  await legePerson(anfrage, KELLER);
  return anfrage;
}

async function abgestimmt(): Promise<{ anfrage: Anfrage; vereinbarung: Vereinbarung }> {
  const anfrage = await amtsstube();
  return { anfrage, vereinbarung: await stimmeAb(anfrage, await legeVereinbarungAn(anfrage, vereinbarungEingabe())) };
}

const schritt = (zustand: 'beschlossen' | 'unterschrieben' | 'gekuendigt', wirksamZum: string | null = null) => ({
  zustand,
  am: datum('2024-11-04'),
  wirksamZum: wirksamZum === null ? null : datum(wirksamZum),
  bemerkung: '',
});

async function unterschrieben() {
  const { anfrage, vereinbarung } = await abgestimmt();
  const beschlossen = await geheVereinbarungsschritt(anfrage, { ...vereinbarung, ...schritt('beschlossen') });
  return {
    anfrage,
    vereinbarung: await geheVereinbarungsschritt(anfrage, { ...beschlossen, ...schritt('unterschrieben') }),
  };
}

const codes = async (versuch: Promise<unknown>) => (await gruende(versuch)).map(({ code }) => code);

describe('An agreement', () => {
  test('comes back as it was saved, with its sums and hindrances', async () => {
    const anfrage = await amtsstube();
    const angelegt = await legeVereinbarungAn(anfrage, vereinbarungEingabe());
    expect(angelegt).toMatchObject({ aktenzeichen: '464.2-001/24', zustand: 'entwurf', fassung: 1 });
    const akte = await eineVereinbarung(anfrage, angelegt.id);
    expect(akte.vereinbarung).toEqual(angelegt);
    expect(akte.hindernisse).toEqual([]);
    expect(akte.berechnung.finanzierung.cent).toBe(171_700_00);
    expect(await listeVereinbarungen(anfrage)).toEqual([akte]);
  });

  test('is saved with hindrances, but not settled', async () => {
    const anfrage = await amtsstube();
    const entwurf = await legeVereinbarungAn(anfrage, vereinbarungEingabe({ landkreisCent: 1 }));
    expect(await codes(stimmeAb(anfrage, entwurf))).toContain('finanzierung-geht-nicht-auf');
    const besser = await aendereVereinbarung(anfrage, { ...entwurf, eingabe: vereinbarungEingabe() });
    expect((await stimmeAb(anfrage, besser)).zustand).toBe('abgestimmt');
  });

  test('names only bodies and persons that are there, and a Landkreis that is one', async () => {
    const anfrage = await amtsstube();
    const nirgends = '00000000-0000-4000-8000-0000000000ee' as never;
    const eingabe = vereinbarungEingabe({ landkreisId: A_DORF.id });
    const falsche = {
      ...eingabe,
      stellen: eingabe.stellen.map((eine) => ({ ...eine, personalId: nirgends })).slice(0, 1),
    };
    expect(await felder(legeVereinbarungAn(anfrage, falsche))).toEqual([
      'landkreisId: Dies ist kein Landkreis. Bitte einen Landkreis wählen.',
      'stellen.0.personalId: Diese Person gibt es nicht mehr. Bitte eine andere wählen.',
    ]);
  });

  test('holds the bodies and persons that it names', async () => {
    const anfrage = await amtsstube();
    await legeVereinbarungAn(anfrage, vereinbarungEingabe());
    const pruefungen = [vereinbarungenVerweiseAufKommune];
    for (const { id } of [LANDKREIS, D_STADT]) {
      const { kommune } = await eineKommune(anfrage, id);
      expect(await codes(loescheKommune(anfrage, kommune, pruefungen))).toContain('kommune-in-vereinbarungen');
    }
    expect(
      await codes(loeschePersonal(anfrage, { id: WEBER.id, version: 1 }, [vereinbarungenVerweiseAufPersonal])),
    ).toEqual(['person-in-vereinbarungen']);
  });
});

describe('Behind the walls', () => {
  test('an account of one member sees nothing of an agreement of the whole Verband', async () => {
    const anfrage = await amtsstube();
    const verband = await legeVereinbarungAn(anfrage, vereinbarungEingabe());
    const nurEines: Anfrage = { ...anfrage, kommunen: [VERBAND.id, A_DORF.id] };
    expect(await listeVereinbarungen(nurEines)).toEqual([]);
    expect(await fehlschlag(eineVereinbarung(nurEines, verband.id))).toMatchObject({ code: 'NICHT_GEFUNDEN' });
    expect(await fehlschlag(stimmeAb(nurEines, verband))).toMatchObject({ code: 'NICHT_GEFUNDEN' });
    expect(await vereinbarungAlsBezug(nurEines, verband.id)).toBeNull();
    const alle: Anfrage = { ...anfrage, kommunen: [VERBAND, A_DORF, B_HEIM, C_HAUSEN, D_STADT].map(({ id }) => id) };
    expect((await listeVereinbarungen(alle)).map(({ vereinbarung }) => vereinbarung.id)).toEqual([verband.id]);
  });

  test('who works for a Gemeinde knows the Landkreis, not its account, and settles with it', async () => {
    const anfrage = await amtsstube();
    const inADorf: Anfrage = { ...anfrage, kommunen: [A_DORF.id] };
    const [landkreis] = await listeLandkreise(inADorf);
    expect(landkreis?.name).toBe('Landkreis Göppingen');
    expect(JSON.stringify(landkreis)).not.toContain(LANDKREIS.bank.iban);
    const entwurf = await legeVereinbarungAn(
      inADorf,
      vereinbarungEingabe({
        kommuneId: A_DORF.id,
        aufteilung: [],
        stellen: vereinbarungEingabe()
          .stellen.slice(0, 1)
          .map((eine) => ({ ...eine, personalId: null })),
      }),
    );
    expect((await stimmeAb(inADorf, entwurf)).zustand).toBe('abgestimmt');
    expect(JSON.stringify(await vereinbarungAlsBlatt(inADorf, entwurf.id))).toContain('Landrat Georg Hain');
  });
});

describe('A settled agreement', () => {
  test('keeps its paper with a code; the Word file is the one that was filed', async () => {
    const { anfrage, vereinbarung } = await abgestimmt();
    const [papier] = await listeDokumente(anfrage, { tabelle: 'vereinbarungen', id: vereinbarung.id });
    expect(papier).toMatchObject({
      art: 'vereinbarung',
      name: 'Vereinbarung-Verband-Oberes-Tal-2025.docx',
      bezugTitel: 'Vereinbarung 464.2-001/24 Verband Oberes Tal',
      papiercode: expect.any(String) as string,
    });
    await lege(anfrage, {
      ...D_STADT,
      id: '00000000-0000-4000-8000-0000000000aa' as never,
      schluessel: '08117905',
      name: 'E-bach',
    });
    const { name, bytes } = await vereinbarungAlsWord(anfrage, vereinbarung.id);
    expect([name, bytes.length]).toEqual([papier?.name, papier?.bytes]);
    expect(await codes(aendereVereinbarung(anfrage, { ...vereinbarung, eingabe: vereinbarungEingabe() }))).toEqual([
      'vereinbarung-ist-abgestimmt',
    ]);
    expect(await codes(loescheVereinbarung(anfrage, vereinbarung))).toEqual(['vereinbarung-ist-abgestimmt']);
  });

  test('is signed by the scan of its own paper, not by another', async () => {
    const { anfrage, vereinbarung } = await abgestimmt();
    const [papier] = await listeDokumente(anfrage, { tabelle: 'vereinbarungen', id: vereinbarung.id });
    if (papier === undefined) throw new Error('nothing was filed');
    await folgeDerVereinbarungsunterschrift(anfrage, vereinbarung.id, { ...papier, art: 'begleitpapier' });
    expect((await eineVereinbarung(anfrage, vereinbarung.id)).vereinbarung.zustand).toBe('abgestimmt');
    await folgeDerVereinbarungsunterschrift(anfrage, vereinbarung.id, papier);
    await folgeDerVereinbarungsunterschrift(anfrage, vereinbarung.id, papier);
    const { vereinbarung: jetzt } = await eineVereinbarung(anfrage, vereinbarung.id);
    expect(jetzt.schritte.map(({ zustand, bemerkung }) => [zustand, bemerkung])).toEqual([
      ['abgestimmt', ''],
      ['unterschrieben', 'Scan abgelegt: Vereinbarung-Verband-Oberes-Tal-2025.docx'],
    ]);
  });

  test('opens again before it is signed, never after', async () => {
    const { anfrage, vereinbarung } = await abgestimmt();
    const entwurf = await oeffneVereinbarungWieder(anfrage, vereinbarung);
    expect((await vereinbarungAlsBlatt(anfrage, entwurf.id)).istEntwurf).toBe(true);
    const fest = await unterschrieben();
    expect(await codes(oeffneVereinbarungWieder(fest.anfrage, fest.vereinbarung))).toEqual([
      'vereinbarung-ist-eingefroren',
    ]);
  });
});

describe('A signed agreement', () => {
  test('is changed by a Nachtrag that names it; the parties stay', async () => {
    const { anfrage, vereinbarung } = await unterschrieben();
    const nachtrag = await legeNachtragAn(anfrage, vereinbarung);
    expect(nachtrag).toMatchObject({
      fassung: 2,
      vorgaengerId: vereinbarung.id,
      zustand: 'entwurf',
      aktenzeichen: vereinbarung.aktenzeichen,
    });
    expect(await codes(legeNachtragAn(anfrage, vereinbarung))).toEqual(['nachtrag-nicht-moeglich']);
    const eingabe = vereinbarungEingabe({ kommuneId: A_DORF.id, aufteilung: [] });
    expect(await felder(aendereVereinbarung(anfrage, { ...nachtrag, eingabe }))).toEqual([
      'kommuneId: Ein Nachtrag hat dieselben Parteien wie die Vereinbarung.',
    ]);
    // Neither overlaps the other: they are one agreement.
    expect((await eineVereinbarung(anfrage, nachtrag.id)).hindernisse).toEqual([]);
    const blatt = await vereinbarungAlsBlatt(anfrage, nachtrag.id);
    expect([blatt.titel, blatt.dateiname]).toEqual([
      '1. Nachtrag zur Vereinbarung über das Integrationsmanagement',
      'Vereinbarung-Verband-Oberes-Tal-2025-Nachtrag-1',
    ]);
    expect(JSON.stringify(blatt.bloecke)).toContain('ändert die Vereinbarung vom 04.11.2024 (464.2-001/24)');
  });

  test('ends by Kündigung, and no Nachtrag follows', async () => {
    const { anfrage, vereinbarung } = await unterschrieben();
    const gekuendigt = await geheVereinbarungsschritt(anfrage, {
      ...vereinbarung,
      ...schritt('gekuendigt', '2025-06-30'),
    });
    expect(gekuendigt.schritte.at(-1)?.wirksamZum).toBe('2025-06-30');
    expect(await codes(legeNachtragAn(anfrage, gekuendigt))).toEqual(['nachtrag-nicht-moeglich']);
  });
});

describe('The paper', () => {
  test('has the parties, twelve paragraphs, every amount and both signatures, and is valid Word', async () => {
    const anfrage = await amtsstube();
    const entwurf = await legeVereinbarungAn(anfrage, vereinbarungEingabe());
    const blatt = await vereinbarungAlsBlatt(anfrage, entwurf.id);
    expect(blatt.kennzeichnung).toContain('kein Vordruck des Landes bekannt');
    const word = await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt });
    expect(await ooxmlFehler(word)).toEqual([]);
    const text = absaetze(teil(await entpacke(word), 'word/document.xml')).join('\n');
    expect([...text.matchAll(/^§ (\d+) /gm)].map(([, nummer]) => Number(nummer))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    for (const stueck of [
      'Landkreis Göppingen',
      'Verband Oberes Tal',
      'Landrat Georg Hain',
      'RPS 15.2-5913',
      '01.01.2025 bis zum 31.12.2025',
      'Maria Weber',
      'Jonas Keller',
      '135.000,00 €',
      '36.700,00 €',
      '171.700,00 €',
      '33.750,00 €',
      '67.500,00 €',
      'vierteljährlich',
      '31 Tage nach dem Ende',
      '31.03.2026',
      '3 Monaten',
      'nicht an den Landkreis gegeben',
      'Land Baden-Württemberg',
      'Verbandsversammlung, 28.10.2024',
      'Ort, Datum',
    ])
      expect(text).toContain(stueck);
    expect(text).not.toContain('undefined');
  });
});
