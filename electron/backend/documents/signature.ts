import { AlignmentType, BorderStyle, Paragraph, type Table } from 'docx';
import type { BlockVon } from '../../../shared/documents/blocks.ts';
import { gruppenJeZeile } from '../../../shared/documents/layout.ts';
import { FARBE, FORMULAR, TEXTBREITE_MM, UNTERSCHRIFT } from '../../../shared/documents/measures.ts';
import { gitter, gitterzeile, gitterzelle, linie } from './grid.ts';
import { linienstaerke, SCHRIFT_FEST } from './measures.ts';
import { STIL } from './styles.ts';
import { istRechtsNachLinks, klar, runs } from './text.ts';
import { nummerzelle } from './fields.ts';

const { nummerMm: NUMMER_MM } = FORMULAR;
const {
  siegelMm: SIEGEL_MM,
  zeileMm: ZEILENHOEHE_MM,
  abstandMm: ABSTAND_MM,
  siegelHoeheMm: SIEGELHOEHE_MM,
} = UNTERSCHRIFT;

/** Lines to sign on, two side by side, with the place of the seal beside them. */
export function unterschrift(block: BlockVon<'unterschrift'>): Table {
  const jeZeile = Math.min(2, Math.max(1, block.linien.length));
  const nummerMm = block.nummer === undefined ? 0 : NUMMER_MM;
  const linienbreite = (TEXTBREITE_MM - nummerMm - (block.siegel ? SIEGEL_MM : 0)) / jeZeile;
  const breiten = [
    ...(block.nummer === undefined ? [] : [NUMMER_MM]),
    ...Array.from({ length: jeZeile }, () => linienbreite),
    ...(block.siegel ? [SIEGEL_MM] : []),
  ];
  const anzahlZeilen = Math.ceil(block.linien.length / jeZeile);
  const zeilen = Array.from({ length: anzahlZeilen }, (_, zeile) => {
    const linien = Array.from({ length: jeZeile }, (_leer, spalte) => {
      const eintrag = block.linien[zeile * jeZeile + spalte];
      const absatz =
        eintrag === undefined
          ? []
          : [
              new Paragraph({
                style: STIL.beschriftung,
                border: {
                  top: { style: BorderStyle.SINGLE, size: linienstaerke(0.5), color: FARBE.schreiblinie, space: 3 },
                },
                children: klar(eintrag.unter),
              }),
              ...(eintrag.daneben === undefined
                ? []
                : [
                    new Paragraph({
                      style: STIL.beschriftung,
                      ...(istRechtsNachLinks(eintrag.daneben) ? { bidirectional: true } : {}),
                      children: runs(eintrag.daneben),
                    }),
                  ]),
            ];
      return gitterzelle({ absaetze: absatz, unten: true, innenMm: { links: 0, rechts: ABSTAND_MM } }, linienbreite);
    });
    const siegel =
      block.siegel && zeile === 0
        ? [
            gitterzelle(
              {
                absaetze: [
                  new Paragraph({
                    style: STIL.beschriftung,
                    alignment: AlignmentType.CENTER,
                    children: klar('Dienstsiegel'),
                  }),
                ],
                zeilen: anzahlZeilen,
                unten: true,
                linien: {
                  top: linie(0.5, FARBE.linie, BorderStyle.DASHED),
                  bottom: linie(0.5, FARBE.linie, BorderStyle.DASHED),
                  left: linie(0.5, FARBE.linie, BorderStyle.DASHED),
                  right: linie(0.5, FARBE.linie, BorderStyle.DASHED),
                },
              },
              SIEGEL_MM,
            ),
          ]
        : [];
    const nummer = block.nummer === undefined ? [] : [nummerzelle(zeile === 0 ? block.nummer : '')];
    return gitterzeile([...nummer, ...linien, ...siegel], {
      hoeheMm: block.siegel ? Math.max(ZEILENHOEHE_MM, SIEGELHOEHE_MM / anzahlZeilen) : ZEILENHOEHE_MM,
    });
  });
  return gitter('Unterschrift', breiten, zeilen);
}

/** An empty box, or several side by side, each with its caption. */
export function freiflaeche(block: BlockVon<'freiflaeche'>): Table {
  const spalten = block.spalten ?? [];
  const breiten = spalten.length === 0 ? [TEXTBREITE_MM] : spalten.map(() => TEXTBREITE_MM / spalten.length);
  const rand = linie(0.5, FARBE.linie);
  const linien = { top: rand, bottom: rand, left: rand, right: rand };
  const titel = [
    ...(block.nummer === undefined ? [] : klar(`${block.nummer}  `, { color: FARBE.leise })),
    ...klar(block.titel),
  ];
  const kopf = new Paragraph({ style: STIL.beschriftung, keepNext: true, children: titel });
  if (spalten.length === 0) {
    return gitter(block.titel, breiten, [
      gitterzeile([gitterzelle({ absaetze: [kopf], linien }, TEXTBREITE_MM)], { hoeheMm: 6 + block.zeilen * 7 }),
    ]);
  }
  return gitter(block.titel, breiten, [
    gitterzeile([gitterzelle({ absaetze: [kopf], spalten: spalten.length, innenMm: { links: 0 } }, TEXTBREITE_MM)]),
    gitterzeile(
      spalten.map((name, stelle) =>
        gitterzelle(
          { absaetze: [new Paragraph({ style: STIL.beschriftung, children: klar(name) })], linien },
          breiten[stelle] ?? TEXTBREITE_MM,
        ),
      ),
      { hoeheMm: 5 + block.zeilen * 7 },
    ),
  ]);
}

/** A code in numbered groups, large and of fixed width. */
export function schluesselgruppen(block: BlockVon<'schluesselgruppen'>): Table {
  const jeZeile = gruppenJeZeile(block.gruppen.length);
  const breite = TEXTBREITE_MM / jeZeile;
  const rand = linie(0.5, FARBE.linie);
  const zeilen = Array.from({ length: Math.ceil(block.gruppen.length / jeZeile) }, (_, zeile) =>
    gitterzeile(
      Array.from({ length: jeZeile }, (_leer, spalte) => {
        const stelle = zeile * jeZeile + spalte;
        const gruppe = block.gruppen[stelle];
        if (gruppe === undefined) return gitterzelle({ absaetze: [] }, breite);
        return gitterzelle(
          {
            absaetze: [
              new Paragraph({ style: STIL.nummer, children: klar(String(stelle + 1)) }),
              new Paragraph({
                style: STIL.schluessel,
                children: klar(gruppe, { font: SCHRIFT_FEST, bold: true, noProof: true, characterSpacing: 30 }),
              }),
            ],
            linien: { top: rand, bottom: rand, left: rand, right: rand },
          },
          breite,
        );
      }),
    ),
  );
  return gitter(
    'Schlüssel in Gruppen',
    Array.from({ length: jeZeile }, () => breite),
    zeilen,
  );
}
