import { expect, test } from 'vitest';
import { sperreOrdner } from '../../../../electron/backend/database/lock.ts';
import { HINDERNISSE } from '../../../../electron/backend/database/obstacle.ts';
import { starteKind } from '../../../support/child.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';

test('a folder that another process holds is refused at once, and free as soon as that process is killed', async () => {
  const ordner = neuerOrdner();
  const erster = starteKind('hold-folder', [ordner]);
  expect(await erster.bereit).toBe('gehalten');

  const beginn = performance.now();
  expect(() => sperreOrdner(ordner)).toThrow(HINDERNISSE.geoeffnet.satz);
  expect(performance.now() - beginn).toBeLessThan(1000);

  erster.prozess.kill('SIGKILL');
  await erster.ende;
  const zweite = sperreOrdner(ordner);
  zweite.loese();
});

test('the second process gets the sentence that the clerk sees', async () => {
  const ordner = neuerOrdner();
  const eigene = sperreOrdner(ordner);
  const zweiter = starteKind('hold-folder', [ordner]);
  expect((await zweiter.ende).ausgabe.trim()).toBe(HINDERNISSE.geoeffnet.satz);
  eigene.loese();
});

test('two backends in one process are kept apart as well', () => {
  const ordner = neuerOrdner();
  const eigene = sperreOrdner(ordner);
  expect(() => sperreOrdner(ordner)).toThrow(HINDERNISSE.geoeffnet.satz);
  eigene.loese();
  sperreOrdner(ordner).loese();
});

test('a folder that is not there cannot be held', () => {
  expect(() => sperreOrdner(`${neuerOrdner()}/fehlt`)).toThrow(HINDERNISSE.kein_zugriff.satz);
});
