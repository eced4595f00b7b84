import type { AufgezeichneteTabelle } from '../database/recording.ts';
import type { Zeile } from '../registration.ts';
import type { Leser } from './reader.ts';
import type { Aenderung } from './repository.ts';
import { zeileAus } from './rows.ts';

/** What one command did to one row, from its first to its last touch. */
export interface Zeilenschritt {
  readonly tabelle: AufgezeichneteTabelle;
  readonly id: string;
  readonly vorher: Zeile | null;
  readonly nachher: Zeile | null;
  /** The bin was emptied: what the row looked like is forgotten. */
  readonly istVergessen: boolean;
}

/** The changes of one command, a step for each row, in the order in which the rows were first touched. */
export function zeilenschritte(aenderungen: readonly Aenderung[]): Zeilenschritt[] {
  const schritte = new Map<string, Zeilenschritt>();
  for (const { tabelle, zeileId, vorher, nachher } of aenderungen) {
    const schluessel = `${tabelle} ${zeileId}`;
    const bisher = schritte.get(schluessel);
    schritte.set(schluessel, {
      tabelle,
      id: zeileId,
      vorher: bisher ? bisher.vorher : vorher === null ? null : zeileAus(vorher),
      nachher: nachher === null ? null : zeileAus(nachher),
      istVergessen: vorher === null && nachher === null,
    });
  }
  // Made and removed by the same command: nothing is left to tell.
  return [...schritte.values()].filter(
    ({ vorher, nachher, istVergessen }) => istVergessen || vorher !== null || nachher !== null,
  );
}

/** The records that a command was about: parts only where the record itself was left alone. */
export function gegenstaende(leser: Leser, schritte: readonly Zeilenschritt[]): Zeilenschritt[] {
  const hauptsachen = schritte.filter(({ tabelle, vorher, nachher }) => {
    const zeile = nachher ?? vorher;
    const ganzes = zeile === null ? undefined : leser.beschreibung(tabelle)?.teilVon?.(zeile);
    return !ganzes || !schritte.some((andere) => andere.tabelle === ganzes.tabelle && andere.id === ganzes.id);
  });
  const bekannte = hauptsachen.filter(({ istVergessen }) => !istVergessen);
  return bekannte.length > 0 ? bekannte : hauptsachen.slice(0, 1);
}

export type Schrittart = 'angelegt' | 'geaendert' | 'geloescht';

export function artVon({ vorher, nachher, istVergessen }: Zeilenschritt): Schrittart {
  if (istVergessen) return 'geaendert';
  return vorher === null ? 'angelegt' : nachher === null ? 'geloescht' : 'geaendert';
}

const PARTIZIP: Record<Schrittart, string> = { angelegt: 'angelegt', geaendert: 'geändert', geloescht: 'gelöscht' };

/** „die Kommune A-dorf geändert“, with „und 2 weitere Einträge“ where there are more. */
export function wasGetanWurde(leser: Leser, vorgang: string, schritte: readonly Zeilenschritt[]): string {
  const [erster, ...weitere] = gegenstaende(leser, schritte);
  const eigenes = leser.vorgang(vorgang);
  if (erster === undefined)
    return eigenes?.replace(/^hat /, '') ?? `im Bereich ${bereichVon(vorgang)} nichts verändert`;
  const rest =
    weitere.length === 0
      ? ''
      : weitere.length === 1
        ? ' und einen weiteren Eintrag'
        : ` und ${weitere.length} weitere Einträge`;
  const was = `${leser.was(erster.tabelle, erster.id, erster.nachher ?? erster.vorher)}${rest}`;
  return eigenes === null ? `${was} ${PARTIZIP[artVon(erster)]}` : eigenes.replace(/^hat /, '').replace('{was}', was);
}

/** „Kommune A-dorf“ for „die Kommune A-dorf“, as a heading says it. */
export function ohneArtikel(was: string): string {
  const ohne = was.replace(/^(die|den|das|einen|eine|ein) /, '');
  return ohne.charAt(0).toUpperCase() + ohne.slice(1);
}

export const BEREICHE: Readonly<Record<string, string>> = {
  konten: 'Konten',
  protokoll: 'Protokoll',
  entwuerfe: 'Entwürfe',
  dokumente: 'Dokumente',
  fristen: 'Fristen',
  suche: 'Suche',
  auftraege: 'Aufträge',
  sicherung: 'Sicherung',
  pakete: 'Pakete',
  vordrucke: 'Vordrucke',
  foerderrecht: 'Förderrecht',
  kommunen: 'Kommunen',
  personal: 'Personal',
  netzwerk: 'Netzwerk',
  einwilligungen: 'Einwilligungen',
  faelle: 'Fälle',
  erhebungen: 'Erhebungen',
  uebergaben: 'Übergaben',
  sprachmittlung: 'Sprachmittlung',
  termine: 'Termine',
  vertretungen: 'Vertretung',
  arbeitslisten: 'Fälle',
  bibliothek: 'Ziele und Maßnahmen',
  integrationsplaene: 'Integrationspläne',
  beratungen: 'Beratungen',
  kennzahlen: 'Kennzahlen',
  vereinbarungen: 'Vereinbarungen',
  antraege: 'Anträge',
  begleitpapiere: 'Papiere zum Antrag',
};

/** The area of the program that an operation belongs to. */
export function bereichVon(vorgang: string): string {
  return BEREICHE[vorgang.split('.')[0] ?? ''] ?? 'Geleit';
}
