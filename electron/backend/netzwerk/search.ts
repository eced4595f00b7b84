import { zPartnerId, type KommuneId } from '../../../shared/foundation/id.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import { PARTNERART_LABEL } from '../../../shared/netzwerk/partnerarten.ts';
import { THEMENFELD_LABEL } from '../../../shared/netzwerk/themenfelder.ts';
import type { Partner } from '../../../shared/netzwerk/types.ts';
import { listeKommunen } from '../kommunen/service.ts';
import type { Suchquelle, Suchtext } from '../registration.ts';
import { listePartner } from './partner-service.ts';

function suchtext(partner: Partner, alleKommunen: readonly KommuneId[]): Suchtext {
  return {
    id: partner.id,
    art: 'Stelle im Netzwerk',
    titel: partner.name,
    untertitel: [PARTNERART_LABEL[partner.art], partner.ort].filter((teil) => teil !== '').join(' · '),
    ziel: `/netzwerk/${partner.id}`,
    text: [
      partner.ansprechperson,
      partner.strasse,
      ...partner.sprachen.map(sprachname),
      ...partner.zustaendigkeiten.flatMap(({ feld, ortsteil }) => [THEMENFELD_LABEL[feld], ortsteil]),
      partner.bemerkung,
    ].join(' '),
    // A partner without Kommunen is there for all of them: whoever sees one of them finds it.
    kommunen: partner.kommuneIds.length === 0 ? alleKommunen : partner.kommuneIds,
  };
}

/** Partners by name, kind, languages and place. */
export const partnerSuche: Suchquelle = {
  tabelle: 'partner',
  datenart: 'netzwerk',
  nenntPersonen: true,
  folgt: ['partner_kommunen', 'partner_zustaendigkeiten', 'kommunen'],
  async texte(anfrage, ids) {
    const gesuchte = ids === 'alle' ? null : new Set(ids.map((id) => zPartnerId.parse(id)));
    const kommunen = (await listeKommunen(anfrage)).map(({ id }) => id);
    return (await listePartner(anfrage))
      .filter(({ id }) => gesuchte?.has(id) ?? true)
      .map((partner) => suchtext(partner, kommunen));
  },
};
