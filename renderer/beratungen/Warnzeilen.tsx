import { Button, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconHandStop } from '@tabler/icons-react';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { Taste } from './Tastenwahl.tsx';
import { SONDERTASTEN } from './tasten.ts';
import classes from './beratungen.module.css';

/** What can be done about a reason with one key. */
const HANDLUNG: Record<string, { readonly taste: string; readonly name: string }> = {
  'beratung-vor-aub': { taste: SONDERTASTEN.uebergabe, name: 'Übergabe' },
  'beratung-nach-abschluss': { taste: SONDERTASTEN.wiederOeffnen, name: 'Akte wieder öffnen' },
};

/** The reasons that stand there while it is typed: that no topic is chosen yet one sees, the rest is said when saving. */
export function gezeigteGruende(gruende: readonly Grund[]): Grund[] {
  return gruende.filter(
    ({ schwere, code, feld }) => code !== 'beratung-ohne-thema' && (schwere === 'warnt' || feld === 'am'),
  );
}

/** What hinders the talk or should be known, a line each, with the key that helps. */
export function Warnzeilen({
  gruende,
  onTaste,
}: {
  readonly gruende: readonly Grund[];
  readonly onTaste: (taste: string) => void;
}) {
  return (
    <div aria-live="polite">
      {gruende.map(({ code, schwere, satz, ausweg }) => {
        const handlung = HANDLUNG[code];
        const Symbol = schwere === 'sperrt' ? IconHandStop : IconAlertTriangleFilled;
        return (
          <div key={code} className={classes['warnzeile']} data-ton={schwere}>
            <Symbol size="1.125rem" aria-hidden />
            <Text size="sm" flex="1 1 16rem">
              <span className="geleit-nur-vorlesen">{schwere === 'sperrt' ? 'Sperrt: ' : 'Warnt: '}</span>
              <strong>{satz}</strong> {ausweg}
            </Text>
            {handlung && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<Taste taste={handlung.taste} />}
                aria-keyshortcuts={handlung.taste}
                onClick={() => onTaste(handlung.taste)}
              >
                {handlung.name}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}
