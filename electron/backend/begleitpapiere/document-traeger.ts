import type { Blatt } from '../../../shared/documents/blocks.ts';
import { klartext } from '../../../shared/documents/blocks.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { summe } from '../../../shared/foundation/list.ts';
import { zeigeEuro } from '../../../shared/foundation/money.ts';
import { zeigeVzae } from '../../../shared/foundation/share.ts';
import type { Beteiligte } from '../../../shared/antraege/types.ts';
import type { AngabenVon } from '../../../shared/begleitpapiere/types.ts';
import { feld, tag, verbinde, zeilen, type Antragspapier } from '../antraege/document-context.ts';
import { landratsamt } from '../antraege/document-kopf.ts';
import { amtlicherName, briefkopfVon } from '../kommunen/letterhead.ts';
import {
  absatz,
  angabe,
  blattUm,
  herkunftszeile,
  LEERZEILE,
  tagOderLinie,
  ueberschrift,
  type Gegenstand,
} from './document-context.ts';

/** The same duties for the Träger as for the applicant (A83). Quelle: Erklärungen A74 bis A82 des Antrags. */
const PFLICHTEN = [
  'Die Zuwendung wird nur für das Integrationsmanagement verwendet; für dieselben Ausgaben wird keine andere Förderung in Anspruch genommen.',
  'Eingesetzt werden nur Personen mit einer Qualifikation nach Nr. 4.2.2; die Nachweise liegen der Kommune vor.',
  'Die Fachaufsicht wird wahrgenommen, Fortbildung wird ermöglicht.',
  'Kennzahlen und Nachweise werden fristgerecht vorgelegt. Die Kommune erhält nur Summen, keine Angaben über einzelne Ratsuchende.',
  'Änderungen, besonders unbesetzte Zeiten, werden unverzüglich mitgeteilt.',
  'Bewilligungsstelle, Rechnungshof und Kommune dürfen die Verwendung prüfen; Belege werden aufbewahrt.',
  'Nicht oder nicht zweckentsprechend verwendete Mittel werden erstattet.',
];

/** Posts whose person the Träger employs: without names. */
function stellen({ antrag, person }: Antragspapier, { kommune }: Gegenstand): string {
  return zeilen(
    ...antrag.stellen.map((stelle, nummer) => {
      const traegerId = person(stelle.personalId)?.traegerId ?? null;
      if (kommune === null || traegerId !== kommune.id) return null;
      const vzae = summe(stelle.teile, (teil) => teil.anteilHundertstel);
      return verbinde([`Stelle ${nummer + 1}`, stelle.bezeichnung, `${zeigeVzae(vzae)} VZÄ`]);
    }),
  );
}

/** Passing the work on to a Träger after Nr. 3.2. Quelle: Weitergabe an Dritte [S0]; Aufbau üblich. */
export function weitergabeBlatt(
  papier: Antragspapier,
  gegenstand: Gegenstand,
  angaben: AngabenVon<'weitergabe'>,
): Blatt {
  const { antrag, antragstellerin } = papier;
  const titel = 'Vereinbarung über die Weitergabe der Zuwendung nach Nr.\u00A03.2';
  const traeger = angaben.traeger;
  return blattUm(papier, {
    titel,
    name: ['Weitergabe', traeger],
    bloecke: [
      ueberschrift(1, titel),
      {
        art: 'felder',
        felder: [
          feld('A01', 'Zuwendungsempfängerin', antragstellerin ? amtlicherName(antragstellerin) : ''),
          feld('A34', 'Träger, Anschrift', zeilen(traeger, angaben.anschrift), 2),
          feld(
            'A14',
            'Antrag',
            verbinde([antrag.aktenzeichen, `Zeitraum ${zeigeDatum(antrag.von)} bis ${zeigeDatum(antrag.bis)}`]),
          ),
          angabe('Leistung', angaben.leistung, 3),
          feld('A31', 'Stellen', stellen(papier, gegenstand)),
          angabe('Betrag', angaben.betragCent === null ? '' : zeigeEuro(angaben.betragCent)),
          angabe('Beginn und Ende', verbinde([tag(angaben.von), tag(angaben.bis)], ' bis ')),
          angabe('Nachweis des Trägers bis', tag(angaben.nachweisBis)),
        ],
      },
      ueberschrift(2, 'Pflichten des Trägers'),
      { art: 'liste', punkte: PFLICHTEN.map((pflicht) => klartext(pflicht)) },
      ueberschrift(2, 'Auszahlung und Ende'),
      absatz(
        'Der Betrag wird nach Eingang der Zuwendung und höchstens in deren Höhe weitergegeben. Endet die Förderung oder wird sie widerrufen, endet auch diese Vereinbarung.',
      ),
      {
        art: 'unterschrift',
        siegel: true,
        linien: [
          { unter: verbinde(['Ort, Datum', tag(angaben.datum)], ': ') },
          { unter: 'Zuwendungsempfängerin' },
          { unter: verbinde(['Träger', traeger], ': ') },
        ],
      },
      ...herkunftszeile('weitergabe'),
    ],
  });
}

