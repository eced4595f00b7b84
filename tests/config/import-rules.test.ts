import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IMPORT_RULES, wrongImports } from '../../.config/checks/imports.ts';

/** One wrong import per rule: the file that makes it, and what it imports. */
const PLANTED: Record<string, { from: string; to: string }[]> = {
  'shared-is-pure': [
    { from: 'shared/personal/rein-node.ts', to: 'node:fs' },
    { from: 'shared/personal/rein-react.ts', to: 'react' },
    { from: 'shared/personal/rein-backend.ts', to: '../../electron/backend/personal/service.ts' },
  ],
  'order-of-the-office-foundation': [{ from: 'shared/foundation/links.ts', to: '../kommunen/types.ts' }],
  'order-of-the-office-documents': [{ from: 'electron/backend/documents/links.ts', to: '../antraege/service.ts' }],
  'order-of-the-office-protokoll': [{ from: 'shared/protokoll/links.ts', to: '../kommunen/types.ts' }],
  'order-of-the-office-entwuerfe': [{ from: 'shared/entwuerfe/links.ts', to: '../personal/types.ts' }],
  'order-of-the-office-auftraege': [{ from: 'shared/auftraege/links.ts', to: '../personal/types.ts' }],
  'order-of-the-office-dokumente': [{ from: 'shared/dokumente/links.ts', to: '../antraege/types.ts' }],
  'order-of-the-office-fristen': [{ from: 'shared/fristen/links.ts', to: '../antraege/types.ts' }],
  'order-of-the-office-suche': [{ from: 'shared/suche/links.ts', to: '../personal/types.ts' }],
  'order-of-the-office-sicherung': [{ from: 'shared/sicherung/links.ts', to: '../kommunen/types.ts' }],
  'order-of-the-office-pakete': [{ from: 'electron/backend/pakete/links.ts', to: '../beispiel/service.ts' }],
  'order-of-the-office-vordrucke': [{ from: 'shared/vordrucke/links.ts', to: '../antraege/types.ts' }],
  'order-of-the-office-konten': [{ from: 'renderer/konten/links.ts', to: '../kommunen/seite.ts' }],
  'order-of-the-office-foerderrecht': [{ from: 'shared/foerderrecht/links.ts', to: '../antraege/types.ts' }],
  'order-of-the-office-kommunen': [{ from: 'shared/kommunen/links.ts', to: '../personal/types.ts' }],
  'order-of-the-office-personal': [
    { from: 'electron/backend/personal/links.ts', to: '../antraege/service.ts' },
    // The layers are one house: shared of the left slice is forbidden to the backend of the right one, too.
    { from: 'renderer/personal/links.ts', to: '../../shared/antraege/types.ts' },
  ],
  'order-of-the-office-netzwerk': [{ from: 'shared/netzwerk/links.ts', to: '../faelle/types.ts' }],
  'order-of-the-office-faelle': [{ from: 'shared/faelle/links.ts', to: '../integrationsplaene/types.ts' }],
  'order-of-the-office-einwilligungen': [{ from: 'shared/einwilligungen/links.ts', to: '../termine/types.ts' }],
  'order-of-the-office-erhebungen': [{ from: 'shared/erhebungen/links.ts', to: '../uebergaben/types.ts' }],
  'order-of-the-office-uebergaben': [{ from: 'shared/uebergaben/links.ts', to: '../sprachmittlung/types.ts' }],
  'order-of-the-office-sprachmittlung': [{ from: 'shared/sprachmittlung/links.ts', to: '../beratungen/types.ts' }],
  'order-of-the-office-termine': [{ from: 'shared/termine/links.ts', to: '../vertretungen/types.ts' }],
  'order-of-the-office-vertretungen': [{ from: 'shared/vertretungen/links.ts', to: '../arbeitslisten/types.ts' }],
  'order-of-the-office-arbeitslisten': [{ from: 'shared/arbeitslisten/links.ts', to: '../beratungen/types.ts' }],
  'order-of-the-office-bibliothek': [{ from: 'shared/bibliothek/links.ts', to: '../integrationsplaene/types.ts' }],
  'order-of-the-office-integrationsplaene': [
    { from: 'shared/integrationsplaene/links.ts', to: '../beratungen/types.ts' },
  ],
  'order-of-the-office-beratungen': [{ from: 'shared/beratungen/links.ts', to: '../kennzahlen/types.ts' }],
  'order-of-the-office-kennzahlen': [{ from: 'shared/kennzahlen/links.ts', to: '../berichte/types.ts' }],
  'order-of-the-office-vereinbarungen': [{ from: 'shared/vereinbarungen/links.ts', to: '../antraege/types.ts' }],
  'order-of-the-office-antraege': [{ from: 'shared/antraege/links.ts', to: '../bescheide/types.ts' }],
  'order-of-the-office-begleitpapiere': [{ from: 'shared/begleitpapiere/links.ts', to: '../bescheide/types.ts' }],
  'order-of-the-office-bescheide': [{ from: 'shared/bescheide/links.ts', to: '../verwendungsnachweise/types.ts' }],
  'order-of-the-office-verwendungsnachweise': [
    { from: 'shared/verwendungsnachweise/links.ts', to: '../landkreis/types.ts' },
  ],
  'order-of-the-office-landkreis': [{ from: 'shared/landkreis/links.ts', to: '../berichte/types.ts' }],
  'order-of-the-office-berichte': [{ from: 'electron/backend/berichte/links.ts', to: '../beispiel/service.ts' }],
  'window-knows-only-the-contract': [
    { from: 'renderer/app/zum-backend.ts', to: '../../electron/backend/personal/service.ts' },
    { from: 'renderer/app/zum-treiber.ts', to: 'better-sqlite3' },
    { from: 'renderer/app/zum-word.ts', to: 'docx' },
    { from: 'renderer/app/zum-sql.ts', to: 'kysely' },
  ],
  'window-without-node': [{ from: 'renderer/app/node.ts', to: 'node:path' }],
  'building-blocks-know-no-slice': [{ from: 'renderer/ui/seitlich.ts', to: '../kommunen/seite.ts' }],
  'backend-without-electron': [
    { from: 'electron/backend/personal/fenster.ts', to: 'electron' },
    { from: 'electron/http/fenster.ts', to: '../shell/window.ts' },
    { from: 'electron/http/seite.ts', to: '../../renderer/kommunen/seite.ts' },
  ],
  'backend-without-host': [{ from: 'electron/backend/personal/host.ts', to: '../../http/app.ts' }],
  'what-hosts-share-knows-none': [
    { from: 'electron/host/daten.ts', to: '../backend/personal/service.ts' },
    { from: 'electron/host/server.ts', to: 'hono' },
  ],
  'shell-without-data': [
    { from: 'electron/shell/daten.ts', to: '../backend/personal/service.ts' },
    { from: 'electron/main.ts', to: 'kysely' },
    { from: 'electron/preload.ts', to: 'docx' },
  ],
  'host-folder-knows-no-host': [
    { from: 'electron/host/seitlich.ts', to: '../http/app.ts' },
    { from: 'electron/host/abwaerts.ts', to: '../backend/personal/service.ts' },
  ],
  'electron-in-its-shell': [{ from: 'electron/server.ts', to: 'electron' }],
  'repository-of-its-own-slice': [
    { from: 'electron/backend/antraege/fremd.ts', to: '../personal/repository.ts' },
    { from: 'electron/backend/antraege/fremd-zwei.ts', to: '../kommunen/planungsrahmen-repository.ts' },
  ],
  'drivers-in-the-database-folder': [{ from: 'electron/backend/personal/treiber.ts', to: 'better-sqlite3' }],
  'docx-in-the-documents-folder': [{ from: 'electron/backend/antraege/word.ts', to: 'docx' }],
  'migrations-are-frozen-letters': [
    { from: 'electron/backend/database/migrations/0010-a.ts', to: '../../../../shared/kommunen/types.ts' },
    { from: 'electron/backend/database/migrations/0020-b.ts', to: '../schema.ts' },
  ],
  'program-without-tests': [{ from: 'electron/backend/personal/test.ts', to: '../../../tests/support/builders.ts' }],
  'no-circle': [{ from: 'shared/foundation/a.ts', to: './b.ts' }],
  'only-shipped-packages': [{ from: 'electron/backend/personal/dev.ts', to: 'yauzl' }],
  'import-that-resolves': [{ from: 'shared/foundation/nirgends.ts', to: './gibt-es-nicht.ts' }],
};

