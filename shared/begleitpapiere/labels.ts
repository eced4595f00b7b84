import type { z } from 'zod';
import type {
  Begleitpapierart,
  Entscheidung,
  Papierzustand,
  zBeendigungEmpfaenger,
  zEmpfaenger,
  zJaNein,
  zKostenteilung,
  zUmfang,
} from './types.ts';

/** How a paper is called in lists. */
export const BEGLEITPAPIER_LABEL: Record<Begleitpapierart, string> = {
  einvernehmen: 'Entscheidung und Einvernehmen',
  vereinbarung: 'Vereinbarung zwischen Gemeinden',
  weitergabe: 'Weitergabe an einen Träger',
  beendigung: 'Ende der Betreuung durch Dritte',
  erfahrungswissen: 'Vermerk über Erfahrungswissen',
  beschaeftigungsbeginn: 'Bestätigung des Beschäftigungsbeginns',
  anschreiben: 'Anschreiben',
  mitzeichnung: 'Mitzeichnungsblatt',
  datenliste: 'Datenliste',
};

export const PAPIERZUSTAND_LABEL: Record<Papierzustand, string> = {
  fehlt: 'fehlt',
  entwurf: 'Entwurf',
  abgelegt: 'abgelegt',
  unterschrieben: 'unterschrieben',
};

export const ENTSCHEIDUNG_LABEL: Record<Entscheidung, string> = {
  eigener_antrag: 'eigener Antrag',
  gemeinsam: 'gemeinsamer Antrag mit anderen Kommunen',
  landkreis: 'der Landkreis übernimmt',
  traeger: 'ein Träger im Auftrag des Landkreises',
};

export const UMFANG_LABEL: Record<z.infer<typeof zUmfang>, string> = {
  ganz: 'ganzer Planungsrahmen',
  teilbetrag: 'Teilbetrag',
};

export const JA_NEIN_LABEL: Record<z.infer<typeof zJaNein>, string> = { offen: 'noch offen', ja: 'ja', nein: 'nein' };

export const KOSTENTEILUNG_LABEL: Record<z.infer<typeof zKostenteilung>, string> = {
  nach_vzae: 'nach Stellenanteilen (VZÄ)',
  nach_personen: 'nach Personen am Stichtag',
  nach_planungsrahmen: 'nach Planungsrahmen',
};

export const EMPFAENGER_LABEL: Record<z.infer<typeof zEmpfaenger>, string> = {
  landratsamt: 'Landratsamt',
  bewilligungsstelle: 'Bewilligungsstelle',
};

export const BEENDIGUNG_EMPFAENGER_LABEL: Record<z.infer<typeof zBeendigungEmpfaenger>, string> = {
  landratsamt: 'Landratsamt, Abschrift an den Träger',
  traeger: 'Träger, Abschrift an das Landratsamt',
};

const KONSTANZ = 'Unterlage des Landkreises Konstanz 2017';
const REGIERUNGSPRAESIDIUM = 'Bericht des Regierungspräsidiums Stuttgart 2017/2018';
const PAKT = 'Pakt für Integration, Wortlaut';

/**
 * Where the contents of a paper come from and how certain that is.
 * Quelle: Begleitpapiere zum Antrag, Spalte Herkunft.
 */
export const HERKUNFT: Record<Begleitpapierart, string> = {
  einvernehmen: `Entscheidung, Einvernehmen und Übergang: belegt (${KONSTANZ}; ${REGIERUNGSPRAESIDIUM}). Räume: belegt (Sitzungsvorlage Landkreis Göppingen 2018). Alles Übrige: üblich.`,
  vereinbarung: `Zusammenschluss und gemeinsame Stellen: belegt (${KONSTANZ}; Vorlage der Gemeinde Berglen 2018). Aufbau und Wortlaut: üblich; vor der Unterschrift zu prüfen.`,
  weitergabe: `Weitergabe nach Nr. 3.2: belegt (${KONSTANZ}). Aufbau und Wortlaut: üblich; vor der Unterschrift zu prüfen.`,
  beendigung: `Übergang von der Betreuung durch Dritte: belegt (${KONSTANZ}). Wortlaut: üblich.`,
  erfahrungswissen: `Inhalt: belegt (${PAKT}, 1.4; ${REGIERUNGSPRAESIDIUM}, Nr. 7.1). Aufbau: üblich.`,
  beschaeftigungsbeginn: `Anlass: belegt (${REGIERUNGSPRAESIDIUM}, Nr. 7.1). Blatt: üblich.`,
  anschreiben: `Dienstweg über das Landratsamt: belegt (${KONSTANZ}; ${REGIERUNGSPRAESIDIUM}). Wortlaut: üblich.`,
  mitzeichnung: 'Mitzeichnung im Haus: üblich.',
  datenliste:
    'Datenblatt zum Antrag: belegt (Förderung der Integrationsbeauftragten). Spalten nach der Feldliste: üblich.',
};
