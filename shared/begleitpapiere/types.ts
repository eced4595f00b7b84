import { z } from 'zod';
import { zAnlage } from '../antraege/types.ts';
import { zDokument } from '../dokumente/types.ts';
import { zDatum } from '../foundation/date.ts';
import { zAntragId, zKommuneId, zPersonalId } from '../foundation/id.ts';
import { zBetragCent } from '../foundation/money.ts';
import { zGrund } from '../foundation/reasons.ts';
import { zFreitext, zZeile } from '../foundation/text.ts';

/** Papers beside an Antrag. Quelle: Begleitpapiere zum Antrag, Feldlisten; Mitzeichnung nach Vorgabe des Amts */
export const zBegleitpapierart = z.enum([
  'einvernehmen',
  'vereinbarung',
  'weitergabe',
  'beendigung',
  'erfahrungswissen',
  'beschaeftigungsbeginn',
  'anschreiben',
  'mitzeichnung',
  'datenliste',
]);
export type Begleitpapierart = z.infer<typeof zBegleitpapierart>;

/** One paper of an Antrag: of which Kommune or Träger, of which person; both null where there is one per Antrag. */
export const zPapierwahl = z.object({
  antragId: zAntragId,
  art: zBegleitpapierart,
  kommuneId: zKommuneId.nullable(),
  personalId: zPersonalId.nullable(),
});
export type Papierwahl = z.infer<typeof zPapierwahl>;

/** What the Gemeinde decides (Entscheidung gegenüber dem Landkreis). */
export const zEntscheidung = z.enum(['eigener_antrag', 'gemeinsam', 'landkreis', 'traeger']);
export type Entscheidung = z.infer<typeof zEntscheidung>;

export const zUmfang = z.enum(['ganz', 'teilbetrag']);
export const zJaNein = z.enum(['offen', 'ja', 'nein']);
export const zKostenteilung = z.enum(['nach_vzae', 'nach_personen', 'nach_planungsrahmen']);
export const zEmpfaenger = z.enum(['landratsamt', 'bewilligungsstelle']);
export const zBeendigungEmpfaenger = z.enum(['landratsamt', 'traeger']);

/** The day on the paper; null: a line to fill by hand. */
const datum = zDatum.nullable();
const betrag = zBetragCent.nullable();

export const zEngagement = z.object({
  was: zZeile,
  wo: zZeile,
  von: datum,
  bis: datum,
  /** E.g. `zwei Stunden in der Woche`. */
  umfang: zZeile,
});
export type Engagement = z.infer<typeof zEngagement>;

const ENDE_VOR_BEGINN = 'Das Ende liegt vor dem Beginn.';

