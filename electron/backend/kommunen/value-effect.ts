import {
  aendertNichts,
  betragswechsel,
  hinweiswechsel,
  type AenderungDurchWert,
} from '../../../shared/foerderrecht/auswirkung.ts';
import { zeigeEuroKurz } from '../../../shared/foundation/money.ts';
import { jahresrahmen } from '../../../shared/foerderrecht/planungsrahmen.ts';
import { pruefeRahmen } from '../../../shared/foerderrecht/schwellen.ts';
import type { Regime } from '../../../shared/foerderrecht/types.ts';
import type { Planungsrahmen } from '../../../shared/kommunen/types.ts';
import type { Auswirkungsquelle } from '../registration.ts';
import { listeKommunen, listeRahmen } from './service.ts';

function standIn(regime: Regime | undefined, { personen, festgesetztCent }: Planungsrahmen) {
  if (regime === undefined || personen === null) return { jahr: null, gruende: [] };
  const jahr = jahresrahmen(regime, personen, regime.von);
  const gruende =
    jahr === null || festgesetztCent !== null
      ? []
      : pruefeRahmen({ regime, rahmenJahrCent: jahr.cent, vzaeSummeHundertstel: null, am: regime.von, personen });
  return { jahr, gruende };
}

/** The Planungsrahmen of the Kommunen as their page shows it: for twelve months from the beginning of the regime. */
export const rahmenAuswirkung: Auswirkungsquelle = {
  datenart: 'kommunen',
  nenntPersonen: false,
  name: 'Planungsrahmen',
  async auswirkung(anfrage, { alt, neu, regimeId }) {
    const kommunen = await listeKommunen(anfrage);
    const { planungsrahmen } = await listeRahmen(anfrage);
    const ergebnis: Awaited<ReturnType<Auswirkungsquelle['auswirkung']>> = { aenderungen: [], bleibt: [] };
    for (const kommune of kommunen) {
      const rahmen = planungsrahmen.find((einer) => einer.kommuneId === kommune.id && einer.regimeId === regimeId);
      if (rahmen === undefined) continue;
      const vorher = standIn(
        alt.find(({ id }) => id === regimeId),
        rahmen,
      );
      const nachher = standIn(
        neu.find(({ id }) => id === regimeId),
        rahmen,
      );
      const kopf = { was: `Planungsrahmen ${kommune.name}`, ziel: `/kommunen/${kommune.id}` };
      const aenderung: AenderungDurchWert = {
        ...kopf,
        betraege: betragswechsel([{ name: 'für 12 Monate', alt: vorher.jahr, neu: nachher.jahr }]),
        ...hinweiswechsel(vorher.gruende, nachher.gruende),
      };
      if (aendertNichts(aenderung)) continue;
      const { festgesetztCent } = rahmen;
      if (festgesetztCent === null) ergebnis.aenderungen.push(aenderung);
      else {
        const grund = `Es gilt der festgesetzte Betrag von ${zeigeEuroKurz(festgesetztCent)}.`;
        ergebnis.bleibt.push({ ...kopf, grund });
      }
    }
    return ergebnis;
  },
};
