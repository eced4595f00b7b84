import { createRoot } from 'react-dom/client';
import { PapierAnsicht } from '../../renderer/ui/paper/PapierAnsicht.tsx';
import { zBlatt } from '../../shared/documents/blocks.ts';

/** A window that shows one paper and nothing else; `papier-pdf.ts` hands the paper in and prints the window. */
declare global {
  interface Window {
    zeigePapier: (blatt: unknown) => void;
  }
}

window.zeigePapier = (blatt) => {
  const ort = document.body.appendChild(document.createElement('main'));
  createRoot(ort).render(<PapierAnsicht blatt={zBlatt.parse(blatt)} />);
};
