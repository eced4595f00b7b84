import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Kills this process before the n-th step on the disk, once `beginne` was called. Steps are all that the program itself
 * writes, forces to the disk and renames, and what the caller counts with `vorDemSchritt`. Has to run before the program
 * is imported.
 */
export function stirbVorSchritt(nummer: number) {
  let schritt = 0;
  let zaehlt = false;

  function vorDemSchritt(): void {
    if (!zaehlt) return;
    schritt += 1;
    if (schritt === nummer) process.kill(process.pid, 'SIGKILL');
  }

  const { writeSync, fsyncSync, renameSync } = fs;
  fs.writeSync = ((...argumente: Parameters<typeof writeSync>) => {
    vorDemSchritt();
    return writeSync(...argumente);
  }) as typeof writeSync;
  fs.fsyncSync = (griff) => {
    vorDemSchritt();
    fsyncSync(griff);
  };
  fs.renameSync = (von, nach) => {
    vorDemSchritt();
    renameSync(von, nach);
  };
  syncBuiltinESMExports();

  return {
    beginne: () => {
      zaehlt = true;
    },
    vorDemSchritt,
    schritte: () => schritt,
  };
}
