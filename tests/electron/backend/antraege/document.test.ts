import { describe, expect, test } from 'vitest';
import { antragBlatt } from '../../../../electron/backend/antraege/document.ts';
import { wordAusBlatt } from '../../../../electron/backend/documents/word.ts';
import type { Antragsdaten } from '../../../../shared/antraege/antragsdaten.ts';
import { berechneAntrag } from '../../../../shared/antraege/berechnung.ts';
import type { AntragEingabe } from '../../../../shared/antraege/types.ts';
import type { Blatt, BlockVon } from '../../../../shared/documents/blocks.ts';
import { regimeFuer } from '../../../../shared/foerderrecht/rules.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import {
  A_DORF,
  antrag,
  antragEingabe,
  antragsdaten,
  B_HEIM,
  beteiligte,
  C_HAUSEN,
  kommune,
  kommuneId,
  personal,
  personalId,
  qualifikation,
  klaerung,
  stelle,
  taetigkeit,
  VERBAND,
} from '../../../support/builders.ts';
import { absaetze, entpacke, ooxmlFehler, teil } from '../../../support/ooxml.ts';
import { seitenText } from '../../../support/rendered.ts';
import { testWith } from '../../../support/test-with.ts';

function blattVon(
  eingabe: AntragEingabe = antragEingabe(),
  daten: Antragsdaten = antragsdaten(),
  aenderung: Parameters<typeof antrag>[1] = {},
): Blatt {
  const akte = {
    antrag: antrag(eingabe, aenderung),
    berechnung: berechneAntrag(eingabe, daten),
    verwendung: [],
    hindernisse: [],
  };
  return antragBlatt({ ...daten, akte, regime: regimeFuer(daten.regime, eingabe.von) });
}

/** The Antrag with everything filled in that the form asks for. */
function vollstaendig(): { eingabe: AntragEingabe; daten: Antragsdaten } {
  const keller = personal({
    id: personalId(2),
    vorname: 'Jonas',
    nachname: 'Keller',
    geschlecht: 'maennlich',
    vertragBis: datum('2018-12-31'),
    vorherigeTaetigkeiten: [
      taetigkeit(1, { von: datum('2015-11-01'), bis: datum('2016-12-31') }),
      taetigkeit(2, { art: 'erstaufnahme', arbeitgeber: '', von: datum('2017-01-01'), bis: null }),
    ],
    qualifikation: qualifikation('c'),
    klaerungen: [klaerung(3, { geklaertAm: datum('2017-12-15'), ergebnis: 'anerkannt' })],
    stellenanteile: [],
  });
  const eingabe = antragEingabe({
    beteiligte: [
      beteiligte({
        gremium: 'Gemeinderat',
        beschlussAm: datum('2017-11-20'),
        vorlage: '2017/88',
        einvernehmenAm: datum('2017-12-05'),
        dritteTraeger: 'Kreisverband',
        dritteEndetAm: datum('2017-12-31'),
      }),
      beteiligte({ kommuneId: B_HEIM.id, restAnId: A_DORF.id, restCent: 1_000_00 }),
    ],
    stellen: [
      stelle(),
      stelle({
        personalId: keller.id,
        bezeichnung: 'Integrationsmanagement B-heim',
        teile: [{ kommuneId: B_HEIM.id, anteilHundertstel: 30 }],
        von: datum('2018-03-01'),
        nachbesetzungFuer: 'Karin Ott',
        freiSeit: datum('2018-02-01'),
        personalausgabenCent: 20_000_00,
      }),
    ],
    angaben: {
      bezug: 'Antrag 464.2-001/17 vom 01.10.2017',
      fachaufsicht: 'Petra Roth, Hauptamtsleiterin',
      fachaufsichtUebergreifend: true,
      einbindungTypA: 'Maria Weber',
      vertretung: 'gegenseitig',
      austausch: 'Arbeitskreis, monatlich',
      integrationsbeauftragte: 'nicht vorhanden',
      fluechtlingssozialarbeit: 'Landratsamt, Sozialer Dienst',
      beratungsorte: 'Rathaus A-dorf, Zimmer 3\nBürgerhaus B-heim, Mittwoch 14 bis 17 Uhr',
      personenHeute: 124,
      personenHeuteAm: datum('2018-02-01'),
      begruendung: 'In A-dorf und B-heim leben 124 Personen in der Anschlussunterbringung.',
      haushaltsstelle: '31.30.00',
      veranschlagt: '2018: 83.000 €',
      folgekosten: 'keine',
      leistungenDritterCent: 0,
    },
  });
  return { eingabe, daten: antragsdaten({ personal: [personal(), keller] }) };
}

