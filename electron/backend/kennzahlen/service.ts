import { istAusgeliefert, kennzahlenListe } from '../../../shared/kennzahlen/katalog.ts';
import { alleRegeln, regelwertFehler, sperrenDerRegel } from '../../../shared/kennzahlen/regeln.ts';
import {
  zKennzahlschluessel,
  type EigeneZaehlung,
  type Kennzahl,
  type KennzahlAnpassung,
  type Kennzahlschluessel,
  type Regel,
  type Regelstand,
} from '../../../shared/kennzahlen/types.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import type { EigeneKennzahlId, KommuneId } from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, gesperrt, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { kennzahlenRepository, type Anpassungszeile } from './repository.ts';

export function repositoryFuer({ db, kommunen }: Anfrage) {
  return kennzahlenRepository(db, kommunen);
}

/** The catalogue in the order of the office, with its own Kennzahlen. */
export async function listeKennzahlen(anfrage: Anfrage): Promise<Kennzahl[]> {
  return kennzahlenListe(anfrage.kennzahlkatalog, await repositoryFuer(anfrage).anpassungen());
}

function alsRegelstand({ regel, wert, giltAb, gewissheit, begruendung }: Regelstand): Regelstand {
  return { regel, wert, giltAb, gewissheit, begruendung };
}

/** The rules that hold, each from its day on. */
export async function listeRegeln(anfrage: Anfrage): Promise<Regelstand[]> {
  return alleRegeln((await repositoryFuer(anfrage).regeln()).map(alsRegelstand));
}

/** Words and rules hold for every Kommune, so only an account that sees all of them may set one. */
function pruefeRecht(anfrage: Anfrage): void {
  if (anfrage.kommunen === 'alle') return;
  throw nichtErlaubt(
    'Katalog und Zählregeln gelten für alle Kommunen. Ändern kann sie nur ein Konto, das alle Kommunen sieht.',
  );
}

async function eineKennzahl(anfrage: Anfrage, schluessel: Kennzahlschluessel): Promise<Kennzahl> {
  const eine = (await listeKennzahlen(anfrage)).find((kennzahl) => kennzahl.schluessel === schluessel);
  if (eine === undefined) throw nichtGefunden('Diese Kennzahl');
  return eine;
}

async function speichere(
  anfrage: Anfrage,
  anpassung: Omit<Anpassungszeile, 'version' | 'geaendertAm' | 'geaendertVon'>,
  version: number | null,
): Promise<Kennzahl> {
  const repository = repositoryFuer(anfrage);
  const bisher = await repository.anpassung(anpassung.schluessel);
  if (bisher === null && version === null) {
    await repository.fuegeAnpassungEin({ ...anpassung, ...spurVon(anfrage), version: 1 });
  } else {
    const alt = unveraendert(bisher, version, 'Diese Kennzahl');
    const neu = { ...anpassung, ...spurVon(anfrage), version: alt.version + 1 };
    getroffen(await repository.aendereAnpassung(neu, alt.version), alt);
  }
  return eineKennzahl(anfrage, anpassung.schluessel);
}

/** Gives a shipped Kennzahl the office's own name, definition and place. */
export async function passeKennzahlAn(
  anfrage: Anfrage,
  {
    schluessel,
    version,
    eingabe,
  }: { schluessel: Kennzahlschluessel; version: number | null; eingabe: KennzahlAnpassung },
): Promise<Kennzahl> {
  pruefeRecht(anfrage);
  if (!istAusgeliefert(anfrage.kennzahlkatalog, schluessel)) throw nichtGefunden('Diese Kennzahl');
  return inTransaktion(anfrage, (anfrage) => speichere(anfrage, { schluessel, ...eingabe, zaehlung: null }, version));
}

