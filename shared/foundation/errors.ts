import { z } from 'zod';
import { oc } from '@orpc/contract';
import { zGrund } from './reasons.ts';
import type { Datenart, Zugriff } from './rights.ts';

/** A German sentence at one field of a form; `feld` is a path with dots, empty for the whole form. */
export const zFeldfehler = z.object({ feld: z.string(), satz: z.string() });
export type Feldfehler = z.infer<typeof zFeldfehler>;

/** What an operation touches, so that rights and trace are looked after in one place. */
export interface Operationsangaben {
  /** Null: before the login. */
  readonly datenart: Datenart | null;
  /** `lesen` is a query; everything else a command: one transaction with its trace, and can be taken back. */
  readonly zugriff: Zugriff;
  /** Long work that must not hold the database: it opens its own transactions. */
  readonly istLangeArbeit?: boolean;
}

const VOR_DER_ANMELDUNG: Operationsangaben = { datenart: null, zugriff: 'lesen' };

/**
 * The base of every operation: the errors that a user can meet, as data.
 * `message` is always the German sentence that the window shows.
 */
export const operation = oc.$meta(VOR_DER_ANMELDUNG).errors({
  /** The input breaks a rule: each sentence stands at its field. */
  EINGABE: {
    status: 422,
    data: z.object({
      felder: z.array(zFeldfehler),
      /** Wrong passwords: how long the login is closed; the window counts down. */
      wartenSekunden: z.int().optional(),
    }),
  },
  /** The row was changed since it was read. */
  VERALTET: { status: 409, data: z.object({ geaendertVon: z.string(), geaendertAm: z.string() }) },
  /** A rule forbids the step; the reasons name the way out. */
  GESPERRT: { status: 409, data: z.object({ gruende: z.array(zGrund) }) },
  NICHT_GEFUNDEN: { status: 404, data: z.object({}) },
  NICHT_ERLAUBT: { status: 403, data: z.object({}) },
  /** Nobody is logged in, or the Datenbestand is locked. */
  ABGEMELDET: { status: 401, data: z.object({}) },
  /** The disk is full or not writable. Nothing was saved; what is on the screen stays. */
  SPEICHERN_UNMOEGLICH: { status: 507, data: z.object({}) },
  /** Unexpected: logged under this number. */
  UNERWARTET: { status: 500, data: z.object({ nummer: z.string() }) },
});

/** The base of the operations behind the login: what they touch and how. */
export function operationFuer(angaben: Operationsangaben) {
  return operation.meta(angaben);
}
