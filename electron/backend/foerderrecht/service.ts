import type { Auswirkung } from '../../../shared/foerderrecht/auswirkung.ts';
import { anpassungFehler } from '../../../shared/foerderrecht/anpassung.ts';
import {
  mitEigenenWerten,
  pruefeErgaenzung,
  type EigenerWert,
  type Wertstelle,
  type Zusatzangaben,
} from '../../../shared/foerderrecht/eigene-werte.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import type { Kennwert, Regime, RegimeId } from '../../../shared/foerderrecht/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import { alsLeser, type Anfrage } from '../context.ts';
import { eingabefehler, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { verlaufDerZeile } from '../protokoll/history.ts';
import type { Auswirkungsquelle } from '../registration.ts';
import { foerderrechtRepository, wertAusSpalte } from './repository.ts';

/** All regimes, oldest first, with the user's own values put in. What every computation reads. */
export async function listeRegime(anfrage: Anfrage): Promise<Regime[]> {
  return mitEigenenWerten(anfrage.regimeDateien, await foerderrechtRepository(anfrage.db).liste());
}

async function einRegime(anfrage: Anfrage, id: RegimeId): Promise<Regime> {
  const regime = (await listeRegime(anfrage)).find((eines) => eines.id === id);
  if (regime === undefined) throw nichtGefunden('Dieser Abschnitt des Förderrechts');
  return regime;
}

function ausgelieferterWert(anfrage: Anfrage, stelle: Wertstelle): Kennwert | null {
  return (
    anfrage.regimeDateien
      .find((regime) => regime.id === stelle.regimeId)
      ?.kennwerte.find((wert) => wert.schluessel === stelle.schluessel && wert.gueltigVon === stelle.gueltigVon) ?? null
  );
}

/** Own values change the figures of every Kommune, so only an account that sees all of them may set one. */
export function pruefeRecht(anfrage: Anfrage): void {
  if (anfrage.kommunen === 'alle') return;
  throw nichtErlaubt(
    'Werte und Listen des Förderrechts gelten für alle Kommunen. Ändern kann sie nur ein Konto, das alle Kommunen sieht.',
  );
}

/** Saves an own value and answers the whole regime; `VERALTET` where somebody else changed it meanwhile. */
async function speichere(
  anfrage: Anfrage,
  eigener: Omit<EigenerWert, 'version' | 'geaendertAm' | 'geaendertVon'>,
  version: number | null,
): Promise<Regime> {
  const repository = foerderrechtRepository(anfrage.db);
  const bisher = await repository.eine(eigener);
  if (bisher === null && version === null) {
    await repository.einfuegen({ ...eigener, ...spurVon(anfrage), version: 1 });
  } else {
    const alt = unveraendert(bisher, version, 'Der eigene Wert');
    const neu = { ...eigener, ...spurVon(anfrage), version: alt.version + 1 };
    getroffen(await repository.aendern(neu, alt.version), alt);
  }
  return einRegime(anfrage, eigener.regimeId);
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
  const ausgeliefert = ausgelieferterWert(anfrage, eingabe);
  if (ausgeliefert === null) throw nichtGefunden('Dieser Wert');
  const satz = anpassungFehler(ausgeliefert, eingabe.wert);
  if (satz !== null) throw eingabefehler([{ feld: 'wert', satz }]);
  const { version, ...werte } = eingabe;
  return inTransaktion(anfrage, async (anfrage) => speichere(anfrage, { ...werte, zusatz: null }, version));
}

/**
 * Saves an own value where none is shipped. `EINGABE` where the key is not known, the value does not fit, the period
 * leaves the regime or meets another value of the same key.
 */
export async function ergaenze(
  anfrage: Anfrage,
  eingabe: Wertstelle &
    Zusatzangaben & { readonly wert: Kennwert['wert']; readonly begruendung: string; readonly version: number | null },
): Promise<Regime> {
  pruefeRecht(anfrage);
  const { version, gueltigBis, quelle, gewissheit, ...werte } = eingabe;
  return inTransaktion(anfrage, async (anfrage) => {
    const fehler = pruefeErgaenzung({ ...werte, gueltigBis }, await listeRegime(anfrage));
    if (fehler.length > 0) throw eingabefehler(fehler);
    return speichere(anfrage, { ...werte, zusatz: { gueltigBis, quelle, gewissheit } }, version);
  });
}

/** Takes an own value back; the shipped one holds again, or none. */
export async function setzeZurueck(anfrage: Anfrage, eingabe: Wertstelle & { version: number }): Promise<Regime> {
  pruefeRecht(anfrage);
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = foerderrechtRepository(anfrage.db);
    const bisher = unveraendert(await repository.eine(eingabe), eingabe.version, 'Der eigene Wert');
    getroffen(await repository.loeschen(eingabe, eingabe.version), bisher);
    return einRegime(anfrage, eingabe.regimeId);
  });
}

