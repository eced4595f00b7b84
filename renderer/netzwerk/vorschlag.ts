import type { KommuneId } from '../../shared/foundation/id.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';

/** The Kommune that a new record is proposed for: the one that is worked for, else a Gemeinde before any other body. */
export function useKommunenvorschlag(kommunen: readonly Kommune[]): KommuneId {
  const { kommuneId } = useEinstellungen().einstellungen;
  const gemeinde = kommunen.find(({ art }) => art === 'gemeinde' || art === 'stadt');
  return kommuneId ?? gemeinde?.id ?? kommunen[0]?.id ?? ('' as KommuneId);
}
