import type { z } from 'zod';

function einheit(art: string): string {
  return art === 'string' ? ' Zeichen' : art === 'array' ? ' Einträge' : '';
}

/**
 * German sentence for a fault that a schema of the contract says nothing about itself; `localeError` of `z.config`.
 * The window and the backend use the same, so that a field says the same whoever looked at it.
 */
export function eingabesatz(mangel: z.core.$ZodRawIssue): string {
  switch (mangel.code) {
    case 'invalid_type':
      return mangel.input === null || mangel.input === undefined || mangel.input === ''
        ? 'Bitte dieses Feld ausfüllen.'
        : 'Diese Angabe ist so nicht möglich.';
    case 'invalid_value':
      return 'Bitte eine Auswahl treffen.';
    case 'too_small':
      return mangel.origin === 'string' && mangel.minimum === 1
        ? 'Bitte dieses Feld ausfüllen.'
        : `Mindestens ${String(mangel.minimum)}${einheit(mangel.origin)}.`;
    case 'too_big':
      return `Höchstens ${String(mangel.maximum)}${einheit(mangel.origin)}.`;
    default:
      return 'Diese Angabe ist so nicht möglich.';
  }
}