/** What each paper asks that stands nowhere else, by kind. */
export const ANGABEN_SCHEMA = {
  einvernehmen: z.object({
    art: z.literal('einvernehmen'),
    entscheidung: zEntscheidung,
    /** From when the decision holds. */
    ab: datum,
    umfang: zUmfang,
    teilbetragCent: betrag,
    ansprechperson: zZeile,
    sprechraum: zJaNein,
    sprechraumOrt: zZeile,
    datum,
  }),
  vereinbarung: z
    .object({
      art: z.literal('vereinbarung'),
      arbeitgeberinId: zKommuneId.nullable(),
      kostenteilung: zKostenteilung,
      beginn: datum,
      ende: datum,
      kuendigungsfristMonate: z.int('Bitte volle Monate eingeben. Beispiel: 6').min(1).max(60).nullable(),
      weiteres: zFreitext,
      datum,
    })
    .refine(({ beginn, ende }) => beginn === null || ende === null || ende >= beginn, {
      path: ['ende'],
      error: ENDE_VOR_BEGINN,
    }),
  weitergabe: z
    .object({
      art: z.literal('weitergabe'),
      traeger: zZeile,
      anschrift: zFreitext,
      leistung: zFreitext,
      betragCent: betrag,
      von: datum,
      bis: datum,
      nachweisBis: datum,
      datum,
    })
    .refine(({ von, bis }) => von === null || bis === null || bis >= von, { path: ['bis'], error: ENDE_VOR_BEGINN }),
  beendigung: z.object({
    art: z.literal('beendigung'),
    empfaenger: zBeendigungEmpfaenger,
    uebergabeBis: datum,
    ansprechperson: zZeile,
    datum,
  }),
  erfahrungswissen: z.object({
    art: z.literal('erfahrungswissen'),
    engagement: z
      .array(
        zEngagement.refine(({ von, bis }) => von === null || bis === null || bis >= von, {
          path: ['bis'],
          error: ENDE_VOR_BEGINN,
        }),
      )
      .max(10),
    kenntnis: zFreitext,
    bescheinigung: zZeile,
    gespraechAm: datum,
    referenz: zZeile,
    bewertung: zFreitext,
    datum,
  }),
  beschaeftigungsbeginn: z.object({ art: z.literal('beschaeftigungsbeginn'), arbeitsort: zZeile, datum }),
  anschreiben: z.object({
    art: z.literal('anschreiben'),
    empfaenger: zEmpfaenger,
    zusatz: zFreitext,
    /** One enclosure a line, beside the ticks of A85. */
    weitereAnlagen: zFreitext,
    datum,
  }),
  mitzeichnung: z.object({ art: z.literal('mitzeichnung'), weitereStelle: zZeile, bemerkung: zFreitext }),
  datenliste: z.object({ art: z.literal('datenliste') }),
} as const;

export const zBegleitangaben = z.discriminatedUnion('art', [
  ANGABEN_SCHEMA.einvernehmen,
  ANGABEN_SCHEMA.vereinbarung,
  ANGABEN_SCHEMA.weitergabe,
  ANGABEN_SCHEMA.beendigung,
  ANGABEN_SCHEMA.erfahrungswissen,
  ANGABEN_SCHEMA.beschaeftigungsbeginn,
  ANGABEN_SCHEMA.anschreiben,
  ANGABEN_SCHEMA.mitzeichnung,
  ANGABEN_SCHEMA.datenliste,
]);
export type Begleitangaben = z.infer<typeof zBegleitangaben>;
/** The inputs of one kind: `AngabenVon<'anschreiben'>`. */
export type AngabenVon<Art extends Begleitpapierart> = Extract<Begleitangaben, { art: Art }>;

/** Whether the Antrag needs the paper, or it can be written where it is of use. */
export const zBedarf = z.enum(['noetig', 'moeglich']);

export const zPapierzustand = z.enum(['fehlt', 'entwurf', 'abgelegt', 'unterschrieben']);
export type Papierzustand = z.infer<typeof zPapierzustand>;

/** A paper of an Antrag as the list shows it. */
export const zBegleitpapier = zPapierwahl.extend({
  /** `Einvernehmen` */
  titel: z.string(),
  /** `B-heim`, `Stelle 1, Maria Weber`; empty where there is one per Antrag. */
  fuer: z.string(),
  bedarf: zBedarf,
  /** Why the Antrag needs it, or of what use it is. */
  grund: z.string(),
  zustand: zPapierzustand,
  /** What stands on the filed paper is not what would be written today. */
  istUeberholt: z.boolean(),
  /** Why it cannot be filed now. */
  sperre: zGrund.nullable(),
  dokument: zDokument.nullable(),
  angaben: zBegleitangaben,
  /** Null where nothing was entered: `angaben` are proposals. */
  version: z.int().nullable(),
});
export type Begleitpapier = z.infer<typeof zBegleitpapier>;

export const zPapiermappe = z.object({
  papiere: z.array(zBegleitpapier),
  /** Ticks of A85 that follow from the filed papers. */
  anlagen: z.array(zAnlage),
});
export type Papiermappe = z.infer<typeof zPapiermappe>;
