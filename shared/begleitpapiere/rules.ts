import type { Anlage, Antrag, Beteiligte } from '../antraege/types.ts';
import { ANTRAGSZUSTAND_LABEL } from '../antraege/labels.ts';
import { zeigeDatum } from '../foundation/date.ts';
import type { KommuneId, PersonalId } from '../foundation/id.ts';
import type { Grund } from '../foundation/reasons.ts';
import { kreisVon } from '../foundation/kreise.ts';
import type { Kommune } from '../kommunen/types.ts';
import type { Personal } from '../personal/types.ts';
import type { Begleitpapier, Begleitpapierart, Papierwahl, Papierzustand } from './types.ts';

/** What the papers of an Antrag follow from. */
export interface Papierlage {
  readonly antrag: Antrag;
  readonly kommunen: readonly Kommune[];
  /** Persons that the reader may see. */
  readonly personal: readonly Personal[];
}

/** A paper that belongs to an Antrag. */
export type Papierbedarf = Pick<Begleitpapier, 'art' | 'kommuneId' | 'personalId' | 'bedarf' | 'grund'>;

/** The persons of the posts, each once, in the order of the posts. */
export function personenVon({ antrag, personal }: Papierlage): Personal[] {
  const ids = [...new Set(antrag.stellen.map(({ personalId }) => personalId))];
  return ids.flatMap((id) => personal.find((person) => person.id === id) ?? []);
}

/** The other Gemeinden of a Zusammenschluss that no statute and no other basis binds. */
export function vereinbarungspartner({ antrag }: Pick<Papierlage, 'antrag'>): Beteiligte[] {
  return antrag.beteiligte.filter(
    ({ kommuneId, zusammenarbeit }) =>
      kommuneId !== antrag.antragstellerinId &&
      (zusammenarbeit === 'keine' || zusammenarbeit === 'oeffentlich_rechtliche_vereinbarung'),
  );
}

const bedarf = (
  art: Begleitpapierart,
  istNoetig: boolean,
  grund: string,
  bezug: { kommuneId?: KommuneId | null; personalId?: PersonalId } = {},
): Papierbedarf => ({
  art,
  kommuneId: bezug.kommuneId ?? null,
  personalId: bezug.personalId ?? null,
  bedarf: istNoetig ? 'noetig' : 'moeglich',
  grund,
});

/** A Gemeinde in a Landkreis declares to it; a Stadtkreis, the Landkreis itself and a Träger do not. */
function erklaertSich(kommune: Kommune | undefined): boolean {
  if (kommune === undefined || kommune.art === 'landkreis' || kommune.art === 'freier_traeger') return false;
  return (kreisVon(kommune.kreisSchluessel) ?? kreisVon(kommune.schluessel))?.art !== 'stadtkreis';
}

function einvernehmen({ antrag, kommunen }: Papierlage): Papierbedarf[] {
  return antrag.beteiligte
    .filter(({ kommuneId }) => erklaertSich(kommunen.find(({ id }) => id === kommuneId)))
    .map(({ kommuneId, einvernehmenAm }) =>
      bedarf(
        'einvernehmen',
        einvernehmenAm === null,
        einvernehmenAm === null
          ? 'Das Einvernehmen mit dem Landkreis ist noch nicht eingetragen (A26).'
          : `Hält das Einvernehmen vom ${zeigeDatum(einvernehmenAm)} fest (A26).`,
        { kommuneId },
      ),
    );
}

function vereinbarung(lage: Papierlage): Papierbedarf[] {
  const partner = vereinbarungspartner(lage);
  if (lage.antrag.durchfuehrung !== 'zusammenschluss' || partner.length === 0) return [];
  const fehlt = partner.some(({ zusammenarbeitVom }) => zusammenarbeitVom === null);
  return [
    bedarf(
      'vereinbarung',
      fehlt,
      fehlt
        ? 'Für den Zusammenschluss ist keine Grundlage mit Datum eingetragen (A27).'
        : 'Die Vereinbarung ist mit Datum eingetragen (A27).',
    ),
  ];
}

function weitergabe(lage: Papierlage): Papierbedarf[] {
  const traeger = personenVon(lage)
    .filter(({ traegerart }) => traegerart === 'freier_traeger')
    .map(({ traegerId }) => traegerId);
  const istWeitergabe = lage.antrag.durchfuehrung === 'dritte';
  const grund = istWeitergabe
    ? 'Die Aufgabe wird nach Nr. 3.2 an einen Träger weitergegeben (A17).'
    : 'Eine eingesetzte Person ist bei einem freien Träger beschäftigt (A34).';
  const bezuege = [...new Set(traeger.length === 0 && istWeitergabe ? [null] : traeger)];
  return bezuege.map((kommuneId) => bedarf('weitergabe', true, grund, { kommuneId }));
}