async function wordText(blatt: Blatt): Promise<string[]> {
  return absaetze(teil(await entpacke(await wordAusBlatt(blatt)), 'word/document.xml'));
}

function felder(blatt: Blatt): Record<string, string> {
  const alle = blatt.bloecke.flatMap((block) => (block.art === 'felder' ? block.felder : []));
  return Object.fromEntries(alle.filter((feld) => feld.nummer !== '').map((feld) => [feld.nummer, feld.wert]));
}

function tabelle(blatt: Blatt, titel: string): string[][] {
  const gefunden = blatt.bloecke.find(
    (block): block is BlockVon<'tabelle'> => block.art === 'tabelle' && block.titel.startsWith(titel),
  );
  if (gefunden === undefined) throw new Error(`Keine Tabelle ${titel}`);
  return [gefunden.kopf, ...gefunden.zeilen, ...(gefunden.fuss ? [gefunden.fuss] : [])].map((zeile) =>
    zeile.map((zelle) => zelle.text.map((lauf) => lauf.text).join('')),
  );
}

const ALLE_NUMMERN = Array.from({ length: 88 }, (_, nummer) => `A${String(nummer + 1).padStart(2, '0')}`);

function nummernIn(zeilen: readonly string[]): string[] {
  return zeilen.flatMap((zeile) => /^A\d{2}(?=\s|$)/.exec(zeile)?.[0] ?? []);
}

describe('the paper of an Antrag', () => {
  test('has every field from A01 to A88 once and in its order', async () => {
    const eingabe = antragEingabe({ beteiligte: [beteiligte()] });

    expect(nummernIn(await wordText(blattVon(eingabe)))).toEqual(ALLE_NUMMERN);
  });

  test('has them all where nothing is filled in and nothing can be computed', async () => {
    const leer = kommune({
      schluessel: '',
      kreisSchluessel: '',
      anschrift: { strasse: '', plz: '', ort: '' },
      vertretung: { amtsbezeichnung: '', name: '' },
      auskunft: { name: '', stelle: '', telefon: '', fax: '', email: '' },
      bank: { inhaber: '', institut: '', iban: '', bic: '', buchungszeichen: '' },
    });
    const eingabe = antragEingabe({
      antragstellerinId: leer.id,
      von: datum('2016-01-01'),
      bis: datum('2016-12-31'),
      stellen: [],
      anlagen: [],
    });
    const blatt = blattVon(eingabe, antragsdaten({ kommunen: [leer] }), { aktenzeichen: '' });
    const leereFelder = Object.entries(felder(blatt)).filter(([, wert]) => wert === '');

    expect(nummernIn(await wordText(blatt))).toEqual(ALLE_NUMMERN);
    expect(leereFelder.map(([nummer]) => nummer)).toEqual(
      ALLE_NUMMERN.filter(
        (nummer) =>
          (nummer >= 'A03' && nummer <= 'A09') ||
          ['A11', 'A12', 'A14', 'A16'].includes(nummer) ||
          (nummer >= 'A29' && nummer <= 'A56') ||
          (nummer >= 'A70' && nummer <= 'A73') ||
          nummer === 'A87',
      ),
    );
    expect(await ooxmlFehler(await wordAusBlatt(blatt))).toEqual([]);
  });

  test('reads from top to bottom as it was looked at once', async () => {
    const { eingabe, daten } = vollstaendig();
    const zeilen = await wordText(blattVon(eingabe, daten));

    await expect(zeilen.filter((zeile) => zeile !== '').join('\n') + '\n').toMatchFileSnapshot(
      '../../../golden/antrag.txt',
    );
  });

  test('opens in Word without a question', async () => {
    const { eingabe, daten } = vollstaendig();

    expect(await ooxmlFehler(await wordAusBlatt(blattVon(eingabe, daten)))).toEqual([]);
  });

  test('is named after applicant and year, and marked as the program’s own', () => {
    const blatt = blattVon();

    expect([blatt.dateiname, blatt.kennzeichnung, blatt.aktenzeichen]).toEqual([
      'Antrag-Verband-Oberes-Tal-2018',
      'Programmeigenes Blatt, kein amtlicher Vordruck der Bewilligungsstelle.',
      '464.2-001/18',
    ]);
  });

  test('carries „Entwurf“ until it is checked', () => {
    const geprueft = blattVon(antragEingabe(), antragsdaten(), { zustand: 'geprueft' });

    expect([blattVon().istEntwurf, geprueft.istEntwurf]).toEqual([true, false]);
  });
});

