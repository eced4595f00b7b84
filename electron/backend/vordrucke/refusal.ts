/** Why a file is not taken as a form: one German sentence with the way out. */
export class Abgelehnt extends Error {
  readonly satz: string;

  constructor(satz: string) {
    super(satz);
    this.name = 'Abgelehnt';
    this.satz = satz;
  }
}

export const ABLEHNUNG = {
  leer: 'Die Datei ist leer. Bitte den Vordruck noch einmal herunterladen.',
  groesse: 'Die Datei ist größer als 10 MB. Bitte Bilder im Vordruck verkleinern.',
  art: 'Angenommen werden Word-Dateien (.docx) und Excel-Dateien (.xlsx); diese Datei ist nach ihrem Inhalt keines davon.',
  endung: 'Die Endung des Dateinamens passt nicht zum Inhalt der Datei. Erwartet wird .docx oder .xlsx.',
  kennwort:
    'Die Datei ist mit einem Kennwort geschützt oder hat ein altes Format (.doc, .xls). Bitte ohne Kennwort als .docx oder .xlsx speichern.',
  vorlage: 'Die Datei ist eine Vorlage (.dotx, .xltx). Bitte als .docx oder .xlsx speichern.',
  makros: 'Die Datei enthält Makros und wird nicht angenommen. Bitte ohne Makros als .docx oder .xlsx speichern.',
  verknuepfung:
    'Die Datei holt Inhalte von außerhalb (Verknüpfung, Vorlage, Bild oder Datenquelle) und wird nicht angenommen. Bitte die Verknüpfungen in Word oder Excel aufheben.',
  eingebettet: 'Die Datei enthält eingebettete Objekte und wird nicht angenommen. Bitte die Objekte entfernen.',
  dtd: 'Die Datei enthält unzulässige Definitionen und wird nicht angenommen.',
  aufgeblaeht:
    'Die Datei wird beim Lesen um ein Vielfaches größer, als ein Vordruck es ist, und wird nicht angenommen.',
  beschaedigt: 'Die Datei ist unvollständig oder beschädigt. Bitte den Vordruck noch einmal herunterladen.',
  name: 'Die Datei enthält Teile mit unzulässigen Namen und wird nicht angenommen.',
  zeit: 'Die Datei ließ sich nicht in der vorgesehenen Zeit lesen und wird nicht angenommen.',
  ohneStellen:
    'In der Datei ist keine Stelle zum Ausfüllen zu erkennen: kein Eingabefeld, keine Marke, keine leere Zelle und keine Linie.',
  stellen: 'Die Datei hat mehr als 2.000 Stellen zum Ausfüllen und wird nicht angenommen.',
} as const;
