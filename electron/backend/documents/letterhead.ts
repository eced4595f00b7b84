import { FrameAnchorType, FrameWrap, HeightRule, Paragraph, Tab, TabStopType, TextRun, type IFrameOptions } from 'docx';
import type { Briefkopf } from '../../../shared/documents/blocks.ts';
import { absendergrad } from '../../../shared/documents/layout.ts';
import { FARBE, mm, schriftgrad } from './measures.ts';
import { STIL } from './styles.ts';
import { klar } from './text.ts';

/**
 * Places of DIN 5008 form B on the sheet, in millimetres from the upper left corner.
 * Quelle: DIN 5008, Form B: head 45 mm, address field 85 × 45 mm at 20 mm (text at 25 mm, 3 lines of remarks and 6 of
 * address), info block 75 mm wide at 125 mm, fold marks at 105 and 210 mm, hole mark at 148,5 mm.
 */
export const DIN5008B = {
  kopfMm: 45,
  anschriftLinksMm: 25,
  anschriftBreiteMm: 80,
  anschriftHoeheMm: 45,
  anschriftzoneObenMm: 62.7,
  zeilenhoeheMm: 4.5,
  hoechstensZeilen: 9,
  zeilenDerAnschriftzone: 6,
  informationLinksMm: 125,
  informationObenMm: 50,
  informationBreiteMm: 75,
  faltmarkenMm: [105, 210],
  lochmarkeMm: 148.5,
  /** Where the text begins: two lines below the address field. */
  textObenMm: 98.5,
} as const;

interface Platz {
  readonly x: number;
  readonly y: number;
  readonly breite: number;
  readonly hoehe: number;
  readonly waechst?: boolean;
  /** Text runs beside it; else it begins below. */
  readonly istUmflossen?: boolean;
}

/** A place on the sheet, measured from its upper left corner. */
export function rahmen(platz: Platz): IFrameOptions {
  return {
    type: 'absolute',
    position: { x: mm(platz.x), y: mm(platz.y) },
    width: mm(platz.breite),
    height: mm(platz.hoehe),
    rule: platz.waechst ? HeightRule.ATLEAST : HeightRule.EXACT,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    wrap: platz.istUmflossen ? FrameWrap.AROUND : FrameWrap.NOT_BESIDE,
  };
}

/** Where the address begins: six lines stand in the address zone, more of them grow into the zone of remarks above. */
function anschriftObenMm(zeilen: number): number {
  const zuViele = Math.max(0, Math.min(zeilen, DIN5008B.hoechstensZeilen) - DIN5008B.zeilenDerAnschriftzone);
  return DIN5008B.anschriftzoneObenMm - zuViele * DIN5008B.zeilenhoeheMm;
}

/**
 * The letterhead as text in fixed places of the first page, in the order in which it is read. A code of the paper stands
 * to the right of the sender's contact lines, which then are narrower.
 */
export function briefkopfAbsaetze(kopf: Briefkopf, hatPapiercode: boolean): Paragraph[] {
  const oben = anschriftObenMm(kopf.anschrift.length);
  const absender = rahmen({ x: 25, y: 19.2, breite: 92, hoehe: 24, waechst: true });
  const kontakt = rahmen({
    x: DIN5008B.informationLinksMm,
    y: 20,
    breite: hatPapiercode ? 45 : 70,
    hoehe: 30,
    waechst: true,
  });
  const ruecksendung = rahmen({ x: 25, y: oben - 5.4, breite: 80, hoehe: 4.4 });
  const anschrift = rahmen({ x: 25, y: oben, breite: 80, hoehe: DIN5008B.textObenMm - oben, waechst: true });
  const information = rahmen({
    x: DIN5008B.informationLinksMm,
    y: DIN5008B.informationObenMm,
    breite: 70,
    hoehe: 40,
    waechst: true,
  });
  return [
    new Paragraph({
      style: STIL.absender,
      frame: absender,
      children: klar(kopf.absender, { size: schriftgrad(absendergrad(kopf.absender)) }),
    }),
    ...kopf.zeilen.map((zeile) => new Paragraph({ style: STIL.absenderzeile, frame: kontakt, children: klar(zeile) })),
    new Paragraph({ style: STIL.ruecksendezeile, frame: ruecksendung, children: klar(kopf.ruecksendezeile) }),
    ...(kopf.anschrift.length === 0 ? [''] : kopf.anschrift).map(
      (zeile) => new Paragraph({ style: STIL.anschrift, frame: anschrift, children: klar(zeile) }),
    ),
    ...kopf.informationsblock.map(
      (eintrag) =>
        new Paragraph({
          style: STIL.information,
          frame: information,
          tabStops: [{ type: TabStopType.LEFT, position: mm(24) }],
          indent: { left: mm(24), hanging: mm(24) },
          children: [
            ...klar(eintrag.name, { color: FARBE.grau }),
            new TextRun({ children: [new Tab()] }),
            ...klar(eintrag.wert),
          ],
        }),
    ),
  ];
}
