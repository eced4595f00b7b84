import { useState } from 'react';
import { liesFehler } from '../ui/fehler.ts';
import type { PasswortfelderProps } from './Passwortfelder.tsx';

const UNGLEICH = 'Die beiden Eingaben stimmen nicht überein.';

/** A new password that is typed twice, with what the backend said about it. */
export function usePasswortwahl(fehler: unknown): {
  readonly passwort: string;
  readonly felder: PasswortfelderProps;
  /** True where both are the same; else the sentence stands at the second field. */
  readonly pruefe: () => boolean;
  /** The sentence of the backend at a field of the form. */
  readonly satzAn: (feld: string) => string | undefined;
  readonly hatFeldfehler: boolean;
} {
  const [passwort, setzePasswort] = useState('');
  const [wiederholung, setzeWiederholung] = useState('');
  const [istUngleich, setzeUngleich] = useState(false);
  const bild = fehler ? liesFehler(fehler) : null;
  const felder = bild?.art === 'eingabe' ? bild.felder : [];
  const satzAn = (feld: string) => felder.find((eines) => eines.feld === feld)?.satz;
  return {
    passwort,
    felder: {
      passwort,
      wiederholung,
      onPasswort: (neu) => {
        setzePasswort(neu);
        setzeUngleich(false);
      },
      onWiederholung: (neu) => {
        setzeWiederholung(neu);
        setzeUngleich(false);
      },
      fehler: satzAn('passwort'),
      fehlerWiederholung: istUngleich ? UNGLEICH : undefined,
    },
    pruefe() {
      setzeUngleich(passwort !== wiederholung);
      return passwort === wiederholung;
    },
    satzAn,
    hatFeldfehler: felder.length > 0,
  };
}
