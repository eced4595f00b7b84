import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** One entry of `package-lock.json`; only what is looked at here. */
interface Entry {
  version?: string;
  resolved?: string;
  gypfile?: boolean;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
  [other: string]: unknown;
}

export interface Lock {
  packages: Record<string, Entry>;
  [other: string]: unknown;
}

export interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** The package that npm would compile without `gypfile: false`, since it carries a binding.gyp and no install script. */
const WITH_BINDING_GYP = 'node_modules/better-sqlite3';
const EXACT = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Where npm looks for `name` when the package at `from` asks for it: beside it, then further up. */
function found(lock: Lock, from: string, name: string): boolean {
  for (let base = from; base !== ''; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1)))
    if (`${base}/node_modules/${name}` in lock.packages) return true;
  return `node_modules/${name}` in lock.packages;
}

/** Packages for other systems that an entry names as optional and that the lock file does not carry. */
function missingPlatforms(lock: Lock): { owner: Entry; name: string; version: string }[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !found(lock, path, name))
      .map(([name, version]) => ({ owner: entry, name, version })),
  );
}

/** Every fault of the lock file and of the versions in `package.json`, one English sentence each. */
export function lockFaults(lock: Lock, manifest: Manifest): string[] {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  const faults = Object.entries(wanted)
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json: ${name} is not pinned exactly (${version}).`);
  if (lock.packages[WITH_BINDING_GYP]?.gypfile !== false)
    faults.push(
      `package-lock.json: "gypfile": false is missing at ${WITH_BINDING_GYP}; npm drops it at every install.`,
    );
  for (const [path, entry] of Object.entries(lock.packages))
    if (entry.resolved !== undefined) faults.push(`package-lock.json: ${path} names the registry it came from.`);
  for (const { name } of missingPlatforms(lock))
    faults.push(`package-lock.json: ${name} is missing, and npm ci refuses such a file.`);
  return faults;
}

/** The entry of a package for another system, read off its name: `@oxc-parser/binding-linux-arm64-musl`. */
function platformEntry(owner: Entry, name: string, version: string): Entry {
  const parts = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => parts.includes(system));
  const cpu = PROCESSORS.find((processor) => parts.includes(processor));
  if (os === undefined || cpu === undefined) throw new Error(`No system can be read off the name ${name}.`);
  const libc = os !== 'linux' ? undefined : name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : undefined;
  return {
    version,
    cpu: [cpu],
    ...(owner.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    os: [os],
  };
}

/** The same lock file without the faults that npm brings back at every install. */
export function mendedLock(lock: Lock): Lock {
  const packages = { ...lock.packages };
  for (const { owner, name, version } of missingPlatforms(lock))
    packages[`node_modules/${name}`] = platformEntry(owner, name, version);
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return {
    ...lock,
    packages: Object.fromEntries(
      sorted.map(([path, { resolved: _, ...entry }]) => [
        path,
        path === WITH_BINDING_GYP ? { ...entry, gypfile: false } : entry,
      ]),
    ),
  };
}

// `npm run lock` after every `npm install`.
if (argv[1] === fileURLToPath(import.meta.url)) {
  const path = 'package-lock.json';
  writeFileSync(path, `${JSON.stringify(mendedLock(JSON.parse(readFileSync(path, 'utf8')) as Lock), null, 2)}\n`);
  console.log(`${path} mended.`);
}
