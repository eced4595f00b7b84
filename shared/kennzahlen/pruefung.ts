import { monatsanfang, monatsende, plusMonate, tageEinschliesslich, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import { NUMMERN } from './katalog.ts';
import { abschnitte } from './regeln.ts';
import type { Auswertung, Auswertungsfrage } from './types.ts';

/** What the check counts beside the figures. */
export interface Pruefzahlen {
  readonly ohneThema: number;
  /** Talks on days on which whoever held it had no post. */
  readonly ohneBesetzung: number;
  readonly aktenMitKontakt: number;
  /** Goals that were ever agreed by the last day. */
  readonly ziele: number;
  /** Months of persons with a post who noted no talk in them. */
  readonly monateOhneGespraech: number;
}

/** A reason with how often it is met, and where to mend it. */
export interface Pruefgrund extends Grund {
  readonly anzahl: number;
  readonly ziel: string | null;
}

const JAHR_TAGE = 365;

/** The months that lie whole in the period. */
export function ganzeMonate({ von, bis }: Pick<Auswertungsfrage, 'von' | 'bis'>): { von: Datum; bis: Datum }[] {
  const monate: { von: Datum; bis: Datum }[] = [];
  const erster = monatsanfang(von) === von ? von : plusMonate(monatsanfang(von), 1);
  for (let tag = erster; monatsende(tag) <= bis; tag = plusMonate(tag, 1))
    monate.push({ von: tag, bis: monatsende(tag) });
  return monate;
}

/** A sum that does not come out, which nothing but a mistake in the program can bring about. */
function summenfehler(code: string, satz: string, anzahl: number): Pruefgrund {
  return {
    schwere: 'sperrt',
    code,
    satz,
    ausweg: 'Die Auswertung neu laden. Bleibt es dabei, die Zahlen nicht abgeben und den Fehler melden.',
    norm: null,
    feld: null,
    anzahl,
    ziel: null,
  };
}

function hinweis(code: string, anzahl: number, satz: string, ausweg: string, ziel: string | null): Pruefgrund {
  return { schwere: 'warnt', code, satz, ausweg, norm: null, feld: null, anzahl, ziel };
}

const mal = (anzahl: number, eines: string, mehrere: string) =>
  anzahl === 1 ? `Ein ${eines}` : `${anzahl} ${mehrere}`;

/**
 * What to mend before sending, in the order of the list. Sums that do not come out forbid it, everything else is a notice.
 * Quelle: Prüfregeln vor der Abgabe 5.6.
 */
export function pruefeAuswertung(auswertung: Auswertung, zahlen: Pruefzahlen): Pruefgrund[] {
  const werte = new Map(auswertung.zeilen.map(({ schluessel, wert }) => [schluessel, wert ?? 0]));
  const wert = (schluessel: string | number) => werte.get(String(schluessel)) ?? 0;
  const summe = (von: number, bis: number) =>
    NUMMERN.slice(von - 1, bis).reduce((bisher, schluessel) => bisher + wert(schluessel), 0);
  const { frage, regeln } = auswertung;
  // As long as telephone and video stand apart, they are in 1 and in none of 4 to 6.
  const zaehltFernEigens = abschnitte(regeln, 'Z4', frage).some(({ wert: lesart }) => lesart === 'eigene');
  const fehltAmOrt = wert(1) - summe(4, 6);
  const gruende: Pruefgrund[] = [];
  const pruefe = (istVerletzt: boolean, grund: () => Pruefgrund) => {
    if (istVerletzt) gruende.push(grund());
  };

  pruefe(wert(1) !== wert(2) + wert(3), () =>
    summenfehler('summe-adressat', '1 ist nicht die Summe aus 2 und 3.', Math.abs(wert(1) - wert(2) - wert(3))),
  );
  pruefe(fehltAmOrt !== 0 && !(zaehltFernEigens && fehltAmOrt > 0 && fehltAmOrt <= wert('N1')), () =>
    summenfehler('summe-ort', '1 ist nicht die Summe aus 4, 5 und 6.', Math.abs(fehltAmOrt)),
  );
  pruefe(wert(18) !== summe(19, 30), () =>
    summenfehler('summe-weiterleitungen', '18 ist nicht die Summe aus 19 bis 30.', Math.abs(wert(18) - summe(19, 30))),
  );
  pruefe(wert(31) !== summe(32, 35), () =>
    summenfehler('summe-kontakte', '31 ist nicht die Summe aus 32 bis 35.', Math.abs(wert(31) - summe(32, 35))),
  );
  for (const thema of NUMMERN.slice(6, 17)) {
    pruefe(wert(thema) > wert(1), () =>
      summenfehler('thema-ueber-gespraechen', `${thema} ist größer als 1.`, wert(thema) - wert(1)),
    );
  }
  pruefe(zahlen.ohneThema > 0, () =>
    hinweis(
      'ohne-thema',
      zahlen.ohneThema,
      `${mal(zahlen.ohneThema, 'Gespräch hat', 'Gespräche haben')} kein Thema und ${zahlen.ohneThema === 1 ? 'fehlt' : 'fehlen'} in 7 bis 17.`,
      'Die unvollständigen Gespräche der Reihe nach ergänzen.',
      `/beratungen?zeitraum=frei&von=${frage.von}&bis=${frage.bis}&wessen=alle&reparieren=1`,
    ),
  );
  pruefe(wert(44) > wert(43), () =>
    summenfehler('einzelne-ueber-personen', '44 ist größer als 43.', wert(44) - wert(43)),
  );
  pruefe(wert(43) > wert(47), () =>
    hinweis(
      'kontakt-ueber-bestand',
      wert(43) - wert(47),
      `Mit ${wert(43)} Personen bestand Kontakt, am letzten Tag waren ${wert(47)} zu betreuen.`,
      'Möglich bei Fortzügen im Zeitraum. Sonst bei diesen Personen den Beginn der Anschlussunterbringung eintragen.',
      '/faelle',
    ),
  );
  pruefe(wert(42) > zahlen.ziele, () =>
    hinweis(
      'ziele-ueber-vereinbarten',
      wert(42) - zahlen.ziele,
      `${wert(42)} Ziele wurden erreicht, vereinbart waren ${zahlen.ziele}.`,
      'In den Plänen den Tag der Vereinbarung prüfen.',
      '/plaene',
    ),
  );
  pruefe(wert(38) > zahlen.aktenMitKontakt, () =>
    hinweis(
      'plaene-ueber-akten',
      wert(38) - zahlen.aktenMitKontakt,
      `${wert(38)} Akten haben einen neuen Plan, mit ${zahlen.aktenMitKontakt} Akten gab es ein Gespräch.`,
      'Das Gespräch zum Plan nachtragen.',
      '/plaene',
    ),
  );
  pruefe(zahlen.monateOhneGespraech > 0, () =>
    hinweis(
      'ohne-gespraech-trotz-besetzung',
      zahlen.monateOhneGespraech,
      `${mal(zahlen.monateOhneGespraech, 'Monat ist', 'Monate sind')} trotz besetzter Stelle ohne Gespräch.`,
      'Gespräche nachtragen oder die Abwesenheit beim Personal prüfen.',
      '/personal',
    ),
  );
  pruefe(zahlen.ohneBesetzung > 0, () =>
    hinweis(
      'gespraech-ohne-besetzung',
      zahlen.ohneBesetzung,
      `${mal(zahlen.ohneBesetzung, 'Gespräch liegt', 'Gespräche liegen')} an Tagen, an denen die Stelle nicht besetzt war.`,
      'Den Tag des Gesprächs oder die Stellenanteile prüfen.',
      '/personal',
    ),
  );
  if (tageEinschliesslich(frage.von, frage.bis) >= JAHR_TAGE) {
    for (const [nummer, name, ziel] of [
      [36, 'Planungsgespräche', '/netzwerk'],
      [37, 'Übergabegespräche', '/beratungen'],
    ] as const) {
      // Nobody of Personal holds a planning talk alone: of some of them it is always zero.
      pruefe(wert(nummer) === 0 && (nummer === 37 || frage.personalIds === null), () =>
        hinweis(
          `null-im-jahr-${nummer}`,
          0,
          `${nummer} ist null: Im ganzen Jahr sind keine ${name} erfasst.`,
          'Wenn es welche gab, nachtragen. Sonst bleibt es ein Hinweis.',
          ziel,
        ),
      );
    }
  }
  return gruende;
}
