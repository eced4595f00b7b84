import { appendFileSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A month's file is not written beyond this; a fault that repeats without end must not fill the disk. */
const HOECHSTENS_BYTES = 5 * 1024 * 1024;

/** A name or code as programs give them; anything else could be a text with a person's data and is left out. */
const KENNWORT = /^[A-Za-z][\w.]{0,60}$/;

function kennwort(wert: unknown): string {
  return typeof wert === 'string' && KENNWORT.test(wert) ? wert : '-';
}

/** The place in the program only: the first lines of a stack repeat the message, which can hold the contents of a field. */
function fundstellen(stack: string, programm: string): string[] {
  return stack
    .split('\n')
    .filter((zeile) => /^ {4}at .*:\d+:\d+\)?$/.test(zeile))
    .map((zeile) => zeile.trim().replaceAll(programm, '').replaceAll(homedir(), '~'))
    .slice(0, 20);
}

/**
 * One entry of the log: number, instant, name and code of the error and of its cause, and where it arose. Never its
 * message: the texts of database and input errors repeat what the clerk typed.
 */
export function protokollzeile(nummer: string, jetzt: string, fehler: unknown, programm: string): string {
  const eintrag: Record<string, unknown> = { nummer: /^[\w-]{1,60}$/.test(nummer) ? nummer : '-', jetzt };
  if (fehler instanceof Error) {
    eintrag['fehler'] = kennwort(fehler.name);
    eintrag['code'] = kennwort('code' in fehler ? fehler.code : undefined);
    eintrag['stellen'] = fundstellen(fehler.stack ?? '', programm);
    if (fehler.cause instanceof Error) {
      eintrag['ursache'] = kennwort(fehler.cause.name);
      eintrag['ursachencode'] = kennwort('code' in fehler.cause ? fehler.cause.code : undefined);
      eintrag['ursachenstellen'] = fundstellen(fehler.cause.stack ?? '', programm);
    }
  } else {
    eintrag['fehler'] = typeof fehler;
  }
  return `${JSON.stringify(eintrag)}\n`;
}

/**
 * Makes the function that writes the log of the program: `protokoll/programm-JJJJ-MM.log` beside the Datenbestand, one
 * line of JSON each. Never throws: a log that cannot be written must not stop the work.
 */
export function createProtokollschreiber(
  ordner: string,
  programm: string,
  jetzt: () => string,
): (nummer: string, fehler: unknown) => void {
  return (nummer, fehler) => {
    const instant = jetzt();
    const datei = join(ordner, 'protokoll', `programm-${instant.slice(0, 7)}.log`);
    try {
      mkdirSync(join(ordner, 'protokoll'), { recursive: true, mode: 0o700 });
      const groesse = statSync(datei, { throwIfNoEntry: false })?.size ?? 0;
      if (groesse < HOECHSTENS_BYTES) {
        appendFileSync(datei, protokollzeile(nummer, instant, fehler, programm), { mode: 0o600 });
      }
    } catch {
      // Disk full or folder not writable: the clerk meets that at the next save, with its own sentence.
    }
  };
}
