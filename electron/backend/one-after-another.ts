/** Runs what is handed in one after the other, each whatever became of the one before. */
export type Reihe = <T>(arbeit: () => Promise<T>) => Promise<T>;

/** Makes a queue of its own. Logins and locks go through one, so that two never count, open or close at once. */
export function createReihe(): Reihe {
  let letzte: Promise<unknown> = Promise.resolve();
  return (arbeit) => {
    const diese = letzte.then(arbeit, arbeit);
    letzte = diese.catch(() => undefined);
    return diese;
  };
}
