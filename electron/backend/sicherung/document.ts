import { klartext, type Blatt } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import { ANLASS, zeigeGroesse } from '../../../shared/sicherung/labels.ts';
import type { Sicherung } from '../../../shared/sicherung/types.ts';

/** What the Ablageblatt says. */
export interface Ablageangaben {
  readonly datenbestand: string;
  readonly heute: Datum;
  readonly konto: string;
  readonly version: string;
  /** Last entry of the Protokoll and its head in hex; 0 and empty where there is none. */
  readonly kettennummer: number;
  readonly kettenkopf: string;
  /** Name of the place of the backups, as the window shows it; a path would mean nothing in a cupboard. */
  readonly ziel: string;
  /** The newest good one; null: none yet. `erstelltAm` as it reads in Germany: `01.03.2018, 09:15`. */
  readonly sicherung: (Sicherung & { readonly zeit: string }) | null;
}

/** Hex in groups of eight, so that it can be compared by eye. */
function inGruppen(hex: string): string {
  return hex.replace(/(.{8})(?=.)/g, '$1 ');
}

/**
 * The Ablageblatt: one page for the file in the cupboard. Whoever compares it later with the Datenbestand or a backup
 * sees that nothing was taken out of the Protokoll since.
 */
export function ablageblatt(angaben: Ablageangaben): Blatt {
  const { datenbestand, heute, konto, version, kettennummer, kettenkopf, ziel, sicherung } = angaben;
  const zeile = (name: string, wert: string) => ({ nummer: '', name, wert });
  return {
    titel: `Ablageblatt ${datenbestand}`,
    dateiname: dateiname('Ablageblatt', datenbestand, heute),
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: null,
    briefkopf: null,
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: 'Ablageblatt' },
      {
        art: 'absatz',
        text: klartext(
          'Dieses Blatt hält fest, wie weit der Datenbestand an diesem Tag war. Es wird ausgedruckt und zu den Akten genommen. Stimmen die Zahlen später nicht mehr mit dem Datenbestand oder der Sicherung überein, wurde daran etwas verändert.',
        ),
      },
      {
        art: 'felder',
        felder: [
          zeile('Datenbestand', datenbestand),
          zeile('Stand', zeigeDatum(heute)),
          zeile('Erstellt von', konto),
          zeile('Geleit', `Version ${version}`),
        ],
      },
      { art: 'ueberschrift', ebene: 2, text: 'Protokoll' },
      {
        art: 'felder',
        felder: [
          zeile('Anzahl der Einträge', kettennummer.toLocaleString('de-DE')),
          zeile('Prüfzahl des letzten Eintrags', kettenkopf === '' ? 'keine' : inGruppen(kettenkopf)),
        ],
      },
      { art: 'ueberschrift', ebene: 2, text: 'Neueste Sicherung' },
      ...(sicherung === null
        ? [{ art: 'absatz' as const, text: klartext('Es gibt noch keine Sicherung.') }]
        : [
            {
              art: 'felder' as const,
              felder: [
                zeile('Datei', sicherung.name),
                zeile('Ort', ziel),
                zeile('Zeitpunkt', sicherung.zeit),
                zeile('Anlass', ANLASS[sicherung.anlass]),
                zeile('Größe', `${zeigeGroesse(sicherung.bytes)} (${sicherung.bytes.toLocaleString('de-DE')} Bytes)`),
                zeile('Prüfsumme (SHA-256)', sicherung.sha256 === '' ? 'nicht bekannt' : inGruppen(sicherung.sha256)),
                zeile('Probe', sicherung.probe?.satz ?? 'noch nicht geprüft'),
              ],
            },
          ]),
      { art: 'unterschrift', linien: [{ unter: 'Ort, Datum' }, { unter: 'Unterschrift' }], siegel: false },
    ],
  };
}
