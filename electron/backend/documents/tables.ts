import { AlignmentType, Paragraph, type ITableCellBorders, type Table } from 'docx';
import type { BlockVon, Zelle } from '../../../shared/documents/blocks.ts';
import { assertNever } from '../../../shared/foundation/assert.ts';
import { FARBE, FORMULAR } from '../../../shared/documents/measures.ts';
import { gitter, gitterzeile, gitterzelle, HAARLINIE, linie, SCHREIBLINIE, verteileBreiten } from './grid.ts';
import { STIL } from './styles.ts';
import { istRechtsNachLinks, klar, runs } from './text.ts';

function ausrichtung(zelle: Zelle) {
  switch (zelle.ausrichtung ?? 'links') {
    case 'links':
      return AlignmentType.START;
    case 'rechts':
      return AlignmentType.END;
    case 'mitte':
      return AlignmentType.CENTER;
    default:
      return assertNever(zelle.ausrichtung as never);
  }
}

interface Zellart {
  readonly stil: string;
  readonly fett?: boolean;
  readonly linien: ITableCellBorders;
  readonly flaeche?: string;
}

function zellen(zeile: readonly Zelle[], breitenMm: readonly number[], art: Zellart) {
  let spalte = 0;
  return zeile.map((zelle) => {
    const spannt = zelle.spalten ?? 1;
    const breite = breitenMm.slice(spalte, spalte + spannt).reduce((bisher, wert) => bisher + wert, 0);
    spalte += spannt;
    return gitterzelle(
      {
        absaetze: [
          new Paragraph({
            style: art.stil,
            alignment: ausrichtung(zelle),
            ...(istRechtsNachLinks(zelle.text) ? { bidirectional: true } : {}),
            children: runs(zelle.text, art.fett ? { bold: true } : {}),
          }),
        ],
        ...(spannt > 1 ? { spalten: spannt } : {}),
        linien: zelle.leerlinie ? { ...art.linien, bottom: SCHREIBLINIE } : art.linien,
        ...(art.flaeche === undefined ? {} : { flaeche: art.flaeche }),
        innenMm: { oben: 0.9, unten: 0.9 },
      },
      breite,
    );
  });
}

/**
 * A table with its title above it. The head is repeated on every page, no row is torn, amounts stand as the cell says,
 * sums are bold under a line.
 */
export function tabelle(block: BlockVon<'tabelle'>): (Paragraph | Table)[] {
  const breiten = verteileBreiten(block.breiten);
  const kopf = gitterzeile(
    zellen(block.kopf, breiten, {
      stil: STIL.tabellenkopf,
      linien: { top: linie(0.75, FARBE.tinte), bottom: linie(0.75, FARBE.tinte) },
      flaeche: FARBE.flaeche,
    }),
    { istKopf: true },
  );
  const koerper = block.zeilen.map((zeile) =>
    gitterzeile(
      zellen(zeile, breiten, { stil: STIL.tabellenzelle, linien: { bottom: HAARLINIE } }),
      zeile.some((zelle) => zelle.leerlinie) ? { hoeheMm: FORMULAR.schreibzeileMm } : {},
    ),
  );
  const fuss =
    block.fuss === undefined
      ? []
      : [
          gitterzeile(
            zellen(block.fuss, breiten, {
              stil: STIL.tabellenzelle,
              fett: true,
              linien: { top: linie(0.75, FARBE.tinte), bottom: linie(0.75, FARBE.tinte) },
            }),
          ),
        ];
  return [
    ...(block.istOhneTitel ? [] : [new Paragraph({ style: STIL.tabellentitel, children: klar(block.titel) })]),
    gitter(block.titel, breiten, [kopf, ...koerper, ...fuss]),
  ];
}
