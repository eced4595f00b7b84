/** Ends every switch over a union: a new member becomes a compile error where it is not yet handled. */
export function assertNever(wert: never): never {
  throw new Error(`Unerwarteter Wert: ${String(wert)}`);
}
