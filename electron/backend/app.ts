import { z } from 'zod';
import { eingabesatz } from '../../shared/foundation/input-sentences.ts';
import { legeBeispielAn } from './beispiel/verband.ts';
import { createAuftraege } from './auftraege/runner.ts';
import type { Umgebung } from './context.ts';
import { liesRegimeDateien } from './foerderrecht/files.ts';
import { createPlantextquelle } from './integrationsplaene/texts.ts';
import { liesKatalog } from './kennzahlen/catalogue.ts';
import { createDatenbestand } from './konten/datenbestand.ts';
import { meldeAb } from './konten/service.ts';
import { createReihe } from './one-after-another.ts';
import { ANMELDUNGEN } from './registrations.ts';
import { router } from './router.ts';
import type { Haus, Sitzung } from './session.ts';
import { NACHSEHEN_ALLE_MS, raeumeZielAuf, sichereBeimAbmelden, siehNachSicherung } from './sicherung/service.ts';
import { createSicherungszustand } from './sicherung/state.ts';

/** One backend for one Datenbestand, whoever serves it. */
export interface Backend {
  /** Every operation of the contract; each call takes its session along. */
  readonly router: typeof router;
  /** A session for a new window; nobody is logged in there yet. */
  eroeffneSitzung(): Sitzung;
  /** null where it was closed. */
  sitzung(id: string): Sitzung | null;
  /** Logs out and forgets the session; the last login closes the Datenbestand. */
  schliesseSitzung(id: string): Promise<void>;
  /** Logs everybody out, closes the Datenbestand and leaves its folder to others. */
  beende(): Promise<void>;
}

/** Puts the backend together. Nothing is opened yet: `konten.zustand` says what stands in the way. */
export async function createBackend(umgebung: Umgebung): Promise<Backend> {
  z.config({ localeError: eingabesatz });
  const sitzungen = new Map<string, Sitzung>();
  const haus: Haus = {
    umgebung,
    datenbestand: createDatenbestand(umgebung),
    regimeDateien: liesRegimeDateien(umgebung.ressourcen),
    plantexte: createPlantextquelle(umgebung.ressourcen),
    kennzahlkatalog: liesKatalog(umgebung.ressourcen),
    sitzungen,
    reihe: createReihe(),
    auftraege: createAuftraege(umgebung),
    sicherung: createSicherungszustand(),
    nachDemOeffnen: () => raeumeZielAuf(haus),
    vorDemSchliessen: (istProgrammende) => sichereBeimAbmelden(haus, istProgrammende),
    fehlversuche: new Map(),
    anmeldungen: ANMELDUNGEN,
    legeBeispielAn,
  };
  umgebung.alle?.(NACHSEHEN_ALLE_MS, () => {
    siehNachSicherung(haus).catch((fehler: unknown) => umgebung.logge(umgebung.neueId().slice(0, 8), fehler));
  });
  return {
    router,
    eroeffneSitzung() {
      const sitzung: Sitzung = { id: umgebung.neueId(), haus, konto: null };
      sitzungen.set(sitzung.id, sitzung);
      return sitzung;
    },
    sitzung: (id) => sitzungen.get(id) ?? null,
    async schliesseSitzung(id) {
      const sitzung = sitzungen.get(id);
      if (sitzung === undefined) return;
      sitzungen.delete(id);
      await haus.reihe(() => meldeAb(sitzung));
    },
    async beende() {
      await haus.reihe(async () => {
        for (const sitzung of sitzungen.values()) sitzung.konto = null;
        sitzungen.clear();
        await haus.vorDemSchliessen(true);
        await haus.datenbestand.beende();
      });
    },
  };
}
