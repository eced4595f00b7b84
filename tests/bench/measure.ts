/** One row of the table that `npm run bench` prints. */
export interface Messung {
  readonly kennzahl: string;
  /** What was measured, with its unit: `3,1 ms`. */
  readonly gemessen: string;
  /** What it is compared with; empty where the goal is a figure of its own. */
  readonly vergleich: string;
  readonly verhaeltnis: string;
  readonly ziel: string;
  readonly istErreicht: boolean;
}

const zahl = new Intl.NumberFormat('de-DE', { maximumSignificantDigits: 3 });

/** The middle one: a run in which the machine did something else does not count. */
export function median(werte: readonly number[]): number {
  const sortiert = werte.toSorted((a, b) => a - b);
  return sortiert[Math.floor(sortiert.length / 2)] ?? NaN;
}

/** The value that 95 of 100 runs stay below. */
export function p95(werte: readonly number[]): number {
  const sortiert = werte.toSorted((a, b) => a - b);
  return sortiert[Math.min(sortiert.length - 1, Math.floor(sortiert.length * 0.95))] ?? NaN;
}

/** Milliseconds that one run takes. */
export async function dauerMs(lauf: () => unknown): Promise<number> {
  const beginn = performance.now();
  await lauf();
  return performance.now() - beginn;
}

/** Milliseconds of computing that one run takes: a machine that does something else, too, does not lengthen them. */
export async function rechenMs(lauf: () => unknown): Promise<number> {
  const beginn = process.cpuUsage();
  await lauf();
  const { user, system } = process.cpuUsage(beginn);
  return (user + system) / 1000;
}

/** Runs both by turns, so that a busy moment of the machine meets both; the first tenth warms up and is not counted. */
export async function abwechselnd(
  laeufe: number,
  eigen: () => unknown,
  bloss: () => unknown,
): Promise<{ eigenMs: number[]; blossMs: number[] }> {
  const eigenMs: number[] = [];
  const blossMs: number[] = [];
  for (let lauf = 0; lauf < laeufe; lauf += 1) {
    eigenMs.push(await dauerMs(eigen));
    blossMs.push(await dauerMs(bloss));
  }
  const warm = Math.ceil(laeufe / 10);
  return { eigenMs: eigenMs.slice(warm), blossMs: blossMs.slice(warm) };
}

/** A row that compares two durations measured side by side. */
export function alsVerhaeltnis(kennzahl: string, eigenMs: number, blossMs: number, hoechstens: number): Messung {
  const verhaeltnis = eigenMs / blossMs;
  return {
    kennzahl,
    gemessen: `${zahl.format(eigenMs)} ms`,
    vergleich: `${zahl.format(blossMs)} ms`,
    verhaeltnis: zahl.format(verhaeltnis),
    ziel: `≤ ${zahl.format(hoechstens)} ×`,
    istErreicht: verhaeltnis <= hoechstens,
  };
}

/** A row with a goal of its own. */
export function alsHoechstwert(kennzahl: string, wert: number, hoechstens: number, einheit: 'ms' | 'kB'): Messung {
  return {
    kennzahl,
    gemessen: `${zahl.format(wert)} ${einheit}`,
    vergleich: '',
    verhaeltnis: '',
    ziel: `≤ ${zahl.format(hoechstens)} ${einheit}`,
    istErreicht: wert <= hoechstens,
  };
}
