import { FrameAnchorType, FrameWrap, HeightRule, Paragraph, Tab, TabStopType, TextRun, type IFrameOptions } from 'docx';
import type { Briefkopf } from '../../../shared/documents/blocks.ts';
import { absendergrad } from '../../../shared/documents/layout.ts';
import { BRIEF, FARBE, zusatzzeilen } from '../../../shared/documents/measures.ts';
import { mm, schriftgrad } from './measures.ts';
import { STIL } from './styles.ts';
import { klar } from './text.ts';

interface Masse {
  readonly linksMm: number;
  readonly obenMm: number;
  readonly breiteMm: number;
}

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
function anschriftObenMm(anschrift: readonly string[]): number {
  return BRIEF.anschrift.obenMm - zusatzzeilen(anschrift) * BRIEF.anschrift.zeileMm;
}

/**
 * The letterhead as text in fixed places of the first page, in the order in which it is read. A code of the paper stands
 * to the right of the sender's contact lines, which then are narrower.
 */
export function briefkopfAbsaetze(kopf: Briefkopf, hatPapiercode: boolean): Paragraph[] {
  const oben = anschriftObenMm(kopf.anschrift);
  const platz = ({ linksMm, obenMm, breiteMm }: Masse, hoehe: number) =>
    rahmen({ x: linksMm, y: obenMm, breite: breiteMm, hoehe, waechst: true });
  const absender = platz(BRIEF.absender, 24);
  const { schmaleBreiteMm, ...breiterKontakt } = BRIEF.kontakt;
  const kontakt = platz(hatPapiercode ? { ...breiterKontakt, breiteMm: schmaleBreiteMm } : breiterKontakt, 30);
  const { linksMm, breiteMm, ruecksendezeileMm } = BRIEF.anschrift;
  const ruecksendung = rahmen({ x: linksMm, y: oben - ruecksendezeileMm, breite: breiteMm, hoehe: 4.4 });
  const anschrift = platz({ linksMm, obenMm: oben, breiteMm }, BRIEF.textObenMm - oben);
  const information = platz(BRIEF.information, 40);
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
          tabStops: [{ type: TabStopType.LEFT, position: mm(BRIEF.information.nameMm) }],
          indent: { left: mm(BRIEF.information.nameMm), hanging: mm(BRIEF.information.nameMm) },
          children: [
            ...klar(eintrag.name, { color: FARBE.grau }),
            new TextRun({ children: [new Tab()] }),
            ...klar(eintrag.wert),
          ],
        }),
    ),
  ];
}
