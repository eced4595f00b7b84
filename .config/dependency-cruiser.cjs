/**
 * What a file may know. Each rule says why it is there and what to do instead.
 * `tests/config/import-rules.test.ts` plants one wrong import per rule and expects it to be found by name.
 */

/** Services that every slice uses, then the slices in the order of the office: each may know those to its left. */
const SERVICES = [
  'foundation',
  'documents',
  'protokoll',
  'konten',
  'entwuerfe',
  'auftraege',
  'dokumente',
  'fristen',
  'suche',
  'sicherung',
  'pakete',
  'vordrucke',
  'foerderrecht',
];
const SLICES = [
  'kommunen',
  'personal',
  'netzwerk',
  'faelle',
  'einwilligungen',
  'erhebungen',
  'uebergaben',
  'sprachmittlung',
  'termine',
  'vertretungen',
  'arbeitslisten',
  'bibliothek',
  'integrationsplaene',
  'beratungen',
  'kennzahlen',
  'vereinbarungen',
  'antraege',
  'begleitpapiere',
  'bescheide',
  'verwendungsnachweise',
  'landkreis',
  'berichte',
];
/** The example Verband uses all slices; nothing but the wiring (app.ts) knows it. */
const ORDER = [...SERVICES, ...SLICES, 'beispiel'];
const LAYERS = '^(shared|electron/backend|renderer)';
const DRIVERS = 'better-sqlite3|pg';

