import { ABSCHLUSSGRUND_LABEL } from '../../../shared/faelle/labels.ts';
import type { Fallverlauf } from '../../../shared/faelle/types.ts';
import type { HaushaltId } from '../../../shared/foundation/id.ts';
import { alleZiele } from '../../../shared/integrationsplaene/stand.ts';
import type { Plan, Planfassung } from '../../../shared/integrationsplaene/types.ts';
import { ohneVertrauliches } from '../../../shared/integrationsplaene/umschlag.ts';
import type { Fallverlaufsquelle } from '../registration.ts';
import { planRepository } from './repository.ts';

const ziel = (haushaltId: HaushaltId) => `/faelle/${haushaltId}?abschnitt=plan`;

function vereinbarungen(plan: Plan, fassungen: readonly Planfassung[], wer: string): Fallverlauf[] {
  const vereinbarte = fassungen.flatMap((fassung) =>
    fassung.vereinbartAm === null ? [] : [{ ...fassung, vereinbartAm: fassung.vereinbartAm }],
  );
  const ersteNummer = Math.min(...vereinbarte.map(({ nummer }) => nummer));
  return vereinbarte.map((fassung) => {
    const ziele = alleZiele(fassung).length;
    return {
      id: `integrationsplaene:${fassung.id}`,
      am: fassung.vereinbartAm,
      art: 'Integrationsplan',
      titel: fassung.nummer === ersteNummer ? 'Integrationsplan vereinbart' : 'Integrationsplan fortgeschrieben',
      text: [wer, `Fassung ${fassung.nummer}`, ziele === 1 ? 'ein Ziel' : `${ziele} Ziele`]
        .filter((teil) => teil !== '')
        .join(', '),
      wer: fassung.geaendertVon,
      ziel: ziel(plan.haushaltId),
    };
  });
}

/** Each goal once, on the day on which it was reached first; what lies in the envelope without its words. */
function erreichte(plan: Plan, fassungen: readonly Planfassung[]): Fallverlauf[] {
  const gesehene = new Map<string, Fallverlauf>();
  for (const fassung of fassungen.toSorted((a, b) => a.nummer - b.nummer)) {
    if (fassung.vereinbartAm === null) continue;
    for (const eines of alleZiele(ohneVertrauliches(fassung))) {
      if (eines.stand !== 'erreicht' || eines.standAm === null || gesehene.has(eines.kennung)) continue;
      gesehene.set(eines.kennung, {
        id: `integrationsplaene:ziel/${plan.id}/${eines.kennung}`,
        am: eines.standAm,
        art: 'Integrationsplan',
        titel: 'Ziel erreicht',
        text: eines.istVerschlossen ? 'ein vertrauliches Ziel' : eines.text,
        wer: fassung.geaendertVon,
        ziel: ziel(plan.haushaltId),
      });
    }
  }
  return [...gesehene.values()];
}

function abschluss({ id, haushaltId, abschluss, geaendertVon }: Plan, wer: string): Fallverlauf[] {
  if (abschluss === null) return [];
  const an = abschluss.uebergabeAn === '' ? '' : `Übergabe an: ${abschluss.uebergabeAn}`;
  return [
    {
      id: `integrationsplaene:abschluss/${id}`,
      am: abschluss.am,
      art: 'Integrationsplan',
      titel: `Integrationsplan abgeschlossen: ${ABSCHLUSSGRUND_LABEL[abschluss.grund]}`,
      text: [wer, an].filter((teil) => teil !== '').join('. '),
      wer: geaendertVon,
      ziel: ziel(haushaltId),
    },
  ];
}

/** What was agreed, reached and ended. */
export const planVerlauf: Fallverlaufsquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async verlauf(anfrage, haushaltId) {
    const repository = planRepository(anfrage.db, anfrage.kommunen, anfrage.heute);
    const plaene = await repository.liste(haushaltId);
    const namen = await repository.rufnamen(plaene.flatMap(({ personId }) => personId ?? []));
    const schritte: Fallverlauf[] = [];
    for (const plan of plaene) {
      const fassungen = await repository.ganze(plan.fassungen.map(({ id }) => id));
      const wer = plan.personId === null ? '' : (namen.get(plan.personId) ?? '');
      schritte.push(...vereinbarungen(plan, fassungen, wer), ...erreichte(plan, fassungen), ...abschluss(plan, wer));
    }
    return schritte;
  },
};
