import type { Stapelform, Stapelinhalt, Stapelmangel } from './stapel.ts';

export const STAPELINHALT_LABEL: Record<Stapelinhalt, string> = {
  plan: 'Integrationsplan',
  merkblatt: 'Merkblatt „Meine nächsten drei Schritte“',
  beides: 'Beides',
};

export const STAPELFORM_LABEL: Record<Stapelform, string> = {
  einzeln: 'Einzelne Dateien',
  druck: 'Ein Druck',
};

/** What is missing, and what therefore happens on paper. */
export const STAPELMANGEL: Record<Stapelmangel, { readonly titel: string; readonly folge: string }> = {
  entwurf: { titel: 'Noch nicht vereinbart', folge: 'Gedruckt wird der Entwurf; „Entwurf“ steht auf jeder Seite.' },
  anschrift_geschuetzt: {
    titel: 'Geschützte Anschrift',
    folge: 'Keine Anschrift auf dem Papier, kein Name im Dateinamen.',
  },
  vertraulich: {
    titel: 'Vertrauliche Einträge',
    folge: 'Sie fehlen auf jeder Ausfertigung. Mit ihnen wird ein Plan nur einzeln gedruckt.',
  },
  ohne_erwachsene: {
    titel: 'Keine erwachsene Person',
    folge: 'Es entsteht eine Ausfertigung für die Akte.',
  },
  unterschrift_fehlt: { titel: 'Unterschrift fehlt', folge: 'Die Linie zum Unterschreiben steht auf dem Papier.' },
  ohne_uebersetzung: {
    titel: 'Sprache ohne Übersetzung',
    folge: 'Gedruckt wird auf Deutsch.',
  },
  eigene_worte: {
    titel: 'Texte nicht übersetzt',
    folge: 'Sie stehen auf Deutsch neben dem Vermerk „nicht übersetzt“.',
  },
  ohne_tag: { titel: 'Schritt ohne Tag', folge: 'Auf dem Papier steht bei diesem Schritt kein Tag.' },
  ohne_gespraech: { titel: 'Kein nächstes Gespräch', folge: 'Auf dem Papier steht kein Termin.' },
};

/** „1 Datei“, „412 Dateien“. */
export function zeigeDateien(anzahl: number): string {
  return anzahl === 1 ? '1 Datei' : `${anzahl.toLocaleString('de-DE')} Dateien`;
}

/** „1 Plan“, „310 Pläne“. */
export function zeigePlaene(anzahl: number): string {
  return anzahl === 1 ? '1 Plan' : `${anzahl.toLocaleString('de-DE')} Pläne`;
}
