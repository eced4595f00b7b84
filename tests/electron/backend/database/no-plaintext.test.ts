import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestContext } from 'vitest';
import { starteKind } from '../../../support/child.ts';
import { alleDateien, dateienMit } from '../../../support/file-search.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';

const KANARIE = 'Kanarienvogel-Ünal';

interface Befund {
  readonly temporaereDateien: number;
  readonly klartextDarin: boolean;
  readonly dateienMitKlartext: string[];
  readonly hatWal: boolean;
}

/** Lets a process of its own write, sort, index, vacuum and back up, and searches everything it left on the disk. */
async function arbeite(art: 'richtig' | 'falsch'): Promise<Befund> {
  const wurzel = neuerOrdner();
  const [daten, temporaer] = [join(wurzel, 'daten'), join(wurzel, 'tmp')];
  mkdirSync(daten);
  mkdirSync(temporaer);
  const kind = starteKind('work-with-canaries', [daten, KANARIE, art], { TMPDIR: temporaer, SQLITE_TMPDIR: temporaer });
  const befund = JSON.parse(await kind.bereit) as Pick<Befund, 'temporaereDateien' | 'klartextDarin'>;
  const dateienMitKlartext = dateienMit(wurzel, [KANARIE, 'create table', 'personen']);
  const hatWal = alleDateien(daten).some((datei) => datei.endsWith('geleit.db-wal'));
  kind.prozess.kill('SIGKILL');
  await kind.ende;
  return { ...befund, dateienMitKlartext, hatWal };
}

/** Other systems do not show what files a process has open. */
function verlangeLinux(context: TestContext): void {
  if (process.platform !== 'linux') context.skip('only Linux shows the open files of a process');
}

test('neither file, log, backup nor temporary files hold a readable row', async (context) => {
  verlangeLinux(context);
  expect(await arbeite('richtig')).toEqual({
    temporaereDateien: 0,
    klartextDarin: false,
    dateienMitKlartext: [],
    hatWal: true,
  });
});

test('control: without temp_store=MEMORY the same work writes readable rows to temporary files', async (context) => {
  verlangeLinux(context);
  const { klartextDarin, temporaereDateien } = await arbeite('falsch');
  expect({ klartextDarin, hatTemporaere: temporaereDateien > 0 }).toEqual({ klartextDarin: true, hatTemporaere: true });
});