async function loesche(anfrage: Anfrage, schluessel: Kennzahlschluessel, version: number): Promise<void> {
  pruefeRecht(anfrage);
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const bisher = unveraendert(await repository.anpassung(schluessel), version, 'Diese Kennzahl');
    getroffen(await repository.loescheAnpassung(schluessel, version), bisher);
  });
}

/** The shipped words again. */
export async function setzeKennzahlZurueck(
  anfrage: Anfrage,
  { schluessel, version }: { schluessel: Kennzahlschluessel; version: number },
): Promise<Record<string, never>> {
  if (!istAusgeliefert(anfrage.kennzahlkatalog, schluessel)) throw nichtGefunden('Diese Kennzahl');
  await loesche(anfrage, schluessel, version);
  return {};
}

const schluesselVon = (id: EigeneKennzahlId) => zKennzahlschluessel.parse(`E:${id}`);

/** Saves a Kennzahl of the office's own; it counts talks that meet all that is named. */
export async function speichereEigeneKennzahl(
  anfrage: Anfrage,
  {
    id,
    version,
    eingabe,
    zaehlung,
  }: { id: EigeneKennzahlId | null; version: number | null; eingabe: KennzahlAnpassung; zaehlung: EigeneZaehlung },
): Promise<Kennzahl> {
  pruefeRecht(anfrage);
  const { thema, ort, adressat, ziel, mitSprachmittlung } = zaehlung;
  if (!mitSprachmittlung && [thema, ort, adressat, ziel].every((eines) => eines === null)) {
    throw eingabefehler([
      { feld: 'zaehlung', satz: 'Bitte wählen, was gezählt wird. Ohne Auswahl ist es Kennzahl 1.' },
    ]);
  }
  const schluessel = zKennzahlschluessel.parse(`E:${id ?? anfrage.neueId()}`);
  return inTransaktion(anfrage, (anfrage) => speichere(anfrage, { schluessel, ...eingabe, zaehlung }, version));
}

export async function loescheEigeneKennzahl(
  anfrage: Anfrage,
  { id, version }: { id: EigeneKennzahlId; version: number },
): Promise<Record<string, never>> {
  await loesche(anfrage, schluesselVon(id), version);
  return {};
}

/**
 * Another reading of a rule from a day on. `EINGABE` where it is none of its readings, `GESPERRT` where something was sent
 * for that time.
 */
export async function setzeRegel(
  anfrage: Anfrage,
  eingabe: { regel: Regel; wert: string; giltAb: Datum | null; begruendung: string },
): Promise<Regelstand> {
  pruefeRecht(anfrage);
  const satz = regelwertFehler(eingabe.regel, eingabe.wert);
  if (satz !== null) throw eingabefehler([{ feld: 'wert', satz }]);
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const sperren = sperrenDerRegel(eingabe.giltAb, await repository.alleAbgaben());
    if (sperren.length > 0) throw gesperrt(sperren);
    const bisher = await repository.regel(eingabe.regel, eingabe.giltAb);
    await repository.setzeRegel({
      ...eingabe,
      id: bisher?.id ?? anfrage.neueId(),
      ...spurVon(anfrage),
      version: (bisher?.version ?? 0) + 1,
    });
    const gesetzte = await repository.regel(eingabe.regel, eingabe.giltAb);
    if (gesetzte === null) throw nichtGefunden('Diese Regel');
    return alsRegelstand(gesetzte);
  });
}

/** What was sent for this Kommune: why it cannot be deleted. */
export async function kennzahlenVerweiseAufKommune(anfrage: Anfrage, id: KommuneId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).abgabenMitKommune(id);
  if (anzahl === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'kommune-hat-abgaben',
      satz:
        anzahl === 1
          ? 'Für diese Kommune wurde eine Auswertung abgegeben.'
          : `Für diese Kommune wurden ${anzahl} Auswertungen abgegeben.`,
      ausweg: 'Eine Kommune mit Abgaben bleibt erhalten.',
      norm: null,
      feld: null,
    },
  ];
}
