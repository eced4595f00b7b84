import type { Auskunft } from './types.ts';

export const AUSKUNFT_LABEL: Record<Auskunft, string> = { unbekannt: 'nicht bekannt', ja: 'ja', nein: 'nein' };
