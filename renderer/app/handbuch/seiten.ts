/** One page of the handbook: the name of its file without ending, its first heading, its text below it. */
export interface Handbuchseite {
  readonly name: string;
  readonly titel: string;
  readonly text: string;
}

const dateien = import.meta.glob<string>('../../../resources/handbuch/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bilder = import.meta.glob<string>('../../../resources/handbuch/bilder/*', {
  query: '?url',
  import: 'default',
  eager: true,
});

function lies(pfad: string, inhalt: string): Handbuchseite {
  const name = pfad.slice(pfad.lastIndexOf('/') + 1, -'.md'.length);
  const kopf = /^#\s+(.+)$/m.exec(inhalt);
  return { name, titel: kopf?.[1]?.trim() ?? name, text: kopf ? inhalt.replace(kopf[0], '').trimStart() : inhalt };
}

/** All pages in the order of their numbers. */
export const HANDBUCH: readonly Handbuchseite[] = Object.entries(dateien)
  .map(([pfad, inhalt]) => lies(pfad, inhalt))
  .sort((a, b) => a.name.localeCompare(b.name));

/** Address of a picture that a page names as `bilder/name.png`; null where it is not there. */
export function bildadresse(quelle: string): string | null {
  const name = quelle.replace(/^\.?\//, '').replace(/^bilder\//, '');
  return Object.entries(bilder).find(([pfad]) => pfad.endsWith(`/bilder/${name}`))?.[1] ?? null;
}
