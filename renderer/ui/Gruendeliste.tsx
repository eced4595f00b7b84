import { Anchor, Stack, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconHandStop } from '@tabler/icons-react';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { springeZuFeld } from './springeZuFeld.ts';
import classes from './ui.module.css';

/**
 * Hindrances with their way out: `sperrt` with a red stop hand first, then `warnt` with an amber triangle, each with
 * the norm. `onSprung` gets the field of the form; where it is missing, the focus moves to the field itself.
 */
export interface GruendelisteProps {
  readonly gruende: readonly Grund[];
  readonly onSprung?: (feld: string) => void;
  /** Sentence for the empty list; nothing is drawn without it. */
  readonly leer?: string;
}

export function Gruendeliste({ gruende, onSprung, leer }: GruendelisteProps) {
  if (gruende.length === 0) return leer ? <Text c="dimmed">{leer}</Text> : null;
  const geordnet = [...gruende].sort((a, b) => Number(a.schwere === 'warnt') - Number(b.schwere === 'warnt'));
  return (
    <Stack component="ul" gap="xs" m={0} p={0} className={classes['gruende']}>
      {geordnet.map((grund, stelle) => (
        <GrundZeile
          key={`${grund.code}-${grund.feld ?? ''}-${stelle}`}
          grund={grund}
          onSprung={onSprung ?? springeZuFeld}
        />
      ))}
    </Stack>
  );
}

function GrundZeile({ grund, onSprung }: { readonly grund: Grund; readonly onSprung: (feld: string) => void }) {
  const sperrt = grund.schwere === 'sperrt';
  const Symbol = sperrt ? IconHandStop : IconAlertTriangleFilled;
  const { feld } = grund;
  return (
    <li className={classes['grund']} data-ton={grund.schwere}>
      <Symbol size="1.25rem" aria-hidden className={classes['grundSymbol']} />
      <div>
        <Text component="div" fw={550}>
          <span className="geleit-nur-vorlesen">{sperrt ? 'Sperrt: ' : 'Warnt: '}</span>
          {grund.satz}
        </Text>
        <Text component="div" size="sm">
          {feld ? (
            <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onSprung(feld)}>
              {grund.ausweg}
            </Anchor>
          ) : (
            grund.ausweg
          )}
        </Text>
        {grund.norm && (
          <Text component="div" size="xs" c="dimmed">
            {grund.norm}
          </Text>
        )}
      </div>
    </li>
  );
}
