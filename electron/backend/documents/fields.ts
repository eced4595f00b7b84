import { Paragraph, type Table, type TableRow } from 'docx';
import type { BlockVon } from '../../../shared/documents/blocks.ts';
import { FARBE, TEXTBREITE_MM, ZELLRAND_MM } from './measures.ts';
import { gitter, gitterzeile, gitterzelle, HAARLINIE, linie, SCHREIBLINIE } from './grid.ts';
import { STIL } from './styles.ts';
import { klar } from './text.ts';

type Felder = BlockVon<'felder'>;
type Feld = Felder['felder'][number];

/** Width of the column of numbers. */
export const NUMMER_MM = 11;
const NAME_MM = 57;

/** A value longer than this, or of more lines, stands below its name over the whole width. */
const LANG_AB_ZEICHEN = 260;
const LANG_AB_ZEILEN = 7;

/** Height of one line to write on by hand. */
const SCHREIBZEILE_MM = 8;

/** True where the value stands below its name. The print view asks the same. */
function istLang(feld: Feld): boolean {
  return (
    feld.wert.length > LANG_AB_ZEICHEN || feld.wert.split('\n').length > LANG_AB_ZEILEN || (feld.leerzeilen ?? 1) > 3
  );
}

function feldzeilen(feld: Feld, breiten: readonly [number, number, number], randMm: number): TableRow[] {
  const [nummerMm, nameMm, wertMm] = breiten;
  const istLeer = feld.wert.trim() === '';
  const leerzeilen = istLeer ? (feld.leerzeilen ?? 1) : 0;
  const nummer = gitterzelle(
    {
      absaetze: [new Paragraph({ style: STIL.nummer, children: klar(feld.nummer) })],
      innenMm: { links: randMm, oben: 1.25 },
    },
    nummerMm,
  );
  const nameAbsatz = new Paragraph({
    style: STIL.feldname,
    children: klar(feld.name),
    ...(istLang(feld) ? { keepNext: true } : {}),
  });
  const wert = feld.wert
    .split(/\n{2,}/)
    .map((absatz) => new Paragraph({ style: STIL.feldwert, children: klar(absatz) }));
  const zusatzzeilen = Array.from({ length: Math.max(0, leerzeilen - 1) }, () =>
    gitterzeile(
      [
        gitterzelle({ absaetze: [new Paragraph({ style: STIL.nummer })], innenMm: { links: randMm } }, nummerMm),
        gitterzelle(
          {
            absaetze: [new Paragraph({ style: STIL.feldwert })],
            spalten: 2,
            linien: { bottom: SCHREIBLINIE },
          },
          nameMm + wertMm,
        ),
      ],
      { hoeheMm: SCHREIBZEILE_MM },
    ),
  );
  if (istLang(feld)) {
    const unten = istLeer ? SCHREIBLINIE : HAARLINIE;
    return [
      gitterzeile([nummer, gitterzelle({ absaetze: [nameAbsatz], spalten: 2 }, nameMm + wertMm)]),
      gitterzeile(
        [
          gitterzelle({ absaetze: [new Paragraph({ style: STIL.nummer })], innenMm: { links: randMm } }, nummerMm),
          gitterzelle({ absaetze: wert, spalten: 2, linien: { bottom: unten } }, nameMm + wertMm),
        ],
        { darfTeilen: true, ...(istLeer ? { hoeheMm: SCHREIBZEILE_MM } : {}) },
      ),
      ...zusatzzeilen,
    ];
  }
  const unten = istLeer ? SCHREIBLINIE : HAARLINIE;
  return [
    gitterzeile(
      [
        nummer,
        gitterzelle(
          { absaetze: [nameAbsatz], innenMm: { oben: 1 }, linien: istLeer ? {} : { bottom: HAARLINIE } },
          nameMm,
        ),
        gitterzelle({ absaetze: wert, linien: { bottom: unten } }, wertMm),
      ],
      istLeer ? { hoeheMm: SCHREIBZEILE_MM } : {},
    ),
    ...zusatzzeilen,
  ];
}

function felderTitel(felder: readonly Feld[]): string {
  const nummern = felder.map((feld) => feld.nummer).filter((nummer) => nummer !== '');
  const erste = nummern[0];
  const letzte = nummern.at(-1);
  if (erste === undefined || letzte === undefined) return 'Felder';
  return erste === letzte ? `Feld ${erste}` : `Felder ${erste} bis ${letzte}`;
}

/** Numbered fields as a grid of number, name and value; a framed one belongs to another office. */
export function felderTabelle(block: Felder): Table {
  const nummerMm = NUMMER_MM + (block.rahmen ? ZELLRAND_MM : 0);
  const breiten = [nummerMm, NAME_MM, TEXTBREITE_MM - nummerMm - NAME_MM] as const;
  return gitter(
    felderTitel(block.felder),
    breiten,
    block.felder.flatMap((feld) => feldzeilen(feld, breiten, block.rahmen ? ZELLRAND_MM : 0)),
    block.rahmen ? rahmenlinien() : undefined,
  );
}

function rahmenlinien() {
  const aussen = linie(0.75, FARBE.linie);
  return { top: aussen, bottom: aussen, left: aussen, right: aussen };
}

/** Boxes to tick. Short ones stand in two columns. */
export function ankreuzTabelle(block: BlockVon<'ankreuzen'>): Table {
  const titel = block.titel ?? 'Zum Ankreuzen';
  const sindKurz =
    block.punkte.length > 2 && block.punkte.every((punkt) => punkt.nummer === null && punkt.text.length <= 48);
  const spalten = sindKurz ? 2 : 1;
  const textbreite = (TEXTBREITE_MM - NUMMER_MM - spalten * 6) / spalten;
  const breiten = [NUMMER_MM, ...Array.from({ length: spalten }, () => [6, textbreite]).flat()];
  const zeilen: TableRow[] = [];
  if (block.titel !== null || block.nummer !== null) {
    zeilen.push(
      gitterzeile([
        nummerzelle(block.nummer ?? ''),
        gitterzelle(
          {
            absaetze: [new Paragraph({ style: STIL.feldname, keepNext: true, children: klar(block.titel ?? '') })],
            spalten: spalten * 2,
            innenMm: { oben: 1 },
          },
          TEXTBREITE_MM - NUMMER_MM,
        ),
      ]),
    );
  }
  for (let stelle = 0; stelle < block.punkte.length; stelle += spalten) {
    const gruppe = block.punkte.slice(stelle, stelle + spalten);
    zeilen.push(
      gitterzeile([
        nummerzelle(gruppe[0]?.nummer ?? ''),
        ...gruppe.flatMap((punkt) => [
          gitterzelle(
            { absaetze: [new Paragraph({ style: STIL.feldwert, children: klar(punkt.angekreuzt ? '☒' : '☐') })] },
            6,
          ),
          gitterzelle({ absaetze: [new Paragraph({ style: STIL.feldwert, children: klar(punkt.text) })] }, textbreite),
        ]),
        ...(gruppe.length < spalten ? [gitterzelle({ absaetze: [], spalten: 2 }, 6 + textbreite)] : []),
      ]),
    );
  }
  return gitter(titel, breiten, zeilen);
}

/** The small grey number at the left edge. */
export function nummerzelle(nummer: string) {
  return gitterzelle(
    {
      absaetze: [new Paragraph({ style: STIL.nummer, children: klar(nummer) })],
      innenMm: { links: 0, oben: 1.25 },
    },
    NUMMER_MM,
  );
}
