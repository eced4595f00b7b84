import { Text } from '@mantine/core';
import type { PersonEingabe } from '../../shared/faelle/types.ts';
import { zugangstag } from '../../shared/faelle/zugang.ts';
import { istDatum, zeigeDatum } from '../../shared/foundation/date.ts';
import { GewissheitBadge } from '../ui/GewissheitBadge.tsx';

type Zugang = Pick<PersonEingabe, 'zugangsgrund' | 'zugangGrundlageAm'>;

/** The day of access that follows from what is typed, and how it comes about; nothing without a reason for access. */
export function Zugangstagzeile({ zugang }: { readonly zugang: Zugang }) {
  const { zugangsgrund, zugangGrundlageAm: am } = zugang;
  if (zugangsgrund === 'unbekannt') return null;
  const { tag, satz, gewissheit } = zugangstag({
    zugangsgrund,
    zugangGrundlageAm: am !== null && istDatum(am) ? am : null,
  });
  return (
    <Text size="sm" component="div" role="status">
      {tag === null ? (
        satz
      ) : (
        <>
          Tag des Zugangs: <strong className="zahl">{zeigeDatum(tag)}</strong>. {satz}{' '}
          <GewissheitBadge gewissheit={gewissheit} />
        </>
      )}
    </Text>
  );
}
