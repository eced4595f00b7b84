import {
  laufendeBegleitung,
  pruefeAbschluss,
  pruefeOeffnung,
  pruefeWiederoeffnung,
} from '../../../shared/faelle/pruefung-akte.ts';
import type { Abschluss } from '../../../shared/faelle/pruefung-akte.ts';
import type { Begleitung, Fallakte, Haushalt } from '../../../shared/faelle/types.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import { zFalleintragId, type HaushaltId, type KommuneId, type PersonalId } from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, gesperrt } from '../failures.ts';
import { nimmAktenzeichen } from '../kommunen/service.ts';
import { ganzeAkte, istWaehlbar, repositoryFuer } from './service.ts';
import { schliesseAb } from './write.ts';

/** Opening, closing and reopening of a file. */

const HAUSHALT = 'Dieser Haushalt';

interface Gelesen {
  readonly id: HaushaltId;
  readonly version: number;
}

/** Sentences at a field where there are such; else the reasons. */
function wirf(gruende: readonly Grund[]): void {
  if (istFrei(gruende)) return;
  const sperren = gruende.filter(({ schwere }) => schwere === 'sperrt');
  const ohneFeld = sperren.filter(({ feld }) => feld === null);
  if (ohneFeld.length > 0) throw gesperrt([...gruende]);
  throw eingabefehler(sperren.map(({ feld, satz }) => ({ feld: feld ?? '', satz })));
}

/** A pattern without the year gives the numbers of last year again: those that are taken are passed over. */
async function freiesAktenzeichen(anfrage: Anfrage, kommuneId: KommuneId): Promise<string> {
  let aktenzeichen = await nimmAktenzeichen(anfrage, kommuneId);
  while (await repositoryFuer(anfrage).hatAktenzeichen(kommuneId, aktenzeichen)) {
    aktenzeichen = await nimmAktenzeichen(anfrage, kommuneId);
  }
  return aktenzeichen;
}

function neueBegleitung(anfrage: Anfrage, von: Datum): Begleitung {
  const id = zFalleintragId.parse(anfrage.neueId());
  return { id, von, bis: null, grund: null, uebergebenAn: '', bemerkung: '' };
}

async function speichere(anfrage: Anfrage, bisher: Haushalt, neu: Partial<Haushalt>): Promise<Fallakte> {
  const haushalt: Haushalt = { ...bisher, ...neu, version: bisher.version + 1, ...spurVon(anfrage) };
  getroffen(await repositoryFuer(anfrage).haushaltAendern(haushalt, bisher.version), bisher);
  return schliesseAb(anfrage, bisher.id);
}

/**
 * Opens the file from that day on, under the next Aktenzeichen of the Kommune. `GESPERRT` where the information under
 * Art. 13 DSGVO, an adult's consent or its copy is missing, `EINGABE` at `am` and `zustaendigId`.
 */
export async function oeffneAkte(
  anfrage: Anfrage,
  { id, version, am, zustaendigId }: Gelesen & { am: Datum; zustaendigId: PersonalId | null },
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    const akte = await ganzeAkte(anfrage, id);
    const bisher = unveraendert(akte.haushalt, version, HAUSHALT);
    if (!(await istWaehlbar(anfrage, zustaendigId, bisher))) {
      throw eingabefehler([
        { feld: 'zustaendigId', satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' },
      ]);
    }
    wirf(pruefeOeffnung(akte, am, anfrage.heute));
    return speichere(anfrage, bisher, {
      stand: 'offen',
      aktenzeichen: bisher.aktenzeichen || (await freiesAktenzeichen(anfrage, bisher.kommuneId)),
      zustaendigId,
      begleitungen: [...bisher.begleitungen, neueBegleitung(anfrage, am)],
    });
  });
}

/** Closes the file. `EINGABE` at `am`, `uebergebenAn` and `bemerkung`. */
export async function schliesseAkteAb(
  anfrage: Anfrage,
  { id, version, ...abschluss }: Gelesen & Abschluss,
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { haushalt } = await ganzeAkte(anfrage, id);
    const bisher = unveraendert(haushalt, version, HAUSHALT);
    wirf(pruefeAbschluss(bisher, abschluss, anfrage.heute));
    const laufende = laufendeBegleitung(bisher);
    const { am: bis, grund, uebergebenAn, bemerkung } = abschluss;
    return speichere(anfrage, bisher, {
      stand: 'abgeschlossen',
      begleitungen: bisher.begleitungen.map((eine) =>
        eine === laufende ? { ...eine, bis, grund, uebergebenAn, bemerkung } : eine,
      ),
    });
  });
}

/** A new Begleitung of the same file, with the same Aktenzeichen. The papers are asked for as at the first opening. */
export async function oeffneAkteWieder(
  anfrage: Anfrage,
  { id, version, am }: Gelesen & { am: Datum },
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    const akte = await ganzeAkte(anfrage, id);
    const bisher = unveraendert(akte.haushalt, version, HAUSHALT);
    wirf(pruefeWiederoeffnung(akte, am, anfrage.heute));
    return speichere(anfrage, bisher, {
      stand: 'offen',
      begleitungen: [...bisher.begleitungen, neueBegleitung(anfrage, am)],
    });
  });
}