/** One npm package or one of several, wherever npm put it. */
const npm = (names) => `(^|/)node_modules/(${names})(/|$)`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  // ── shared ────────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'shared-is-pure',
    comment:
      'Rules run in the window, in the backend and in tests alike, so shared/ knows nothing but itself, zod, the contract ' +
      'library, IBAN and holidays. Way out: take the value as an argument, or move the function to electron/backend.',
    severity: 'error',
    from: { path: '^shared/' },
    to: { pathNot: ['^shared/', npm('zod|@orpc/contract|ibantools|date-holidays')] },
  },
  ...ORDER.slice(0, -1).map((slice, index) => ({
    name: `order-of-the-office-${slice}`,
    comment:
      `${slice} may know what stands to its left (${ORDER.slice(0, index).join(', ') || 'nothing'}), never what stands to ` +
      'its right. Way out: hold the id from shared/foundation/id.ts, or register the view in app.ts from the right.',
    severity: 'error',
    from: { path: `${LAYERS}/${slice}/` },
    to: { path: `${LAYERS}/(${ORDER.slice(index + 1).join('|')})/` },
  })),
  // ── renderer ──────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'window-knows-only-the-contract',
    comment:
      'The window runs in a browser, too, and holds no data. Way out: an operation in shared/<slice>/contract.ts.',
    severity: 'error',
    from: { path: '^renderer/' },
    to: { path: ['^electron/', npm(`electron|kysely|docx|hono|@hono/node-server|@orpc/server|${DRIVERS}`)] },
  },
  {
    name: 'window-without-node',
    comment: 'A sandboxed window has no Node. Way out: what a host can do stands in renderer/host.',
    severity: 'error',
    from: { path: '^renderer/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'building-blocks-know-no-slice',
    comment:
      'renderer/ui and renderer/host serve every slice and know the theme at most. Way out: take what differs as a property, or keep the part in its slice.',
    severity: 'error',
    from: { path: '^renderer/(ui|host)/' },
    to: { path: `^renderer/(app|${[...SERVICES, ...SLICES].join('|')})/`, pathNot: '^renderer/app/theme[.]ts$' },
  },
  // ── electron ──────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'backend-without-electron',
    comment:
      'The same backend runs on the desktop, in the office server and in every test. Way out: the host passes clock, folder ' +
      'and files in as arguments (Umgebung in electron/backend/context.ts).',
    severity: 'error',
    from: { path: '^electron/(backend|http)/' },
    to: {
      path: ['^electron/shell/', '^electron/(main|preload)\\.ts$', '^renderer/', npm('electron|electron-updater')],
    },
  },
  {
    name: 'backend-without-host',
    comment: 'A backend does not know who serves it. Way out: the host calls the backend, never the other way round.',
    severity: 'error',
    from: { path: '^electron/backend/' },
    to: { path: ['^electron/(http|host)/', '^electron/(server|backend|worker)\\.ts$', npm('hono|@hono/node-server')] },
  },
  {
    name: 'what-hosts-share-knows-none',
    comment:
      'electron/host holds what the desktop and the office server have in common. Way out: pass the difference in, or keep ' +
      'the part in its host.',
    severity: 'error',
    from: { path: '^electron/host/' },
    to: { path: ['^electron/(?!host/)', '^renderer/', npm(`electron|electron-updater|hono|kysely|docx|${DRIVERS}`)] },
  },
  {
    name: 'shell-without-data',
    comment:
      'The main process holds windows, dialogs and menus and no data. Way out: an operation of the contract over the port.',
    severity: 'error',
    from: { path: ['^electron/shell/', '^electron/(main|preload)\\.ts$'] },
    to: { path: ['^electron/backend/', '^electron/http/', npm(`kysely|docx|${DRIVERS}`)] },
  },
  {
    name: 'host-folder-knows-no-host',
    comment:
      'What the office server and the desktop shell share (flags, folders, files and headers of the window) must not need ' +
      'either of them. Way out: take what differs as an argument.',
    severity: 'error',
    from: { path: '^electron/host/' },
    to: { path: ['^electron/(http|shell|backend)/', '^electron/[^/]+[.]ts$', '^renderer/', npm('electron|hono')] },
  },
  {
    name: 'electron-in-its-shell',
    comment: 'Raw Electron stands in one place, where the sender is checked. Way out: a function in electron/shell.',
    severity: 'error',
    from: {
      path: '^(electron|renderer|shared)/',
      pathNot: ['^electron/shell/', '^electron/(main|preload|backend)\\.ts$'],
    },
    to: { path: npm('electron|electron-updater') },
  },
  {
    name: 'repository-of-its-own-slice',
    comment:
      'A repository fetches and stores and checks no rights. Way out: the service of the other slice (service.ts).',
    severity: 'error',
    from: { path: '^electron/backend/([^/]+)/' },
    to: { path: '^electron/backend/.+repository[.]ts$', pathNot: '^electron/backend/$1/' },
  },
  {
    name: 'drivers-in-the-database-folder',
    comment: 'One function opens the Datenbestand, in one order. Way out: electron/backend/database/.',
    severity: 'error',
    from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/backend/database/' },
    to: { path: npm(DRIVERS) },
  },
  {
    name: 'docx-in-the-documents-folder',
    comment:
      'Papers are lists of blocks (shared/documents/blocks.ts) that the Word writer and the print view both draw. Way out: a ' +
      'block, drawn in electron/backend/documents/.',
    severity: 'error',
    from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/backend/documents/' },
    to: { path: npm('docx') },
  },
  {
    name: 'migrations-are-frozen-letters',
    comment:
      'A migration must do in five years what it does today, so it reads nothing of ours that can change. Way out: write ' +
      'the value out in the migration.',
    severity: 'error',
    from: { path: '^electron/backend/database/migrations/' },
    to: { path: '^(electron|renderer|shared|tests|\\.config)/' },
  },
  // ── everywhere ────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'program-without-tests',
    comment: 'What a clerk installs carries no tests and no tools. Way out: move the helper into the program.',
    severity: 'error',
    from: { path: '^(electron|renderer|shared)/' },
    to: { path: '^(tests|\\.config)/' },
  },
  {
    name: 'no-circle',
    comment: 'Files that need each other are one file, or lack a third one below them.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'only-shipped-packages',
    comment:
      'A package that the program needs stands in dependencies of package.json, otherwise the installer leaves it out.',
    severity: 'error',
    from: { path: '^(electron|renderer|shared)/' },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only', 'npm'],
      pathNot: npm('electron|@types/[^/]+'),
    },
  },
  {
    name: 'import-that-resolves',
    comment: 'The import points nowhere. Way out: mend the path; imports carry the extension.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(node:|virtual:)' },
  },
];

module.exports = {
  forbidden,
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
