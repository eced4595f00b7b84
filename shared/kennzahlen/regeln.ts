import type { Gewissheit } from '../foundation/certainty.ts';
import { plusTage, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import { zRegel, type Abgabe, type Regel, type Regelstand } from './types.ts';

/** One reading of an open question. */
export interface Lesart {
  readonly wert: string;
  readonly text: string;
}

/** A rule that can be switched: what it is about, its readings (none: a number), and which Kennzahlen it names. */
export interface Regelangaben {
  readonly titel: string;
  readonly lesarten: readonly Lesart[];
  /** The reading that is shipped. */
  readonly vorgabe: string;
  readonly gewissheit: Gewissheit;
  /** True: the rule of the last day of the period counts for all of it; else each talk by the rule of its day. */
  readonly giltJeAuswertung: boolean;
}

/** Quelle: Zählregeln Z3, Z4, Z6, Z10, Z11, Kennzahl 31, Anmerkung zu 32 bis 34, Kennzahlen 40 und 43, D13; Lesarten auslegung. */
export const REGELN: Record<Regel, Regelangaben> = {
  Z3: {
    titel: 'Was ein Gespräch mit einer Familie ist',
    lesarten: [
      { wert: 'akte', text: 'nach der Art der Akte am Tag des Gesprächs' },
      { wert: 'anwesende', text: 'nach den Anwesenden: ab zwei Personen' },
    ],
    vorgabe: 'akte',
    gewissheit: 'auslegung',
    giltJeAuswertung: false,
  },
  Z4: {
    titel: 'Wo Telefon und Video zählen',
    lesarten: [
      { wert: 'beratungsstelle', text: 'bei der Beratungsstelle (4) und bei N1' },
      { wert: 'eigene', text: 'nur bei N1, nicht bei 4 bis 6' },
    ],
    vorgabe: 'beratungsstelle',
    gewissheit: 'auslegung',
    giltJeAuswertung: false,
  },
  Z6: {
    titel: 'Ob das Nennen eines Angebots eine Weiterleitung ist',
    lesarten: [
      {
        wert: 'ohne_information',
        text: 'nein, es steht bei N9; jede Weiterleitung zählt bei ihrem Ziel, auch mehrere je Gespräch',
      },
      { wert: 'mit_information', text: 'ja, als Weiterleitung an sonstige Stellen (30)' },
    ],
    vorgabe: 'ohne_information',
    gewissheit: 'auslegung',
    giltJeAuswertung: false,
  },
  Z10: {
    titel: 'Wie ein Gruppengespräch zählt',
    lesarten: [
      { wert: 'je_akte', text: 'je beteiligter Akte einmal' },
      { wert: 'einmal', text: 'einmal, gleich wie viele Akten beteiligt sind' },
    ],
    vorgabe: 'je_akte',
    gewissheit: 'auslegung',
    giltJeAuswertung: false,
  },
  Z11: {
    titel: 'Ob Gespräche in der Gemeinschaftsunterkunft zählen',
    lesarten: [
      { wert: 'alle', text: 'alle, wenn sie Übergabe sind oder die Voraussetzungen erfüllt sind' },
      { wert: 'ohne_unterkunft', text: 'nur Übergaben' },
    ],
    vorgabe: 'alle',
    gewissheit: 'auslegung',
    giltJeAuswertung: false,
  },
  K31: {
    titel: 'Ob eine E-Mail ein Netzwerkkontakt ist',
    lesarten: [
      { wert: 'ohne_e_mail', text: 'Gespräche, Sitzungen und Telefonate; E-Mails sind festgehalten und zählen nicht' },
      { wert: 'mit_e_mail', text: 'auch E-Mails' },
    ],
    vorgabe: 'ohne_e_mail',
    gewissheit: 'auslegung',
    giltJeAuswertung: false,
  },
  K34: {
    titel: 'Ob Gemeindeverwaltungen und Landratsämter getrennt stehen',
    lesarten: [
      { wert: 'zusammen', text: 'eine Zeile (34)' },
      { wert: 'getrennt', text: 'zusätzlich je Ebene eine Zeile' },
    ],
    vorgabe: 'zusammen',
    gewissheit: 'auslegung',
    giltJeAuswertung: true,
  },
  K40: {
    titel: 'Was als aktiver Plan zählt',
    lesarten: [
      { wert: 'plaene', text: 'Pläne am letzten Tag; eine Akte mit Familienplan und eigenem Plan zählt zwei' },
      { wert: 'akten', text: 'Akten, die am letzten Tag mindestens einen aktiven Plan haben' },
      { wert: 'im_zeitraum', text: 'Pläne, die an irgendeinem Tag des Zeitraums aktiv waren' },
    ],
    vorgabe: 'plaene',
    gewissheit: 'auslegung',
    giltJeAuswertung: true,
  },
  K43: {
    titel: 'Wer Kontakt hatte',
    lesarten: [
      { wert: 'mit_familie', text: 'Beteiligte und ihre Familie' },
      { wert: 'anwesende', text: 'nur wer am Gespräch beteiligt war' },
    ],
    vorgabe: 'mit_familie',
    gewissheit: 'auslegung',
    giltJeAuswertung: true,
  },
  D13: {
    titel: 'Innerhalb wie vieler Tage ein Erstkontakt rechtzeitig ist',
    lesarten: [],
    vorgabe: '28',
    gewissheit: 'auslegung',
    giltJeAuswertung: true,
  },
};

/** The rules as they are shipped. */
export const VORGABEN: readonly Regelstand[] = zRegel.options.map((regel) => ({
  regel,
  wert: REGELN[regel].vorgabe,
  giltAb: null,
  gewissheit: REGELN[regel].gewissheit,
  begruendung: '',
}));

const HOECHSTENS_TAGE = 366;

/** What of the value cannot be; null: it fits. */
export function regelwertFehler(regel: Regel, wert: string): string | null {
  const { lesarten } = REGELN[regel];
  if (lesarten.length > 0) {
    return lesarten.some((eine) => eine.wert === wert) ? null : 'Bitte eine der Lesarten wählen.';
  }
  const tage = Number(wert);
  return /^\d{1,3}$/.test(wert) && tage >= 1 && tage <= HOECHSTENS_TAGE
    ? null
    : `Bitte eine Zahl von 1 bis ${HOECHSTENS_TAGE} eingeben. Beispiel: 28`;
}

/** How a value reads. */
export function zeigeRegelwert(regel: Regel, wert: string): string {
  return REGELN[regel].lesarten.find((eine) => eine.wert === wert)?.text ?? `${wert} Tage`;
}

/** The rules in their order, each with the shipped reading unless an own one holds from the beginning. */
export function alleRegeln(eigene: readonly Regelstand[]): Regelstand[] {
  return zRegel.options.flatMap((regel) => {
    const gesetzte = eigene.filter((eine) => eine.regel === regel);
    const anfang = gesetzte.some(({ giltAb }) => giltAb === null)
      ? []
      : VORGABEN.filter((vorgabe) => vorgabe.regel === regel);
    return [...anfang, ...gesetzte].sort((a, b) => (a.giltAb ?? '').localeCompare(b.giltAb ?? ''));
  });
}

/** The value of a rule on a day. */
export function regelAm(regeln: readonly Regelstand[], regel: Regel, tag: Datum): string {
  const geltende = regeln
    .filter((eine) => eine.regel === regel && (eine.giltAb === null || eine.giltAb <= tag))
    .sort((a, b) => (a.giltAb ?? '').localeCompare(b.giltAb ?? ''));
  return geltende.at(-1)?.wert ?? REGELN[regel].vorgabe;
}

/** A stretch of days under one reading; `ab` null: from the beginning. */
export interface Regelabschnitt {
  readonly ab: Datum | null;
  readonly wert: string;
}

/** The readings within a period, the first one from its beginning on; two of the same side by side are one. */
export function abschnitte(
  regeln: readonly Regelstand[],
  regel: Regel,
  { von, bis }: { readonly von: Datum; readonly bis: Datum },
): Regelabschnitt[] {
  if (REGELN[regel].giltJeAuswertung) return [{ ab: null, wert: regelAm(regeln, regel, bis) }];
  const wechsel = regeln
    .flatMap(({ regel: eine, giltAb, wert }) =>
      eine === regel && giltAb !== null && giltAb > von && giltAb <= bis ? [{ ab: giltAb, wert }] : [],
    )
    .sort((a, b) => a.ab.localeCompare(b.ab));
  const ergebnis: Regelabschnitt[] = [{ ab: null, wert: regelAm(regeln, regel, von) }];
  for (const einer of wechsel) if (ergebnis.at(-1)?.wert !== einer.wert) ergebnis.push(einer);
  return ergebnis;
}

/** Why a rule cannot hold from this day: the time was sent already. Empty: it can. */
export function sperrenDerRegel(giltAb: Datum | null, abgaben: readonly Pick<Abgabe, 'titel' | 'frage'>[]): Grund[] {
  const betroffene = abgaben.filter(({ frage }) => giltAb === null || frage.bis >= giltAb);
  const letzte = betroffene
    .map(({ frage }) => frage.bis)
    .sort()
    .at(-1);
  if (letzte === undefined) return [];
  const titel = betroffene[0]?.titel ?? '';
  return [
    {
      schwere: 'sperrt',
      code: 'regel-in-abgegebenem-zeitraum',
      satz:
        betroffene.length === 1
          ? `Für diese Zeit wurde „${titel}“ abgegeben.`
          : `Für diese Zeit gibt es ${betroffene.length} Abgaben, zum Beispiel „${titel}“.`,
      ausweg: `Die Regel ab dem ${zeigeDatum(plusTage(letzte, 1))} gelten lassen. Abgegebenes bleibt nach den Regeln seines Tages.`,
      norm: null,
      feld: 'giltAb',
    },
  ];
}
