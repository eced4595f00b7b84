import type { Personal } from '../../../shared/personal/types.ts';
import type { Anfrage } from '../context.ts';
import { oeffneAkte, schliesseAkteAb } from '../faelle/opening.ts';
import { legeHaushaltAn } from '../faelle/household-service.ts';
import { vermerkeErstkontakt } from '../faelle/person-service.ts';
import { beispielhaushalte, type Beispielhaushalt, type Beispielort } from './haushalte.ts';

/** One household through all its steps: counted, met, accompanied, closed. */
async function legeFallAn(anfrage: Anfrage, fall: Beispielhaushalt, zustaendig: Personal | undefined): Promise<void> {
  const { eingabe, personen, erstkontaktAm, ergebnis, akteAm, abschlussAm } = fall;
  const neuer = await legeHaushaltAn(anfrage, { eingabe, personen, istTrotzdemNeu: true });
  const { id } = neuer.haushalt;
  if (erstkontaktAm === null) return;
  const getroffener = await vermerkeErstkontakt(anfrage, {
    haushaltId: id,
    personIds: neuer.personen.map((person) => person.id),
    am: erstkontaktAm,
    ergebnis,
  });
  if (akteAm === null) return;
  const offener = await oeffneAkte(anfrage, {
    id,
    version: getroffener.haushalt.version,
    am: akteAm,
    zustaendigId: zustaendig?.id ?? null,
  });
  if (abschlussAm === null) return;
  await schliesseAkteAb(anfrage, {
    id,
    version: offener.haushalt.version,
    am: abschlussAm,
    grund: 'regeldienste',
    uebergebenAn: 'Jobcenter und Volkshochschule',
    bemerkung: '',
  });
}

/**
 * The sixty households of the example, as they stand on the day of the request: counted, met, accompanied, closed. Who
 * works in a Kommune takes its cases in turns.
 */
export async function legeFaelleAn(
  anfrage: Anfrage,
  orte: readonly Beispielort[],
  personal: readonly Personal[],
): Promise<void> {
  const faelle = beispielhaushalte(orte, anfrage.heute, anfrage.neueId);
  for (const [nummer, fall] of faelle.entries()) {
    const dort = personal.filter(({ stellenanteile }) =>
      stellenanteile.some(({ kommuneId }) => kommuneId === fall.eingabe.kommuneId),
    );
    await legeFallAn(anfrage, fall, dort[nummer % Math.max(1, dort.length)]);
  }
}
