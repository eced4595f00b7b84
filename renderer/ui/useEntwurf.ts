import { useCallback, useEffect, useRef, useState } from 'react';
import type { Entwurf } from '../../shared/entwuerfe/contract.ts';
import { api } from '../host/client.ts';
import { meldeEntwurfssicherungAn, warUnterbrochen } from './speicherstand.ts';

/** Typing pauses this long before the draft is kept. */
const SICHERN_NACH_MS = 800;

interface EntwurfOptionen {
  /** Name of the form and its record; undefined: no draft is kept. */
  readonly name: string | undefined;
  readonly istVeraendert: boolean;
  readonly werte: unknown;
  readonly version: number | null;
  readonly liesWerte: () => unknown;
  /** Puts the inputs of the draft into the form. `istNachSperre`: without having asked. */
  readonly uebernimm: (werte: unknown, version: number | null, istNachSperre: boolean) => void;
}

/** A draft of before, offered or being kept. */
export interface Entwurfsangebot {
  readonly geaendertAm: string;
  readonly aufnehmen: () => void;
  readonly ablehnen: () => void;
}

/**
 * Keeps the inputs of a form in the Datenbestand while the clerk types, and offers them when the form is opened again,
 * also after the program was started anew. What a lock interrupted comes back without asking.
 */
export function useEntwurf(optionen: EntwurfOptionen): {
  readonly angebot: Entwurfsangebot | null;
  readonly verwirf: () => void;
} {
  const { name, istVeraendert, werte } = optionen;
  const [angebot, setzeAngebot] = useState<Entwurf | null>(null);
  const jetzt = useRef(optionen);
  const gesichert = useRef(false);
  // One after the other, so that a late keeping never undoes a giving up.
  const reihe = useRef(Promise.resolve());
  useEffect(() => {
    jetzt.current = optionen;
  });

  /** The draft is a second net: where it cannot be kept, the inputs still stand in the window. */
  const reiheEin = useCallback((arbeit: () => Promise<unknown>): Promise<void> => {
    reihe.current = reihe.current.then(arbeit).then(
      () => undefined,
      () => undefined,
    );
    return reihe.current;
  }, []);

  const sichere = useCallback((): Promise<void> => {
    const { name: formular, version, liesWerte, istVeraendert: hatEingaben } = jetzt.current;
    if (formular === undefined || !hatEingaben) return Promise.resolve();
    gesichert.current = true;
    const text = JSON.stringify(liesWerte());
    return reiheEin(() => api.entwuerfe.speichern.call({ formular, werte: text, version }));
  }, [reiheEin]);

  const verwirf = useCallback(() => {
    setzeAngebot(null);
    const { name: formular } = jetzt.current;
    if (formular === undefined || !gesichert.current) return;
    gesichert.current = false;
    void reiheEin(() => api.entwuerfe.verwerfen.call({ formular }));
  }, [reiheEin]);

  useEffect(() => {
    if (name === undefined) return undefined;
    let istDa = true;
    void api.entwuerfe.lesen.call({ formular: name }).then(
      (entwurf) => {
        if (!istDa || entwurf === null || jetzt.current.istVeraendert) return;
        const inhalt: unknown = JSON.parse(entwurf.werte);
        gesichert.current = true;
        if (!hatDieselbenFelder(inhalt, jetzt.current.liesWerte())) verwirf();
        else if (warUnterbrochen(name)) jetzt.current.uebernimm(inhalt, entwurf.version, true);
        else setzeAngebot(entwurf);
      },
      () => undefined,
    );
    return () => {
      istDa = false;
    };
  }, [name, verwirf]);

  useEffect(() => (name === undefined ? undefined : meldeEntwurfssicherungAn(name, sichere)), [name, sichere]);

  useEffect(() => {
    if (name === undefined || !istVeraendert) return undefined;
    const wecker = window.setTimeout(() => void sichere(), SICHERN_NACH_MS);
    return () => window.clearTimeout(wecker);
  }, [name, istVeraendert, werte, sichere]);

  return {
    verwirf,
    angebot:
      angebot === null || istVeraendert
        ? null
        : {
            geaendertAm: angebot.geaendertAm,
            ablehnen: verwirf,
            aufnehmen() {
              setzeAngebot(null);
              optionen.uebernimm(JSON.parse(angebot.werte), angebot.version, false);
            },
          },
  };
}

/** A draft of an older program may lack fields: it cannot be put into the form. */
function hatDieselbenFelder(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return false;
  return JSON.stringify(Object.keys(a).sort()) === JSON.stringify(Object.keys(b).sort());
}
