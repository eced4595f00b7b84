import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

interface RuleFile {
  forbidden: (IForbiddenRuleType & { name: string; comment: string })[];
  options: ICruiseOptions & { enhancedResolveOptions: Record<string, unknown> };
}

const FOLDERS = ['electron', 'renderer', 'shared'];
const { forbidden, options } = createRequire(import.meta.url)('../dependency-cruiser.cjs') as RuleFile;

export const IMPORT_RULES: readonly { name: string; comment: string }[] = forbidden;

export interface WrongImport {
  rule: string;
  from: string;
  to: string;
}

/** Every import below `baseDir` that a rule forbids, and how many files were read of how many there are. */
export async function wrongImports(baseDir: string): Promise<{ found: WrongImport[]; read: number; expected: number }> {
  const present = FOLDERS.filter((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: baseDir }).length > 0);
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const { output } = await cruise(
    present,
    { ...cruiseOptions, baseDir, validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
    { tsConfig: extractTsConfig('tsconfig.json') },
  );
  const { modules, summary } = output as ICruiseResult;
  const read = modules.filter((module) => FOLDERS.some((folder) => module.source.startsWith(`${folder}/`)));
  return {
    found: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    read: read.filter((module) => /\.tsx?$/.test(module.source)).length,
    expected: present.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: baseDir })).length,
  };
}

/** The faults of the project's imports, one sentence each with the reason of the rule. */
export async function importFaults(baseDir: string): Promise<string[]> {
  const { found, read, expected } = await wrongImports(baseDir);
  const blind =
    read < expected ? [`Only ${read} of ${expected} files were read: the rules checked nothing in the others.`] : [];
  const comment = (name: string) => IMPORT_RULES.find((rule) => rule.name === name)?.comment ?? '';
  return [...blind, ...found.map(({ rule, from, to }) => `${from} → ${to}\n    ${rule}: ${comment(rule)}`)];
}
