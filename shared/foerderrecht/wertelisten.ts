import { z } from 'zod';
import type { Feldfehler } from '../foundation/errors.ts';

/** Lists of suggestions that the Datenbestand keeps for itself. */
export const zWertelistenschluessel = z.enum(['gremien', 'fortbildungen', 'fortbildungsanbieter']);
export type Wertelistenschluessel = z.infer<typeof zWertelistenschluessel>;

/** One suggestion; switched off, it is kept and no longer offered. */
export const zWertelisteneintrag = z.object({
  text: z.string().trim().min(1, 'Bitte einen Text eintragen.').max(120, 'Höchstens 120 Zeichen.'),
  istAktiv: z.boolean(),
});
export type Wertelisteneintrag = z.infer<typeof zWertelisteneintrag>;

/** A list in its order. */
export const zWerteliste = z.object({
  schluessel: zWertelistenschluessel,
  eintraege: z.array(zWertelisteneintrag),
  /** Null: as shipped, nobody has changed it. */
  version: z.int().nullable(),
});
export type Werteliste = z.infer<typeof zWerteliste>;

/** What a list is for, and what is offered before anybody changes it. */
export const WERTELISTEN: Readonly<
  Record<Wertelistenschluessel, { titel: string; zweck: string; eintrag: string; mitgeliefert: readonly string[] }>
> = {
  gremien: {
    titel: 'Gremien',
    zweck: 'Vorschläge für das Gremium, das über die Beteiligung entscheidet (Antrag, Beteiligte).',
    eintrag: 'Gremium',
    mitgeliefert: ['Gemeinderat', 'Ortschaftsrat', 'Verbandsversammlung', 'Verwaltungsausschuss', 'Kreistag'],
  },
  fortbildungen: {
    titel: 'Themen der Fortbildung',
    zweck: 'Vorschläge für den Titel einer Fortbildung (Personal, Fortbildung).',
    eintrag: 'Thema',
    // Quelle: Pakt für Integration, Wortlaut; Änderung vom 11.11.2020 (letztes Thema).
    mitgeliefert: [
      'Nachqualifizierung Integrationsmanagement',
      'Interkulturelle Kommunikation',
      'Umgang mit herausfordernden Beratungssituationen',
    ],
  },
  fortbildungsanbieter: {
    titel: 'Anbieter von Fortbildungen',
    zweck: 'Vorschläge für den Anbieter einer Fortbildung (Personal, Fortbildung).',
    eintrag: 'Anbieter',
    mitgeliefert: [],
  },
};

/** The list as it is shipped. */
export function mitgelieferteListe(schluessel: Wertelistenschluessel): Werteliste {
  const eintraege = WERTELISTEN[schluessel].mitgeliefert.map((text) => ({ text, istAktiv: true }));
  return { schluessel, eintraege, version: null };
}

/** Two entries that read the same are one: the sentence stands at the later. */
export function pruefeWerteliste(eintraege: readonly Wertelisteneintrag[]): Feldfehler[] {
  const schreibweise = (text: string) => text.trim().toLocaleLowerCase('de');
  return eintraege.flatMap(({ text }, nummer) =>
    eintraege.findIndex((anderer) => schreibweise(anderer.text) === schreibweise(text)) < nummer
      ? [{ feld: `eintraege.${nummer}.text`, satz: `„${text.trim()}“ steht schon in der Liste.` }]
      : [],
  );
}

/** What was done to a list from one state to the next, a short sentence each. */
export function listenschritte(
  vorher: readonly Wertelisteneintrag[],
  nachher: readonly Wertelisteneintrag[],
): string[] {
  const eintragIn = (liste: readonly Wertelisteneintrag[], text: string) => liste.find((einer) => einer.text === text);
  const neue = nachher.filter(({ text }) => eintragIn(vorher, text) === undefined);
  const entfernte = vorher.filter(({ text }) => eintragIn(nachher, text) === undefined);
  const umgeschaltete = nachher.filter(
    ({ text, istAktiv }) => (eintragIn(vorher, text)?.istAktiv ?? istAktiv) !== istAktiv,
  );
  const gebliebene = (liste: readonly Wertelisteneintrag[], andere: readonly Wertelisteneintrag[]) =>
    liste.filter(({ text }) => eintragIn(andere, text) !== undefined).map(({ text }) => text);
  const istUmgeordnet = gebliebene(vorher, nachher).join('\n') !== gebliebene(nachher, vorher).join('\n');
  return [
    ...neue.map(({ text }) => `„${text}“ ergänzt`),
    ...entfernte.map(({ text }) => `„${text}“ entfernt`),
    ...umgeschaltete.map(({ text, istAktiv }) => `„${text}“ ${istAktiv ? 'wieder angeboten' : 'nicht mehr angeboten'}`),
    ...(istUmgeordnet ? ['Reihenfolge geändert'] : []),
  ];
}
