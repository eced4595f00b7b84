import { join } from 'node:path';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const CLOCK = 'Rules get their values and fetch none: take `heute` or `jetzt` as an argument.';
const STORAGE = 'Nothing is kept in the browser: settings and drafts go into the encrypted Datenbestand.';
const PLAINTEXT = 'backup() fails on an encrypted file and serialize() returns it in plain text: only VACUUM INTO.';
const OUTER =
  'Commands run in inTransaktion(anfrage, async (anfrage) => …): the outer database waits for ever on SQLite and leaves the transaction on PostgreSQL.';

const clockRules = [
  { selector: 'NewExpression[callee.name="Date"]', message: CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
];
const plaintextRule = {
  selector: 'CallExpression[callee.property.name=/^(backup|serialize)$/]',
  message: PLAINTEXT,
};
const transactionRules = [
  // A parameter of the same name puts the outer request, and with it the outer database, out of reach.
  {
    selector:
      'CallExpression[callee.name=/^in(Eigener)?Transaktion$/] > ArrowFunctionExpression:not([params.0.name="anfrage"])',
    message: OUTER,
  },
  {
    selector:
      'CallExpression[callee.object.callee.property.name="transaction"] > ArrowFunctionExpression MemberExpression[object.name="anfrage"][property.name="db"]',
    message: OUTER,
  },
];
const onlyInTransaktion = { selector: 'CallExpression[callee.property.name="transaction"]', message: OUTER };
const everywhere = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Markup from data is script from data.' },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Markup from data is script from data.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'coverage/', 'test-results/', '**/*.cjs', '.config/*.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: join(import.meta.dirname, '..') } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...everywhere],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'no-implicit-coercion': ['error', { boolean: false }],
      // A switch over a union names every member, and assertNever holds the rest.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers in sentences are shown through zeigeZahl and the like; in logs and keys they may stand as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      // The contract library asks for async handlers, and a repository stays one on every engine.
      '@typescript-eslint/require-await': 'off',
      // Kysely hands its helpers over to be taken apart; our own classes keep their state in # fields.
      '@typescript-eslint/unbound-method': 'off',
      // Handlers of React events may be async; their failures reach the query client.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['shared/**', 'electron/backend/**', 'renderer/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['shared/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: CLOCK },
        {
          object: 'Math',
          property: 'random',
          message: 'A rule gives the same answer twice: take the id as an argument.',
        },
        { object: 'crypto', property: 'randomUUID', message: 'Take the id as an argument.' },
        { object: 'performance', property: 'now', message: CLOCK },
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...clockRules],
    },
  },
  {
    // Turns day numbers into ISO text; reads no clock, since each Date there is made from a number.
    files: ['shared/foundation/date.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
      ],
    },
  },
  {
    files: ['electron/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, plaintextRule] },
  },
  {
    files: ['electron/backend/**'],
    ignores: ['electron/backend/database/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, plaintextRule, ...transactionRules, onlyInTransaktion] },
  },
  {
    files: ['electron/backend/{changes,own-transaction}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, plaintextRule, ...transactionRules] },
  },
  {
    files: ['renderer/**'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['renderer/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({ name, message: STORAGE })),
      ],
      'no-restricted-properties': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB'].flatMap((property) =>
          ['window', 'globalThis', 'self'].map((object) => ({ object, property, message: STORAGE })),
        ),
        { object: 'document', property: 'cookie', message: STORAGE },
      ],
    },
  },
  {
    files: ['tests/**', '.config/**'],
    rules: {
      // A test takes the first row that it has just put in; a wrong guess fails it.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
