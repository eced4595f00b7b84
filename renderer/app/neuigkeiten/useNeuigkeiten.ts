import { useState } from 'react';
import { useEinstellungen, useSitzung } from '../sitzung.ts';

/** Whether „Was ist neu“ stands open: once for each account after a new version, and whenever it is asked for. */
export function useNeuigkeiten(): {
  readonly istOffen: boolean;
  readonly oeffne: () => void;
  readonly schliesse: () => void;
} {
  const { version } = useSitzung();
  const { einstellungen, aendere } = useEinstellungen();
  const [istGewuenscht, setzeGewuenscht] = useState(false);
  const istNeueFassung = einstellungen.geseheneFassung !== version;
  return {
    istOffen: istGewuenscht || istNeueFassung,
    oeffne: () => setzeGewuenscht(true),
    schliesse() {
      setzeGewuenscht(false);
      if (istNeueFassung) aendere({ geseheneFassung: version });
    },
  };
}
