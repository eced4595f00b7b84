import { dateiname } from '../../../shared/documents/filename.ts';
import { GEWISSHEIT_LABEL } from '../../../shared/foundation/certainty.ts';
import { KENNZAHLBLOECKE, nachNummer, nummerVon, OHNE_WERT, wertform } from '../../../shared/kennzahlen/gliederung.ts';
import { lesartenVon } from '../../../shared/kennzahlen/erklaerung.ts';
import { REGELN } from '../../../shared/kennzahlen/regeln.ts';
import {
  zRegel,
  type Auswertung,
  type Auswertungsfrage,
  type Auswertungsteil,
  type Kennzahlschluessel,
} from '../../../shared/kennzahlen/types.ts';
import { blattnamen } from '../documents/sheet-names.ts';
import type { Arbeitsblatt, Arbeitsmappe, Seitenform, Tabellenspalte, Tabellenwert } from '../documents/workbook.ts';
import { KENNZEICHNUNG, kopfangaben, regelangaben, summensatz, type Auswertungsunterlagen } from './document-data.ts';

/** A sheet that has no name yet. */
type Namenlos = Omit<Arbeitsblatt, 'name'>;
type Zeile = Auswertung['zeilen'][number];

const NUMMER: Tabellenspalte = { kopf: 'Nr.', art: 'nummer', breite: 7 };
const NAME: Tabellenspalte = { kopf: 'Kennzahl', art: 'text', breite: 62 };
const spalte = (kopf: string, breite = 15): Tabellenspalte => ({ kopf, art: 'zahl', breite });

/** `34` is a number, `34a` and `D2a` are texts; own ones have no number. */
function nummer(schluessel: Kennzahlschluessel): Tabellenwert {
  if (schluessel.startsWith('E:')) return 'eigene';
  return /^\d+$/.test(schluessel) ? Number(schluessel) : schluessel;
}

function seite(titel: string, angaben: Seitenform['angaben'], hinweise: readonly string[]): Seitenform {
  return { titel, angaben, hinweise, ausrichtung: 'hoch', istEineSeite: true, hatFilter: false };
}

/** Headings over the first line of each block. */
function bloecke(zeilen: readonly Zeile[]): Arbeitsblatt['abschnitte'] {
  return KENNZAHLBLOECKE.flatMap(({ titel, von }) => {
    const vor = zeilen.findIndex(({ schluessel }) => nummerVon(schluessel) === von);
    return vor < 0 ? [] : [{ vor, titel }];
  });
}

/** The sum where it is another number than the whole. */
const abweichend = (summe: number | null, wert: number | null) => (summe === wert ? null : summe);

/** All 47 in the order of the Land, the whole, and sums of the parts where they differ. */
function gesamtblatt(unterlagen: Auswertungsunterlagen): Namenlos {
  const zeilen = nachNummer(unterlagen.auswertung.zeilen);
  const satz = summensatz(unterlagen);
  return {
    spalten: [NUMMER, NAME, spalte('Wert', 12), spalte('Summe der Beschäftigten'), spalte('Summe der Kommunen')],
    zeilen: zeilen.map(({ schluessel, name, wert, summePersonal, summeKommunen }) => [
      nummer(schluessel),
      name,
      wert ?? OHNE_WERT,
      abweichend(summePersonal, wert),
      abweichend(summeKommunen, wert),
    ]),
    abschnitte: bloecke(zeilen) ?? [],
    seite: seite(
      'Auswertung Zeitraum',
      [...kopfangaben(unterlagen), ...regelangaben(unterlagen)],
      [...(satz === null ? [] : [satz]), KENNZEICHNUNG],
    ),
  };
}

/** The same for one person of Personal. */
function personalblatt(unterlagen: Auswertungsunterlagen, teil: Auswertungsteil): Namenlos {
  const { zeilen: alle } = unterlagen.auswertung;
  const stellen = new Map(alle.map(({ schluessel }, stelle) => [schluessel, stelle]));
  const zeilen = nachNummer(alle);
  return {
    spalten: [NUMMER, NAME, spalte('Wert', 12)],
    zeilen: zeilen.map(({ schluessel, name }) => [
      nummer(schluessel),
      name,
      teil.werte[stellen.get(schluessel) ?? -1] ?? OHNE_WERT,
    ]),
    abschnitte: bloecke(zeilen) ?? [],
    seite: seite(
      teil.name,
      kopfangaben(unterlagen).filter(({ name }) => name !== 'Beschäftigte'),
      [KENNZEICHNUNG],
    ),
  };
}

/** Lines beyond the 47 that the office shows, typed as they are written. */
function weitereZeilen(unterlagen: Auswertungsunterlagen, anfang: readonly string[]): Zeile[] {
  const gezeigte = new Set(
    unterlagen.kennzahlen.filter(({ istGezeigt }) => istGezeigt).map(({ schluessel }) => schluessel),
  );
  return unterlagen.auswertung.zeilen.filter(
    ({ schluessel }) => gezeigte.has(schluessel) && anfang.some((einer) => schluessel.startsWith(einer)),
  );
}

