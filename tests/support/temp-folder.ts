import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is removed after the test. */
export function neuerOrdner(): string {
  const ordner = mkdtempSync(join(tmpdir(), 'geleit-test-'));
  onTestFinished(() => rmSync(ordner, { recursive: true, force: true }));
  return ordner;
}
