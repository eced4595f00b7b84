import { raeumePapierkorbAuf } from './protokoll/bin.ts';
import { merkeEreignis } from './protokoll/record.ts';
import { createAnfrage, type Sitzung } from './session.ts';

/**
 * Leaves the trace of a login or of a step that was refused; a login also empties the bin of what has been there for too
 * long. Never throws: a full disk must neither keep the clerk out nor hide the reason of a refusal.
 */
export async function vermerke(sitzung: Sitzung, vorgang: string, art: 'anmeldung' | 'ablehnung'): Promise<void> {
  const { konto, haus } = sitzung;
  const offener = haus.datenbestand.offener();
  if (konto === null || offener === null) return;
  const { db, kettenschluessel } = offener;
  const angaben = { datenart: null, zugriff: 'lesen' } as const;
  const anfrage = createAnfrage(haus, db, { vorgang, angaben, konto, zuteilungen: [], kettenschluessel });
  try {
    await merkeEreignis(anfrage, art);
    if (art === 'anmeldung') await raeumePapierkorbAuf(anfrage);
  } catch (fehler) {
    haus.umgebung.logge(haus.umgebung.neueId().slice(0, 8), fehler);
  }
}
