import type { Zuteilung } from '../../shared/foundation/rights.ts';
import type { Konto } from '../../shared/konten/types.ts';
import type { Client, TestBackend } from './test-backend.ts';

/** The password of every account that tests add. */
export const ZWEITES_PASSWORT = 'Laternen leuchten im Nebelwald';

/** An account as the administrator adds it: made, granted, with these roles. */
export async function mitKonto(t: TestBackend, anzeigename: string, zuteilungen: Zuteilung[]): Promise<Konto> {
  const { konten } = t.client;
  const neues = await konten.anlegen({ anzeigename, passwort: ZWEITES_PASSWORT });
  const freies = await konten.freigeben({ id: neues.id, version: neues.version });
  return konten.zuteilungenSetzen({ id: freies.id, version: freies.version, zuteilungen });
}

/** A window of its own in which this account is logged in. */
export async function fensterVon(t: TestBackend, { id }: Pick<Konto, 'id'>): Promise<Client> {
  const { client } = t.neueSitzung();
  await client.konten.anmelden({ kontoId: id, passwort: ZWEITES_PASSWORT });
  return client;
}