function beendigung({ antrag }: Papierlage): Papierbedarf[] {
  return antrag.beteiligte
    .filter(({ dritteTraeger }) => dritteTraeger !== '')
    .map(({ kommuneId, dritteTraeger, dritteEndetAm }) => {
      const istBeendet = dritteEndetAm !== null && dritteEndetAm < antrag.datum;
      const ende = dritteEndetAm === null ? 'ohne eingetragenes Ende' : `bis ${zeigeDatum(dritteEndetAm)}`;
      return bedarf('beendigung', !istBeendet, `Bisher betreut durch ${dritteTraeger}, ${ende} (A28).`, { kommuneId });
    });
}

function jePerson(lage: Papierlage): Papierbedarf[] {
  return personenVon(lage).flatMap(({ id: personalId, qualifikation }) => {
    const vermerkAm = qualifikation.erfahrungswissenVermerkAm;
    const vermerk = bedarf(
      'erfahrungswissen',
      vermerkAm === null,
      vermerkAm === null
        ? 'Qualifikation nach Typ c, ein Vermerk ist nicht eingetragen (A43).'
        : `Hält den Vermerk vom ${zeigeDatum(vermerkAm)} fest (A43).`,
      { personalId },
    );
    const beginn = bedarf('beschaeftigungsbeginn', true, 'Der Antrag setzt die Einstellung voraus (A35).', {
      personalId,
    });
    return qualifikation.typ === 'c' ? [vermerk, beginn] : [beginn];
  });
}

/**
 * The papers that belong to this Antrag, in the order in which they are asked for.
 * Quelle: Entscheidung und Einvernehmen, Übergang von Dritten [S0], [S3] 4.; Vermerk bei Typ c, Antrag ab Einstellung
 * [S3] 7.1; Vereinbarung [BERG18]; Mitzeichnung nach Vorgabe des Amts
 */
export function gebrauchtePapiere(lage: Papierlage): Papierbedarf[] {
  return [
    ...einvernehmen(lage),
    ...vereinbarung(lage),
    ...weitergabe(lage),
    ...beendigung(lage),
    ...jePerson(lage),
    bedarf('datenliste', false, 'Stellen, Kommunen und Beträge als Tabelle.'),
    bedarf('mitzeichnung', false, 'Gibt den Antrag auf Papier frei, wenn kein zweites Konto ihn freigibt.'),
    bedarf('anschreiben', true, 'Mit dem Verzeichnis der Anlagen (A85).'),
  ];
}

/** Where a paper stands: nothing yet, inputs kept, filed, or filed and come back signed. */
export function papierzustand(
  version: number | null,
  dokument: { readonly unterschriebenAm: string | null } | null,
): Papierzustand {
  if (dokument !== null) return dokument.unterschriebenAm === null ? 'abgelegt' : 'unterschrieben';
  return version === null ? 'fehlt' : 'entwurf';
}

/** True where both name the same paper of an Antrag. */
export function istDasselbe(
  a: Pick<Papierwahl, 'art' | 'kommuneId' | 'personalId'>,
  b: Pick<Papierwahl, 'art' | 'kommuneId' | 'personalId'>,
): boolean {
  return a.art === b.art && a.kommuneId === b.kommuneId && a.personalId === b.personalId;
}

/** Which enclosure of A85 a kind of paper is. */
const ANLAGE_DES_PAPIERS: Partial<Record<Begleitpapierart, Anlage>> = {
  einvernehmen: 'einvernehmen',
  vereinbarung: 'vereinbarung',
  weitergabe: 'traegervertrag',
  erfahrungswissen: 'erfahrungswissen',
  beschaeftigungsbeginn: 'einstellung',
  datenliste: 'datenblatt',
};

/** Ticks of A85 that the filed papers allow: those of which every paper is filed as it would be written today. */
export function vorgeschlageneAnlagen(
  papiere: readonly Pick<Begleitpapier, 'art' | 'zustand' | 'istUeberholt'>[],
): Anlage[] {
  return [...Map.groupBy(papiere, ({ art }) => art)].flatMap(([art, gleiche]) => {
    const anlage = ANLAGE_DES_PAPIERS[art];
    const sindDa = gleiche.every(
      ({ zustand, istUeberholt }) => (zustand === 'abgelegt' && !istUeberholt) || zustand === 'unterschrieben',
    );
    return anlage !== undefined && sindDa ? [anlage] : [];
  });
}

/** Why a paper cannot be filed now; null where it can. The sheet of the house releases an Antrag that is checked. */
export function sperreDesPapiers(
  art: Begleitpapierart,
  { zustand, aktenzeichen }: Pick<Antrag, 'zustand' | 'aktenzeichen'>,
): Grund | null {
  if (art !== 'mitzeichnung' || zustand === 'geprueft') return null;
  return {
    schwere: 'sperrt',
    code: 'mitzeichnung-nicht-geprueft',
    satz: `Der Antrag ${aktenzeichen} ist „${ANTRAGSZUSTAND_LABEL[zustand]}“. Das Mitzeichnungsblatt gehört zu einem geprüften Antrag.`,
    ausweg: zustand === 'entwurf' ? 'Zuerst die Prüfung abschließen.' : 'Für eine Korrektur eine neue Fassung anlegen.',
    norm: null,
    feld: null,
  };
}
