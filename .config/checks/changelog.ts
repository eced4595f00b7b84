/** What changed, one release after the other, newest first; written for the office and shown in the program. */
export interface Changelog {
  fassungen: { version: string; datum: string; eintraege: string[] }[];
}

const KINDS = ['[Neu]', '[Verbessert]', '[Behoben]', '[Entfernt]'];
const LONGEST = 220;

function entryFault(entry: string): string | null {
  const kind = KINDS.find((one) => entry.startsWith(`${one} `));
  if (kind === undefined) return `must begin with one of ${KINDS.join(' ')}`;
  if (!/[.”“)]$/.test(entry)) return 'must end as a sentence does';
  if (entry.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (entry.includes('!')) return 'shouts';
  if (/\b[Ww]ir\b|\b[Uu]nser(e|en|em|er|es)?\b/.test(entry)) return 'speaks of „wir“';
  return null;
}

function isChangelog(value: unknown): value is Changelog {
  if (typeof value !== 'object' || value === null || !('fassungen' in value) || !Array.isArray(value.fassungen))
    return false;
  return value.fassungen.every((one: unknown) => {
    if (typeof one !== 'object' || one === null) return false;
    if (!('version' in one) || !('datum' in one) || !('eintraege' in one)) return false;
    if (typeof one.version !== 'string' || typeof one.datum !== 'string' || !Array.isArray(one.eintraege)) return false;
    return one.eintraege.every((entry) => typeof entry === 'string');
  });
}

const asNumbers = (version: string) => version.split('.').map(Number);

function isOlder(a: string, b: string): boolean {
  const [left, right] = [asNumbers(a), asNumbers(b)];
  const differs = left.findIndex((part, index) => part !== right[index]);
  return differs >= 0 && (left[differs] ?? 0) < (right[differs] ?? 0);
}

/** Every fault of `resources/changelog.json`; `version` is the one of package.json, which must come first. */
export function changelogFaults(changelog: unknown, version: string): string[] {
  if (!isChangelog(changelog))
    return ['changelog.json: the shape is { fassungen: [{ version, datum, eintraege: [text] }] }.'];
  const { fassungen } = changelog;
  const faults: string[] = [];
  if (fassungen[0]?.version !== version) faults.push(`changelog.json: the first release must be ${version}.`);
  for (const [index, { version: own, datum, eintraege }] of fassungen.entries()) {
    if (!/^\d+\.\d+\.\d+$/.test(own)) faults.push(`changelog.json ${own}: the version needs three numbers.`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(datum)) faults.push(`changelog.json ${own}: the date needs the form JJJJ-MM-TT.`);
    if (eintraege.length === 0) faults.push(`changelog.json ${own}: a release without an entry.`);
    const next = fassungen[index + 1];
    if (next && !isOlder(next.version, own)) faults.push(`changelog.json ${own}: the newest release comes first.`);
    for (const entry of eintraege) {
      const fault = entryFault(entry);
      if (fault !== null) faults.push(`changelog.json ${own}: „${entry}“ ${fault}.`);
    }
  }
  return faults;
}
