import type { Grund } from '../../shared/foundation/reasons.ts';
import { melde } from '../ui/meldung.tsx';

/** So many are said one by one. */
const EINZELN = 3;

/**
 * Says what should be known of several talks that were kept, in one notice: each sentence names its case. That a topic is
 * missing says the counter.
 */
export function meldeHinweise(hinweise: readonly Pick<Grund, 'code' | 'satz'>[]): void {
  const saetze = hinweise.flatMap(({ code, satz }) => (code === 'beratung-ohne-thema' ? [] : [satz]));
  if (saetze.length === 0) return;
  const weitere = saetze.length - EINZELN;
  const rest = weitere <= 0 ? [] : [weitere === 1 ? 'Und ein weiterer Hinweis.' : `Und ${weitere} weitere Hinweise.`];
  melde([...saetze.slice(0, EINZELN), ...rest].join(' '), 'warnung');
}
