import { z } from 'zod';
import { zGewissheit } from '../foundation/certainty.ts';
import type { EigeneZaehlung, Kennzahl, Kennzahlschluessel, Zaehlart } from './types.ts';

const zNachweis = { herkunft: z.string(), gewissheit: zGewissheit };

/** Shape of `resources/kennzahlen/katalog.json`. */
export const zKatalog = z.object({
  quelle: z.string(),
  kennzahlen: z.array(
    z.object({
      nr: z.int(),
      name: z.string(),
      definition: z.string(),
      zaehlregel: z.string(),
      regeln: z.array(z.string()),
      ...zNachweis,
    }),
  ),
  regeln: z.array(z.object({ id: z.string(), inhalt: z.string(), ...zNachweis })),
  abgeleitete: z.array(z.object({ id: z.string(), name: z.string(), formel: z.string(), pruefwert: z.string() })),
  nachrichtliche: z.array(z.object({ id: z.string(), name: z.string(), ...zNachweis })),
  /** What the signs in brackets of `herkunft` stand for. */
  quellen: z.array(z.object({ kuerzel: z.string(), titel: z.string() })),
});
export type Katalog = z.infer<typeof zKatalog>;

/** What the office changed of a shipped Kennzahl, or one of its own (`zaehlung` is not null). */
export interface Anpassung {
  readonly schluessel: Kennzahlschluessel;
  readonly name: string;
  readonly definition: string;
  readonly position: number;
  readonly istGezeigt: boolean;
  readonly zaehlung: EigeneZaehlung | null;
  readonly version: number;
}

/** The numbers of the catalogue. */
export const NUMMERN: readonly Kennzahlschluessel[] = Array.from({ length: 47 }, (_, stelle) => String(stelle + 1));

const PERSONEN: readonly Kennzahlschluessel[] = ['43', '44', '45', '46', 'N8a', 'N8b', 'N10', 'N13'];
const BESTAENDE: readonly Kennzahlschluessel[] = ['40', '47', 'N12', 'N15a', 'N15b'];

/** How the values of a Kennzahl add up. */
export function zaehlartVon(schluessel: Kennzahlschluessel): Zaehlart {
  if (schluessel.startsWith('D')) return 'abgeleitet';
  if (PERSONEN.includes(schluessel)) return 'personen';
  return BESTAENDE.includes(schluessel) ? 'bestand' : 'ereignisse';
}

/** `b` for 1: the letters behind the keys of Kennzahlen with several values. */
const buchstabe = (stelle: number) => 'abcdefghijkl'.charAt(stelle);

type Grundzeile = Pick<
  Kennzahl,
  'schluessel' | 'name' | 'definition' | 'zaehlregel' | 'regeln' | 'herkunft' | 'gewissheit'
>;

function nummerierte({ kennzahlen }: Katalog): Grundzeile[] {
  return kennzahlen.flatMap(({ nr, ...zeile }) => {
    // The catalogue names a place for the name of a Sprechstunde, which a rule has none for.
    const ganze = { ...zeile, zaehlregel: zeile.zaehlregel.replace(' {ort}', ''), schluessel: String(nr) };
    if (nr !== 34) return [ganze];
    return [
      ganze,
      ...['davon Gemeindeverwaltungen', 'davon Landratsämter'].map((name, stelle) => ({
        ...ganze,
        schluessel: `34${buchstabe(stelle)}`,
        name,
        herkunft: 'Ebene als Merkmal; ob getrennt gezählt wurde, ist offen',
        gewissheit: 'auslegung' as const,
      })),
    ];
  });
}

/** The several values of a remark or a derived value, by their names; empty: it has one. */
function teilnamen(id: string, katalog: Katalog): string[] {
  const nameVon = (nr: number) => katalog.kennzahlen.find((eine) => eine.nr === nr)?.name ?? '';
  switch (id) {
    case 'D2':
      return [4, 5, 6].map((nr) => `Anteil ${nameVon(nr)}`);
    case 'D5':
      return Array.from({ length: 12 }, (_, stelle) => `Anteil Weiterleitungen ${nameVon(19 + stelle)}`);
    case 'N8':
      return ['Angebot der Begleitung abgelehnt', 'Kein Kontakt möglich'];
    case 'N15':
      return ['Personen mit Sprachstand B1 oder höher', 'Minderjährige'];
    default:
      return [];
  }
}

