import { berechneAntrag } from '../../../shared/antraege/berechnung.ts';
import { ANTRAGSZUSTAND_LABEL } from '../../../shared/antraege/labels.ts';
import { pruefeAntrag } from '../../../shared/antraege/rules.ts';
import type { Antrag } from '../../../shared/antraege/types.ts';
import { wirksameAntraege } from '../../../shared/antraege/weg.ts';
import {
  aendertNichts,
  betragswechsel,
  hinweiswechsel,
  type AenderungDurchWert,
} from '../../../shared/foerderrecht/auswirkung.ts';
import { regimeFuer } from '../../../shared/foerderrecht/rules.ts';
import type { Regime } from '../../../shared/foerderrecht/types.ts';
import { ohneNamen } from '../personal/names.ts';
import type { Auswirkungsquelle } from '../registration.ts';
import { antraegeRepository } from './repository.ts';
import { ladeGrundlage } from './service.ts';

/** Sums and hindrances of the Anträge of the regime; those that are no draft keep the figures of their paper. */
export const antraegeAuswirkung: Auswirkungsquelle = {
  datenart: 'antraege',
  nenntPersonen: false,
  name: 'Anträge',
  async auswirkung(anfrage, { alt, neu, regimeId }) {
    const alle = await antraegeRepository(anfrage.db, anfrage.kommunen).liste();
    const grundlage = await ladeGrundlage(anfrage);
    const antraege = alle.map(({ antrag }) => antrag);
    const standMit = (antrag: Antrag, regime: readonly Regime[]) => {
      const daten = { ...grundlage, regime, andereAntraege: wirksameAntraege(antraege, antrag.id) };
      return { berechnung: berechneAntrag(antrag, daten), gruende: pruefeAntrag(antrag, daten) };
    };
    const ergebnis: Awaited<ReturnType<Auswirkungsquelle['auswirkung']>> = { aenderungen: [], bleibt: [] };
    for (const { antrag, stand } of alle) {
      if (regimeFuer(alt, antrag.von)?.id !== regimeId) continue;
      const [vorher, nachher] = [standMit(antrag, alt), standMit(antrag, neu)];
      const paar = (name: string, feld: 'stellensumme' | 'planungsrahmen' | 'zuwendung') => ({
        name,
        alt: vorher.berechnung?.[feld] ?? null,
        neu: nachher.berechnung?.[feld] ?? null,
      });
      const antragstellerin = grundlage.kommunen.find(({ id }) => id === antrag.antragstellerinId)?.name ?? '–';
      const kopf = { was: `Antrag ${antrag.aktenzeichen}, ${antragstellerin}`, ziel: `/antraege/${antrag.id}` };
      const aenderung: AenderungDurchWert = {
        ...kopf,
        betraege: betragswechsel([
          paar('Summe der Stellen', 'stellensumme'),
          paar('Planungsrahmen', 'planungsrahmen'),
          paar('Zuwendung', 'zuwendung'),
        ]),
        ...hinweiswechsel(vorher.gruende, nachher.gruende),
      };
      if (aendertNichts(aenderung)) continue;
      if (stand === null) ergebnis.aenderungen.push(aenderung);
      else {
        const grund = `Stand: ${ANTRAGSZUSTAND_LABEL[antrag.zustand]}. Die Beträge des Papiers bleiben.`;
        ergebnis.bleibt.push({ ...kopf, grund });
      }
    }
    return ohneNamen(anfrage, ergebnis);
  },
};
