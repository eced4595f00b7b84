import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { ENDUNG } from '../database/backup.ts';
import { liesAnhang, SicherungUnbrauchbar, type Anhang } from '../database/container.ts';

/** A file that looks like a backup. */
export interface Sicherungsdatei {
  readonly name: string;
  readonly bytes: number;
  /** null: cannot be used; `hindernis` says why. */
  readonly anhang: Anhang | null;
  readonly hindernis: string | null;
}

function eintraege(ordner: string): Dirent[] {
  try {
    return readdirSync(ordner, { withFileTypes: true });
  } catch {
    // Not made yet, pulled out, or not for this user: nothing to list; writing there says why.
    return [];
  }
}

/** The backups in a folder, in no order. Hidden files are backups that are being made. */
export function sicherungenIn(ordner: string): Sicherungsdatei[] {
  return eintraege(ordner)
    .filter((eintrag) => eintrag.isFile() && eintrag.name.endsWith(ENDUNG) && !eintrag.name.startsWith('.'))
    .map(({ name }) => {
      const datei = join(ordner, name);
      const bytes = statSync(datei, { throwIfNoEntry: false })?.size ?? 0;
      try {
        return { name, bytes, anhang: liesAnhang(datei), hindernis: null };
      } catch (fehler) {
        const hindernis =
          fehler instanceof SicherungUnbrauchbar ? fehler.message : 'Die Sicherung kann nicht gelesen werden.';
        return { name, bytes, anhang: null, hindernis };
      }
    });
}