/** `4 / 1` of `4 / 1, 5 / 1, 6 / 1`, `20 / 18` of `19 bis 30 / 18`; the formula itself where it is one. */
function teilformel(formel: string, stelle: number): string {
  const reihe = /^(\d+) bis \d+ (.*)$/.exec(formel);
  if (reihe !== null) return `${Number(reihe[1]) + stelle} ${reihe[2] ?? ''}`;
  return formel.split(', ')[stelle] ?? formel;
}

function mitTeilen(zeile: Grundzeile, katalog: Katalog): Grundzeile[] {
  const namen = teilnamen(zeile.schluessel, katalog);
  if (namen.length === 0) return [zeile];
  return namen.map((name, stelle) => ({ ...zeile, schluessel: `${zeile.schluessel}${buchstabe(stelle)}`, name }));
}

function grundzeilen(katalog: Katalog): Grundzeile[] {
  const nachrichtliche = katalog.nachrichtliche.map(({ id, ...zeile }): Grundzeile => ({
    ...zeile,
    schluessel: id,
    definition: '',
    zaehlregel: 'nachrichtlich, nicht Teil der 47',
    regeln: id === 'N1' ? ['Z4'] : id === 'N2' ? ['Z10'] : id === 'N6' ? ['Z8'] : id === 'N9' ? ['Z6'] : [],
  }));
  const abgeleitete = katalog.abgeleitete.flatMap(({ id, name, formel, pruefwert }): Grundzeile[] => {
    const rechnung = formel.replace('{tage} Tagen', 'der Frist der Zählregel D13');
    const zeile: Grundzeile = {
      schluessel: id,
      name,
      definition: '',
      zaehlregel: '',
      regeln: [],
      herkunft: pruefwert === '' ? 'berechnet' : `Prüfwert: ${pruefwert}`,
      gewissheit: 'errechnet',
    };
    const teile = mitTeilen(zeile, katalog);
    return teile.map((teil, stelle) => {
      const eigene = teile.length === 1 ? rechnung : teilformel(rechnung, stelle);
      const herkunft = stelle === 0 ? teil.herkunft : `wie ${teile[0]?.schluessel ?? id}`;
      return { ...teil, definition: `Berechnet: ${eigene}`, zaehlregel: eigene, herkunft };
    });
  });
  return [...nummerierte(katalog), ...nachrichtliche.flatMap((zeile) => mitTeilen(zeile, katalog)), ...abgeleitete];
}

/** Room between two shipped lines for own ones. */
const ABSTAND = 10;

/**
 * The catalogue in the order of the office's list: the shipped lines with the office's words and places in them, and its
 * own Kennzahlen. Quelle: Katalog der 47 (rekonstruiert), nachrichtliche und abgeleitete Werte.
 */
export function kennzahlenListe(katalog: Katalog, anpassungen: readonly Anpassung[]): Kennzahl[] {
  const angepasste = new Map(anpassungen.map((eine) => [eine.schluessel, eine]));
  const gelieferte = grundzeilen(katalog).map((zeile, stelle): Kennzahl => {
    const eigene = angepasste.get(zeile.schluessel);
    return {
      ...zeile,
      name: eigene?.name ?? zeile.name,
      definition: eigene?.definition ?? zeile.definition,
      zaehlart: zaehlartVon(zeile.schluessel),
      position: eigene?.position ?? stelle * ABSTAND,
      istGezeigt: eigene?.istGezeigt ?? true,
      eigene: null,
      version: eigene?.version ?? null,
    };
  });
  const eigene = anpassungen.flatMap(({ zaehlung, ...anpassung }): Kennzahl[] =>
    zaehlung === null
      ? []
      : [
          {
            ...anpassung,
            zaehlregel: 'Gespräche, auf die alles Gewählte zutrifft',
            regeln: ['Z1', 'Z2'],
            zaehlart: 'ereignisse',
            herkunft: 'eigene Kennzahl',
            gewissheit: 'auslegung',
            eigene: zaehlung,
          },
        ],
  );
  return [...gelieferte, ...eigene].sort((a, b) => a.position - b.position);
}

/** True where the office may have the line in its catalogue. */
export function istAusgeliefert(katalog: Katalog, schluessel: Kennzahlschluessel): boolean {
  return grundzeilen(katalog).some((zeile) => zeile.schluessel === schluessel);
}
