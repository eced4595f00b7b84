import type { Block, Spaltenzeile } from '../../../shared/documents/blocks.ts';
import { istHaushaltGeschuetzt } from '../../../shared/faelle/schutz.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import type { Person } from '../../../shared/faelle/types.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import type { Planfeld, Planschritt, Planziel } from '../../../shared/integrationsplaene/types.ts';
import { mitVornamen, uebersetzteVorlage } from '../../../shared/integrationsplaene/uebersetzung.ts';
import { mitgelieferteVorlage } from '../bibliothek/shipped.ts';
import { anschriftVon } from '../netzwerk/document-handzettel.ts';
import type { Planunterlagen } from './document-data.ts';
import { spalten, type Absatz, type Satz, type Satzmacher } from './document-saetze.ts';

/** The fields of the plan with their goals and steps (P16 to P26). */

/** First name of the child that a field is about; empty for a field of an adult or of all. */
export function kindVorname({ personId }: Planfeld, { fassung, akte }: Planunterlagen): string {
  if (personId === null || fassung.unterschriften.some((eine) => eine.personId === personId)) return '';
  return akte.personen.find(({ id }) => id === personId)?.vorname ?? '';
}

/** The words of the library in both languages, as long as they are as shipped; own words otherwise. */
export function ausVorlage(
  macher: Satzmacher,
  vorlageId: string,
  welche: 'ziel' | 'massnahme' | 'schrittFertigWenn',
  text: string,
  vorname = '',
): Satz {
  const istUnveraendert = mitgelieferteVorlage(vorlageId)?.[welche] === text;
  const andere = macher.andere !== null && istUnveraendert ? uebersetzteVorlage(macher.andere, vorlageId) : null;
  return macher.uebersetzt(mitVornamen(text, vorname), andere === null ? null : andere[welche]);
}

function werTut(macher: Satzmacher, { wer }: Planschritt): Satz {
  return macher.verbunden(
    wer.map((eine) => macher.wort(`wer.${eine}`)),
    ', ',
  );
}

/** A place as it may be printed: its name without what follows it where somebody of the household is protected. */
export function ortOhneAnschrift(text: string, { akte, heute }: Pick<Planunterlagen, 'akte' | 'heute'>): string {
  return istHaushaltGeschuetzt(akte.personen, heute) ? (text.split(/[,\n]/)[0] ?? '').trim() : text;
}

/**
 * Where a step is done, a statement a line: name, and the address and the way there, unless the household is protected.
 * Quelle: P25.
 */
export function wo(macher: Satzmacher, schritt: Planschritt, unterlagen: Planunterlagen): Satz[] {
  const istGeschuetzt = istHaushaltGeschuetzt(unterlagen.akte.personen, unterlagen.heute);
  const partner = schritt.partnerId === null ? undefined : unterlagen.partner.get(schritt.partnerId);
  const genannt =
    partner === undefined
      ? ortOhneAnschrift(schritt.stelle, unterlagen)
      : [partner.name, ...(istGeschuetzt ? [] : [anschriftVon(partner)])].filter((teil) => teil !== '').join(', ');
  const haltestelle = partner === undefined || istGeschuetzt ? '' : partner.haltestelle;
  const weg = istGeschuetzt ? '' : schritt.weg;
  return [
    ...(genannt === '' ? [] : [macher.angabe('wo', macher.gleich(genannt))]),
    ...(haltestelle === '' ? [] : [macher.angabe('haltestelle', macher.gleich(haltestelle))]),
    ...(weg === '' ? [] : [macher.gleich(weg)]),
  ];
}

function schrittzeile(
  macher: Satzmacher,
  schritt: Planschritt,
  {
    nummer,
    vorname,
    unterlagen,
    istLetzter,
  }: {
    readonly nummer: number;
    readonly vorname: string;
    readonly unterlagen: Planunterlagen;
    readonly istLetzter: boolean;
  },
): Spaltenzeile {
  const { vorlageId, text, fertigWenn, bis, stand, grund } = schritt;
  return macher.zeile(
    [
      [
        'text',
        macher.verbunden([macher.gleich(`${nummer}. `), ausVorlage(macher, vorlageId, 'massnahme', text, vorname)], ''),
      ],
      ['angabe', macher.angabe('wer', werTut(macher, schritt))],
      ...(bis === null
        ? []
        : [['angabe', macher.angabe('bisWann', macher.gleich(zeigeDatum(bis), { fett: true }))] satisfies Absatz]),
      ...wo(macher, schritt, unterlagen).map((satz): Absatz => ['angabe', satz]),
      ...(fertigWenn === ''
        ? []
        : [
            [
              'angabe',
              macher.angabe('fertigWenn', ausVorlage(macher, vorlageId, 'schrittFertigWenn', fertigWenn, vorname)),
            ] satisfies Absatz,
          ]),
      ...standabsaetze(macher, stand, grund),
    ],
    { bleibtBeimNaechsten: !istLetzter },
  );
}

