import { Paragraph, Tab, TabStopType, TextRun, type Table, type TableCell, type TableRow } from 'docx';
import type { BlockVon } from '../../../shared/documents/blocks.ts';
import { istBreit, istZweispaltig, leerzeilenVon } from '../../../shared/documents/layout.ts';
import { FARBE, FORMULAR, TEXTBREITE_MM, ZELLRAND_MM } from '../../../shared/documents/measures.ts';
import { mm, schriftgrad } from './measures.ts';
import { gitter, gitterzeile, gitterzelle, HAARLINIE, linie, SCHREIBLINIE } from './grid.ts';
import { STIL } from './styles.ts';
import { klar } from './text.ts';

type Felder = BlockVon<'felder'>;
type Feld = Felder['felder'][number];

const { nummerMm: NUMMER_MM, nameMm: NAME_MM, schreibzeileMm: SCHREIBZEILE_MM, kaestchenMm: KAESTCHEN_MM } = FORMULAR;

/** The small grey number at the left edge. */
export function nummerzelle(nummer: string, randMm = 0): TableCell {
  return gitterzelle(
    {
      absaetze: [new Paragraph({ style: STIL.nummer, children: klar(nummer) })],
      innenMm: { links: randMm, oben: 1.25 },
    },
    NUMMER_MM + randMm,
  );
}

interface Feldgitter {
  /** Fields without any number have no column for it. */
  readonly hatNummern: boolean;
  readonly randMm: number;
  readonly nameMm: number;
  readonly wertMm: number;
}

function nummernspalte(nummer: string, { hatNummern, randMm }: Feldgitter): TableCell[] {
  return hatNummern ? [nummerzelle(nummer, randMm)] : [];
}

/** A line over the whole width to write on by hand; it stays with the line above it. */
function schreibzeile(feldgitter: Feldgitter, bleibtBeimNaechsten: boolean): TableRow {
  return gitterzeile(
    [
      ...nummernspalte('', feldgitter),
      gitterzelle(
        {
          absaetze: [new Paragraph({ style: STIL.feldwert, keepNext: bleibtBeimNaechsten })],
          spalten: 2,
          linien: { bottom: SCHREIBLINIE },
        },
        feldgitter.nameMm + feldgitter.wertMm,
      ),
    ],
    { hoeheMm: SCHREIBZEILE_MM },
  );
}

function feldzeilen(feld: Feld, gitter: Feldgitter): TableRow[] {
  const { nameMm, wertMm } = gitter;
  const leerzeilen = leerzeilenVon(feld);
  const breit = istBreit(feld);
  const name = new Paragraph({
    style: STIL.feldname,
    keepNext: breit || leerzeilen > 1,
    children: klar(feld.name),
  });
  const wert = feld.wert
    .split(/\n{2,}/)
    .map((absatz) => new Paragraph({ style: STIL.feldwert, children: klar(absatz) }));
  if (breit) {
    const nameszeile = gitterzeile([
      ...nummernspalte(feld.nummer, gitter),
      gitterzelle({ absaetze: [name], spalten: 2, innenMm: { oben: 1 } }, nameMm + wertMm),
    ]);
    const wertzelle = gitterzelle({ absaetze: wert, spalten: 2, linien: { bottom: HAARLINIE } }, nameMm + wertMm);
    return [
      nameszeile,
      ...(leerzeilen === 0 ? [gitterzeile([...nummernspalte('', gitter), wertzelle], { darfTeilen: true })] : []),
      ...schreibzeilen(leerzeilen, gitter),
    ];
  }
  const wertlinie = leerzeilen > 0 ? SCHREIBLINIE : HAARLINIE;
  return [
    gitterzeile(
      [
        ...nummernspalte(feld.nummer, gitter),
        gitterzelle({ absaetze: [name], innenMm: { oben: 1 }, linien: { bottom: HAARLINIE } }, nameMm),
        gitterzelle({ absaetze: wert, linien: { bottom: wertlinie } }, wertMm),
      ],
      leerzeilen > 0 ? { hoeheMm: SCHREIBZEILE_MM } : {},
    ),
    ...schreibzeilen(leerzeilen - 1, gitter),
  ];
}

function schreibzeilen(anzahl: number, gitter: Feldgitter): TableRow[] {
  return Array.from({ length: Math.max(0, anzahl) }, (_, stelle) => schreibzeile(gitter, stelle < anzahl - 1));
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
  const hatNummern = block.felder.some((feld) => feld.nummer !== '');
  const randMm = block.rahmen ? ZELLRAND_MM : 0;
  const nummerMm = hatNummern ? NUMMER_MM + randMm : 0;
  const feldgitter = { hatNummern, randMm, nameMm: NAME_MM, wertMm: TEXTBREITE_MM - nummerMm - NAME_MM };
  return gitter(
    felderTitel(block.felder),
    [...(hatNummern ? [nummerMm] : []), feldgitter.nameMm, feldgitter.wertMm],
    block.felder.flatMap((feld) => feldzeilen(feld, feldgitter)),
    block.rahmen ? rahmenlinien() : undefined,
  );
}

function rahmenlinien() {
  const aussen = linie(0.75, FARBE.linie);
  return { top: aussen, bottom: aussen, left: aussen, right: aussen };
}

/** The boxes; short ones stand in two columns. */
function kaestchen(block: BlockVon<'ankreuzen'>): Table {
  const titel = block.titel ?? 'Zum Ankreuzen';
  const spalten = istZweispaltig(block) ? 2 : 1;
  const textbreite = (TEXTBREITE_MM - NUMMER_MM - spalten * KAESTCHEN_MM) / spalten;
  const breiten = [NUMMER_MM, ...Array.from({ length: spalten }, () => [KAESTCHEN_MM, textbreite]).flat()];
  const zeilen: TableRow[] = [];
  for (let stelle = 0; stelle < block.punkte.length; stelle += spalten) {
    const gruppe = block.punkte.slice(stelle, stelle + spalten);
    zeilen.push(
      gitterzeile([
        nummerzelle(gruppe[0]?.nummer ?? ''),
        ...gruppe.flatMap((punkt) => [
          gitterzelle(
            { absaetze: [new Paragraph({ style: STIL.feldwert, children: klar(punkt.angekreuzt ? '☒' : '☐') })] },
            KAESTCHEN_MM,
          ),
          gitterzelle({ absaetze: [new Paragraph({ style: STIL.feldwert, children: klar(punkt.text) })] }, textbreite),
        ]),
        ...(gruppe.length < spalten ? [gitterzelle({ absaetze: [], spalten: 2 }, KAESTCHEN_MM + textbreite)] : []),
      ]),
    );
  }
  return gitter(titel, breiten, zeilen);
}

/** Boxes to tick below their title, which never stands alone at the foot of a page. */
export function ankreuzen(block: BlockVon<'ankreuzen'>): (Paragraph | Table)[] {
  if (block.titel === null && block.nummer === null) return [kaestchen(block)];
  const titel = new Paragraph({
    style: STIL.ankreuztitel,
    tabStops: [{ type: TabStopType.LEFT, position: mm(NUMMER_MM + ZELLRAND_MM) }],
    children: [
      ...klar(block.nummer ?? '', { size: schriftgrad(7.5), color: FARBE.leise }),
      new TextRun({ children: [new Tab()] }),
      ...klar(block.titel ?? ''),
    ],
  });
  return [titel, kaestchen(block)];
}