describe('its letterhead', () => {
  test('goes from the applicant to the Bewilligungsstelle of that time', () => {
    expect(blattVon(antragEingabe({ antragstellerinId: A_DORF.id })).briefkopf).toEqual({
      absender: 'Gemeinde A-dorf',
      zeilen: ['Hauptstraße 1', '73099 A-dorf'],
      ruecksendezeile: 'Gemeinde A-dorf · Hauptstraße 1 · 73099 A-dorf',
      anschrift: [
        'Regierungspräsidium Stuttgart',
        'Referat 15.2, Dienststelle Wertheim',
        'Am Eichamt 2',
        '97877 Wertheim',
      ],
      informationsblock: [
        { name: 'Unser Zeichen', wert: '464.2-001/18' },
        { name: 'Auskunft', wert: 'Petra Roth' },
        { name: 'Stelle', wert: 'Hauptamt' },
        { name: 'Telefon', wert: '07161 202-0' },
        { name: 'E-Mail', wert: 'hauptamt@a-dorf.example' },
        { name: 'Datum', wert: '01.02.2018' },
      ],
    });
  });

  test('has no address for a period whose authority is not known', () => {
    const blatt = blattVon(antragEingabe({ von: datum('2025-01-01'), bis: datum('2025-12-31') }));

    expect([blatt.briefkopf?.anschrift, felder(blatt)['A11']]).toEqual([[], '']);
  });

  test('names the Landratsamt with its address where the Landkreis is among the Kommunen', () => {
    const landkreis = kommune({
      id: kommuneId(20),
      name: 'Landkreis',
      art: 'landkreis',
      schluessel: '08117',
      anschrift: { strasse: 'Lange Straße 2', plz: '73033', ort: 'Kreisstadt' },
      auskunft: { name: '', stelle: 'Landratsamt, Amt für Integration', telefon: '', fax: '', email: '' },
    });
    const daten = antragsdaten();
    const mitLandkreis = blattVon(antragEingabe(), { ...daten, kommunen: [...daten.kommunen, landkreis] });

    expect([felder(blattVon())['A12'], felder(mitLandkreis)['A12']]).toEqual([
      'Landratsamt Göppingen',
      'Landratsamt Göppingen\nAmt für Integration\nLange Straße 2\n73033 Kreisstadt',
    ]);
  });
});

