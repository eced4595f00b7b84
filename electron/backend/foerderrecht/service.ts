import { anpassungFehler } from '../../../shared/foerderrecht/anpassung.ts';
import type { Kennwert, Regime, RegimeId } from '../../../shared/foerderrecht/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { foerderrechtRepository, type Anpassung, type Wertstelle } from './repository.ts';

/** A shipped value with the user's own one in its place; what was shipped stays beside it. */
function mitAnpassung(regimeId: RegimeId, kennwert: Kennwert, anpassungen: readonly Anpassung[]): Kennwert {
  const anpassung = anpassungen.find(
    (eine) =>
      eine.regimeId === regimeId && eine.schluessel === kennwert.schluessel && eine.gueltigVon === kennwert.gueltigVon,
  );
  if (anpassung === undefined) return kennwert;
  return {
    ...kennwert,
    wert: anpassung.wert,
    angepasst: {
      urspruenglich: kennwert.wert,
      begruendung: anpassung.begruendung,
      am: anpassung.geaendertAm,
      von: anpassung.geaendertVon,
      version: anpassung.version,
    },
  };
}

/** All regimes, oldest first, with the user's own values put in. What every computation reads. */
export async function listeRegime(anfrage: Anfrage): Promise<Regime[]> {
  const anpassungen = await foerderrechtRepository(anfrage.db).liste();
  return anfrage.regimeDateien.map((regime) => ({
    ...regime,
    kennwerte: regime.kennwerte.map((wert) => mitAnpassung(regime.id, wert, anpassungen)),
  }));
}

async function einRegime(anfrage: Anfrage, id: RegimeId): Promise<Regime> {
  const regime = (await listeRegime(anfrage)).find((eines) => eines.id === id);
  if (regime === undefined) throw nichtGefunden('Dieser Abschnitt des Förderrechts');
  return regime;
}

function ausgelieferterWert(anfrage: Anfrage, stelle: Wertstelle): Kennwert {
  const kennwert = anfrage.regimeDateien
    .find((regime) => regime.id === stelle.regimeId)
    ?.kennwerte.find((wert) => wert.schluessel === stelle.schluessel && wert.gueltigVon === stelle.gueltigVon);
  if (kennwert === undefined) throw nichtGefunden('Dieser Wert');
  return kennwert;
}

/** Own values change the figures of every Kommune, so only an account that sees all of them may set one. */
function pruefeRecht(anfrage: Anfrage): void {
  if (anfrage.kommunen === 'alle') return;
  throw nichtErlaubt(
    'Werte des Förderrechts gelten für alle Kommunen. Ändern kann sie nur ein Konto, das alle Kommunen sieht.',
  );
}

/**
 * Puts an own value in the place of a shipped one, with the reason, and answers the whole regime.
 * `EINGABE` at `wert` where it does not fit the unit, `VERALTET` where somebody else changed it meanwhile.
 */
export async function passeAn(
  anfrage: Anfrage,
  eingabe: Wertstelle & { wert: Kennwert['wert']; begruendung: string; version: number | null },
): Promise<Regime> {
  pruefeRecht(anfrage);
  const satz = anpassungFehler(ausgelieferterWert(anfrage, eingabe), eingabe.wert);
  if (satz !== null) throw eingabefehler([{ feld: 'wert', satz }]);
  const { version, ...werte } = eingabe;
  return inTransaktion(anfrage, async (anfrage) => {
    pruefeRecht(anfrage);
    const repository = foerderrechtRepository(anfrage.db);
    const bisher = await repository.eine(werte);
    if (bisher === null && version === null) {
      await repository.einfuegen({ ...werte, ...spurVon(anfrage), version: 1 });
    } else {
      const alt = unveraendert(bisher, version, 'Der eigene Wert');
      getroffen(
        await repository.aendern({ ...werte, ...spurVon(anfrage), version: alt.version + 1 }, alt.version),
        alt,
      );
    }
    return einRegime(anfrage, werte.regimeId);
  });
}

/** Takes an own value back; the shipped one holds again. */
export async function setzeZurueck(anfrage: Anfrage, eingabe: Wertstelle & { version: number }): Promise<Regime> {
  pruefeRecht(anfrage);
  return inTransaktion(anfrage, async (anfrage) => {
    pruefeRecht(anfrage);
    const repository = foerderrechtRepository(anfrage.db);
    const bisher = unveraendert(await repository.eine(eingabe), eingabe.version, 'Der eigene Wert');
    getroffen(await repository.loeschen(eingabe, eingabe.version), bisher);
    return einRegime(anfrage, eingabe.regimeId);
  });
}
