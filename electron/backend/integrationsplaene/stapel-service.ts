import { join } from 'node:path';
import { zeigeDateien } from '../../../shared/integrationsplaene/stapel-labels.ts';
import {
  druckstapel,
  GENANNTE_JE_MANGEL,
  HOECHSTENS_PLAENE,
  stapeldokumente,
  stapelmaengel,
  zStapelmangel,
  type Stapelauftrag,
  type Stapeldokument,
  type Stapelplan,
  type Stapelpruefung,
  type Stapelwahl,
} from '../../../shared/integrationsplaene/stapel.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Threadlauf } from '../auftraege/thread.ts';
import { inTransaktion } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { istVoll } from '../database/storage-errors.ts';
import { eingabefehler, Fachfehler, nichtGefunden } from '../failures.ts';
import type { Suchquelle } from '../registration.ts';
import type { Haus } from '../session.ts';
import { handleFuer } from '../sicherung/places.ts';
import { zeitstempel } from '../time-stamp.ts';
import { createPackpool, threadzahl } from './stapel-pool.ts';
import { stapelRepository } from './stapel-repository.ts';
import { verarbeite } from './stapel-run.ts';
import { planIdsNachFilter, stapelblatt } from './stapel-sources.ts';
import { einzelziel, ordnerziel, paketziel, type Stapelziel } from './stapel-target.ts';

const suchquellenVon = ({ anmeldungen }: Haus) => anmeldungen.flatMap(({ suche }) => suche);

/** The plans of the choice, as far as the account sees them. Throws `EINGABE` where they are too many for one go. */
async function ladePlaene(
  anfrage: Anfrage,
  { auswahl }: Pick<Stapelwahl, 'auswahl'>,
  quellen: readonly Suchquelle[],
): Promise<Stapelplan[]> {
  const ids = auswahl.art === 'plaene' ? auswahl.planIds : await planIdsNachFilter(anfrage, auswahl.filter, quellen);
  if (ids.length > HOECHSTENS_PLAENE) {
    const satz = `Der Filter trifft mehr als ${HOECHSTENS_PLAENE.toLocaleString('de-DE')} Pläne. Bitte eingrenzen.`;
    throw eingabefehler([{ feld: 'auswahl', satz }]);
  }
  return stapelRepository(anfrage.db, anfrage.kommunen).plaene(ids, anfrage.heute);
}

/** What these plans lack on paper, the gravest first, and how many files come of them. */
export async function pruefeStapel(haus: Haus, anfrage: Anfrage, wahl: Stapelwahl): Promise<Stapelpruefung> {
  const plaene = await ladePlaene(anfrage, wahl, suchquellenVon(haus));
  const gefundene = plaene.flatMap((plan) =>
    stapelmaengel(plan, wahl, (sprache, vorlageId) => {
      const { bibliothek, zusagen } = anfrage.plantexte(sprache);
      return bibliothek[vorlageId] !== undefined || zusagen[vorlageId] !== undefined;
    }).map((mangel) => ({ ...mangel, plan })),
  );
  const dokumente = stapeldokumente(plaene, wahl);
  return {
    plaene: plaene.length,
    dateien: dokumente.length,
    dateienDruck: druckstapel(dokumente).length,
    maengel: zStapelmangel.options.flatMap((mangel) => {
      const betroffene = gefundene.filter((einer) => einer.mangel === mangel);
      if (betroffene.length === 0) return [];
      return [
        {
          mangel,
          gesamt: betroffene.length,
          plaene: betroffene.slice(0, GENANNTE_JE_MANGEL).map(({ anzahl, plan }) => ({
            planId: plan.planId,
            haushaltId: plan.haushaltId,
            personId: plan.personId,
            bezeichnung: plan.bezeichnung,
            aktenzeichen: plan.aktenzeichen,
            anzahl,
          })),
        },
      ];
    }),
  };
}

/** The folder that the clerk chose in the host's dialog. Throws `EINGABE` for any other. */
function gewaehlterOrdner({ umgebung }: Haus, handle: string): string {
  const ordner = umgebung.gewaehlteOrdner?.().find((pfad) => handleFuer(pfad) === handle);
  if (ordner === undefined) {
    throw eingabefehler([{ feld: 'ordnerHandle', satz: 'Dieser Ordner ist nicht mehr da. Bitte noch einmal wählen.' }]);
  }
  return ordner;
}

const DATEIFEHLER = /^E[A-Z]+$/;

/** A folder that is full, gone or closed, with its sentence; what is not expected stays as it is. */
function alsStapelfehler(fehler: unknown): unknown {
  const code = fehler instanceof Error && 'code' in fehler && typeof fehler.code === 'string' ? fehler.code : '';
  if (!istVoll(fehler) && !DATEIFEHLER.test(code)) return fehler;
  const satz = istVoll(fehler)
    ? 'Im gewählten Ordner ist nicht genug Platz. Es wurde keine Datei abgelegt.'
    : 'In den gewählten Ordner kann nicht geschrieben werden. Es wurde keine Datei abgelegt.';
  return new Fachfehler({ code: 'SPEICHERN_UNMOEGLICH', satz });
}

/** The papers of one Word file. */
interface Stapeldatei {
  readonly name: string;
  readonly dokumente: readonly Stapeldokument[];
}

