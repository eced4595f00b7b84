import {
  AlignmentType,
  BorderStyle,
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  HeightRule,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import { BRIEF, FARBE, TEXTBREITE_MM } from '../../../shared/documents/measures.ts';
import { linienstaerke, mm, schriftgrad } from './measures.ts';
import { STIL } from './styles.ts';
import { klar, runs } from './text.ts';

const ENTWURF = 'ENTWURF';

function entwurfRuns(blatt: Blatt): TextRun[] {
  if (!blatt.istEntwurf) return [];
  return klar(`\u00A0${ENTWURF}\u00A0`, {
    bold: true,
    size: schriftgrad(11),
    characterSpacing: 40,
    color: FARBE.tinte,
    border: { style: BorderStyle.SINGLE, size: linienstaerke(1.5), color: FARBE.tinte, space: 2 },
  });
}

/** A short line at the left edge of the sheet: where it is folded or punched. */
function marke(obenMm: number, langMm: number): Paragraph {
  return new Paragraph({
    style: STIL.trenner,
    frame: {
      type: 'absolute',
      position: { x: mm(BRIEF.marken.linksMm), y: mm(obenMm) },
      width: mm(langMm),
      height: mm(0.6),
      rule: HeightRule.EXACT,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      wrap: FrameWrap.AROUND,
    },
    border: { top: { style: BorderStyle.SINGLE, size: linienstaerke(0.5), color: FARBE.linie, space: 0 } },
  });
}

function kopfabsatz(links: string, blatt: Blatt): Paragraph {
  return new Paragraph({
    style: STIL.kopfzeile,
    tabStops: [{ type: TabStopType.RIGHT, position: mm(TEXTBREITE_MM) }],
    children: [...klar(links), new TextRun({ children: [new Tab()] }), ...entwurfRuns(blatt)],
  });
}

/** Header of page 1: „Entwurf“ and, on a letter, the fold and hole marks. */
export function ersteKopfzeile(blatt: Blatt): Header {
  const marken =
    blatt.briefkopf === null
      ? []
      : [
          marke(BRIEF.marken.obereFaltungMm, 4),
          marke(BRIEF.marken.untereFaltungMm, 4),
          marke(BRIEF.marken.lochungMm, 6),
        ];
  return new Header({
    children: [
      ...marken,
      new Paragraph({ style: STIL.kopfzeile, alignment: AlignmentType.END, children: entwurfRuns(blatt) }),
    ],
  });
}

/** Header of page 2 and on: the title, and „Entwurf“. */
export function weitereKopfzeile(blatt: Blatt): Header {
  return new Header({ children: [kopfabsatz(blatt.titel, blatt)] });
}

/** Footer: `464.2-003/18 · Seite 1 von 4`; of a paper among others in one file the pages of this one. */
export function fusszeile(blatt: Blatt, istTeil: boolean): Footer {
  const seiten = istTeil ? PageNumber.TOTAL_PAGES_IN_SECTION : PageNumber.TOTAL_PAGES;
  const aktenzeichen = blatt.aktenzeichen === null ? '' : `${blatt.aktenzeichen}\u00A0· `;
  return new Footer({
    children: [
      new Paragraph({
        style: STIL.kopfzeile,
        tabStops: [{ type: TabStopType.RIGHT, position: mm(TEXTBREITE_MM) }],
        children: [
          ...runs(blatt.fussnote ?? [{ text: blatt.kennzeichnung === null ? '' : 'Programmeigenes Blatt' }]),
          new TextRun({ children: [new Tab()] }),
          // A text of another direction beside it would turn the figures around.
          ...runs([{ text: aktenzeichen, ...(blatt.fussnote === undefined ? {} : { richtung: 'ltr' }) }]),
          new TextRun({
            language: { value: 'de-DE' },
            children: ['Seite ', PageNumber.CURRENT, ' von ', seiten],
          }),
        ],
      }),
    ],
  });
}
