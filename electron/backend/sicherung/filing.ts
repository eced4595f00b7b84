import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Anfrage } from '../context.ts';
import type { Haus } from '../session.ts';
import { ablageblatt } from './document.ts';
import { sicherungRepository } from './repository.ts';
import { standVon } from './service.ts';

const ORTSZEIT = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** The Ablageblatt of the Datenbestand as it stands. */
export async function ablageblattVon(haus: Haus, anfrage: Anfrage): Promise<Blatt> {
  const { ziel, sicherungen } = await standVon(haus, anfrage);
  const { nummer, kette } = await sicherungRepository(anfrage.db).kettenende();
  const neueste = sicherungen.find(({ probe }) => probe?.istGelungen !== false);
  return ablageblatt({
    datenbestand: haus.datenbestand.schluesseldatei()?.datenbestand.name ?? '',
    heute: anfrage.heute,
    konto: anfrage.konto.anzeigename,
    version: haus.umgebung.version,
    kettennummer: nummer,
    kettenkopf: kette,
    ziel: ziel.name,
    sicherung: neueste ? { ...neueste, zeit: ORTSZEIT.format(new Date(neueste.erstelltAm)) } : null,
  });
}
