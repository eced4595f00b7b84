import type { Blatt, Block } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { felderIn, istZuPruefen } from '../../../shared/netzwerk/rules.ts';
import { zeigeZeit } from '../../../shared/netzwerk/sprechstunden.ts';
import { THEMENFELD_LABEL } from '../../../shared/netzwerk/themenfelder.ts';
import type { Anlaufstelle, Partner, Sprechstunde } from '../../../shared/netzwerk/types.ts';
import { amtlicherName } from '../kommunen/letterhead.ts';

/** What the hand-out is made of: no client stands in it. */
export interface Handzettelangaben {
  readonly kommune: Pick<Kommune, 'id' | 'art' | 'name'>;
  /** Those that the client shall go to, in this order. */
  readonly partner: readonly Partner[];
  readonly anlaufstelle: Anlaufstelle | null;
  readonly sprechstunden: readonly Sprechstunde[];
  readonly heute: Datum;
}

/** `zuletzt geprüft am 03.02.2026`, for data that nobody made sure of within six months; empty for the others. */
export function pruefvermerk(partner: Partner, heute: Datum): string {
  if (!istZuPruefen(partner, heute)) return '';
  return partner.geprueftAm === null ? 'noch nicht geprüft' : `zuletzt geprüft am ${zeigeDatum(partner.geprueftAm)}`;
}

/** `Bahnhofstraße 3, 71111 A-dorf` */
export function anschriftVon({ strasse, plz, ort }: Pick<Partner, 'strasse' | 'plz' | 'ort'>): string {
  return [strasse, [plz, ort].filter((teil) => teil !== '').join(' ')].filter((teil) => teil !== '').join(', ');
}

/** Lines of a text that somebody typed, without empty ones. */
export const zeilenVon = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .filter((zeile) => zeile !== '')
    .join('\n');

/** What a client has to know of one partner, in plain words; what is not known is left out. */
function angaben(partner: Partner, kommuneId: KommuneId): (readonly [string, string])[] {
  const { haltestelle, zeiten, ansprechperson, telefon, email, web, sprachen, kosten } = partner;
  const zusammen = (teile: readonly string[]) => teile.filter((teil) => teil !== '').join(' · ');
  const alle: (readonly [string, string])[] = [
    [
      'Hilfe bei',
      felderIn(partner, kommuneId)
        .map((feld) => THEMENFELD_LABEL[feld])
        .join(', '),
    ],
    ['Wo', anschriftVon(partner)],
    ['Haltestelle', haltestelle],
    ['Wann', zeilenVon(zeiten).replaceAll('\n', ' · ')],
    ['Wer', ansprechperson],
    ['Telefon', zusammen([telefon, email, web])],
    ['Sprachen', sprachen.map(sprachname).join(', ')],
    ['Kosten', kosten],
    [
      'Gut zu wissen',
      [
        ...(partner.kinderbetreuung === 'ja' ? ['Kinder werden betreut.'] : []),
        ...(partner.barrierefrei === 'ja' ? ['Der Weg geht ohne Stufen.'] : []),
      ].join(' '),
    ],
  ];
  return alle.filter(([, wert]) => wert !== '');
}

/** One partner in a box of its own; grey where the data are old. */
function stelle(partner: Partner, { kommune, heute }: Handzettelangaben): Block {
  const vermerk = pruefvermerk(partner, heute);
  const grau = vermerk === '' ? {} : { leise: true };
  return {
    art: 'hinweis',
    ton: 'neutral',
    text: [
      { text: partner.name, fett: true, ...grau },
      ...(vermerk === '' ? [] : [{ text: `  ${vermerk}`, ...grau }]),
      ...angaben(partner, kommune.id).flatMap(([was, wert]) => [
        { text: `\n${was}: `, fett: true, ...grau },
        { text: wert, ...grau },
      ]),
    ],
  };
}

/** Keeps two boxes apart. */
const ABSTAND: Block = { art: 'absatz', text: [{ text: '' }], abstand: 'eng' };

function schluss({ kommune, anlaufstelle, sprechstunden }: Handzettelangaben): Block[] {
  const eigene = sprechstunden.filter(({ kommuneId }) => kommuneId === kommune.id);
  const erreichbar =
    anlaufstelle === null
      ? ''
      : [anlaufstelle.bezeichnung, anlaufstelle.telefon, anlaufstelle.email, anlaufstelle.erreichbar]
          .filter((teil) => teil !== '')
          .join(' · ');
  const zeilen = [erreichbar, ...eigene.map((eine) => `${zeigeZeit(eine)}: ${eine.ort}`)].filter(
    (zeile) => zeile !== '',
  );
  if (zeilen.length === 0) return [];
  return [{ art: 'absatz', text: [{ text: 'Fragen? ', fett: true }, { text: zeilen.join('\n') }] }];
}

/**
 * The hand-out: one page in plain words with the places that a client shall go to. Data that nobody made sure of within six
 * months are grey and say when they were checked. It is filed only where it belongs to a case.
 */
export function handzettelBlatt(unterlagen: Handzettelangaben): Blatt {
  const { kommune, partner, heute } = unterlagen;
  return {
    titel: 'Hier gibt es Hilfe',
    dateiname: dateiname('Handzettel', kommune.name, heute),
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: null,
    briefkopf: null,
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: partner.length === 1 ? 'Hier gibt es Hilfe' : 'Diese Stellen helfen' },
      {
        art: 'absatz',
        text: [{ text: `${amtlicherName(kommune)} · Integrationsmanagement · ${zeigeDatum(heute)}`, leise: true }],
      },
      ...partner.flatMap((einer) => [stelle(einer, unterlagen), ABSTAND]),
      ...schluss(unterlagen),
    ],
  };
}
