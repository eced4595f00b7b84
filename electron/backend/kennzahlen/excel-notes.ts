import { GEWISSHEIT_LABEL } from '../../../shared/foundation/certainty.ts';
import { lesartenVon } from '../../../shared/kennzahlen/erklaerung.ts';
import { nachNummer, nummerVon } from '../../../shared/kennzahlen/gliederung.ts';
import { abschnitte, REGELN } from '../../../shared/kennzahlen/regeln.ts';
import { zRegel, type Auswertung, type Regel } from '../../../shared/kennzahlen/types.ts';
import type { Seitenform, Tabellenspalte } from '../documents/workbook.ts';
import { GEWISSHEITEN, KENNZEICHNUNG, quellensatz, type Auswertungsunterlagen } from './document-data.ts';
import { NAME, nummer, NUMMER, type Namenlos } from './excel-parts.ts';

const NACHWEIS: readonly Tabellenspalte[] = [
  { kopf: 'Gewissheit', art: 'text', breite: 14 },
  { kopf: 'Herkunft', art: 'text', breite: 40 },
];

/** A list of texts over as many pages as it takes, with what its signs mean. */
function textseite(titel: string, unterlagen: Auswertungsunterlagen, herkuenfte: readonly string[]): Seitenform {
  const quellen = quellensatz(unterlagen.katalog, herkuenfte);
  return {
    titel,
    angaben: [],
    hinweise: [GEWISSHEITEN, ...(quellen === '' ? [] : [`Quellen: ${quellen}.`]), KENNZEICHNUNG],
    ausrichtung: 'quer',
    istEineSeite: false,
    hatFilter: true,
  };
}

/** What each line counts, how, how sure that is, and where it comes from. */
export function definitionsblatt(unterlagen: Auswertungsunterlagen): Namenlos {
  const gezaehlte = new Set(unterlagen.auswertung.zeilen.map(({ schluessel }) => schluessel));
  const alle = unterlagen.kennzahlen.filter(({ schluessel }) => gezaehlte.has(schluessel));
  const rest = alle.filter(({ schluessel }) => nummerVon(schluessel) === null);
  return {
    spalten: [
      NUMMER,
      { ...NAME, breite: 40 },
      { kopf: 'Definition', art: 'text', breite: 52 },
      { kopf: 'Gezählt wird', art: 'text', breite: 44 },
      ...NACHWEIS,
    ],
    zeilen: [...nachNummer(alle), ...rest].map(
      ({ schluessel, name, definition, zaehlart, zaehlregel, gewissheit, herkunft }) => [
        nummer(schluessel),
        name,
        definition,
        // Of computed ones the definition is the formula.
        zaehlart === 'abgeleitet' ? '' : zaehlregel,
        GEWISSHEIT_LABEL[gewissheit],
        herkunft,
      ],
    ),
    seite: textseite(
      'Definitionen',
      unterlagen,
      alle.map(({ herkunft }) => herkunft),
    ),
  };
}

/** Why a rule was read as it was: what was said when it was switched. */
function begruendung(regel: Regel, { regeln, frage }: Auswertung): string {
  const tage = abschnitte(regeln, regel, frage);
  const gruende = regeln
    .filter((stand) => stand.regel === regel && tage.some(({ wert }) => wert === stand.wert))
    .flatMap((stand) => (stand.begruendung === '' ? [] : [stand.begruendung]));
  return gruende.length === 0 ? 'mitgeliefert' : [...new Set(gruende)].join('; ');
}

/** The rules that it was counted by, and how open questions were read in the period. */
export function regelblatt(unterlagen: Auswertungsunterlagen): Namenlos {
  const { katalog, auswertung } = unterlagen;
  const feste = katalog.regeln.map(({ id, inhalt, gewissheit, herkunft }) => [
    id,
    inhalt,
    GEWISSHEIT_LABEL[gewissheit],
    herkunft,
  ]);
  return {
    spalten: [{ kopf: 'Regel', art: 'text', breite: 9 }, { kopf: 'Inhalt', art: 'text', breite: 110 }, ...NACHWEIS],
    zeilen: [
      ...feste,
      ...zRegel.options.map((regel) => [
        regel.replace(/^K/, ''),
        lesartenVon(regel, auswertung.regeln, auswertung.frage),
        GEWISSHEIT_LABEL[REGELN[regel].gewissheit],
        begruendung(regel, auswertung),
      ]),
    ],
    abschnitte: [
      { vor: 0, titel: 'Allgemeine Zählregeln' },
      { vor: feste.length, titel: 'Lesarten offener Fragen im Zeitraum' },
    ],
    seite: {
      ...textseite(
        'Zählregeln',
        unterlagen,
        katalog.regeln.map(({ herkunft }) => herkunft),
      ),
      hatFilter: false,
    },
  };
}
