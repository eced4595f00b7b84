import type { Papiercode as Code } from '../../../shared/documents/blocks.ts';
import { papiercodeZeilen } from '../../../shared/documents/papiercode.ts';
import stil from './briefkopf.module.css';

/** The code of the paper in its place on the first page: as a QR code, and below it in letters. */
export function Papiercode({ papiercode, istBrief }: { readonly papiercode: Code; readonly istBrief: boolean }) {
  return (
    <div className={stil.papiercode} data-brief={istBrief || undefined}>
      <img src={`data:image/png;base64,${papiercode.png}`} alt={`QR-Code dieses Papiers: ${papiercode.code}`} />
      {papiercodeZeilen(papiercode.code).map((zeile) => (
        <p key={zeile} translate="no">
          {zeile}
        </p>
      ))}
    </div>
  );
}
