import type { Block, Briefkopf } from '../../../shared/documents/blocks.ts';
import { spaeteres, zeigeDatum } from '../../../shared/foundation/date.ts';
import { textwert } from '../../../shared/foerderrecht/rules.ts';
import { zeigeIban } from '../../../shared/kommunen/bank.ts';
import { kreisVon, zeigeKreis, type Kreis } from '../../../shared/foundation/kreise.ts';
import { KOERPERSCHAFTSART_LABEL } from '../../../shared/kommunen/labels.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { amtlicherName, briefkopfVon, ortszeile } from '../kommunen/letterhead.ts';
import { feld, feldAusTeilen, teil, verbinde, zeilen, type Antragspapier } from './document-context.ts';

function kreisDer(kommune: Kommune | null): Kreis | null {
  return kommune && (kreisVon(kommune.kreisSchluessel) ?? kreisVon(kommune.schluessel));
}

/** Address of the Bewilligungsstelle on the day of the paper, a line each; none where it is not known. */
export function bewilligungsstelle({ regime, antrag }: Antragspapier): string[] {
  if (regime === null) return [];
  const text = textwert(regime, 'kontakt.bewilligungsstelle', spaeteres(regime.von, antrag.datum));
  return text === null ? [] : text.split('\n').filter((zeile) => zeile.trim() !== '');
}

/** A12: the Landratsamt with the address of the Landkreis where it is among the Kommunen. */
export function landratsamt(papier: Antragspapier): string {
  const kreis = kreisDer(papier.antragstellerin);
  if (kreis === null) return '';
  if (kreis.art === 'stadtkreis') return 'entfällt (Stadtkreis)';
  if (papier.antragstellerin?.art === 'landkreis') return 'entfällt (Antrag des Landkreises)';
  const landkreis = papier.kommunen.find((eine) => eine.art === 'landkreis' && kreisDer(eine) === kreis);
  return zeilen(
    `Landratsamt ${kreis.name}`,
    landkreis?.auskunft.stelle.replace(/^Landratsamt\b[\s,]*/, '') ?? null,
    landkreis?.anschrift.strasse ?? null,
    landkreis ? ortszeile(landkreis) : null,
  );
}

/** The letterhead of the applicant after DIN 5008; null where the applicant is no longer there. */
export function antragBriefkopf(papier: Antragspapier): Briefkopf | null {
  const { antrag, antragstellerin } = papier;
  if (antragstellerin === null) return null;
  return briefkopfVon(antragstellerin, {
    zeichen: antrag.aktenzeichen,
    datum: zeigeDatum(antrag.datum),
    anschrift: bewilligungsstelle(papier),
  });
}

/** A01 to A13: who applies, to whom, by way of whom. Quelle: Feldliste des Antrags, Kopf. */
export function kopf(papier: Antragspapier): Block[] {
  const { antrag, antragstellerin: kommune } = papier;
  const kreis = kreisDer(kommune);
  const kreisText = kreis === null ? '' : `${zeigeKreis(kreis)}, Regierungsbezirk ${kreis.regierungsbezirk}`;
  const auskunft = kommune?.auskunft;
  const bank = kommune?.bank;
  return [
    { art: 'ueberschrift', ebene: 2, text: 'Antragstellerin und Empfänger' },
    {
      art: 'felder',
      felder: [
        feld('A01', 'Antragstellerin: amtlicher Name der Kommune', kommune ? amtlicherName(kommune) : ''),
        feld('A02', 'Art der Körperschaft', kommune ? KOERPERSCHAFTSART_LABEL[kommune.art] : ''),
        feld('A03', 'Schlüssel (AGS, Verbandsschlüssel oder Kreisschlüssel)', kommune?.schluessel ?? ''),
        feldAusTeilen('A04', 'Landkreis, Regierungsbezirk', kreisText, [
          teil('kreis', 'Landkreis', kreis === null ? '' : zeigeKreis(kreis)),
          teil('regierungsbezirk', 'Regierungsbezirk', kreis?.regierungsbezirk ?? ''),
        ]),
        feldAusTeilen(
          'A05',
          'Straße, Hausnummer, Postleitzahl, Ort',
          kommune ? verbinde([kommune.anschrift.strasse, ortszeile(kommune)]) : '',
          [
            teil('strasse', 'Straße, Hausnummer', kommune?.anschrift.strasse ?? ''),
            teil('plz', 'Postleitzahl', kommune?.anschrift.plz ?? ''),
            teil('ort', 'Ort', kommune?.anschrift.ort ?? ''),
          ],
        ),
        feldAusTeilen(
          'A06',
          'Gesetzliche Vertretung: Amtsbezeichnung, Name',
          verbinde([kommune?.vertretung.amtsbezeichnung ?? '', kommune?.vertretung.name ?? '']),
          [
            teil('amtsbezeichnung', 'Amtsbezeichnung', kommune?.vertretung.amtsbezeichnung ?? ''),
            teil('name', 'Name der Vertretung', kommune?.vertretung.name ?? ''),
          ],
        ),
        feldAusTeilen(
          'A07',
          'Auskunft erteilt: Name, Amt oder Sachgebiet, Telefon, Fax, E-Mail',
          zeilen(
            verbinde([auskunft?.name ?? '', auskunft?.stelle ?? '']),
            verbinde([
              auskunft?.telefon ? `Telefon ${auskunft.telefon}` : '',
              auskunft?.fax ? `Fax ${auskunft.fax}` : '',
            ]),
            auskunft?.email ?? '',
          ),
          [
            teil('name', 'Ansprechperson', auskunft?.name ?? ''),
            teil('stelle', 'Amt oder Sachgebiet', auskunft?.stelle ?? ''),
            teil('telefon', 'Telefon', auskunft?.telefon ?? ''),
            teil('fax', 'Fax', auskunft?.fax ?? ''),
            teil('email', 'E-Mail', auskunft?.email ?? ''),
          ],
        ),
        feldAusTeilen(
          'A08',
          'Bankverbindung: Kontoinhaberin, Kreditinstitut, IBAN, BIC',
          zeilen(
            verbinde([bank?.inhaber ?? '', bank?.institut ?? '']),
            bank?.iban ? `IBAN ${zeigeIban(bank.iban)}` : '',
            bank?.bic ? `BIC ${bank.bic}` : '',
          ),
          [
            teil('inhaber', 'Kontoinhaberin', bank?.inhaber ?? ''),
            teil('institut', 'Kreditinstitut', bank?.institut ?? ''),
            teil('iban', 'IBAN', bank?.iban ? zeigeIban(bank.iban) : ''),
            teil('bic', 'BIC', bank?.bic ?? ''),
          ],
        ),
        feld('A09', 'Kassen- oder Buchungszeichen für den Zahlungseingang', bank?.buchungszeichen ?? ''),
        feldAusTeilen('A10', 'Unser Zeichen, Datum', verbinde([antrag.aktenzeichen, zeigeDatum(antrag.datum)]), [
          teil('zeichen', 'Unser Zeichen', antrag.aktenzeichen),
          teil('datum', 'Datum des Antrags', zeigeDatum(antrag.datum)),
        ]),
        feld('A11', 'An die Bewilligungsstelle', bewilligungsstelle(papier).join('\n'), 3),
        feld('A12', 'über das Landratsamt', landratsamt(papier), 2),
      ],
    },
    {
      art: 'freiflaeche',
      nummer: 'A13',
      titel: 'Eingangsvermerke (bleiben frei)',
      zeilen: 3,
      spalten: ['Eingang Landratsamt', 'Eingang Bewilligungsstelle'],
    },
  ];
}
