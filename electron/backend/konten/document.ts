import { toBuffer } from 'qrcode';
import { klartext, type Blatt } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';

/** What the recovery sheet is made of. `gruppen` is the key in groups, in the order in which it is typed back. */
export interface Wiederherstellungsangaben {
  readonly datenbestand: string;
  /** Name of the account that made the Datenbestand. */
  readonly konto: string;
  readonly gruppen: readonly string[];
  readonly angelegtAm: Datum;
}

/**
 * The recovery sheet: one page with the key in large groups and as a QR code, how it is used and where it is kept.
 * The QR code holds the groups joined with `-`.
 */
export async function wiederherstellungsblatt(angaben: Wiederherstellungsangaben): Promise<Blatt> {
  const { datenbestand, konto, gruppen, angelegtAm } = angaben;
  const png = await toBuffer(gruppen.join('-'), { type: 'png', errorCorrectionLevel: 'M', margin: 1, scale: 8 });
  return {
    titel: `Wiederherstellungsblatt ${datenbestand}`,
    dateiname: dateiname('Wiederherstellungsblatt', datenbestand),
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: null,
    briefkopf: null,
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: 'Wiederherstellungsblatt' },
      {
        art: 'absatz',
        text: klartext(
          'Mit dem Schlüssel auf diesem Blatt wird der Datenbestand geöffnet, wenn das Passwort nicht mehr bekannt ist.',
        ),
      },
      {
        art: 'hinweis',
        ton: 'sperrt',
        text: klartext(
          'Wer dieses Blatt hat, kann alle Daten lesen. Ohne Passwort und ohne dieses Blatt kann niemand den Datenbestand öffnen.',
        ),
      },
      {
        art: 'felder',
        felder: [
          { nummer: '', name: 'Datenbestand', wert: datenbestand },
          { nummer: '', name: 'Angelegt von', wert: konto },
          { nummer: '', name: 'Angelegt am', wert: zeigeDatum(angelegtAm) },
        ],
      },
      { art: 'ueberschrift', ebene: 2, text: 'Schlüssel' },
      { art: 'schluesselgruppen', gruppen: [...gruppen] },
      {
        art: 'bild',
        png: png.toString('base64'),
        alternativtext: 'QR-Code mit denselben Gruppen des Schlüssels in derselben Reihenfolge',
        breiteMm: 38,
      },
      { art: 'ueberschrift', ebene: 2, text: 'Verwendung' },
      {
        art: 'liste',
        punkte: [
          klartext(
            'Auf der Anmeldeseite „Passwort vergessen? Mit Wiederherstellungsblatt öffnen“ wählen und die Gruppen in der Reihenfolge ihrer Nummern eingeben. Eine Sicherung öffnet das Blatt auf der Seite „Sicherung wiederherstellen“.',
          ),
          klartext('Groß- und Kleinschreibung, Leerzeichen und Striche sind ohne Bedeutung.'),
          klartext('Die Ziffern 0 und 1 sind immer Null und Eins. Die Buchstaben I, L, O und U kommen nicht vor.'),
          klartext('Der QR-Code enthält denselben Schlüssel.'),
        ],
      },
      { art: 'ueberschrift', ebene: 2, text: 'Aufbewahrung' },
      {
        art: 'liste',
        punkte: [
          klartext('In einem verschlossenen Umschlag im Tresor, getrennt vom Rechner.'),
          klartext('Nicht kopieren, nicht fotografieren, nicht per E-Mail versenden.'),
          klartext('Wird das Blatt als Datei gespeichert, ist die Datei nach dem Ausdruck zu löschen.'),
        ],
      },
      { art: 'felder', felder: [{ nummer: '', name: 'Aufbewahrt in', wert: '' }] },
      { art: 'unterschrift', linien: [{ unter: 'Ort, Datum' }, { unter: 'Unterschrift' }], siegel: false },
    ],
  };
}
