import { join } from 'node:path';

/**
 * File of a program that runs beside the backend in a thread of its own: `electron/<name>.ts` in the sources, beside the
 * bundled backend otherwise.
 */
export function arbeiterdatei(name: string): string {
  const istQuelle = import.meta.filename.endsWith('.ts');
  return istQuelle ? join(import.meta.dirname, '..', `${name}.ts`) : join(import.meta.dirname, `${name}.js`);
}
