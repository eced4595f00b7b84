import { zKommuneId } from '../../../shared/foundation/id.ts';
import { KOERPERSCHAFTSART_KURZ } from '../../../shared/kommunen/labels.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import type { Anfrage } from '../context.ts';
import type { Suchquelle, Suchtext } from '../registration.ts';
import { kommunenRepository } from './repository.ts';

function suchtext(kommune: Kommune): Suchtext {
  const { id, name, anschrift, vertretung, auskunft, bank } = kommune;
  return {
    id,
    art: 'Kommune',
    titel: name,
    untertitel: [KOERPERSCHAFTSART_KURZ[kommune.art], kommune.schluessel, anschrift.ort].filter(Boolean).join(' · '),
    ziel: `/kommunen/${id}`,
    text: [
      kommune.kreisSchluessel,
      ...Object.values(anschrift),
      ...Object.values(vertretung),
      ...Object.values(auskunft),
      ...Object.values(bank),
    ].join(' '),
    kommunen: [id],
  };
}

/** Kommunen by name, keys, address, people to ask and bank account. */
export const kommunenSuche: Suchquelle = {
  tabelle: 'kommunen',
  datenart: 'kommunen',
  // Who signs and who gives information is public.
  nenntPersonen: false,
  folgt: [],
  async texte({ db, kommunen }: Anfrage, ids) {
    const repository = kommunenRepository(db, kommunen);
    const gesuchte = ids === 'alle' ? repository.liste() : repository.mehrere(ids.map((id) => zKommuneId.parse(id)));
    return (await gesuchte).map(suchtext);
  },
};
