/** Names that may stand at the top; dotfiles and `.config/` hold the settings of tools. */
const TOP_LEVEL = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'tests',
  'electron-builder.yml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
];

/** What no file of the project may say. The patterns are written so that they do not match themselves. */
const FORBIDDEN: { pattern: RegExp; reason: string; except?: RegExp }[] = [
  {
    pattern: /(^|[^A-Za-z0-9._-])\/(?:wor[k]|far[m]|tm[p])\/[A-Za-z.]/,
    reason: 'names a path of one machine',
  },
  {
    pattern: /\.\.\/shared[/](?:README|amt|inhalte|domain|product|architecture|quality|design|stack|figures|faults)\b/,
    reason: 'names notes outside the project',
  },
  { pattern: /\bregistr[y]\.[a-z0-9-]+\.[a-z]+/, reason: 'names the host of a package registry' },
  { pattern: /\b(?:it|test|describe)\.onl[y]\b/, reason: 'narrows a test run to one test', except: /^(?!tests\/)/ },
  { pattern: /@ts-(?:ignor[e]|nochec[k])/, reason: 'hides what the types say' },
];

const TEXT = /\.(?:ts|tsx|js|cjs|mjs|json|md|yml|yaml|css|html|svg|sql|txt)$|(?:^|\/)\.[a-z]+(?:rc|ignore)?$|^\.ci\//;

/** True for a file whose text the rules read. */
export function isText(path: string): boolean {
  return TEXT.test(path);
}

/** Faults in the name of a file: its place at the top, barrels. */
export function nameFaults(path: string): string[] {
  const top = path.split('/')[0] ?? '';
  const faults: string[] = [];
  if (!top.startsWith('.') && !TOP_LEVEL.includes(top))
    faults.push(`${path}: the top level holds nothing but ${TOP_LEVEL.join(' ')}.`);
  if (/(^|\/)index\.tsx?$/.test(path))
    faults.push(`${path}: a barrel hides where things come from; import the file itself.`);
  return faults;
}

/** Faults in the text of a file, each with its line. */
export function textFaults(path: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      FORBIDDEN.filter(({ pattern, except }) => !except?.test(path) && pattern.test(line)).map(
        ({ reason }) => `${path}:${index + 1}: ${reason}: ${line.trim().slice(0, 120)}`,
      ),
    );
}

/** The README begins with the two commands that do everything on a fresh machine, and names every library of package.json. */
export function readmeFaults(readme: string, libraries: readonly string[]): string[] {
  const commands = [...readme.matchAll(/```(?:sh|bash|console)?\n([\s\S]*?)```/g)].flatMap((block) =>
    (block[1] ?? '')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim())
      .filter(Boolean),
  );
  const faults =
    commands[0] === 'npm ci && npm start' && commands[1] === 'npm ci && npm test'
      ? []
      : ['README.md: the first two commands are not „npm ci && npm start“ and „npm ci && npm test“.'];
  const tables = readme.split('\n').filter((line) => line.startsWith('|'));
  const isNamed = (library: string) =>
    library.startsWith('@types/') ||
    tables.some((line) => line.includes(library) || line.includes(`${library.split('/')[0] ?? ''}/*`));
  const missing = libraries.filter((library) => !isNamed(library));
  return [
    ...faults,
    ...missing.map((library) => `README.md: ${library} stands in package.json and not among the libraries.`),
  ];
}
