import { z } from 'zod';

/** Kinds of partners. Quelle: Kennzahlen 19 bis 35; [S1] 1.3 und 2. */
export const zPartnerart = z.enum([
  'jobcenter',
  'agentur_fuer_arbeit',
  'auslaenderbehoerde',
  'sprachkurstraeger',
  'bamf',
  'schule',
  'vab',
  'schulsozialarbeit',
  'avdual_begleitung',
  'jugendberufshilfe',
  'kita',
  'jugendamt',
  'fruehe_hilfen',
  'sozialamt',
  'wohngeldstelle',
  'familienkasse',
  'krankenkasse',
  'wohnungsamt',
  'wohnungsunternehmen',
  'vermieter',
  'praxis',
  'klinik',
  'gesundheitsamt',
  'psychosoziale_beratung',
  'migrationsberatung',
  'jugendmigrationsdienst',
  'schuldnerberatung',
  'suchtberatung',
  'schwangerschaftsberatung',
  'rechtsberatung',
  'kammer',
  'anerkennungsberatung',
  'bildungstraeger',
  'betrieb',
  'helferkreis',
  'verein',
  'mehrgenerationenhaus',
  'netzwerk_engagement',
  'kirche_moschee',
  'integrationsbeauftragte',
  'fluechtlingssozialarbeit',
  'gemeindeverwaltung',
  'landratsamt',
  'sprachmittlung',
  'sonstige',
]);
export type Partnerart = z.infer<typeof zPartnerart>;

export const PARTNERART_LABEL: Record<Partnerart, string> = {
  jobcenter: 'Jobcenter',
  agentur_fuer_arbeit: 'Agentur für Arbeit',
  auslaenderbehoerde: 'Ausländerbehörde',
  sprachkurstraeger: 'Sprachkursträger',
  bamf: 'Bundesamt für Migration und Flüchtlinge',
  schule: 'Schule',
  vab: 'VAB (Vorqualifizierungsjahr Arbeit und Beruf)',
  schulsozialarbeit: 'Schulsozialarbeit',
  avdual_begleitung: 'AVdual-Begleitung',
  jugendberufshilfe: 'Jugendberufshilfe',
  kita: 'Kita und Tagespflege',
  jugendamt: 'Jugendamt',
  fruehe_hilfen: 'Frühe Hilfen',
  sozialamt: 'Sozialamt',
  wohngeldstelle: 'Wohngeldstelle',
  familienkasse: 'Familienkasse',
  krankenkasse: 'Krankenkasse',
  wohnungsamt: 'Wohnungsamt',
  wohnungsunternehmen: 'Wohnungsunternehmen',
  vermieter: 'Vermieterin oder Vermieter',
  praxis: 'Praxis',
  klinik: 'Klinik',
  gesundheitsamt: 'Gesundheitsamt',
  psychosoziale_beratung: 'Psychosoziale Beratung',
  migrationsberatung: 'Migrationsberatung',
  jugendmigrationsdienst: 'Jugendmigrationsdienst',
  schuldnerberatung: 'Schuldnerberatung',
  suchtberatung: 'Suchtberatung',
  schwangerschaftsberatung: 'Schwangerschaftsberatung',
  rechtsberatung: 'Rechtsberatung',
  kammer: 'Kammer',
  anerkennungsberatung: 'Anerkennungsberatung',
  bildungstraeger: 'Bildungsträger',
  betrieb: 'Betrieb',
  helferkreis: 'Helferkreis',
  verein: 'Verein oder Initiative',
  mehrgenerationenhaus: 'Mehrgenerationenhaus',
  netzwerk_engagement: 'Netzwerk Bürgerschaftliches Engagement',
  kirche_moschee: 'Kirche oder Moschee',
  integrationsbeauftragte: 'Integrations- oder Flüchtlingsbeauftragte',
  fluechtlingssozialarbeit: 'Flüchtlingssozialarbeit der Gemeinschaftsunterkunft',
  gemeindeverwaltung: 'Gemeindeverwaltung',
  landratsamt: 'Landratsamt',
  sprachmittlung: 'Sprachmittlung',
  sonstige: 'Sonstige Stelle',
};

/** Number of the Kennzahl that counts a Weiterleitung to the partner. */
export const zWeiterleitungsziel = z.union([
  z.literal(19),
  z.literal(20),
  z.literal(21),
  z.literal(22),
  z.literal(23),
  z.literal(24),
  z.literal(25),
  z.literal(26),
  z.literal(27),
  z.literal(28),
  z.literal(29),
  z.literal(30),
]);
export type Weiterleitungsziel = z.infer<typeof zWeiterleitungsziel>;

export const WEITERLEITUNGSZIEL_LABEL: Record<Weiterleitungsziel, string> = {
  19: 'Agentur für Arbeit, Jobcenter',
  20: 'Ausländerbehörde',
  21: 'Sprachkursträger, BAMF',
  22: 'Schule, Schulsozialarbeit, AVdual-Begleitung, Jugendberufshilfe',
  23: 'Kita, Jugendamt, Frühe Hilfen',
  24: 'Sozialamt und andere Leistungsstellen',
  25: 'Stellen für Wohnen',
  26: 'Gesundheitsdienste',
  27: 'Migrations- und Fachberatung',
  28: 'Kammern, Anerkennung, Bildungsträger, Betriebe',
  29: 'Ehrenamt, Vereine, Begegnung',
  30: 'Sonstige Stellen',
};

