import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { zod4Resolver } from 'mantine-form-zod-resolver';
import type { z } from 'zod';
import type { Feldfehler } from '../../shared/foundation/errors.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { liesFehler } from './fehler.ts';
import { konfliktfelder, zusammengefuehrt, type Konfliktfeld, type Konfliktwahl } from './konflikt.ts';
import { meldeFormularAn, meldeGespeichert, meldeUnterbrochen, meldeVeraendert } from './speicherstand.ts';
import { springeZuFeld } from './springeZuFeld.ts';
import { useEntwurf, type Entwurfsangebot } from './useEntwurf.ts';

/**
 * A form over a schema of the contract. Draw its fields with `form.getInputProps('bank.iban')`, its errors with
 * `<Formularmeldung formular={…}/>` and its buttons with `<Formularaktionen formular={…}/>`.
 *
 * - Before saving the schema and then `pruefe` are asked; sentences stand at their fields, the first one gets the focus.
 * - A failure of the backend puts its sentences at the fields, too. What was typed stays in any case.
 * - `version` is the one that was read together with `werte`; it is held until saved, so a change by somebody else is
 *   answered with `VERALTET` and never overwritten. While nothing was typed the form follows the newest `werte`.
 * - With `entwurf` (a name of this form and record) inputs are kept while typing and outlive a lock, and the program.
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
  /** Moves the focus to a field, where that needs more than the field itself: its tab has to be shown first. */
  readonly springe?: (feld: string) => void;
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
  /** After `VERALTET`, once the newest record is read: the fields in which it differs from the inputs; else null. */
  readonly konflikt: readonly Konfliktfeld[] | null;
  /** Puts the newest record and the chosen inputs together and saves. */
  readonly loeseKonflikt: (wahl: (feld: Konfliktfeld) => Konfliktwahl) => void;
  /** Inputs of another time that can be taken up again. */
  readonly angebot: Entwurfsangebot | null;
  /** After `VERALTET`: reads anew and takes the newest values. */
  readonly neuLaden: () => void;
  /** Moves the focus to a field of the form. */
  readonly springe: (feld: string) => void;
}

