import { z } from 'zod';
import {
  listenschritte,
  mitgelieferteListe,
  pruefeWerteliste,
  zWertelisteneintrag,
  zWertelistenschluessel,
  type Werteliste,
  type Wertelisteneintrag,
  type Wertelistenschluessel,
} from '../../../shared/foerderrecht/wertelisten.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage, Ausfuehrung } from '../context.ts';
import { aendereInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import { eingabefehler } from '../failures.ts';
import { verlaufDerZeile } from '../protokoll/history.ts';
import { pruefeRecht } from './service.ts';

const zEintraege = z.array(zWertelisteneintrag);

/** The entries out of their column. */
export function eintraegeAusSpalte(json: unknown): Wertelisteneintrag[] {
  return zEintraege.parse(JSON.parse(String(json)));
}

async function gespeicherte(db: Ausfuehrung) {
  const zeilen = await db.selectFrom('wertelisten').selectAll().execute();
  return zeilen.map((zeile) => ({
    schluessel: zWertelistenschluessel.parse(zeile.schluessel),
    eintraege: eintraegeAusSpalte(zeile.eintraege),
    ...standFromRow(zeile),
  }));
}

/** Every list: the own one, or the shipped one where nobody has changed it. */
export async function listeWertelisten(anfrage: Anfrage): Promise<Werteliste[]> {
  const eigene = await gespeicherte(anfrage.db);
  return zWertelistenschluessel.options.map((schluessel) => {
    const eigen = eigene.find((liste) => liste.schluessel === schluessel);
    if (eigen === undefined) return mitgelieferteListe(schluessel);
    return { schluessel, eintraege: eigen.eintraege, version: eigen.version };
  });
}

/** Saves a list in its order. `EINGABE` at an entry that is there twice, `VERALTET` where somebody else was faster. */
export async function speichereWerteliste(
  anfrage: Anfrage,
  { schluessel, eintraege, version }: Werteliste,
): Promise<Werteliste> {
  pruefeRecht(anfrage);
  const fehler = pruefeWerteliste(eintraege);
  if (fehler.length > 0) throw eingabefehler(fehler);
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = (await gespeicherte(anfrage.db)).find((liste) => liste.schluessel === schluessel) ?? null;
    const neue = { eintraege: JSON.stringify(eintraege), ...spurVon(anfrage) };
    if (bisher === null && version === null) {
      const zeile = { schluessel, eintraege: neue.eintraege, ...standToRow({ ...neue, version: 1 }) };
      await anfrage.db.insertInto('wertelisten').values(zeile).execute();
      return { schluessel, eintraege, version: 1 };
    }
    const alt = unveraendert(bisher, version, 'Die Liste');
    const spalten = { eintraege: neue.eintraege, ...standToRow({ ...neue, version: alt.version + 1 }) };
    const anweisung = anfrage.db.updateTable('wertelisten').set(spalten).where('schluessel', '=', schluessel);
    getroffen(await aendereInVersion(anweisung, alt.version), alt);
    return { schluessel, eintraege, version: alt.version + 1 };
  });
}

/** Who changed a list, when and what, newest first. */
export async function zeigeListenverlauf(anfrage: Anfrage, schluessel: Wertelistenschluessel) {
  const mitgelieferte = mitgelieferteListe(schluessel).eintraege;
  const schritte = await verlaufDerZeile(anfrage, 'wertelisten', schluessel);
  return schritte.map(({ vorher, nachher, ...schritt }) => ({
    ...schritt,
    schritte: listenschritte(
      vorher === null ? mitgelieferte : eintraegeAusSpalte(vorher['eintraege']),
      nachher === null ? mitgelieferte : eintraegeAusSpalte(nachher['eintraege']),
    ),
  }));
}
