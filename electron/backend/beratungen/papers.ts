import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import { plusTage, spaeteres, type Datum } from '../../../shared/foundation/date.ts';
import type { TerminId } from '../../../shared/foundation/id.ts';
import { naechsterWerktag } from '../../../shared/fristen/workday.ts';
import { zweiterTermin } from '../../../shared/termine/rules.ts';
import type { Termin, TerminEingabe } from '../../../shared/termine/types.ts';
import type { Anfrage } from '../context.ts';
import { legePapierAb } from '../dokumente/service.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { bezugVon, listeBetreuende } from '../faelle/service.ts';
import { eingabefehler, gesperrt } from '../failures.ts';
import { eineKommune } from '../kommunen/service.ts';
import { ladeTermin } from '../termine/service.ts';
import { einladungBlatt } from './document-einladung.ts';

/** The appointment that nobody came to, and the one that is proposed; null: the same time, at least a week from today. */
export interface Einladungsfrage {
  readonly terminId: TerminId;
  readonly neuerTerminId: TerminId | null;
}

/** A letter is under way for some days, and somebody has to read it. */
const POSTWEG_TAGE = 7;

function vorgeschlagener(termin: Termin, heute: Datum): TerminEingabe {
  const vorschlag = zweiterTermin(termin, heute);
  return { ...vorschlag, am: naechsterWerktag(spaeteres(vorschlag.am, plusTage(heute, POSTWEG_TAGE))) };
}

/** Why nobody can be invited to the other appointment; null: somebody can. */
function hindernis(termin: Termin, neuer: TerminEingabe | Termin, heute: Datum): string | null {
  if (neuer.haushaltId !== termin.haushaltId) return 'Der neue Termin gehört zu einem anderen Fall. Bitte neu wählen.';
  if ('stand' in neuer && neuer.stand !== 'geplant') return 'Dieser Termin findet nicht mehr statt. Bitte neu wählen.';
  return neuer.am < heute ? 'Dieser Termin liegt schon zurück. Bitte neu wählen.' : null;
}

async function einladungMitAkte(anfrage: Anfrage, { terminId, neuerTerminId }: Einladungsfrage) {
  const { termin, akte } = await ladeTermin(anfrage, terminId);
  if (termin.stand !== 'nicht_erschienen') {
    throw gesperrt([
      {
        schwere: 'sperrt',
        code: 'einladung-ohne-versaeumnis',
        satz: 'Zu diesem Termin ist nicht vermerkt, dass niemand gekommen ist.',
        ausweg: 'Beim Termin „nicht erschienen“ wählen.',
        norm: null,
        feld: null,
      },
    ]);
  }
  const neuer =
    neuerTerminId === null ? vorgeschlagener(termin, anfrage.heute) : (await ladeTermin(anfrage, neuerTerminId)).termin;
  const satz = hindernis(termin, neuer, anfrage.heute);
  if (satz !== null) throw eingabefehler([{ feld: 'neuerTerminId', satz }]);
  const { kommune } = await eineKommune(anfrage, akte.haushalt.kommuneId);
  const personal = (await listeBetreuende(anfrage)).find(({ id }) => id === neuer.personalId)?.name ?? '';
  return { akte, blatt: einladungBlatt({ akte, kommune, termin, neuer, personal, heute: anfrage.heute }) };
}

/** The letter as blocks. `NICHT_GEFUNDEN`, `GESPERRT` where the appointment was not missed, `EINGABE` at `neuerTerminId`. */
export async function einladung(anfrage: Anfrage, frage: Einladungsfrage): Promise<Blatt> {
  return (await einladungMitAkte(anfrage, frage)).blatt;
}

/** The same as a Word file with its name. */
export async function einladungWord(
  anfrage: Anfrage,
  frage: Einladungsfrage,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const blatt = await einladung(anfrage, frage);
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }) };
}

/** Keeps the letter among the documents of the case. */
export async function legeEinladungAb(anfrage: Anfrage, frage: Einladungsfrage): Promise<Dokument> {
  const { akte, blatt } = await einladungMitAkte(anfrage, frage);
  const word = await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt });
  return legePapierAb(anfrage, { ...bezugVon(akte.haushalt), art: 'einladung', blatt, word });
}
