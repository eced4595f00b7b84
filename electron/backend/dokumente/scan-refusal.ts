/** Why a file is not taken as a scan: one German sentence with the way out. */
export class Abgelehnt extends Error {
  readonly satz: string;

  constructor(satz: string) {
    super(satz);
    this.name = 'Abgelehnt';
    this.satz = satz;
  }
}

export const ABLEHNUNG = {
  art: 'Angenommen werden PDF, JPEG und PNG; diese Datei ist nach ihrem Inhalt keines davon.',
  endung: 'Die Endung des Dateinamens passt nicht zum Inhalt der Datei. Bitte die Datei noch einmal scannen.',
  leer: 'Die Datei ist leer. Bitte noch einmal scannen.',
  groesse: 'Die Datei ist größer als 20 MB. Bitte in Graustufen oder mit höchstens 300 dpi scannen.',
  beschaedigt: 'Die Datei ist unvollständig oder beschädigt und lässt sich nicht lesen. Bitte noch einmal scannen.',
  anhang: 'Hinter dem Ende des Bildes oder Dokuments stehen weitere Daten. Bitte noch einmal scannen.',
  aufgeblaeht: 'Die Datei wird beim Lesen um ein Vielfaches größer, als ein Scan es ist, und wird nicht angenommen.',
  kennwort: 'Die PDF-Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern.',
  inhalt: 'Die PDF-Datei enthält Programmteile oder angehängte Dateien und wird nicht angenommen. Bitte neu scannen.',
  seiten: 'Die PDF-Datei hat mehr als 200 Seiten. Bitte in Teilen scannen.',
  seitenmass: 'Eine Seite der PDF-Datei ist größer als A0 oder hat keine Fläche. Bitte neu scannen.',
  bildpunkte: 'Das Bild hat mehr als 25 Millionen Bildpunkte. Bitte mit höchstens 300 dpi scannen.',
  zeit: 'Die Datei ließ sich nicht in der vorgesehenen Zeit lesen und wird nicht angenommen. Bitte noch einmal scannen.',
} as const;
