import type { CSSProperties } from 'react';
import type { Briefkopf as Kopf } from '../../../shared/documents/blocks.ts';
import { absendergrad } from '../../../shared/documents/layout.ts';
import { zusatzzeilen } from '../../../shared/documents/measures.ts';
import stil from './briefkopf.module.css';

/** The letterhead in the places of DIN 5008 form B, in the order in which it is read. */
export function Briefkopf({
  kopf,
  istSchmal,
}: {
  readonly kopf: Kopf;
  /** The code of the paper stands beside the contact lines. */
  readonly istSchmal: boolean;
}) {
  const grad = { '--grad': absendergrad(kopf.absender) } as CSSProperties;
  const zusatz = { '--zusatz': zusatzzeilen(kopf.anschrift) } as CSSProperties;
  return (
    <header className={stil.briefkopf}>
      <p className={stil.absender} style={grad}>
        {kopf.absender}
      </p>
      <div className={stil.kontakt} data-schmal={istSchmal || undefined}>
        {kopf.zeilen.map((zeile, stelle) => (
          <p key={stelle}>{zeile}</p>
        ))}
      </div>
      <div className={stil.anschriftfeld} style={zusatz}>
        <p className={stil.ruecksendezeile}>{kopf.ruecksendezeile}</p>
        <address className={stil.anschrift}>
          {kopf.anschrift.map((zeile, stelle) => (
            <span key={stelle}>{zeile}</span>
          ))}
        </address>
      </div>
      <dl className={stil.information}>
        {kopf.informationsblock.map((eintrag) => (
          <div key={eintrag.name}>
            <dt>{eintrag.name}</dt>
            <dd>{eintrag.wert}</dd>
          </div>
        ))}
      </dl>
      <div className={stil.marken} aria-hidden="true" />
    </header>
  );
}
