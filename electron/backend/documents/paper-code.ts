import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { Papiercode } from '../../../shared/documents/blocks.ts';
import { PAPIERCODE_MM } from '../../../shared/documents/layout.ts';
import { papiercodeZeilen } from '../../../shared/documents/papiercode.ts';
import { FARBE } from '../../../shared/documents/measures.ts';
import { rahmen } from './letterhead.ts';
import { SCHRIFT_FEST, schriftgrad } from './measures.ts';
import { STIL } from './styles.ts';
import { klar } from './text.ts';

const PIXEL_JE_MM = 96 / 25.4;

/** The code of the paper in its place on the first page: as a QR code, and below it in letters. */
export function papiercodeAbsaetze({ code, png }: Papiercode, istBrief: boolean): Paragraph[] {
  const { breite, hoehe, links, oben } = PAPIERCODE_MM;
  const frame = rahmen({
    x: links,
    y: istBrief ? oben.brief : oben.sonst,
    breite,
    hoehe,
    waechst: true,
    istUmflossen: !istBrief,
  });
  const alternativtext = `QR-Code dieses Papiers: ${code}`;
  const seite = Math.round(breite * PIXEL_JE_MM);
  return [
    new Paragraph({
      style: STIL.absenderzeile,
      frame,
      alignment: AlignmentType.CENTER,
      children: [
        new ImageRun({
          type: 'png',
          data: Uint8Array.from(Buffer.from(png, 'base64')),
          transformation: { width: seite, height: seite },
          altText: { name: 'Papiercode', title: alternativtext, description: alternativtext },
        }),
      ],
    }),
    ...papiercodeZeilen(code).map(
      (zeile) =>
        new Paragraph({
          style: STIL.absenderzeile,
          frame,
          alignment: AlignmentType.CENTER,
          children: klar(zeile, { font: SCHRIFT_FEST, size: schriftgrad(6), color: FARBE.tinte }),
        }),
    ),
  ];
}