/** Imports that every rule allows: a rule that forbids everything would find the planted ones, too. */
const ALLOWED: { from: string; to: string }[] = [
  { from: 'shared/personal/types.ts', to: '../kommunen/types.ts' },
  { from: 'shared/kommunen/types.ts', to: '../foundation/date.ts' },
  { from: 'shared/foundation/date.ts', to: 'zod' },
  { from: 'electron/backend/kommunen/service.ts', to: './repository.ts' },
  { from: 'electron/backend/kommunen/repository.ts', to: 'kysely' },
];

let tree: string;

beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  tree = mkdtempSync(join(process.cwd(), '.cache/import-rules-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  const wrong = Object.entries(PLANTED).flatMap(([rule, plants]) => plants.map((plant) => ({ rule, ...plant })));
  for (const { rule, from, to } of wrong)
    if (to.startsWith('.') && rule !== 'import-that-resolves')
      write(join(dirname(from), to), 'export const ziel = 1;\n');
  for (const { from, to } of [...wrong, ...ALLOWED])
    write(from, `import * as ziel from '${to}';\nexport default ziel;\n`);
  write('shared/foundation/b.ts', `import * as ziel from './a.ts';\nexport default ziel;\n`);
  write('package.json', JSON.stringify({ dependencies: { kysely: '1', zod: '4' }, devDependencies: { yauzl: '3' } }));
});

afterAll(() => {
  rmSync(tree, { recursive: true });
});

describe('a wrong import', () => {
  test('has an example for every rule', () => {
    expect(Object.keys(PLANTED).toSorted()).toEqual(IMPORT_RULES.map((rule) => rule.name).toSorted());
  });

  test('is found under the name of its rule, and right ones are not', async () => {
    const { found, read, expected } = await wrongImports(tree);
    expect(read).toBe(expected);
    const missed = Object.entries(PLANTED).flatMap(([rule, plants]) =>
      plants
        .filter((plant) => !found.some((one) => one.rule === rule && one.from === plant.from))
        .map(({ from }) => `${rule}: ${from}`),
    );
    expect(missed).toEqual([]);
    expect(found.filter((one) => ALLOWED.some(({ from }) => from === one.from))).toEqual([]);
  });
});

test('the rules read every file of the project', async () => {
  const { read, expected } = await wrongImports(process.cwd());
  expect(expected).toBeGreaterThan(100);
  expect(read).toBe(expected);
});