function mehrzeilig(text: string): string[] {
  return text.split('\n').filter((zeile) => zeile.trim() !== '');
}

/** The Landratsamt as an address; a line with its name where it has none in the records. */
export function anschriftLandratsamt(papier: Antragspapier): string[] {
  const zeilen = mehrzeilig(landratsamt(papier));
  return zeilen[0]?.startsWith('entfällt') ? [] : zeilen;
}

/** A service that ended before the letter is told as past. */
function endet(beteiligte: Beteiligte | null, angaben: AngabenVon<'beendigung'>): string {
  const am = beteiligte?.dritteEndetAm ?? null;
  return am !== null && angaben.datum !== null && am < angaben.datum ? 'endete' : 'endet';
}

/**
 * Letter of a Gemeinde that the counselling by a third party ends. The Landkreis gave the order, so it ends it.
 * Quelle: Übergang von der Betreuung durch Dritte im Auftrag des Landkreises [S0]; Wortlaut üblich.
 */
export function beendigungBlatt(
  papier: Antragspapier,
  { kommune, beteiligte }: Gegenstand,
  angaben: AngabenVon<'beendigung'>,
): Blatt {
  const { antrag } = papier;
  const traeger = beteiligte?.dritteTraeger ?? '';
  const traegeranschrift = papier.kommunen.find(({ name }) => name === traeger)?.anschrift;
  const anTraeger = [
    traeger,
    traegeranschrift?.strasse ?? '',
    verbinde([traegeranschrift?.plz ?? '', traegeranschrift?.ort ?? ''], ' '),
  ].filter((zeile) => zeile !== '');
  const istAnTraeger = angaben.empfaenger === 'traeger';
  const landkreis = anschriftLandratsamt(papier);
  const titel = `Ende der Betreuung durch ${traeger} in ${kommune?.name ?? ''}`;
  return blattUm(papier, {
    titel,
    name: ['Ende-der-Betreuung', kommune?.name ?? ''],
    briefkopf:
      kommune &&
      briefkopfVon(kommune, {
        zeichen: kommune.id === antrag.antragstellerinId ? antrag.aktenzeichen : '',
        datum: tag(angaben.datum),
        anschrift: istAnTraeger ? anTraeger : landkreis,
      }),
    bloecke: [
      ueberschrift(1, titel),
      absatz('Sehr geehrte Damen und Herren,'),
      absatz(
        `für die Zeit ab ${zeigeDatum(antrag.von)} ist das Integrationsmanagement in ${kommune?.name ?? ''} beantragt (${antrag.aktenzeichen}). Die bisherige Betreuung durch ${traeger} im Auftrag des Landkreises ${endet(beteiligte, angaben)} am ${tagOderLinie(beteiligte?.dritteEndetAm ?? null)}.`,
      ),
      absatz(
        istAnTraeger
          ? `Es wird gebeten, laufende Beratungen bis ${tagOderLinie(angaben.uebergabeBis)} zu übergeben. Unterlagen über einzelne Personen werden nur mit deren Einwilligung weitergegeben.`
          : `Es wird gebeten, den Auftrag zu diesem Tag zu beenden und die Übergabe laufender Beratungen bis ${tagOderLinie(angaben.uebergabeBis)} zu veranlassen. Unterlagen über einzelne Personen werden nur mit deren Einwilligung weitergegeben.`,
      ),
      ...(angaben.ansprechperson === '' ? [] : [absatz(`Ansprechperson für die Übergabe: ${angaben.ansprechperson}`)]),
      absatz('Mit freundlichen Grüßen'),
      {
        art: 'unterschrift',
        siegel: false,
        linien: [
          {
            unter:
              verbinde([kommune?.vertretung.name ?? '', kommune?.vertretung.amtsbezeichnung ?? '']) || 'Unterschrift',
          },
        ],
      },
      LEERZEILE,
      absatz(`Abschrift: ${istAnTraeger ? (landkreis[0] ?? 'Landratsamt') : traeger}`),
    ],
  });
}
