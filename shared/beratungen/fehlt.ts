import type { Beratung } from './types.ts';

/** What a talk can lack to count in full; `termin_ohne_notiz` is an appointment that was kept and of which no talk is noted. */
export type Fehlendes = 'thema' | 'stichwort' | 'begleitung_zu' | 'termin_ohne_notiz';

/** What the counter in the margin says of one talk; empty where it counts in full. Quelle: Zählregeln Z4, Z5. */
export function fehlendesAn(
  beratung: Pick<Beratung, 'themen' | 'stichwort' | 'ort' | 'begleitungZu'>,
): Exclude<Fehlendes, 'termin_ohne_notiz'>[] {
  const { themen, stichwort, ort, begleitungZu } = beratung;
  return [
    ...(themen.length === 0 ? (['thema'] as const) : []),
    ...(themen.includes('sonstige') && stichwort === '' ? (['stichwort'] as const) : []),
    ...(ort === 'begleitung' && begleitungZu === '' ? (['begleitung_zu'] as const) : []),
  ];
}
