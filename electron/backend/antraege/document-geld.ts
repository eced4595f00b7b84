import { klartext, zelle, type Block, type Zelle } from '../../../shared/documents/blocks.ts';
import { jahrVon } from '../../../shared/foundation/date.ts';
import { zeigeEuro } from '../../../shared/foundation/money.ts';
import { FINANZIERUNGSPLAN_LABEL } from '../../../shared/antraege/labels.ts';
import type { Antrag, Antragsberechnung } from '../../../shared/antraege/types.ts';
import { zelleOderLinie, type Antragspapier } from './document-context.ts';

type Planzeile = Antragsberechnung['finanzierungsplan']['zeilen'][number];

const NUMMER_BREITE = 12;
const BETRAG_BREITE = 26;
const TEXT_BREITE_MINDESTENS = 45;
const GESAMT_BREITE = 165;

function nummernzelle(nummer: string): Zelle {
  return { text: [{ text: nummer, leise: true }] };
}

function betragszelle(cent: number | null, fett: boolean): Zelle {
  if (cent === null) return zelleOderLinie('', 'rechts');
  return { text: klartext(zeigeEuro(cent), fett ? { fett: true } : {}), ausrichtung: 'rechts' };
}

/** Years of the period, first to last. */
function jahreDes(antrag: Antrag): number[] {
  const erstes = jahrVon(antrag.von);
  return Array.from({ length: Math.max(1, jahrVon(antrag.bis) - erstes + 1) }, (_, nummer) => erstes + nummer);
}

function planzeile(nummer: string, name: string, cent: readonly (number | null)[], istSumme: boolean): Zelle[] {
  return [
    nummernzelle(nummer),
    { text: klartext(name, istSumme ? { fett: true } : {}) },
    ...cent.map((eines) => betragszelle(eines, istSumme)),
  ];
}

/** The rows as computed; the number stands at the first of several rows of the same number. */
function berechneteZeilen(zeilen: readonly Planzeile[]): Zelle[][] {
  return zeilen.map((zeile, stelle) =>
    planzeile(
      zeilen[stelle - 1]?.nummer === zeile.nummer ? '' : zeile.nummer,
      zeile.name,
      [...zeile.centProJahr, zeile.gesamtCent],
      zeile.istSumme,
    ),
  );
}

/** The same rows to fill by hand, where nothing could be computed. */
function leereZeilen(anzahlJahre: number): Zelle[][] {
  const leer = Array.from({ length: anzahlJahre + 1 }, () => null);
  return Object.entries(FINANZIERUNGSPLAN_LABEL).map(([nummer, name]) =>
    planzeile(nummer, name, leer, nummer === 'A60' || nummer === 'A64'),
  );
}

/** A57 to A64 per Haushaltsjahr and as a whole. Quelle: Feldliste des Antrags, Teil 5. */
export function finanzierungsplan({ antrag, berechnung }: Antragspapier): Block[] {
  const plan = berechnung?.finanzierungsplan ?? null;
  const jahre = plan?.jahre ?? jahreDes(antrag);
  const spalten = jahre.length + 1;
  const betragBreite = Math.min(BETRAG_BREITE, (GESAMT_BREITE - NUMMER_BREITE - TEXT_BREITE_MINDESTENS) / spalten);
  return [
    { art: 'ueberschrift', ebene: 2, text: '5. Finanzierungsplan' },
    {
      art: 'tabelle',
      titel: 'Ausgaben und Finanzierung je Haushaltsjahr',
      breiten: [
        NUMMER_BREITE,
        GESAMT_BREITE - NUMMER_BREITE - spalten * betragBreite,
        ...Array.from({ length: spalten }, () => betragBreite),
      ],
      kopf: [
        zelle('Nr.'),
        zelle('Ausgaben und Finanzierung'),
        ...jahre.map((jahr) => zelle(String(jahr), 'rechts')),
        zelle('Gesamt', 'rechts'),
      ],
      zeilen: plan === null ? leereZeilen(jahre.length) : berechneteZeilen(plan.zeilen),
    },
  ];
}

/** A65 to A69. Quelle: Feldliste des Antrags, Teil 6. */
export function zuwendung({ antrag, berechnung }: Antragspapier): Block[] {
  const rechnung: [string, string, number | null][] = [
    ['A65', 'Summe der Stellen aus VZÄ × Fördersatz × Monate / 12', berechnung?.stellensumme.cent ?? null],
    ['A66', 'Planungsrahmen für denselben Zeitraum', berechnung?.planungsrahmen.cent ?? null],
    ['A67', 'abzüglich bereits bewilligt oder angerechnet', berechnung?.bewilligt.cent ?? null],
  ];
  const auszahlung: { jahr: number; cent: number | null }[] =
    berechnung?.auszahlung ?? jahreDes(antrag).map((jahr) => ({ jahr, cent: null }));
  return [
    { art: 'ueberschrift', ebene: 2, text: '6. Beantragte Zuwendung' },
    {
      art: 'tabelle',
      titel: 'Berechnung: der kleinere Betrag aus A65 und A66 − A67, nicht unter 0',
      breiten: [NUMMER_BREITE, GESAMT_BREITE - NUMMER_BREITE - 36, 36],
      kopf: [zelle('Nr.'), zelle('Berechnung'), zelle('Betrag', 'rechts')],
      zeilen: rechnung.map(([nummer, name, cent]) => [nummernzelle(nummer), zelle(name), betragszelle(cent, false)]),
      fuss: [nummernzelle('A68'), zelle('beantragter Betrag'), betragszelle(berechnung?.zuwendung.cent ?? null, true)],
    },
    {
      art: 'tabelle',
      titel: 'Gewünschte Auszahlung',
      breiten: [NUMMER_BREITE, GESAMT_BREITE - NUMMER_BREITE - 36, 36],
      kopf: [zelle('Nr.'), zelle('Haushaltsjahr'), zelle('Betrag', 'rechts')],
      zeilen: auszahlung.map(({ jahr, cent }, stelle) => [
        nummernzelle(stelle === 0 ? 'A69' : ''),
        zelle(String(jahr)),
        betragszelle(cent, false),
      ]),
    },
  ];
}