/** Fails as saving would where the value does not fit. */
function pruefeProbe(anfrage: Anfrage, probe: Probewert, alle: readonly Regime[]): void {
  const { wert, gueltigBis, ...stelle } = probe;
  if (wert === null) return;
  const ausgeliefert = ausgelieferterWert(anfrage, stelle);
  if (ausgeliefert === null) {
    const fehler = pruefeErgaenzung({ ...stelle, wert, gueltigBis }, alle);
    if (fehler.length > 0) throw eingabefehler(fehler);
    return;
  }
  const satz = anpassungFehler(ausgeliefert, wert);
  if (satz !== null) throw eingabefehler([{ feld: 'wert', satz }]);
}

/** A value that is tried; null: the own value is taken away. `gueltigBis` counts where none is shipped. */
export type Probewert = Wertstelle & { readonly wert: Kennwert['wert'] | null; readonly gueltigBis: Datum | null };

/**
 * What the value would change, computed with it put in and without saving: each source in its own order, as far as this
 * account sees it. `EINGABE` as saving would answer.
 */
export async function zeigeAuswirkung(
  anfrage: Anfrage,
  quellen: readonly Auswirkungsquelle[],
  probe: Probewert,
): Promise<Auswirkung> {
  const { wert, gueltigBis, ...stelle } = probe;
  const eigene = await foerderrechtRepository(anfrage.db).liste();
  const alt = mitEigenenWerten(anfrage.regimeDateien, eigene);
  pruefeProbe(anfrage, probe, alt);
  const andere = eigene.filter(
    ({ regimeId, schluessel, gueltigVon }) =>
      regimeId !== stelle.regimeId || schluessel !== stelle.schluessel || gueltigVon !== stelle.gueltigVon,
  );
  const zusatz: Zusatzangaben = { gueltigBis, quelle: 'Vorschau', gewissheit: 'ungeprueft' };
  const probierter: EigenerWert[] =
    wert === null
      ? []
      : [
          {
            ...stelle,
            wert,
            begruendung: 'Vorschau',
            zusatz: ausgelieferterWert(anfrage, stelle) === null ? zusatz : null,
            ...spurVon(anfrage),
            version: 0,
          },
        ];
  const neu = mitEigenenWerten(anfrage.regimeDateien, [...andere, ...probierter]);

  const ergebnis: Auswirkung = { aenderungen: [], bleibt: [], nichtGesehen: [] };
  for (const quelle of quellen) {
    const leser = alsLeser(anfrage, quelle);
    if (leser === null || leser.kommunen !== 'alle') ergebnis.nichtGesehen.push(quelle.name);
    if (leser === null) continue;
    const { aenderungen, bleibt } = await quelle.auswirkung(leser, { alt, neu, regimeId: stelle.regimeId });
    ergebnis.aenderungen.push(...aenderungen);
    ergebnis.bleibt.push(...bleibt);
  }
  return ergebnis;
}

/** Who set the own value, when, from what to what and why, newest first; null: what was shipped, if anything. */
export async function zeigeVerlauf(anfrage: Anfrage, { regimeId, schluessel, gueltigVon }: Wertstelle) {
  const id = [regimeId, schluessel, gueltigVon].join('/');
  const schritte = await verlaufDerZeile(anfrage, 'foerderrecht_anpassungen', id);
  return schritte.map(({ vorher, nachher, ...schritt }) => ({
    ...schritt,
    vorher: vorher === null ? null : wertAusSpalte(vorher['wert']),
    nachher: nachher === null ? null : wertAusSpalte(nachher['wert']),
    begruendung: nachher === null ? '' : String(nachher['begruendung']),
  }));
}