describe('its figures', () => {
  test('stand in the table of the Kommunen, with their sum', () => {
    const { eingabe, daten } = vollstaendig();

    expect(tabelle(blattVon(eingabe, daten), 'Planungsrahmen')).toEqual([
      [
        'A19\nKommune, Schlüssel',
        'A20\nPersonen am Stichtag',
        'A21\nPlanungsrahmen, Bezugszeitraum',
        'A22\ndavon erste Tranche',
        'A23\nin diesen Antrag eingebracht',
        'A24\nRest abgegeben an',
      ],
      ['A-dorf\n08117901', '83\n15.09.2017', '66.075,00 €\n12 Monate', '0,00 €', '67.075,00 €', 'keiner'],
      ['B-heim\n08117902', '41\n15.09.2017', '32.639,00 €\n12 Monate', '0,00 €', '31.639,00 €', 'A-dorf: 1.000,00 €'],
      ['Summe', '124', '98.714,00 €', '0,00 €', '98.714,00 €', ''],
    ]);
  });

  test('explain the amount: posts, frame, what is approved, what is applied for, when it is paid', () => {
    const blatt = blattVon();

    expect([...tabelle(blatt, 'Berechnung').slice(1), ...tabelle(blatt, 'Gewünschte Auszahlung').slice(1)]).toEqual([
      ['A65', 'Summe der Stellen aus VZÄ × Fördersatz × Monate / 12', '64.000,00 €'],
      ['A66', 'Planungsrahmen für denselben Zeitraum', '98.714,00 €'],
      ['A67', 'abzüglich bereits bewilligt oder angerechnet', '0,00 €'],
      ['A68', 'beantragter Betrag', '64.000,00 €'],
      ['A69', '2018', '64.000,00 €'],
    ]);
  });

  test('give the Finanzierungsplan a column for each Haushaltsjahr', () => {
    const zeitraum = { von: datum('2018-01-01'), bis: datum('2019-12-31') };
    const plan = tabelle(blattVon(antragEingabe({ ...zeitraum, stellen: [stelle(zeitraum)] })), 'Ausgaben');

    expect(plan[0]).toEqual(['Nr.', 'Ausgaben und Finanzierung', '2018', '2019', 'Gesamt']);
    expect(plan.find(([nummer]) => nummer === 'A60')).toEqual([
      'A60',
      'Summe der Ausgaben',
      '32.000,00 €',
      '32.000,00 €',
      '64.000,00 €',
    ]);
  });

  test('that were not read in an official text are listed at the end with source and certainty', () => {
    const werte = tabelle(blattVon(), 'Werte mit Herkunft').map(([name, , , gewissheit]) => [name, gewissheit]);

    expect(werte).toEqual([
      ['Angabe', 'Gewissheit'],
      ['Fördersatz Typ a (Hochschulabschluss im Sozialwesen)', 'rekonstruiert'],
      ['Planungsrahmen für 24 Monate', 'rekonstruiert'],
    ]);
  });

  test('that are all read in an official text need no such list', () => {
    const daten = antragsdaten({
      regime: antragsdaten().regime.map((regime) => ({
        ...regime,
        kennwerte: regime.kennwerte.map((wert) => ({ ...wert, gewissheit: 'belegt' })),
      })),
    });
    const titel = blattVon(antragEingabe(), daten).bloecke.flatMap((block) =>
      block.art === 'ueberschrift' ? block.text : [],
    );

    expect(titel.at(-1)).toBe('13. Prüfvermerk der Bewilligungsstelle');
  });
});

describe('its posts', () => {
  test('name person, share, hours, employer, qualification and funding', () => {
    const blatt = blattVon();

    expect(felder(blatt)).toMatchObject({
      A29: 'Nr. 1, Integrationsmanagement',
      A30: 'A-dorf: 0,50 VZÄ\nB-heim: 0,50 VZÄ',
      A31: '1,00 VZÄ · 39,00 von 39,00 Stunden je Woche',
      A32: 'Weber, Maria',
      A33: 'weiblich',
      A34: 'Verband: Verband Oberes Tal\nHauptstraße 1, 73099 A-dorf',
      A36: 'unbefristet',
      A39: 'Bachelor of Arts, Soziale Arbeit, Hochschule Esslingen, 31.07.2012',
      A42: 'entfällt (nur Typ c)',
      A46: '64.000 € je VZÄ und Jahr\n12,00 Fördermonate\nBetrag 64.000,00 €',
      A47: 'keine',
      A48: '1 Person\ndavon weiblich: 1, männlich: 0, divers: 0, keine Angabe: 0\n1,00 VZÄ\nBetrag 64.000,00 €',
    });
  });

  test('count a person with two posts once, and say that a post is not filled', () => {
    const eingabe = antragEingabe({
      stellen: [stelle(), stelle({ bezeichnung: 'zweite' }), stelle({ personalId: null })],
    });

    expect(felder(blattVon(eingabe))['A48']?.split('\n').slice(0, 3)).toEqual([
      '1 Person',
      'davon weiblich: 1, männlich: 0, divers: 0, keine Angabe: 0',
      '1 Stelle noch nicht besetzt',
    ]);
  });
});

