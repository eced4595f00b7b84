import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { nachNummer, OHNE_WERT, wertform } from '../../../shared/kennzahlen/gliederung.ts';
import type { Auswertungsteil } from '../../../shared/kennzahlen/types.ts';
import { blattnamen } from '../documents/sheet-names.ts';
import type { Arbeitsblatt, Arbeitsmappe, Tabellenspalte, Tabellenwert } from '../documents/workbook.ts';
import {
  KENNZEICHNUNG,
  kopfangaben,
  regelangaben,
  seitAbgabe,
  summensatz,
  type Auswertungsunterlagen,
} from './document-data.ts';
import { definitionsblatt, regelblatt } from './excel-notes.ts';
import { bloecke, NAME, nummer, NUMMER, seite, spalte, zahlbreite, type Namenlos, type Zeile } from './excel-parts.ts';

/** What was sent, and what came since; nothing where nothing was. */
function abgabespalten({ abgabe }: Auswertungsunterlagen): Tabellenspalte[] {
  if (abgabe === null) return [];
  return [spalte(`Abgegeben ${zeigeDatum(abgabe.am)}`, 13), { ...spalte('seit Abgabe', 10), art: 'differenz' }];
}

function abgabewerte(unterlagen: Auswertungsunterlagen, zeile: Zeile): Tabellenwert[] {
  const differenz = seitAbgabe(unterlagen, zeile);
  if (differenz === null) return [];
  return [unterlagen.abgabe?.werte.get(zeile.schluessel) ?? OHNE_WERT, differenz === 0 ? null : differenz];
}

const UNVERAENDERT = 'Leere Zelle unter „seit Abgabe“: unverändert.';

/** All 47 in the order of the Land: the whole, and the sums of the parts. */
function gesamtblatt(unterlagen: Auswertungsunterlagen): Namenlos {
  const zeilen = nachNummer(unterlagen.auswertung.zeilen);
  return {
    spalten: [
      NUMMER,
      NAME,
      spalte('Wert', 12),
      ...abgabespalten(unterlagen),
      spalte('Summe der Beschäftigten'),
      spalte('Summe der Kommunen'),
    ],
    zeilen: zeilen.map((zeile) => [
      nummer(zeile.schluessel),
      zeile.name,
      zeile.wert ?? OHNE_WERT,
      ...abgabewerte(unterlagen, zeile),
      zeile.summePersonal ?? OHNE_WERT,
      zeile.summeKommunen ?? OHNE_WERT,
    ]),
    abschnitte: bloecke(zeilen) ?? [],
    seite: seite(
      'Auswertung Zeitraum',
      [...kopfangaben(unterlagen), ...regelangaben(unterlagen)],
      [summensatz(unterlagen), ...(unterlagen.abgabe === null ? [] : [UNVERAENDERT]), KENNZEICHNUNG],
    ),
  };
}

/** Values of a part by the place of their lines. */
function wertVon({ auswertung }: Auswertungsunterlagen): (teil: Auswertungsteil, zeile: Zeile) => number | null {
  const stellen = new Map(auswertung.zeilen.map(({ schluessel }, stelle) => [schluessel, stelle]));
  return (teil, { schluessel }) => teil.werte[stellen.get(schluessel) ?? -1] ?? null;
}

const TEIL_EINER_PERSON =
  'Teil der „Auswertung Zeitraum“. Personen zählen hier einmal, auch wenn sie außerdem bei anderen Beschäftigten gezählt sind (Z7).';
const TEIL_OHNE_PERSON =
  'Teil der „Auswertung Zeitraum“: was gezählt wird, ohne dass eine beschäftigte Person dahinter steht, etwa Planungsgespräche und Akten ohne zuständige Person.';

/** The same for each person of Personal; what their sheets share is made once. */
function personalblaetter(unterlagen: Auswertungsunterlagen): (teil: Auswertungsteil) => Namenlos {
  const zeilen = nachNummer(unterlagen.auswertung.zeilen);
  const lies = wertVon(unterlagen);
  const abschnitte = bloecke(zeilen) ?? [];
  const angaben = kopfangaben(unterlagen).filter(({ name }) => name !== 'Beschäftigte');
  return (teil) => ({
    spalten: [NUMMER, NAME, spalte('Wert', 12)],
    zeilen: zeilen.map((zeile) => [nummer(zeile.schluessel), zeile.name, lies(teil, zeile) ?? OHNE_WERT]),
    abschnitte,
    seite: seite(teil.name, angaben, [teil.id === '' ? TEIL_OHNE_PERSON : TEIL_EINER_PERSON, KENNZEICHNUNG]),
  });
}

