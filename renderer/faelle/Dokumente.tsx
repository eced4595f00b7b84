import type { HaushaltId } from '../../shared/foundation/id.ts';
import { Papierablage } from '../dokumente/Papierablage.tsx';

/** The papers of a case: what was filed or scanned. */
export function DokumenteAbschnitt({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  return (
    <Papierablage
      bezug={{ tabelle: 'haushalte', id: haushaltId }}
      hinweis="Der Scan wird zu diesem Fall abgelegt, ein Papier mit Code zu seinem."
      leer="Abgelegte Papiere, Scans und Dateien dieses Falls stehen hier. Eine Datei wird oben hineingezogen oder gewählt."
      entwurf={null}
    />
  );
}
