import { z } from 'zod';

/** Why a package is not taken. */
export const zPaketablehnungsgrund = z.enum([
  'kein_paket',
  'beschaedigt',
  'veraendert',
  'fremd',
  'unbekannter_absender',
  'neueres_format',
  'unbekannte_art',
  'zu_viele_eintraege',
  'zu_gross',
  'unzulaessiger_name',
  'verknuepfung',
  'verschluesseltes_archiv',
  'verschachtelt',
  'falsche_angaben',
  'doppelt',
  'ueberholt',
  'zu_langsam',
]);
export type Paketablehnungsgrund = z.infer<typeof zPaketablehnungsgrund>;

/** The sentence for the clerk: what it is, and the way on. */
export const ABLEHNUNGSSAETZE: Record<Paketablehnungsgrund, string> = {
  kein_paket: 'Die Datei ist kein Paket von Geleit. Pakete enden auf „.geleit-paket“.',
  beschaedigt: 'Das Paket ist unvollständig oder beschädigt. Bitte den Absender bitten, es noch einmal zu schicken.',
  veraendert:
    'Das Paket wurde nach dem Versiegeln verändert oder unterwegs beschädigt. Bitte den Absender bitten, es noch einmal zu schicken.',
  fremd: 'Das Paket ist für einen anderen Datenbestand versiegelt und lässt sich hier nicht öffnen.',
  unbekannter_absender:
    'Der Absender ist nicht als Kontakt eingetragen. Bitte den Fingerabdruck am Telefon vergleichen und den Absender aufnehmen.',
  neueres_format: 'Das Paket stammt aus einer neueren Version von Geleit. Bitte das Programm zuerst aktualisieren.',
  unbekannte_art:
    'Diesen Inhalt gibt es hier nicht. Fallakten werden im Bereich „Fälle“ angenommen; sonst bitte das Programm aktualisieren.',
  zu_viele_eintraege: 'Das Paket enthält mehr als 2.000 Teile und wird nicht angenommen.',
  zu_gross:
    'Das Paket ist zu groß: Ein Teil darf 20 MB haben, der ganze Inhalt 100 MB. Bitte in mehreren Paketen schicken lassen.',
  unzulaessiger_name: 'Das Paket enthält unzulässige oder doppelte Dateinamen und wird nicht angenommen.',
  verknuepfung: 'Das Paket enthält Verweise auf andere Dateien und wird nicht angenommen.',
  verschluesseltes_archiv: 'Das Paket enthält Teile mit eigenem Passwort und wird nicht angenommen.',
  verschachtelt: 'Das Paket enthält ein weiteres Paket oder Archiv und wird nicht angenommen.',
  falsche_angaben: 'Der Inhalt des Pakets stimmt nicht mit seiner Inhaltsliste überein und wird nicht angenommen.',
  doppelt: 'Dieses Paket wurde schon angenommen.',
  ueberholt: 'Aus dieser Reihe wurde schon ein neueres Paket angenommen. Dieses ist überholt.',
  zu_langsam: 'Das Paket ließ sich nicht in angemessener Zeit prüfen und wird nicht angenommen.',
};
