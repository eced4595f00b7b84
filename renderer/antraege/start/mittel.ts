import type { ErklaerterBetrag } from '../../../shared/foundation/certainty.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Antragsakte } from '../../../shared/antraege/types.ts';
import { verteile } from '../../../shared/antraege/verteilung.ts';

/** What one Kommune may get in one period, and what is applied for and approved of it. */
export interface Mittel {
  readonly kommuneId: KommuneId;
  readonly von: Datum;
  readonly bis: Datum;
  readonly rahmen: ErklaerterBetrag;
  readonly beantragtCent: number;
  /** Approved or applied for in the first tranche, as the Anträge say. */
  readonly bewilligtCent: number;
}

/** The Zuwendung of one Antrag by Kommune: in the proportion of the posts' amounts, adding up exactly. */
function zuwendungJeKommune({ antrag, berechnung }: Antragsakte): Map<KommuneId, number> {
  const ergebnis = new Map<KommuneId, number>();
  if (!berechnung) return ergebnis;
  const teile = antrag.stellen.flatMap((stelle, nummer) => {
    const betragCent = berechnung.stellen[nummer]?.betrag?.cent ?? 0;
    const betraege = verteile(
      betragCent,
      stelle.teile.map((teil) => teil.anteilHundertstel),
    );
    return stelle.teile.map((teil, platz) => ({ kommuneId: teil.kommuneId, cent: betraege[platz] ?? 0 }));
  });
  const cent = verteile(
    berechnung.zuwendung.cent,
    teile.map((teil) => teil.cent),
  );
  teile.forEach((teil, platz) =>
    ergebnis.set(teil.kommuneId, (ergebnis.get(teil.kommuneId) ?? 0) + (cent[platz] ?? 0)),
  );
  return ergebnis;
}

/** One line per Kommune and period of all Anträge whose frame is known, in the order of the periods (newest first). */
export function mittelUebersicht(akten: readonly Antragsakte[]): Mittel[] {
  const zeilen = new Map<string, Mittel>();
  for (const akte of akten) {
    const { antrag, berechnung } = akte;
    const zuwendungen = zuwendungJeKommune(akte);
    antrag.beteiligte.forEach((beteiligte, nummer) => {
      const rahmen = berechnung?.beteiligte[nummer]?.rahmen;
      if (!rahmen) return;
      const schluessel = `${beteiligte.kommuneId} ${antrag.von} ${antrag.bis}`;
      const bisher = zeilen.get(schluessel);
      zeilen.set(schluessel, {
        kommuneId: beteiligte.kommuneId,
        von: antrag.von,
        bis: antrag.bis,
        rahmen,
        beantragtCent: (bisher?.beantragtCent ?? 0) + (zuwendungen.get(beteiligte.kommuneId) ?? 0),
        bewilligtCent: Math.max(bisher?.bewilligtCent ?? 0, beteiligte.bewilligtCent + beteiligte.ersteTrancheCent),
      });
    });
  }
  return [...zeilen.values()].sort((a, b) => b.von.localeCompare(a.von));
}
