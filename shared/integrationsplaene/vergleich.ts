import type { Datum } from '../foundation/date.ts';
import type { PersonId, PlaneintragId } from '../foundation/id.ts';
import type { Themenfeld } from '../netzwerk/themenfelder.ts';
import type { PlanfassungEingabe, Planfeld, Planschritt, Planziel, Zusage } from './types.ts';

/** Two versions of a plan side by side: only what differs. Quelle: P38, P39; [S1] 1.2. */

/** The same thing on both sides, with both values. */
export interface Wechsel<F extends string, W = string> {
  readonly feld: F;
  readonly alt: W;
  readonly neu: W;
}

export type Vergleichsart = 'neu' | 'entfallen' | 'geaendert';

const TEXTE = ['wuensche', 'mitgebracht', 'interessen', 'helfende', 'nachBegleitung', 'anwesend'] as const;
const DATEN = ['uebergabeAm', 'erhebungAm', 'naechstesGespraechAm', 'ueberpruefungAm'] as const;
const FELDTEXTE = ['heute', 'ressource', 'bedarf'] as const;
const ZIELTEXTE = ['text', 'erreichtWenn', 'vorrang', 'grund', 'geholfen', 'hindernis'] as const;
const SCHRITTTEXTE = ['text', 'fertigWenn', 'stelle', 'weg', 'grund'] as const;

export type Plantext = (typeof TEXTE)[number];
export type Plandatum = (typeof DATEN)[number];
export type Feldtext = (typeof FELDTEXTE)[number];
export type Zieltext = (typeof ZIELTEXTE)[number];
export type Schritttext = (typeof SCHRITTTEXTE)[number];

/** The texts of a field for one person, or for all. Of a closed one nothing is told. */
export interface Feldvergleich {
  readonly themenfeld: Themenfeld;
  readonly personId: PersonId | null;
  readonly art: Vergleichsart;
  readonly texte: readonly Wechsel<Feldtext>[];
}

export interface Schrittvergleich {
  readonly kennung: PlaneintragId;
  readonly art: Vergleichsart;
  /** Null on the side where there is none. */
  readonly alt: Planschritt | null;
  readonly neu: Planschritt | null;
  readonly texte: readonly Wechsel<Schritttext>[];
  readonly bis: Wechsel<'bis', Datum | null> | null;
  readonly stand: Wechsel<'stand', Planschritt['stand']> | null;
}

/** Where a goal stands. */
export interface Zielort {
  readonly themenfeld: Themenfeld;
  readonly personId: PersonId | null;
}

/** A goal is the same through all versions by its `kennung`. Of a closed one the state alone is told. */
export interface Zielvergleich {
  readonly kennung: PlaneintragId;
  readonly art: Vergleichsart;
  readonly alt: Planziel | null;
  readonly neu: Planziel | null;
  /** Where it stands, or stood last. */
  readonly ort: Zielort;
  readonly texte: readonly Wechsel<Zieltext>[];
  readonly stand: Wechsel<'stand', Planziel['stand']> | null;
  readonly schritte: readonly Schrittvergleich[];
}

export interface Zusagenvergleich {
  readonly kennung: PlaneintragId;
  readonly art: Vergleichsart;
  readonly alt: Zusage | null;
  readonly neu: Zusage | null;
}

export interface Planvergleich {
  readonly personen: { readonly neu: readonly PersonId[]; readonly entfallen: readonly PersonId[] };
  readonly texte: readonly Wechsel<Plantext>[];
  readonly daten: readonly Wechsel<Plandatum, Datum | null>[];
  readonly felder: readonly Feldvergleich[];
  readonly ziele: readonly Zielvergleich[];
  readonly zusagen: readonly Zusagenvergleich[];
}

type Seite = Pick<PlanfassungEingabe, 'personIds' | 'felder' | 'zusagen' | Plantext | Plandatum>;

function wechsel<F extends string, W>(
  felder: readonly F[],
  alt: Readonly<Record<F, W>>,
  neu: Readonly<Record<F, W>>,
): Wechsel<F, W>[] {
  return felder.flatMap((feld) => (alt[feld] === neu[feld] ? [] : [{ feld, alt: alt[feld], neu: neu[feld] }]));
}

function einWechsel<F extends string, W>(feld: F, alt: W, neu: W): Wechsel<F, W> | null {
  return alt === neu ? null : { feld, alt, neu };
}

interface Paar<T> {
  readonly alt: T | null;
  readonly neu: T | null;
  readonly art: Vergleichsart;
}

/** What belongs together, in the order of the new side; what is gone comes after. */
function paare<T>(alt: readonly T[], neu: readonly T[], schluesselVon: (eintrag: T) => string): Paar<T>[] {
  const nach = (eintraege: readonly T[]) => {
    const gefundene = new Map<string, T>();
    for (const eintrag of eintraege) {
      let schluessel = schluesselVon(eintrag);
      // The same place twice: the first belongs to the first, the second to the second.
      while (gefundene.has(schluessel)) schluessel += '+';
      gefundene.set(schluessel, eintrag);
    }
    return gefundene;
  };
  const [vorher, nachher] = [nach(alt), nach(neu)];
  return [
    ...[...nachher].map(([schluessel, eintrag]): Paar<T> => {
      const alter = vorher.get(schluessel) ?? null;
      return { alt: alter, neu: eintrag, art: alter === null ? 'neu' : 'geaendert' };
    }),
    ...[...vorher].flatMap(([schluessel, eintrag]): Paar<T>[] =>
      nachher.has(schluessel) ? [] : [{ alt: eintrag, neu: null, art: 'entfallen' }],
    ),
  ];
}