function werteblatt(
  unterlagen: Auswertungsunterlagen,
  titel: string,
  anfang: readonly string[],
  hinweis: string,
): Namenlos {
  const zeilen = weitereZeilen(unterlagen, anfang);
  return {
    spalten: [NUMMER, NAME, spalte('Wert', 12)],
    zeilen: zeilen.map(({ schluessel, name, wert }) => [nummer(schluessel), name, wert ?? OHNE_WERT]),
    zahlarten: zeilen.map(({ schluessel }) => wertform(schluessel)),
    seite: seite(titel, kopfangaben(unterlagen), [hinweis, KENNZEICHNUNG]),
  };
}

/** What each line counts, how, and how sure that is. */
function definitionen({ kennzahlen, auswertung: { zeilen } }: Auswertungsunterlagen): Namenlos {
  const gezaehlte = new Set(zeilen.map(({ schluessel }) => schluessel));
  const alle = kennzahlen.filter(({ schluessel }) => gezaehlte.has(schluessel));
  const rest = alle.filter(({ schluessel }) => nummerVon(schluessel) === null);
  return {
    spalten: [
      NUMMER,
      { ...NAME, breite: 40 },
      { kopf: 'Definition', art: 'text', breite: 52 },
      { kopf: 'Gezählt wird', art: 'text', breite: 44 },
      { kopf: 'Gewissheit', art: 'text', breite: 15 },
    ],
    zeilen: [...nachNummer(alle), ...rest].map(({ schluessel, name, definition, zaehlregel, gewissheit }) => [
      nummer(schluessel),
      name,
      definition,
      zaehlregel,
      GEWISSHEIT_LABEL[gewissheit],
    ]),
  };
}

/** The rules that it was counted by, and how open questions were read in the period. */
function regelblatt({ katalog, auswertung: { regeln, frage } }: Auswertungsunterlagen): Namenlos {
  return {
    spalten: [
      { kopf: 'Regel', art: 'text', breite: 9 },
      { kopf: 'Inhalt', art: 'text', breite: 110 },
      { kopf: 'Gewissheit', art: 'text', breite: 15 },
    ],
    zeilen: [
      ...katalog.regeln.map(({ id, inhalt, gewissheit }) => [id, inhalt, GEWISSHEIT_LABEL[gewissheit]]),
      ...zRegel.options.map((regel) => [
        regel.replace(/^K/, ''),
        lesartenVon(regel, regeln, frage),
        GEWISSHEIT_LABEL[REGELN[regel].gewissheit],
      ]),
    ],
  };
}

/** `Auswertung-Zeitraum-2018-01-01-2018-12-31` */
export function auswertungsname({ von, bis }: Auswertungsfrage): string {
  return dateiname('Auswertung-Zeitraum', von, bis);
}

const ABGELEITET = 'Berechnet aus den Kennzahlen. „–“: nicht zu ermitteln, weil der Teiler fehlt oder null ist.';
const NACHRICHTLICH = 'Nicht Teil der 47 Kennzahlen.';

/**
 * „Auswertung Zeitraum“ as a workbook: the sum, a sheet per person of Personal, derived values, remarks and own Kennzahlen,
 * then definitions and rules.
 */
export function auswertungsmappe(unterlagen: Auswertungsunterlagen): Arbeitsmappe {
  const { personal, frage } = unterlagen.auswertung;
  const feste: [string, Namenlos][] = [
    ['Auswertung Zeitraum', gesamtblatt(unterlagen)],
    ['Abgeleitete Werte', werteblatt(unterlagen, 'Abgeleitete Werte', ['D'], ABGELEITET)],
    ['Nachrichtliche Werte', werteblatt(unterlagen, 'Nachrichtliche Werte', ['N', 'E:'], NACHRICHTLICH)],
    ['Definitionen', definitionen(unterlagen)],
    ['Zählregeln', regelblatt(unterlagen)],
  ];
  const namen = blattnamen([...feste.map(([name]) => name), ...personal.map(({ name }) => name)]);
  const [summe, ...weitere] = feste.map(([, blatt], stelle): Arbeitsblatt => ({ name: namen[stelle] ?? '', ...blatt }));
  const personalblaetter = personal.map((teil, stelle): Arbeitsblatt => ({
    name: namen[feste.length + stelle] ?? '',
    ...personalblatt(unterlagen, teil),
  }));
  return {
    titel: `Auswertung Zeitraum ${frage.von} bis ${frage.bis}`,
    aktenzeichen: null,
    blaetter: [...(summe === undefined ? [] : [summe]), ...personalblaetter, ...weitere],
  };
}
