import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { zod4Resolver } from 'mantine-form-zod-resolver';
import type { z } from 'zod';
import type { Feldfehler } from '../../shared/foundation/errors.ts';
import { liesFehler } from './fehler.ts';
import { haltEntwurfFest, liesEntwurf, meldeGespeichert, meldeVeraendert, vergissEntwurf } from './speicherstand.ts';
import { springeZuFeld } from './springeZuFeld.ts';

/**
 * A form over a schema of the contract. Draw its fields with `form.getInputProps('bank.iban')`, its errors with
 * `<Formularmeldung formular={…}/>` and its buttons with `<Formularaktionen formular={…}/>`.
 *
 * - Before saving the schema and then `pruefe` are asked; sentences stand at their fields, the first one gets the focus.
 * - A failure of the backend puts its sentences at the fields, too. What was typed stays in any case.
 * - `version` is the one that was read together with `werte`; it is held until saved, so a change by somebody else is
 *   answered with `VERALTET` and never overwritten. While nothing was typed the form follows the newest `werte`.
 * - With `entwurf` (a name of this form and record) inputs outlive a lock of the window.
 */
export interface FormularOptionen<W extends Record<string, unknown>, E, R> {
  readonly schema: z.ZodType<E>;
  readonly werte: W;
  /** Version of the record that is edited; null for a new one. */
  readonly version: number | null;
  /** Rules of the slice that the schema cannot say. */
  readonly pruefe?: (eingabe: E) => readonly Feldfehler[];
  /** Sends the input; rejects with the errors of the contract. */
  readonly speichere: (eingabe: E, version: number | null) => Promise<R>;
  readonly nachSpeichern?: (ergebnis: R) => void;
  readonly entwurf?: string;
}

export interface Formular<W extends Record<string, unknown>> {
  readonly form: UseFormReturnType<W>;
  readonly istVeraendert: boolean;
  readonly laeuft: boolean;
  /** What the last save threw; null after the next one. */
  readonly fehler: unknown;
  /** Sentences that the last save found, in the order of the form. */
  readonly feldfehler: readonly Feldfehler[];
  /** True where inputs of before a lock were put back. */
  readonly istWiederhergestellt: boolean;
  /** Saves; answers whether it worked. */
  readonly speichern: () => Promise<boolean>;
  /** Puts the values back that were read last. */
  readonly verwerfen: () => void;
  /** After `VERALTET`: reads anew and takes the newest values. */
  readonly neuLaden: () => void;
  /** True at this very moment (not only at the last drawing); for the question when leaving. */
  readonly veraendertJetzt: RefObject<boolean>;
}