const LEERES_FELD = { heute: '', ressource: '', bedarf: '' } as const;

function feldvergleich({ alt, neu, art }: Paar<Planfeld>): Feldvergleich[] {
  const eines = neu ?? alt;
  if (eines === null || alt?.istVerschlossen === true || neu?.istVerschlossen === true) return [];
  const texte = wechsel<Feldtext, string>(FELDTEXTE, alt ?? LEERES_FELD, neu ?? LEERES_FELD);
  return texte.length === 0 ? [] : [{ themenfeld: eines.themenfeld, personId: eines.personId, art, texte }];
}

function schrittvergleich({ alt, neu, art }: Paar<Planschritt>): Schrittvergleich[] {
  const eines = neu ?? alt;
  if (eines === null) return [];
  const { kennung } = eines;
  if (alt === null || neu === null) return [{ kennung, art, alt, neu, texte: [], bis: null, stand: null }];
  const texte = wechsel<Schritttext, string>(SCHRITTTEXTE, alt, neu);
  const bis = einWechsel('bis', alt.bis, neu.bis);
  const stand = einWechsel('stand', alt.stand, neu.stand);
  const istAndersVerteilt = alt.wer.join() !== neu.wer.join() || alt.partnerId !== neu.partnerId;
  if (texte.length === 0 && bis === null && stand === null && !istAndersVerteilt) return [];
  return [{ kennung, art, alt, neu, texte, bis, stand }];
}

interface VerortetesZiel {
  readonly ziel: Planziel;
  readonly ort: Zielort;
}

function verorteteZiele({ felder }: Seite): VerortetesZiel[] {
  return felder.flatMap(({ themenfeld, personId, ziele }) =>
    ziele.map((ziel) => ({ ziel, ort: { themenfeld, personId } })),
  );
}

function zielvergleich({ alt, neu, art }: Paar<VerortetesZiel>): Zielvergleich[] {
  const eines = neu ?? alt;
  if (eines === null) return [];
  const seiten = { kennung: eines.ziel.kennung, art, alt: alt?.ziel ?? null, neu: neu?.ziel ?? null, ort: eines.ort };
  if (alt === null || neu === null) return [{ ...seiten, texte: [], stand: null, schritte: [] }];
  const istVerschlossen = alt.ziel.istVerschlossen || neu.ziel.istVerschlossen;
  const texte = istVerschlossen ? [] : wechsel<Zieltext, string>(ZIELTEXTE, alt.ziel, neu.ziel);
  const stand = einWechsel('stand', alt.ziel.stand, neu.ziel.stand);
  const schritte = istVerschlossen
    ? []
    : paare(alt.ziel.schritte, neu.ziel.schritte, ({ kennung }) => kennung).flatMap(schrittvergleich);
  const istUmgezogen = alt.ort.themenfeld !== neu.ort.themenfeld || alt.ort.personId !== neu.ort.personId;
  const istAndersAusgewertet = alt.ziel.auswertung !== neu.ziel.auswertung;
  const istGleich = texte.length === 0 && stand === null && schritte.length === 0;
  return istGleich && !istUmgezogen && !istAndersAusgewertet ? [] : [{ ...seiten, texte, stand, schritte }];
}

function zusagenvergleich({ alt, neu, art }: Paar<Zusage>): Zusagenvergleich[] {
  const eines = neu ?? alt;
  if (eines === null) return [];
  const istGleich =
    alt !== null && neu !== null && alt.text === neu.text && alt.bis === neu.bis && alt.erledigtAm === neu.erledigtAm;
  return istGleich ? [] : [{ kennung: eines.kennung, art, alt, neu }];
}

/** What is new, gone and changed from one version to another; equal versions give nothing. */
export function vergleiche(alt: Seite, neu: Seite): Planvergleich {
  return {
    personen: {
      neu: neu.personIds.filter((id) => !alt.personIds.includes(id)),
      entfallen: alt.personIds.filter((id) => !neu.personIds.includes(id)),
    },
    texte: wechsel<Plantext, string>(TEXTE, alt, neu),
    daten: wechsel<Plandatum, Datum | null>(DATEN, alt, neu),
    felder: paare(alt.felder, neu.felder, ({ themenfeld, personId }) => `${themenfeld}/${personId ?? ''}`).flatMap(
      feldvergleich,
    ),
    ziele: paare(verorteteZiele(alt), verorteteZiele(neu), ({ ziel }) => ziel.kennung).flatMap(zielvergleich),
    zusagen: paare(alt.zusagen, neu.zusagen, ({ kennung }) => kennung).flatMap(zusagenvergleich),
  };
}

/** True where both sides say the same. */
export function istGleich({ personen, texte, daten, felder, ziele, zusagen }: Planvergleich): boolean {
  const alles = [personen.neu, personen.entfallen, texte, daten, felder, ziele, zusagen];
  return alles.every((teil) => teil.length === 0);
}