/** Number of the Kennzahl that counts a contact of the Integrationsmanagement with the partner. */
export const zKontaktgruppe = z.union([z.literal(32), z.literal(33), z.literal(34), z.literal(35)]);
export type Kontaktgruppe = z.infer<typeof zKontaktgruppe>;

export const KONTAKTGRUPPE_LABEL: Record<Kontaktgruppe, string> = {
  32: 'Integrationsbeauftragte',
  33: 'Integrations- und Migrationsdienste',
  34: 'Gemeindeverwaltungen und Landratsämter',
  35: 'Ehrenamt und sonstige Partner',
};

const ZIEL_DER_ART: Record<Partnerart, Weiterleitungsziel> = {
  jobcenter: 19,
  agentur_fuer_arbeit: 19,
  auslaenderbehoerde: 20,
  sprachkurstraeger: 21,
  bamf: 21,
  schule: 22,
  vab: 22,
  schulsozialarbeit: 22,
  avdual_begleitung: 22,
  jugendberufshilfe: 22,
  kita: 23,
  jugendamt: 23,
  fruehe_hilfen: 23,
  sozialamt: 24,
  wohngeldstelle: 24,
  familienkasse: 24,
  krankenkasse: 24,
  wohnungsamt: 25,
  wohnungsunternehmen: 25,
  vermieter: 25,
  praxis: 26,
  klinik: 26,
  gesundheitsamt: 26,
  psychosoziale_beratung: 26,
  migrationsberatung: 27,
  jugendmigrationsdienst: 27,
  schuldnerberatung: 27,
  suchtberatung: 27,
  schwangerschaftsberatung: 27,
  rechtsberatung: 27,
  kammer: 28,
  anerkennungsberatung: 28,
  bildungstraeger: 28,
  betrieb: 28,
  helferkreis: 29,
  verein: 29,
  mehrgenerationenhaus: 29,
  netzwerk_engagement: 29,
  kirche_moschee: 29,
  integrationsbeauftragte: 30,
  fluechtlingssozialarbeit: 30,
  gemeindeverwaltung: 30,
  landratsamt: 30,
  sprachmittlung: 30,
  sonstige: 30,
};

/** Kinds that are counted among services and offices; every other one is a contact with volunteers and other partners. */
const GRUPPE_DER_ART: Partial<Record<Partnerart, Kontaktgruppe>> = {
  integrationsbeauftragte: 32,
  bamf: 33,
  migrationsberatung: 33,
  jugendmigrationsdienst: 33,
  anerkennungsberatung: 33,
  fluechtlingssozialarbeit: 33,
  auslaenderbehoerde: 34,
  jugendamt: 34,
  sozialamt: 34,
  wohngeldstelle: 34,
  wohnungsamt: 34,
  gesundheitsamt: 34,
  gemeindeverwaltung: 34,
  landratsamt: 34,
};

/** Level of the office, which Kennzahl 34 tells apart; null for every other kind of partner. */
export type Verwaltungsebene = 'gemeinde' | 'kreis';

const EBENE_DER_ART: Partial<Record<Partnerart, Verwaltungsebene>> = {
  auslaenderbehoerde: 'kreis',
  jugendamt: 'kreis',
  sozialamt: 'kreis',
  wohngeldstelle: 'kreis',
  wohnungsamt: 'gemeinde',
  gesundheitsamt: 'kreis',
  gemeindeverwaltung: 'gemeinde',
  landratsamt: 'kreis',
};

/** Where Kennzahlen count a partner. */
export interface Zaehlstelle {
  readonly weiterleitung: Weiterleitungsziel;
  readonly kontakt: Kontaktgruppe;
  readonly ebene: Verwaltungsebene | null;
}

/**
 * Where the Kennzahlen 19 to 30 and 32 to 35 count a partner of this kind. Offices are those of the Landratsamt but the
 * Wohnungsamt, which in small Gemeinden is the town hall.
 * Quelle: Katalog der Kennzahlen 19 bis 35 (rekonstruiert); Kirche bei 29, Ebenen und Reste: Auslegung.
 */
export function zaehlstelleVon(art: Partnerart): Zaehlstelle {
  return {
    weiterleitung: ZIEL_DER_ART[art],
    kontakt: GRUPPE_DER_ART[art] ?? 35,
    ebene: EBENE_DER_ART[art] ?? null,
  };
}

/** The kinds of a referral target, in their order. */
export function partnerartenVon(ziel: Weiterleitungsziel): Partnerart[] {
  return zPartnerart.options.filter((art) => ZIEL_DER_ART[art] === ziel);
}

/** The targets in the order of their numbers. */
export const WEITERLEITUNGSZIELE: readonly Weiterleitungsziel[] = [19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30];
