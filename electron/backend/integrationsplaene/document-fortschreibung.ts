import type { Block, Spaltenzeile } from '../../../shared/documents/blocks.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import type { Planfeld, Planziel } from '../../../shared/integrationsplaene/types.ts';
import type { Planunterlagen } from './document-data.ts';
import { ausVorlage, kindVorname } from './document-felder.ts';
import { spalten, type Absatz, type Satzmacher } from './document-saetze.ts';

/** The sheet that lies in front from the second version on (P37 to P39), and the end of the plan (P40). */

interface ZielMitFeld {
  readonly feld: Planfeld;
  readonly ziel: Planziel;
}

function mitFeldern({ felder }: Planunterlagen['fassung']): ZielMitFeld[] {
  return felder.flatMap((feld) => feld.ziele.map((ziel) => ({ feld, ziel })));
}

function zielsatz(
  macher: Satzmacher,
  { ziel, feld }: ZielMitFeld,
  unterlagen: Planunterlagen,
  art?: 'neuesZiel' | 'aenderung',
): Absatz[] {
  const name = macher.wort(`feld.${feld.themenfeld}`);
  return [
    ['name', art === undefined ? name : macher.verbunden([macher.wort(art), name])],
    ['stark', ausVorlage(macher, ziel.vorlageId, 'ziel', ziel.text, kindVorname(feld, unterlagen))],
  ];
}

/** What the talk found of each goal of the version before. Quelle: P38. */
function auswertung(macher: Satzmacher, unterlagen: Planunterlagen): Spaltenzeile[] {
  return mitFeldern(unterlagen.fassung).flatMap((eines) => {
    const { auswertung: ergebnis, geholfen, hindernis } = eines.ziel;
    if (ergebnis === null) return [];
    return [
      macher.zeile([
        ...zielsatz(macher, eines, unterlagen),
        ['text', macher.angabe('auswertung', macher.wort(`auswertung.${ergebnis}`))],
        ...(geholfen === '' ? [] : [['angabe', macher.angabe('geholfen', macher.frei(geholfen))] satisfies Absatz]),
        ...(hindernis === '' ? [] : [['angabe', macher.angabe('hindernis', macher.frei(hindernis))] satisfies Absatz]),
      ]),
    ];
  });
}

/** Goals that were changed or given up, goals that are new. Quelle: P39. */
function aenderungen(macher: Satzmacher, unterlagen: Planunterlagen): Spaltenzeile[] {
  const { fassung, vorige } = unterlagen;
  if (vorige === null) return [];
  const vorher = new Set(mitFeldern(vorige).map(({ ziel }) => ziel.kennung));
  return mitFeldern(fassung).flatMap((eines) => {
    const { kennung, stand, grund } = eines.ziel;
    if (!vorher.has(kennung)) return [macher.zeile(zielsatz(macher, eines, unterlagen, 'neuesZiel'))];
    if (stand !== 'angepasst' && stand !== 'abgebrochen') return [];
    return [
      macher.zeile([
        ...zielsatz(macher, eines, unterlagen, 'aenderung'),
        ['text', macher.wort(`stand.${stand}`)],
        ...(grund === '' ? [] : [['angabe', macher.angabe('grund', macher.frei(grund))] satisfies Absatz]),
      ]),
    ];
  });
}

/** The sheet of the Fortschreibung; nothing for a first version. */
export function fortschreibungsblatt(macher: Satzmacher, unterlagen: Planunterlagen): Block[] {
  const { fassung, vorige } = unterlagen;
  if (vorige === null) return [];
  const gespraech: Absatz[] = [
    ['text', macher.angabe('gespraechAm', macher.gleich(zeigeDatum(fassung.gespraechAm)))],
    ...(fassung.anwesend === ''
      ? []
      : [['text', macher.angabe('anwesend', macher.gleich(fassung.anwesend))] satisfies Absatz]),
  ];
  const bewertet = auswertung(macher, unterlagen);
  const geaendert = aenderungen(macher, unterlagen);
  const termin =
    fassung.naechstesGespraechAm === null
      ? []
      : [
          macher.zeile([
            ['text', macher.angabe('neuerTermin', macher.gleich(zeigeDatum(fassung.naechstesGespraechAm)))],
          ]),
        ];
  return [
    macher.ueberschrift(1, 'fortschreibung'),
    ...spalten('Gespräch', [macher.zeile(gespraech)]),
    ...(bewertet.length === 0 ? [] : [macher.ueberschrift(2, 'auswertung'), ...spalten('Ergebnis', bewertet)]),
    ...(geaendert.length + termin.length === 0
      ? []
      : [macher.ueberschrift(2, 'aenderung'), ...spalten('Änderung', [...geaendert, ...termin])]),
    ...abschluss(macher, unterlagen),
    { art: 'seitenumbruch' },
  ];
}

/** How the plan ended; nothing as long as it goes on. Quelle: P40. */
export function abschluss(macher: Satzmacher, { plan }: Planunterlagen): Block[] {
  if (plan.abschluss === null) return [];
  const { am, grund, uebergabeAn } = plan.abschluss;
  return [
    macher.ueberschrift(2, 'abschluss'),
    ...spalten('Abschluss des Plans', [
      macher.zeile([
        ['text', macher.verbunden([macher.gleich(zeigeDatum(am)), macher.wort(`abschluss.${grund}`)], ': ')],
        ...(uebergabeAn === ''
          ? []
          : [['text', macher.angabe('uebergabeAn', macher.gleich(uebergabeAn))] satisfies Absatz]),
      ]),
    ]),
  ];
}
