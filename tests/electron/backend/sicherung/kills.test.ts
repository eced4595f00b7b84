import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createBackend } from '../../../../electron/backend/app.ts';
import { entnimmUndPruefe } from '../../../../electron/backend/database/backup.ts';
import { kommuneEingabe } from '../../../support/anfragen.ts';
import { A_DORF } from '../../../support/builders.ts';
import { starteKind } from '../../../support/child.ts';
import { createZufall } from '../../../support/random.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';
import { auftragsende } from '../../../support/jobs.ts';
import { bestaetigeBlatt, clientVon, EINRICHTUNG, PASSWORT, testUmgebung } from '../../../support/test-backend.ts';

const TODE = 52;
/** A backup of the small Datenbestand takes about as long, so that kills fall into every step of it. */
const HOECHSTENS_MS = 150;

/** A backend on the folder with the stick plugged in, and the operations of its one window. */
async function starte(ordner: string, stick: string) {
  const umgebung = { ...testUmgebung(ordner), datentraeger: () => [{ name: 'STICK', pfad: stick }] };
  const backend = await createBackend(umgebung);
  const sitzung = backend.eroeffneSitzung();
  return { backend, sitzung, client: clientVon(backend, sitzung), log: umgebung.log };
}

const unfertige = (ordner: string) =>
  existsSync(ordner) ? readdirSync(ordner).filter((name) => /^\.geleit-sicherung|^sicherung-probe/.test(name)) : [];

test(`killed ${TODE} times during backups: no half file has a name, none that was acknowledged is missing, nothing is left over, and the next one comes out well`, async () => {
  const { saat, zufall } = createZufall();
  const ordner = neuerOrdner();
  const stick = neuerOrdner();
  const auf = { neben: join(ordner, 'sicherungen'), stick: join(stick, 'Geleit-Sicherungen') };
  const erster = await starte(ordner, stick);
  await erster.client.konten.einrichten(EINRICHTUNG);
  await bestaetigeBlatt(erster.client);
  await erster.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  const handle = (await erster.client.sicherung.orte())[1]?.handle ?? '';
  await erster.client.sicherung.zielWaehlen({ handle });
  const offener = erster.sitzung.haus.datenbestand.offener();
  if (offener === null) throw new Error('not open');
  const schluessel = Buffer.from(offener.schluessel);
  const id = erster.sitzung.haus.datenbestand.schluesseldatei()?.datenbestand.id ?? '';
  await erster.backend.beende();
  for (const ziel of Object.values(auf)) mkdirSync(ziel);
  // A stick is used by others, too: what is not of this Datenbestand stays.
  const fremde = '.geleit-sicherung-ffffffff.teil';
  writeFileSync(join(auf.stick, fremde), 'of another Datenbestand');

  let mittendrin = 0;
  let abgelegte = 0;
  for (let tod = 0; tod < TODE; tod += 1) {
    const ziel = tod % 2 === 0 ? auf.stick : auf.neben;
    const kind = starteKind('back-up-until-killed', [ordner, ziel, id, schluessel.toString('hex')]);
    await kind.bereit;
    const wecker = setTimeout(() => kind.prozess.kill('SIGKILL'), zufall() * HOECHSTENS_MS);
    const { ausgabe, fehlerausgabe } = await kind.ende;
    clearTimeout(wecker);
    expect({ saat, tod, fehlerausgabe }).toEqual({ saat, tod, fehlerausgabe: '' });
    if ([...unfertige(ziel), ...unfertige(ordner)].some((name) => name !== fremde)) mittendrin += 1;

    // Whatever has a name is whole, also where nobody was told any more; what was told is there.
    const namen = readdirSync(ziel).filter((name) => !name.startsWith('.'));
    expect({ saat, tod, namen }).toMatchObject({
      saat,
      tod,
      namen: expect.arrayContaining(ausgabe.split('\n').slice(1, -1)) as unknown,
    });
    for (const name of namen) {
      const { bestand } = entnimmUndPruefe(join(ziel, name), join(stick, 'aus.db'), schluessel, () => undefined);
      expect(Object.fromEntries(bestand.zeilen)['kommunen']).toBe(1);
      abgelegte += 1;
      rmSync(join(ziel, name));
    }

    // The next start: looked at before anybody logs in, then, now and again, with the login and the next backup.
    const naechster = await starte(ordner, stick);
    expect((await naechster.client.konten.zustand()).zustand.zustand).toBe('gesperrt');
    expect({ saat, tod, uebrig: [...unfertige(ordner), ...unfertige(auf.neben)] }).toEqual({ saat, tod, uebrig: [] });
    if (tod % 6 === 0) {
      const { zustand } = await naechster.client.konten.zustand();
      const kontoId = zustand.zustand === 'gesperrt' ? (zustand.konten[0]?.id ?? '') : '';
      await naechster.client.konten.anmelden({ kontoId, passwort: PASSWORT });
      expect({ saat, tod, uebrig: unfertige(auf.stick) }).toEqual({ saat, tod, uebrig: [fremde] });
      const { auftragId } = await naechster.client.sicherung.sichern();
      expect(await auftragsende(naechster.client, auftragId)).toMatchObject({ zustand: 'fertig', fehler: null });
    }
    await naechster.backend.beende();
    expect(naechster.log).toEqual([]);
  }
  // Otherwise the kills came too early or too late and prove nothing.
  expect({ saat, mittendrin: mittendrin >= TODE / 4, abgelegte: abgelegte >= 10 }).toEqual({
    saat,
    mittendrin: true,
    abgelegte: true,
  });
}, 180_000);