export function useFormular<W extends Record<string, unknown>, E, R>(optionen: FormularOptionen<W, E, R>): Formular<W> {
  const { schema, pruefe, entwurf } = optionen;
  const queryClient = useQueryClient();
  const [marke] = useState(() => Symbol('Formular'));
  const [gemerkt] = useState(() => (entwurf ? liesEntwurf(entwurf) : null));
  const [version, setzeVersion] = useState(gemerkt ? gemerkt.version : optionen.version);
  const [laeuft, setzeLaeuft] = useState(false);
  const [fehler, setzeFehler] = useState<unknown>(null);
  const [feldfehler, setzeFeldfehler] = useState<readonly Feldfehler[]>([]);
  const [willNeuLaden, setzeWillNeuLaden] = useState(false);
  const [istWiederhergestellt, setzeWiederhergestellt] = useState(gemerkt !== null);

  const pruefeWerte = useMemo(() => {
    const nachSchema = zod4Resolver(schema, { errorPriority: 'first' });
    return (werte: Record<string, unknown>): Record<string, string> => {
      const saetze = nachSchema(werte);
      if (Object.keys(saetze).length > 0) return saetze as Record<string, string>;
      const eingabe = schema.safeParse(werte);
      const weitere = eingabe.success && pruefe ? pruefe(eingabe.data) : [];
      return Object.fromEntries(weitere.toReversed().map(({ feld, satz }) => [feld, satz]));
    };
  }, [schema, pruefe]);

  const form = useForm<W>({ initialValues: optionen.werte, validate: pruefeWerte });
  const { setValues, setInitialValues, clearErrors, resetDirty, setErrors, getValues, reset } = form;
  const istVeraendert = form.isDirty();

  const veraendertJetzt = useRef(istVeraendert);
  const versionJetzt = useRef(version);
  useEffect(() => {
    veraendertJetzt.current = istVeraendert;
    versionJetzt.current = version;
    meldeVeraendert(marke, istVeraendert);
  }, [istVeraendert, version, marke]);

  // Inputs of before a lock come back once; the values that were read stay the ones to compare with.
  useEffect(() => {
    if (gemerkt && entwurf) {
      setValues(gemerkt.werte as W);
      vergissEntwurf(entwurf);
    }
  }, [gemerkt, entwurf, setValues]);

  useEffect(
    () => () => {
      meldeVeraendert(marke, false);
      if (entwurf && veraendertJetzt.current) {
        haltEntwurfFest(entwurf, { werte: getValues(), version: versionJetzt.current });
      }
    },
    // Only when the form leaves the page; getValues reads the newest values by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  );

  const uebernimm = useCallback(
    (werte: W) => {
      setInitialValues(werte);
      setValues(werte);
      resetDirty(werte);
      clearErrors();
    },
    [setInitialValues, setValues, resetDirty, clearErrors],
  );

  // The record was changed elsewhere: follow it, unless the clerk has typed something.
  useEffect(() => {
    if (optionen.version === version || optionen.version === null || laeuft) return;
    if (istVeraendert && !willNeuLaden) return;
    uebernimm(optionen.werte);
    setzeVersion(optionen.version);
    setzeWillNeuLaden(false);
    setzeFehler(null);
  }, [optionen.version, optionen.werte, version, istVeraendert, willNeuLaden, laeuft, uebernimm]);

  const zeigeFeldfehler = useCallback(
    (felder: readonly Feldfehler[]) => {
      setErrors(Object.fromEntries(felder.toReversed().map(({ feld, satz }) => [feld, satz])));
      setzeFeldfehler(felder);
      // The fields show their sentences first; then the first of them in the order of the page gets the focus.
      window.setTimeout(() => springeZuErstem(felder), 0);
    },
    [setErrors],
  );

  async function speichern(): Promise<boolean> {
    if (laeuft) return false;
    setzeFehler(null);
    setzeFeldfehler([]);
    clearErrors();
    const werte = getValues();
    const saetze = pruefeWerte(werte);
    if (Object.keys(saetze).length > 0) {
      zeigeFeldfehler(Object.entries(saetze).map(([feld, satz]) => ({ feld, satz })));
      return false;
    }
    setzeLaeuft(true);
    try {
      const ergebnis = await optionen.speichere(schema.parse(werte), version);
      setInitialValues(werte);
      resetDirty(werte);
      veraendertJetzt.current = false;
      setzeWiederhergestellt(false);
      meldeVeraendert(marke, false);
      meldeGespeichert();
      const neueVersion = liesVersion(ergebnis);
      if (neueVersion !== null) setzeVersion(neueVersion);
      optionen.nachSpeichern?.(ergebnis);
      return true;
    } catch (geworfen) {
      const bild = liesFehler(geworfen);
      if (bild.art === 'eingabe' && bild.felder.length > 0) {
        zeigeFeldfehler(bild.felder.map(({ feld, satz }) => ({ feld: feld.replace(/^eingabe\./, ''), satz })));
      } else {
        setzeFehler(geworfen);
      }
      return false;
    } finally {
      setzeLaeuft(false);
    }
  }

  return {
    form,
    istVeraendert,
    laeuft,
    fehler,
    feldfehler,
    istWiederhergestellt,
    speichern,
    veraendertJetzt,
    verwerfen() {
      reset();
      veraendertJetzt.current = false;
      setzeFehler(null);
      setzeFeldfehler([]);
      setzeWiederhergestellt(false);
      meldeVeraendert(marke, false);
    },
    neuLaden() {
      setzeWillNeuLaden(true);
      void queryClient.invalidateQueries();
    },
  };
}

/** The version of a saved record, where the answer carries one. */
function liesVersion(ergebnis: unknown): number | null {
  if (typeof ergebnis !== 'object' || ergebnis === null || !('version' in ergebnis)) return null;
  return typeof ergebnis.version === 'number' ? ergebnis.version : null;
}

function springeZuErstem(felder: readonly Feldfehler[]): void {
  const stellen = felder.map(({ feld }) => ({
    feld,
    knoten: document.querySelector(`[data-path="${CSS.escape(feld)}"]`),
  }));
  const sichtbare = stellen.filter(({ knoten }) => knoten !== null);
  sichtbare.sort((a, b) =>
    a.knoten && b.knoten && a.knoten.compareDocumentPosition(b.knoten) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
  );
  const erste = sichtbare[0] ?? stellen[0];
  if (erste) springeZuFeld(erste.feld);
}