function stapeldateien(dokumente: readonly Stapeldokument[], { form }: Pick<Stapelauftrag, 'form'>): Stapeldatei[] {
  if (form === 'einzeln') return dokumente.map((dokument) => ({ name: dokument.dateiname, dokumente: [dokument] }));
  const stapel = druckstapel(dokumente);
  return stapel.map((einer, stelle) => ({
    name: `${dateiname('Integrationspläne', 'Druck', ...(stapel.length === 1 ? [] : [String(stelle + 1)]))}.docx`,
    dokumente: einer,
  }));
}

/** The plan is gone, or the person is no adult of it any more. */
const GEGANGEN: readonly string[] = ['NICHT_GEFUNDEN', 'EINGABE'];

/** The paper; null where the plan went meanwhile, or out of the account's sight. */
async function blattOderNichts(anfrage: Anfrage, dokument: Stapeldokument): Promise<Blatt | null> {
  try {
    return await stapelblatt(anfrage, dokument);
  } catch (fehler) {
    if (fehler instanceof Fachfehler && GEGANGEN.includes(fehler.fehlschlag.code)) return null;
    throw fehler;
  }
}

/** Packs all files into the target; answers with how many there are. */
async function packeAlle(
  anfrage: Anfrage,
  dateien: readonly Stapeldatei[],
  ziel: Stapelziel,
  { signal, melde }: Threadlauf,
): Promise<{ readonly dateien: number; readonly fehlende: number }> {
  const threads = Math.min(threadzahl(), dateien.length);
  const pool = createPackpool(threads);
  // What is called off need not be packed to its end.
  signal.addEventListener('abort', () => void pool.beende(), { once: true });
  const gesamt = dateien.length;
  let abgelegte = 0;
  let fehlende = 0;
  melde('Die Pläne werden gelesen', 0);
  try {
    // One more than there are threads: while they pack, the next paper is read.
    await verarbeite(dateien, { gleichzeitig: threads + 1, signal }, async ({ name, dokumente }) => {
      const blaetter: Blatt[] = [];
      for (const dokument of dokumente) {
        if (signal.aborted) return;
        const blatt = await blattOderNichts(anfrage, dokument);
        if (blatt === null) fehlende += 1;
        else blaetter.push(blatt);
      }
      if (blaetter.length === 0) return;
      await ziel.lege(name, await pool.packe(blaetter, anfrage.jetzt));
      abgelegte += 1;
      melde(`Datei ${abgelegte} von ${gesamt}`, Math.floor((abgelegte / gesamt) * 100));
    });
  } finally {
    await pool.beende();
  }
  return { dateien: abgelegte, fehlende };
}

function zielFuer(haus: Haus, ordner: string | null, name: string, dateien: number): Stapelziel {
  if (ordner !== null) return ordnerziel(ordner, name, haus.umgebung.neueId());
  return dateien === 1 ? einzelziel() : paketziel(name);
}

/** Starts the job. All that is read meanwhile is read as the account that asked sees it. */
export async function erstelleStapel(
  haus: Haus,
  anfrage: Anfrage,
  auftrag: Stapelauftrag,
): Promise<{ readonly auftragId: string }> {
  const ordner = auftrag.ordnerHandle === null ? null : gewaehlterOrdner(haus, auftrag.ordnerHandle);
  const plaene = await ladePlaene(anfrage, auftrag, suchquellenVon(haus));
  if (plaene.length === 0) {
    throw eingabefehler([{ feld: 'auswahl', satz: 'Von diesen Plänen ist keiner mehr da.' }]);
  }
  const dateien = stapeldateien(stapeldokumente(plaene, auftrag), auftrag);
  const name = dateiname('Integrationspläne', zeitstempel(anfrage.jetzt));
  const { id } = haus.auftraege.starte('Dokumente zu Integrationsplänen', anfrage.konto.id, async (lauf) => {
    let ziel: Stapelziel | null = null;
    try {
      const stelle = zielFuer(haus, ordner, name, dateien.length);
      ziel = stelle;
      const gepackt = await packeAlle(anfrage, dateien, stelle, lauf);
      if (gepackt.dateien === 0) throw nichtGefunden('Keiner dieser Pläne');
      // Kept and put in place together: where one fails, the other is not there either.
      const wo = await inTransaktion({ ...anfrage, jetzt: haus.umgebung.jetzt() }, async (anfrage) => {
        await stapelRepository(anfrage.db, anfrage.kommunen).merke({
          id: anfrage.neueId(),
          am: anfrage.jetzt,
          was: auftrag.was,
          sprache: auftrag.sprache,
          form: auftrag.form,
          plaene: plaene.length,
          dateien: gepackt.dateien,
          kommunen: [...new Set(plaene.map(({ kommuneId }) => kommuneId))],
        });
        return stelle.schliesse();
      });
      const zeilen = [
        `${zeigeDateien(gepackt.dateien)} zu ${plaene.length === 1 ? 'einem Plan' : `${plaene.length} Plänen`}`,
        ordner === null ? wo.name : `Ordner: ${join(ordner, wo.name)}`,
        ...(gepackt.fehlende === 0 ? [] : [fehlendeSatz(gepackt.fehlende)]),
      ];
      return { zeilen, datei: wo.datei };
    } catch (fehler) {
      await ziel?.verwirf();
      throw alsStapelfehler(fehler);
    }
  });
  return { auftragId: id };
}

function fehlendeSatz(anzahl: number): string {
  return anzahl === 1
    ? 'Eine Ausfertigung fehlt: Der Plan wurde inzwischen gelöscht.'
    : `${anzahl} Ausfertigungen fehlen: Die Pläne wurden inzwischen gelöscht.`;
}
