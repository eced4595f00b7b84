import { FehlerImThread } from '../auftraege/thread.ts';
import { SicherungUnbrauchbar } from '../database/container.ts';
import { DatenbestandUnzugaenglich } from '../database/obstacle.ts';
import { istDateifehler, istSpeicherfehler, istVoll } from '../database/storage-errors.ts';
import { Fachfehler } from '../failures.ts';

/** Errors whose message is a sentence for the clerk already. */
const MIT_SATZ = new Set(['SicherungUnbrauchbar', 'DatenbestandUnzugaenglich', 'ProbeOhnePlatz']);
const VERWEIGERT = new Set(['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY']);

export const NICHT_ERREICHBAR =
  'Der Ort der Sicherungen ist nicht erreichbar. Bitte den Datenträger einstecken oder einen anderen Ort wählen.';

function speicherfehler(satz: string): Fachfehler {
  return new Fachfehler({ code: 'SPEICHERN_UNMOEGLICH', satz });
}

/** The destination is not there: a stick that was pulled out, a folder that is gone. */
export function nichtErreichbar(): Fachfehler {
  return speicherfehler(NICHT_ERREICHBAR);
}

/** What went wrong with a backup, with its sentence; what is not expected stays as it is. */
export function alsSicherungsfehler(fehler: unknown): unknown {
  const code = fehler instanceof Error && 'code' in fehler && typeof fehler.code === 'string' ? fehler.code : '';
  if (istVoll(fehler)) {
    return speicherfehler(
      'Am Ort der Sicherungen ist nicht genug Platz. Es wurde keine Sicherung abgelegt; die früheren sind noch da.',
    );
  }
  if (VERWEIGERT.has(code)) {
    return speicherfehler('Am Ort der Sicherungen darf nicht geschrieben werden. Bitte einen anderen Ort wählen.');
  }
  if (fehler instanceof SicherungUnbrauchbar || fehler instanceof DatenbestandUnzugaenglich) {
    return new Fachfehler({ code: 'SPEICHERN_UNMOEGLICH', satz: fehler.message });
  }
  if (fehler instanceof FehlerImThread && MIT_SATZ.has(fehler.name)) return speicherfehler(fehler.message);
  if (istSpeicherfehler(fehler) || istDateifehler(fehler) || /^E[A-Z]+$/.test(code)) return nichtErreichbar();
  return fehler;
}