/** A column per Kommune beside the whole and the sum of them. */
function kommunenblatt(unterlagen: Auswertungsunterlagen): Namenlos {
  const { kommunen } = unterlagen.auswertung;
  const zeilen = nachNummer(unterlagen.auswertung.zeilen);
  const lies = wertVon(unterlagen);
  return {
    spalten: [
      NUMMER,
      NAME,
      spalte('Wert', 10),
      spalte('Summe', 10),
      ...kommunen.map((teil) =>
        spalte(teil.name, Math.max(7, ...zeilen.map((zeile) => zahlbreite(lies(teil, zeile) ?? 0)))),
      ),
    ],
    festeSpalten: 4,
    zeilen: zeilen.map((zeile) => [
      nummer(zeile.schluessel),
      zeile.name,
      zeile.wert ?? OHNE_WERT,
      zeile.summeKommunen ?? OHNE_WERT,
      ...kommunen.map((teil) => lies(teil, zeile) ?? OHNE_WERT),
    ]),
    abschnitte: bloecke(zeilen) ?? [],
    seite: seite('Nach Kommunen', kopfangaben(unterlagen), [summensatz(unterlagen, ['kommunen']), KENNZEICHNUNG]),
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

const ABGELEITET = 'Berechnet aus den Kennzahlen. „–“: nicht zu ermitteln, weil der Teiler fehlt oder null ist.';
const NACHRICHTLICH = 'Nicht Teil der 47 Kennzahlen.';

/** The second and third of the same name say so, as their sheets do: „Weber, Maria (2)“. */
function unterschieden(teile: readonly Auswertungsteil[]): Auswertungsteil[] {
  const gezaehlte = new Map<string, number>();
  return teile.map((teil) => {
    const gleiche = teil.name.toLowerCase();
    const wievielter = (gezaehlte.get(gleiche) ?? 0) + 1;
    gezaehlte.set(gleiche, wievielter);
    return wievielter === 1 ? teil : { ...teil, name: `${teil.name} (${wievielter})` };
  });
}

/**
 * „Auswertung Zeitraum“ as a workbook: the sum, a sheet per person of Personal, the Kommunen side by side, derived values,
 * remarks and own Kennzahlen, then definitions and rules.
 */
export function auswertungsmappe(unterlagen: Auswertungsunterlagen): Arbeitsmappe {
  const { kommunen, frage } = unterlagen.auswertung;
  const personal = unterschieden(unterlagen.auswertung.personal);
  const summe: [string, Namenlos] = ['Auswertung Zeitraum', gesamtblatt(unterlagen)];
  const weitere: [string, Namenlos][] = [
    ...(kommunen.length < 2 ? [] : [['Nach Kommunen', kommunenblatt(unterlagen)] satisfies [string, Namenlos]]),
    ['Abgeleitete Werte', werteblatt(unterlagen, 'Abgeleitete Werte', ['D'], ABGELEITET)],
    ['Nachrichtliche Werte', werteblatt(unterlagen, 'Nachrichtliche Werte', ['N', 'E:'], NACHRICHTLICH)],
    ['Definitionen', definitionsblatt(unterlagen)],
    ['Zählregeln', regelblatt(unterlagen)],
  ];
  // The sheets of the program keep their names, whatever a person is called.
  const feste = [summe, ...weitere];
  const namen = blattnamen([...feste.map(([name]) => name), ...personal.map(({ name }) => name)]);
  const [summenblatt, ...festeBlaetter] = feste.map(([, blatt], stelle): Arbeitsblatt => ({
    name: namen[stelle] ?? '',
    ...blatt,
  }));
  const blattVon = personalblaetter(unterlagen);
  const blaetterDesPersonals = personal.map((teil, stelle): Arbeitsblatt => ({
    name: namen[feste.length + stelle] ?? '',
    ...blattVon(teil),
  }));
  return {
    titel: `Auswertung Zeitraum ${zeigeDatum(frage.von)} bis ${zeigeDatum(frage.bis)}`,
    aktenzeichen: null,
    blaetter: [...(summenblatt === undefined ? [] : [summenblatt]), ...blaetterDesPersonals, ...festeBlaetter],
  };
}
