import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import tseslint from 'typescript-eslint';

/** A line that a rule of the project forbids in this file. */
const PLANTED: { file: string; line: string; rule: string }[] = [
  { file: 'shared/personal/rules.ts', line: 'export const jetzt = Date.now();', rule: 'no-restricted-properties' },
  { file: 'shared/personal/rules.ts', line: 'export const jetzt = new Date();', rule: 'no-restricted-syntax' },
  { file: 'shared/personal/rules.ts', line: 'export const tag = new Date(0);', rule: 'no-restricted-syntax' },
  { file: 'shared/foundation/date.ts', line: 'export const jetzt = new Date();', rule: 'no-restricted-syntax' },
  { file: 'shared/personal/rules.ts', line: 'export const zahl = Math.random();', rule: 'no-restricted-properties' },
  { file: 'shared/personal/rules.ts', line: 'console.log(1);', rule: 'no-console' },
  { file: 'electron/backend/log.ts', line: 'console.log(1);', rule: 'no-console' },
  { file: 'electron/backend/database/open.ts', line: 'await db.backup("kopie.db");', rule: 'no-restricted-syntax' },
  { file: 'electron/backend/sicherung/service.ts', line: 'db.serialize();', rule: 'no-restricted-syntax' },
  {
    file: 'electron/backend/personal/service.ts',
    line: 'await anfrage.db.transaction().execute(async (trx) => lies(anfrage.db, trx));',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'electron/backend/personal/service.ts',
    line: 'await inTransaktion(anfrage, async (innen) => lies(anfrage.db, innen));',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'electron/backend/own-transaction.ts',
    line: 'await anfrage.db.transaction().execute(async (db) => lies(db, anfrage.db));',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'electron/backend/suche/service.ts',
    line: 'await inEigenerTransaktion(anfrage, async (innen) => lies(anfrage.db, innen));',
    rule: 'no-restricted-syntax',
  },
  { file: 'renderer/app/App.tsx', line: 'localStorage.setItem("a", "b");', rule: 'no-restricted-globals' },
  { file: 'renderer/app/App.tsx', line: 'window.sessionStorage.clear();', rule: 'no-restricted-properties' },
  { file: 'renderer/app/App.tsx', line: 'indexedDB.open("a");', rule: 'no-restricted-globals' },
  { file: 'renderer/app/App.tsx', line: 'document.cookie = "a=b";', rule: 'no-restricted-properties' },
  {
    file: 'renderer/app/App.tsx',
    line: 'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    rule: 'no-restricted-syntax',
  },
  { file: 'renderer/app/App.tsx', line: 'element.innerHTML = "";', rule: 'no-restricted-syntax' },
  {
    file: 'renderer/app/App.tsx',
    line: 'export function A() { if (a) { useState(1); } return null; }',
    rule: 'react-hooks/rules-of-hooks',
  },
];

/** Lines close to a forbidden one that every rule must let pass. */
const ALLOWED: { file: string; line: string }[] = [
  { file: 'shared/foundation/date.ts', line: 'export const tag = new Date(0).toISOString();' },
  { file: 'electron/backend/environment.ts', line: 'export const jetzt = new Date();' },
  { file: 'electron/server.ts', line: 'console.log(1);' },
  {
    file: 'electron/backend/personal/service.ts',
    line: 'await inTransaktion(anfrage, async (anfrage) => lies(anfrage.db));',
  },
  { file: 'electron/backend/changes.ts', line: 'await anfrage.db.transaction().execute(async (db) => lies(db));' },
];

// Only the rules that look at one line; those that need types read whole programs, which `npm run check` does.
const eslint = new ESLint({
  overrideConfigFile: '.config/eslint.config.js',
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

async function rulesBroken(file: string, line: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(line, { filePath: file });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

test.each(PLANTED)('$file: $line', async ({ file, line, rule }) => {
  expect(await rulesBroken(file, line)).toContain(rule);
});

test.each(ALLOWED)('$file may say: $line', async ({ file, line }) => {
  expect(await rulesBroken(file, line)).toEqual([]);
});
