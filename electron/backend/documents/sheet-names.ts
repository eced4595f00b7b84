/** Longest name of a sheet that Excel takes. */
const HOECHSTLAENGE = 31;

/** What Excel forbids in the name of a sheet, and characters that are not seen. */
const VERBOTEN = /[\\/?*[\]:]|\p{C}/gu;

/** Names that Excel keeps for itself. */
const BELEGT = ['history'];

function erlaubt(wunsch: string): string {
  const name = wunsch
    .normalize('NFC')
    .toWellFormed()
    .replace(VERBOTEN, ' ')
    .replace(/\uFFFD/g, ' ')
    .replace(/\s+/g, ' ');
  return name.replace(/^[' ]+|[' ]+$/g, '') || 'Blatt';
}

/** Cut to so many units of UTF-16, which Excel counts, without tearing a character. */
function gekuerzt(name: string, laenge: number): string {
  let kurz = '';
  for (const zeichen of name) {
    if (kurz.length + zeichen.length > laenge) break;
    kurz += zeichen;
  }
  return kurz.replace(/[' ]+$/, '');
}

/**
 * Names of sheets that Excel takes, in the order of the wishes: cut to 31 characters, without what is forbidden, each
 * different from the others whatever the case; the second of two alike is „Weber, Maria (2)“.
 */
export function blattnamen(wuensche: readonly string[]): string[] {
  const vergeben = new Set<string>(BELEGT);
  return wuensche.map((wunsch) => {
    const name = erlaubt(wunsch);
    let freier = gekuerzt(name, HOECHSTLAENGE);
    for (let nummer = 2; vergeben.has(freier.toLowerCase()); nummer += 1) {
      const zusatz = ` (${nummer})`;
      freier = `${gekuerzt(name, HOECHSTLAENGE - zusatz.length)}${zusatz}`;
    }
    vergeben.add(freier.toLowerCase());
    return freier;
  });
}
