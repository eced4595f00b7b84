import { IconBan, IconLanguageOff, IconLock, IconPencil, IconUserEdit } from '@tabler/icons-react';
import { HERKUNFT_LABEL } from '../../shared/bibliothek/labels.ts';
import type { Vorlage } from '../../shared/bibliothek/types.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

/** What has to be known of an entry at one glance: whose words, confidential, not translated, not offered. */
export function Vorlagenmarken({ vorlage }: { readonly vorlage: Vorlage }) {
  return (
    <>
      {vorlage.istVertraulich && (
        <Zustandsmarke ton="warnt" symbol={IconLock}>
          vertraulich
        </Zustandsmarke>
      )}
      {vorlage.herkunft !== 'mitgeliefert' && (
        <Zustandsmarke ton="info" symbol={vorlage.herkunft === 'eigene' ? IconUserEdit : IconPencil}>
          {HERKUNFT_LABEL[vorlage.herkunft]}
        </Zustandsmarke>
      )}
      {!vorlage.istUebersetzt && (
        <Zustandsmarke ton="neutral" symbol={IconLanguageOff}>
          nicht übersetzt
        </Zustandsmarke>
      )}
      {!vorlage.istAngeboten && (
        <Zustandsmarke ton="neutral" symbol={IconBan}>
          nicht angeboten
        </Zustandsmarke>
      )}
    </>
  );
}
