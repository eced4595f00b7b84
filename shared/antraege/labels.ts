import type {
  Anlage,
  Antragsart,
  Antragszustand,
  Beteiligte,
  Durchfuehrung,
  Erklaerungen,
  Rueckfragestelle,
} from './types.ts';

/** Kinds of application (A15). */
export const ANTRAGSART_LABEL: Record<Antragsart, string> = {
  erste_tranche: 'Antrag aus der ersten Tranche',
  aufstockung: 'Aufstockung nach endgültiger Festsetzung',
  erstantrag: 'Erstantrag',
  verlaengerung_12: 'Verlängerung um 12 Monate',
  verlaengerung_24: 'Verlängerung um 24 Monate',
  aenderung: 'Änderung',
  nachbesetzung: 'Nachbesetzung',
  ergaenzend_landkreis: 'Ergänzender Antrag des Landkreises',
};

/** Who does the work (A17). */
export const DURCHFUEHRUNG_LABEL: Record<Durchfuehrung, string> = {
  eigene_stelle: 'Eigene Stelle',
  zusammenschluss: 'Zusammenschluss mehrerer Kommunen',
  landkreis: 'Durch den Landkreis',
  dritte: 'Weitergabe an Dritte nach Nr. 3.2',
};

export const ANTRAGSZUSTAND_LABEL: Record<Antragszustand, string> = {
  entwurf: 'Entwurf',
  geprueft: 'geprüft',
  freigegeben: 'freigegeben',
  unterschrieben: 'unterschrieben',
  beim_landkreis: 'beim Landratsamt',
  weitergeleitet: 'weitergeleitet',
  rueckfrage: 'Rückfrage',
  bewilligt: 'bewilligt',
  teilbewilligt: 'teilweise bewilligt',
  abgelehnt: 'abgelehnt',
  zurueckgezogen: 'zurückgezogen',
};

/** Who asks back. */
export const RUECKFRAGESTELLE_LABEL: Record<Rueckfragestelle, string> = {
  landratsamt: 'Landratsamt',
  bewilligungsstelle: 'Bewilligungsstelle',
};

/** Basis of the cooperation (A27). */
export const ZUSAMMENARBEIT_LABEL: Record<Beteiligte['zusammenarbeit'], string> = {
  keine: 'keine',
  verbandssatzung: 'Verbandssatzung',
  oeffentlich_rechtliche_vereinbarung: 'Öffentlich-rechtliche Vereinbarung',
  sonstige: 'Sonstige',
};

/** Answers to A79. */
export const VORSTEUERABZUG_LABEL: Record<Erklaerungen['vorsteuerabzug'], string> = {
  offen: 'noch offen',
  berechtigt: 'zum Vorsteuerabzug berechtigt',
  nicht_berechtigt: 'nicht zum Vorsteuerabzug berechtigt',
};

/** A declaration that is ticked; A79 has an answer instead and stands in `VORSTEUERABZUG_LABEL`. */
export interface Erklaerungssatz {
  readonly schluessel: Exclude<keyof Erklaerungen, 'vorsteuerabzug'>;
  readonly nummer: string;
  readonly satz: string;
  /** Only where the work is passed on to third parties. */
  readonly istNurBeiDritten: boolean;
}

/** The declarations of part 9, in the order of the paper. Quelle: Feldliste des Antrags, A74 bis A84. */
export const ERKLAERUNGSSAETZE: readonly Erklaerungssatz[] = [
  {
    schluessel: 'keineAndereFoerderung',
    nummer: 'A74',
    satz: 'Für dieselben Ausgaben wird keine andere Förderung in Anspruch genommen oder beantragt.',
    istNurBeiDritten: false,
  },
  {
    schluessel: 'mindestanteil',
    nummer: 'A75',
    satz: 'Kein beantragter Stellenanteil liegt unter 0,25 VZÄ. Die Stellen ergeben zusammen mindestens eine Vollzeitstelle, oder der fehlende Betrag wird als Eigenanteil übernommen.',
    istNurBeiDritten: false,
  },
  {
    schluessel: 'qualifikationGeprueft',
    nummer: 'A76',
    satz: 'Die Qualifikation der eingesetzten Personen nach Nr. 4.2.2 ist geprüft. Die Nachweise liegen vor.',
    istNurBeiDritten: false,
  },
  {
    schluessel: 'fachaufsicht',
    nummer: 'A77',
    satz: 'Die Fachaufsicht wird wahrgenommen. Die Teilnahme an Fortbildungen wird ermöglicht.',
    istNurBeiDritten: false,
  },
  {
    schluessel: 'kennzahlen',
    nummer: 'A78',
    satz: 'Die Kennzahlen und der Verwendungsnachweis werden fristgerecht vorgelegt.',
    istNurBeiDritten: false,
  },
  {
    schluessel: 'aenderungen',
    nummer: 'A80',
    satz: 'Änderungen der Angaben in diesem Antrag werden der Bewilligungsstelle unverzüglich mitgeteilt.',
    istNurBeiDritten: false,
  },
  {
    schluessel: 'pruefungsrecht',
    nummer: 'A81',
    satz: 'Das Prüfungsrecht der Bewilligungsstelle und des Rechnungshofs wird anerkannt. Die Nebenbestimmungen sind bekannt.',
    istNurBeiDritten: false,
  },
  {
    schluessel: 'beschaeftigteInformiert',
    nummer: 'A82',
    satz: 'Die Beschäftigten sind darüber informiert, dass ihre Angaben an das Landratsamt und die Bewilligungsstelle weitergegeben werden.',
    istNurBeiDritten: false,
  },
  {
    schluessel: 'weitergabevertrag',
    nummer: 'A83',
    satz: 'Der Vertrag über die Weitergabe an Dritte enthält dieselben Pflichten, die für die Antragstellerin gelten.',
    istNurBeiDritten: true,
  },
  {
    schluessel: 'vollstaendig',
    nummer: 'A84',
    satz: 'Die Angaben in diesem Antrag und in den Anlagen sind vollständig und richtig.',
    istNurBeiDritten: false,
  },
];

/** Enclosures to tick (A85). */
export const ANLAGE_LABEL: Record<Anlage, string> = {
  qualifikationsnachweise: 'Qualifikationsnachweise',
  einstellung: 'Bestätigung der Einstellung',
  erfahrungswissen: 'Vermerk über das Erfahrungswissen',
  nachqualifizierung: 'Nachweis der Nachqualifizierung',
  beschluss: 'Beschluss',
  vereinbarung: 'Vereinbarung über die Zusammenarbeit',
  einvernehmen: 'Einvernehmen zwischen Landkreis und Kommune',
  traegervertrag: 'Vertrag mit dem Träger',
  datenblatt: 'Datenblatt (.xlsx)',
};

/** Rows of the Finanzierungsplan (A57 to A64). A57 has one row per post, A62 one per Kommune. */
export const FINANZIERUNGSPLAN_LABEL = {
  A57: 'Personalausgaben',
  A58: 'Fortbildung und Nachqualifizierung',
  A59: 'Sachausgaben (nachrichtlich, trägt die Kommune)',
  A60: 'Summe der Ausgaben',
  A61: 'Zuwendung des Landes',
  A62: 'Eigenanteil',
  A63: 'Leistungen Dritter',
  A64: 'Summe der Finanzierung',
} as const;