export function useFormular<W extends Record<string, unknown>, E, R>(optionen: FormularOptionen<W, E, R>): Formular<W> {
  const { schema, pruefe, entwurf, springe = springeZuFeld } = optionen;
  const queryClient = useQueryClient();
  const [marke] = useState(() => Symbol('Formular'));
  const [version, setzeVersion] = useState(optionen.version);
  const [laeuft, setzeLaeuft] = useState(false);
  const [fehler, setzeFehler] = useState<unknown>(null);
  const [feldfehler, setzeFeldfehler] = useState<readonly Feldfehler[]>([]);
  const [willNeuLaden, setzeWillNeuLaden] = useState(false);
  const [neuerStand, setzeNeuerStand] = useState<W | null>(null);
  const [istWiederhergestellt, setzeWiederhergestellt] = useState(false);
  const [istAufgenommen, setzeAufgenommen] = useState(false);

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

  const { angebot, verwirf } = useEntwurf({
    name: entwurf,
    istVeraendert,
    werte: form.values,
    version,
    liesWerte: getValues,
    uebernimm(werte, entwurfsversion, istNachSperre) {
      // The values that were read stay the ones to compare with.
      setValues(werte as W);
      setzeVersion(entwurfsversion);
      setzeAufgenommen(true);
      setzeWiederhergestellt(istNachSperre);
    },
  });

  const veraendertJetzt = useRef(istVeraendert);
  useEffect(() => {
    veraendertJetzt.current = istVeraendert;
    meldeVeraendert(marke, istVeraendert);
  }, [istVeraendert, marke]);

  useEffect(
    () => () => {
      meldeVeraendert(marke, false);
      if (entwurf && veraendertJetzt.current) meldeUnterbrochen(entwurf);
    },
    [marke, entwurf],
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

  // The record was changed elsewhere: follow it, unless the clerk has typed something or asks for the newest state.
  const istNeuer = optionen.version !== null && version !== null && optionen.version > version;
  const istUnberuehrt = !istVeraendert && !istAufgenommen;
  if (istNeuer && !laeuft && (istUnberuehrt || willNeuLaden)) {
    setzeVersion(optionen.version);
    setzeNeuerStand(optionen.werte);
    setzeWillNeuLaden(false);
    setzeAufgenommen(false);
    setzeWiederhergestellt(false);
    setzeFehler(null);
  }
  useEffect(() => {
    if (neuerStand) uebernimm(neuerStand);
  }, [neuerStand, uebernimm]);

  function zeigeAnFeldern(felder: readonly Feldfehler[]): void {
    setErrors(Object.fromEntries(felder.toReversed().map(({ feld, satz }) => [feld, satz])));
    // The fields show their sentences first; then the first of them in the order of the page gets the focus.
    window.setTimeout(() => {
      const erstes = erstesFeld(felder);
      if (erstes !== null) springe(erstes);
    }, 0);
  }

  function zeigeFeldfehler(felder: readonly Feldfehler[]): void {
    zeigeAnFeldern(felder);
    setzeFeldfehler(felder);
  }

  async function speichern(aufVersion = version): Promise<boolean> {
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
      const ergebnis = await optionen.speichere(schema.parse(werte), aufVersion);
      setInitialValues(werte);
      resetDirty(werte);
      veraendertJetzt.current = false;
      verwirf();
      setzeAufgenommen(false);
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
      // Both versions are shown side by side as soon as the newest one is read.
      if (bild.art === 'veraltet') void queryClient.invalidateQueries();
      // What forbids saving stands at its field, too; its way out stands in the notice above the form.
      if (bild.art === 'gesperrt') zeigeAnFeldern(sperrenAmFeld(bild.gruende));
      return false;
    } finally {
      setzeLaeuft(false);
    }
  }

  function verwerfen(): void {
    reset();
    veraendertJetzt.current = false;
    verwirf();
    setzeAufgenommen(false);
    if (optionen.version !== null) setzeVersion(optionen.version);
    setzeFehler(null);
    setzeFeldfehler([]);
    setzeWiederhergestellt(false);
    meldeVeraendert(marke, false);
  }

  const konflikt =
    istNeuer && fehler !== null && liesFehler(fehler).art === 'veraltet'
      ? konfliktfelder(form.getInitialValues(), form.values, optionen.werte)
      : null;

  const handlungen = useRef({ speichern, verwerfen, istNeu: version === null });
  useEffect(() => {
    handlungen.current = { speichern, verwerfen, istNeu: version === null };
  });
  useEffect(
    () =>
      meldeFormularAn(marke, {
        istVeraendert: () => veraendertJetzt.current,
        istNeu: () => handlungen.current.istNeu,
        speichern: () => handlungen.current.speichern(),
        verwerfen: () => handlungen.current.verwerfen(),
      }),
    [marke],
  );

  return {
    form,
    istVeraendert,
    laeuft,
    fehler,
    feldfehler,
    istWiederhergestellt,
    speichern: () => speichern(),
    verwerfen,
    springe,
    angebot,
    konflikt,
    loeseKonflikt(wahl) {
      if (konflikt === null) return;
      const neue = zusammengefuehrt(optionen.werte, konflikt, wahl);
      setInitialValues(optionen.werte);
      setValues(neue);
      setzeVersion(optionen.version);
      void speichern(optionen.version);
    },
    neuLaden() {
      verwirf();
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

/** The first of the fields in the order of the page; where none of them stands on it, the first of the list. */
function erstesFeld(felder: readonly Feldfehler[]): string | null {
  const sichtbare = felder.flatMap(({ feld }) => {
    const knoten = document.querySelector(`[data-path="${CSS.escape(feld)}"]`);
    return knoten ? [{ feld, knoten }] : [];
  });
  sichtbare.sort((a, b) => (a.knoten.compareDocumentPosition(b.knoten) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
  return (sichtbare[0] ?? felder[0])?.feld ?? null;
}

function sperrenAmFeld(gruende: readonly Grund[]): Feldfehler[] {
  return gruende.flatMap(({ schwere, feld, satz }) => (schwere === 'sperrt' && feld !== null ? [{ feld, satz }] : []));
}
