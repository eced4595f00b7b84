import { zelle, type Blatt, type Zelle } from '../../../shared/documents/blocks.ts';
import type { Personal } from '../../../shared/personal/types.ts';
import type { AngabenVon, Engagement } from '../../../shared/begleitpapiere/types.ts';
import {
  feld,
  tag,
  tagMit,
  verbinde,
  zeilen,
  zelleOderLinie,
  type Antragspapier,
} from '../antraege/document-context.ts';
import { befristung, einsatz, nachqualifizierung, traeger, umfang } from '../antraege/document-stellen.ts';
import {
  absatz,
  angabe,
  blattUm,
  herkunftszeile,
  LEERZEILE,
  stelleVon,
  ueberschrift,
  type Gegenstand,
} from './document-context.ts';

/** The file is named after the post: names of files stand in lists that more people read than the paper. */
function stellenname(papier: Antragspapier, person: Personal | null): string {
  const gefunden = person === null ? null : stelleVon(papier, person);
  return gefunden === null ? '' : `Stelle-${gefunden.nummer}`;
}

function personenname(person: Personal | null): string {
  return person === null ? '' : `${person.nachname}, ${person.vorname}`;
}

const WENIGSTENS_ZEILEN = 2;

function zeileVon({ was, wo, von, bis, umfang: wieviel }: Engagement): Zelle[] {
  const zeit = bis === null ? tagMit('seit', von) : verbinde([tag(von), tag(bis)], ' – ');
  return [zelleOderLinie(was), zelleOderLinie(wo), zelleOderLinie(zeit), zelleOderLinie(wieviel)];
}

/** Engagement that was entered; lines to fill by hand where there is little. */
function engagementzeilen(engagement: readonly Engagement[]): Zelle[][] {
  const eingetragen = engagement.filter(
    ({ was, wo, von, umfang: wieviel }) => was + wo + wieviel !== '' || von !== null,
  );
  const leer: Engagement = { was: '', wo: '', von: null, bis: null, umfang: '' };
  const fehlende = Math.max(0, WENIGSTENS_ZEILEN - eingetragen.length);
  return [...eingetragen, ...Array.from({ length: fehlende }, () => leer)].map(zeileVon);
}

/**
 * Note of the Kommune on the practical knowledge of a person of type c.
 * Quelle: Begleitpapiere zum Antrag, Vermerk über Erfahrungswissen; [S1] 1.4, [S3] 7.1 Typ c.
 */
export function erfahrungswissenBlatt(
  papier: Antragspapier,
  { person }: Gegenstand,
  angaben: AngabenVon<'erfahrungswissen'>,
): Blatt {
  const qualifikation = person?.qualifikation ?? null;
  const titel = 'Vermerk über Erfahrungswissen (Typ c)';
  return blattUm(papier, {
    titel,
    name: ['Erfahrungswissen', papier.antragstellerin?.name ?? '', stellenname(papier, person)],
    bloecke: [
      ueberschrift(1, titel),
      {
        art: 'felder',
        felder: [
          feld('A32', 'Person', personenname(person)),
          feld('A41', 'Schulabschluss', qualifikation?.schulabschluss ?? ''),
          feld(
            'A41',
            'Ausbildung, Abschluss am',
            verbinde([qualifikation?.ausbildungsberuf ?? '', tag(qualifikation?.ausbildungAm ?? null)]),
          ),
          angabe('Nachweis', qualifikation?.nachweis ?? ''),
        ],
      },
      LEERZEILE,
      {
        art: 'tabelle',
        titel: 'Einschlägiges Engagement',
        breiten: [52, 42, 38, 32],
        kopf: [zelle('Was'), zelle('Wo'), zelle('Von – bis'), zelle('Umfang')],
        zeilen: engagementzeilen(angaben.engagement),
      },
      LEERZEILE,
      {
        art: 'felder',
        felder: [
          angabe('Kenntnis der örtlichen Verhältnisse, woran erkennbar', angaben.kenntnis, 3),
          feld(
            'A43',
            'Glaubhaft gemacht durch',
            zeilen(
              angaben.bescheinigung === '' ? '' : `Bescheinigung: ${angaben.bescheinigung}`,
              angaben.gespraechAm === null ? '' : `Gespräch am ${tag(angaben.gespraechAm)}`,
              angaben.referenz === '' ? '' : `Referenz: ${angaben.referenz}`,
            ),
            2,
          ),
          feld('A42', 'Nachqualifizierung', qualifikation === null ? '' : nachqualifizierung(qualifikation), 2),
          angabe('Bewertung', angaben.bewertung, 4),
          angabe('Datum', tag(angaben.datum)),
        ],
      },
      {
        art: 'unterschrift',
        siegel: false,
        linien: [{ unter: 'Personalstelle' }, { unter: 'Fachaufsicht' }],
      },
      ...herkunftszeile('erfahrungswissen'),
    ],
  });
}

/**
 * Confirmation that a person works in the Integrationsmanagement: only then the Antrag can be made.
 * Quelle: Begleitpapiere zum Antrag, Bestätigung des Beschäftigungsbeginns; Anlass [S3] 7.1.
 */
export function beschaeftigungsbeginnBlatt(
  papier: Antragspapier,
  { person }: Gegenstand,
  angaben: AngabenVon<'beschaeftigungsbeginn'>,
): Blatt {
  const gefunden = person === null ? null : stelleVon(papier, person);
  const titel = 'Bestätigung des Beschäftigungsbeginns';
  return blattUm(papier, {
    titel,
    name: ['Beschaeftigungsbeginn', papier.antragstellerin?.name ?? '', stellenname(papier, person)],
    bloecke: [
      ueberschrift(1, titel),
      {
        art: 'felder',
        felder: [
          feld('A32', 'Person', personenname(person)),
          feld(
            'A29',
            'Stelle',
            gefunden === null ? '' : verbinde([`Nr. ${gefunden.nummer}`, gefunden.stelle.bezeichnung]),
          ),
          feld('A31', 'Umfang: VZÄ, Wochenstunden', gefunden === null ? '' : umfang(gefunden.stelle, person)),
          feld('A35', 'Beginn der Beschäftigung im Integrationsmanagement', tag(person?.beschaeftigtAb ?? null)),
          feld('A36', 'Vertrag', person === null ? '' : befristung(person)),
          feld('A34', 'Anstellungsträger', person === null ? '' : traeger(papier, person), 2),
          feld('A30', 'Einsatzkommunen mit Anteil', gefunden === null ? '' : einsatz(papier, gefunden.stelle)),
          angabe('Arbeitsort', angaben.arbeitsort),
        ],
      },
      LEERZEILE,
      absatz(
        'Die Angaben stimmen mit dem Arbeitsvertrag überein. Die Person hat die Tätigkeit zum genannten Tag aufgenommen.',
      ),
      {
        art: 'unterschrift',
        siegel: false,
        linien: [{ unter: verbinde(['Ort, Datum', tag(angaben.datum)], ': ') }, { unter: 'Personalstelle' }],
      },
      ...herkunftszeile('beschaeftigungsbeginn'),
    ],
  });
}
