import { AMTSBEZEICHNUNG_VORSCHLAG } from './labels.ts';
import { STANDARD_AKTENZEICHEN_MUSTER } from './aktenzeichen.ts';
import { zKommunenfarbe, type Koerperschaftsart, type Kommune, type KommuneEingabe } from './types.ts';

/** The empty form for a new body: the usual pattern and office, and a colour that no other body has yet. */
export function neueKommuneEingabe(art: Koerperschaftsart, vorhandene: readonly Kommune[]): KommuneEingabe {
  const vergeben = new Set(vorhandene.map((kommune) => kommune.farbe));
  const farben = zKommunenfarbe.options;
  return {
    name: '',
    art,
    schluessel: '',
    kreisSchluessel: '',
    anschrift: { strasse: '', plz: '', ort: '' },
    vertretung: { amtsbezeichnung: AMTSBEZEICHNUNG_VORSCHLAG[art], name: '' },
    auskunft: { name: '', stelle: '', telefon: '', fax: '', email: '' },
    bank: { inhaber: '', institut: '', iban: '', bic: '', buchungszeichen: '' },
    briefkopfZeilen: [],
    aktenzeichenMuster: art === 'freier_traeger' ? '' : STANDARD_AKTENZEICHEN_MUSTER,
    farbe: farben.find((farbe) => !vergeben.has(farbe)) ?? farben[vorhandene.length % farben.length] ?? 'grau',
  };
}