describe('its boxes', () => {
  function angekreuzt(blatt: Blatt, nummer: string): string[] {
    return blatt.bloecke.flatMap((block) =>
      block.art === 'ankreuzen'
        ? block.punkte
            .filter((punkt) => punkt.angekreuzt && (block.nummer === nummer || punkt.nummer === nummer))
            .map((punkt) => punkt.text)
        : [],
    );
  }

  test('are ticked as the clerk declared', () => {
    const blatt = blattVon();

    expect({
      art: angekreuzt(blatt, 'A15'),
      durchfuehrung: angekreuzt(blatt, 'A17'),
      dritte: angekreuzt(blatt, 'A83'),
      anlagen: angekreuzt(blatt, 'A85'),
    }).toEqual({
      art: ['Erstantrag'],
      durchfuehrung: ['Zusammenschluss mehrerer Kommunen'],
      dritte: [],
      anlagen: ['Qualifikationsnachweise', 'Bestätigung der Einstellung'],
    });
  });

  test('leave Vorsteuerabzug open until it is answered', () => {
    const mit = (vorsteuerabzug: 'offen' | 'berechtigt') =>
      angekreuzt(blattVon(antragEingabe({ erklaerungen: { ...antragEingabe().erklaerungen, vorsteuerabzug } })), 'A79');

    expect([mit('offen'), mit('berechtigt')]).toEqual([[], ['Die Antragstellerin ist zum Vorsteuerabzug berechtigt.']]);
  });
});

describe('on paper', () => {
  testWith(
    ['soffice', 'pdftotext'],
    'every page of a draft has its number, „ENTWURF“ and the Aktenzeichen',
    async () => {
      const { eingabe, daten } = vollstaendig();
      const seiten = await seitenText(await wordAusBlatt(blattVon(eingabe, daten)));

      expect(seiten.length).toBeGreaterThan(4);
      expect(
        seiten.map((seite, nummer) => [
          seite.includes('ENTWURF'),
          seite.includes(`464.2-001/18 · Seite ${nummer + 1} von ${seiten.length}`),
        ]),
      ).toEqual(seiten.map(() => [true, true]));
      expect(seiten[0]).toContain('Antrag auf Gewährung einer Zuwendung');
      expect(seiten.at(-1)).toContain('Herkunft der Werte');
    },
  );

  testWith(
    ['soffice', 'pdftotext'],
    'a table over several pages repeats its head, a checked paper has no „ENTWURF“',
    async () => {
      const viele = Array.from({ length: 60 }, (_, nummer) =>
        beteiligte({ kommuneId: nummer % 2 ? A_DORF.id : C_HAUSEN.id }),
      );
      const blatt = blattVon(antragEingabe({ beteiligte: viele }), antragsdaten(), { zustand: 'geprueft' });
      const seiten = await seitenText(await wordAusBlatt(blatt));

      expect(seiten.filter((seite) => /A20\s+A21/.test(seite)).length).toBeGreaterThan(1);
      expect(seiten.some((seite) => seite.includes('ENTWURF'))).toBe(false);
    },
  );

  test('the applicant of a Verband signs with name and office', () => {
    const linien = blattVon().bloecke.flatMap((block) => (block.art === 'unterschrift' ? block.linien : []));

    expect(linien.map((linie) => linie.unter)).toEqual([
      'Ort, Datum',
      'handschriftliche Unterschrift',
      `Name in Druckschrift: ${VERBAND.vertretung.name}`,
      `Amtsbezeichnung: ${VERBAND.vertretung.amtsbezeichnung}`,
    ]);
  });
});
