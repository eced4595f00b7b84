import type { Datum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { vergleicheNamen } from '../../shared/foundation/list.ts';
import { sprachname } from '../../shared/foundation/sprachen.ts';
import {
  PARTNERART_LABEL,
  partnerartenVon,
  WEITERLEITUNGSZIEL_LABEL,
  WEITERLEITUNGSZIELE,
} from '../../shared/netzwerk/partnerarten.ts';
import { istDaFuer, istZuPruefen } from '../../shared/netzwerk/rules.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';

/** What the list of partners is narrowed to; null or empty: everything. Kept in the address. */
export interface Stellenfilter {
  readonly art: string | null;
  readonly sprache: string | null;
  readonly feld: string | null;
  readonly ortsteil: string | null;
  readonly istZuPruefen: boolean;
}

const NAMEN = { art: 'art', sprache: 'sprache', feld: 'feld', ortsteil: 'ortsteil' } as const;

export function filterAus(adresse: URLSearchParams): Stellenfilter {
  const lies = (name: keyof typeof NAMEN) => adresse.get(NAMEN[name]);
  return {
    art: lies('art'),
    sprache: lies('sprache'),
    feld: lies('feld'),
    ortsteil: lies('ortsteil'),
    istZuPruefen: adresse.get('pruefen') === '1',
  };
}

export function alsAdresse(filter: Stellenfilter): Record<string, string> {
  const { istZuPruefen: pruefen, ...texte } = filter;
  return Object.fromEntries([
    ...Object.entries(texte).filter((paar): paar is [string, string] => paar[1] !== null && paar[1] !== ''),
    ...(pruefen ? [['pruefen', '1']] : []),
  ]) as Record<string, string>;
}

/** The partners that the filter lets through, for one Kommune or for all of them. */
export function gefiltert(
  partner: readonly Partner[],
  filter: Stellenfilter,
  { kommuneId, heute }: { readonly kommuneId: KommuneId | null; readonly heute: Datum },
): Partner[] {
  return partner.filter(
    (einer) =>
      (kommuneId === null || istDaFuer(einer, kommuneId)) &&
      (filter.art === null || einer.art === filter.art) &&
      (filter.sprache === null || einer.sprachen.includes(filter.sprache)) &&
      (filter.feld === null || einer.zustaendigkeiten.some(({ feld }) => feld === filter.feld)) &&
      (filter.ortsteil === null ||
        einer.zustaendigkeiten.some(
          ({ feld, ortsteil }) =>
            (filter.feld === null || feld === filter.feld) && (ortsteil === '' || ortsteil === filter.ortsteil),
        )) &&
      (!filter.istZuPruefen || istZuPruefen(einer, heute)),
  );
}

/** Kinds by referral target, as groups of a select. */
export const ARTAUSWAHL = WEITERLEITUNGSZIELE.map((ziel) => ({
  group: WEITERLEITUNGSZIEL_LABEL[ziel],
  items: partnerartenVon(ziel).map((value) => ({ value, label: PARTNERART_LABEL[value] })),
}));

/** The values that stand in the list, each once and by name. */
export function vorhandene(werte: readonly string[], name: (wert: string) => string = (wert) => wert) {
  return [...new Set(werte.filter((wert) => wert !== ''))]
    .map((value) => ({ value, label: name(value) }))
    .sort((a, b) => vergleicheNamen(a.label, b.label));
}

export const sprachenVon = (partner: readonly Partner[]) =>
  vorhandene(
    partner.flatMap(({ sprachen }) => sprachen),
    sprachname,
  );

export const ortsteileVon = (partner: readonly Partner[]) =>
  vorhandene(partner.flatMap(({ zustaendigkeiten }) => zustaendigkeiten.map(({ ortsteil }) => ortsteil)));