/** State and reason, once something became of it. Quelle: P26. */
function standabsaetze(macher: Satzmacher, stand: Planziel['stand'] | Planschritt['stand'], grund: string): Absatz[] {
  if (stand === 'offen') return [];
  return [
    ['angabe', macher.angabe('stand', macher.wort(`stand.${stand}`))],
    ...(grund === '' ? [] : [['angabe', macher.angabe('grund', macher.frei(grund))] satisfies Absatz]),
  ];
}

function zielzeilen(macher: Satzmacher, ziel: Planziel, feld: Planfeld, unterlagen: Planunterlagen): Spaltenzeile[] {
  const vorname = kindVorname(feld, unterlagen);
  const { vorlageId, text, erreichtWenn, vorrang, stand, grund, istVertraulich, schritte } = ziel;
  const marke = istVertraulich ? [vertraulich(macher, feld, unterlagen)] : [];
  return [
    macher.zeile(
      [
        ['name', macher.verbunden([macher.wort('ziel'), macher.wort(`vorrang.${vorrang}`), ...marke])],
        ['stark', ausVorlage(macher, vorlageId, 'ziel', text, vorname)],
        ...(erreichtWenn === ''
          ? []
          : [['angabe', macher.angabe('erreichtWenn', macher.frei(erreichtWenn))] satisfies Absatz]),
        ...standabsaetze(macher, stand, grund),
      ],
      { istBetont: true, bleibtBeimNaechsten: schritte.length > 0 },
    ),
    ...schritte.map((schritt, stelle) =>
      schrittzeile(macher, schritt, {
        nummer: stelle + 1,
        vorname,
        unterlagen,
        istLetzter: stelle === schritte.length - 1,
      }),
    ),
  ];
}

function vertraulich(macher: Satzmacher, { personId }: Planfeld, { akte }: Planunterlagen): Satz {
  const person = akte.personen.find(({ id }) => id === personId);
  return macher.wort('vertraulichNurFuer', { name: person === undefined ? '' : vollerName(person) });
}

/** Fields of one subject for one person, which the clerk may have written down apart, with the person whom they name. */
interface Feldgruppe {
  readonly felder: readonly Planfeld[];
  readonly person: Person | undefined;
}

/** Fields that belong together, in the order of the version. In the plan of one person those of all are that person's. */
function feldgruppen({ fassung, akte, plan }: Planunterlagen): Feldgruppe[] {
  const einzige = fassung.personIds.length === 1 ? (fassung.personIds[0] ?? null) : null;
  const wessen = ({ personId }: Planfeld) => personId ?? plan.personId ?? einzige;
  const gruppen = Map.groupBy(fassung.felder, (feld) => `${feld.themenfeld} ${wessen(feld) ?? ''}`);
  return [...gruppen.values()].map((felder) => {
    const personId = felder[0] === undefined ? null : wessen(felder[0]);
    const nennt = personId !== null && personId !== plan.personId && personId !== einzige;
    return { felder, person: nennt ? akte.personen.find(({ id }) => id === personId) : undefined };
  });
}

/** What is so today, what is there, what is needed: a row each, none for an empty text. */
function textzeilen(macher: Satzmacher, feld: Planfeld, unterlagen: Planunterlagen): Spaltenzeile[] {
  const marke = feld.istVertraulich ? [vertraulich(macher, feld, unterlagen)] : [];
  const texte = (['heute', 'ressource', 'bedarf'] as const).filter((welcher) => feld[welcher].trim() !== '');
  return texte.map((welcher, stelle) =>
    macher.zeile([
      ['name', stelle === 0 ? macher.verbunden([macher.wort(welcher), ...marke]) : macher.wort(welcher)],
      ['text', macher.frei(feld[welcher])],
    ]),
  );
}

/** A subject as a table: its name as the head, what is so today, and each goal as a card. */
function feldblock(macher: Satzmacher, { felder, person }: Feldgruppe, unterlagen: Planunterlagen): Block[] {
  const [erstes] = felder;
  if (erstes === undefined) return [];
  const name = person === undefined ? [] : [macher.gleich(person.vorname || vollerName(person))];
  return spalten(
    macher.de.beschriftungen[`feld.${erstes.themenfeld}`],
    [
      ...felder.flatMap((feld) => textzeilen(macher, feld, unterlagen)),
      ...felder.flatMap((feld) => feld.ziele.flatMap((ziel) => zielzeilen(macher, ziel, feld, unterlagen))),
    ],
    macher.zeile([['kopf', macher.verbunden([macher.wort(`feld.${erstes.themenfeld}`), ...name], ': ')]]),
  );
}

/** All fields that have something to say, in the order of the version. */
export function felderbloecke(macher: Satzmacher, unterlagen: Planunterlagen): Block[] {
  const bloecke = feldgruppen(unterlagen).flatMap((gruppe) => feldblock(macher, gruppe, unterlagen));
  return bloecke.length === 0 ? [] : [macher.ueberschrift(2, 'themenfelder'), ...bloecke];
}
