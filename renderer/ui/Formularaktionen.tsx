import type { ReactNode } from 'react';
import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconAlertOctagon, IconCircleCheck, IconHistory, IconPencil } from '@tabler/icons-react';
import { Fehlerhinweis } from './Fehlerhinweis.tsx';
import type { Formular } from './useFormular.ts';
import classes from './ui.module.css';

type IrgendeinFormular = Pick<
  Formular<Record<string, unknown>>,
  | 'istVeraendert'
  | 'laeuft'
  | 'speichern'
  | 'verwerfen'
  | 'springe'
  | 'fehler'
  | 'feldfehler'
  | 'neuLaden'
  | 'istWiederhergestellt'
>;

/**
 * The line at the foot of a form: „Speichern“ (Ctrl+S), „Verwerfen“, and whether something is not yet saved.
 * Ctrl+S and the question when leaving belong to the page (`Verlassensfrage`).
 */
export interface FormularaktionenProps {
  readonly formular: IrgendeinFormular;
  /** Word on the button; default „Speichern“. */
  readonly beschriftung?: string;
  /** A new record can be saved before anything is typed, and given up. */
  readonly istNeu?: boolean;
  readonly onAbbrechen?: () => void;
  /** Further buttons, left of „Verwerfen“. */
  readonly weitere?: ReactNode;
}

export function Formularaktionen({
  formular,
  beschriftung = 'Speichern',
  istNeu = false,
  onAbbrechen,
  weitere,
}: FormularaktionenProps) {
  const { istVeraendert, laeuft } = formular;
  return (
    <div className={`${classes['aktionen'] ?? ''} nicht-drucken`}>
      <Text size="sm" component="div" role="status" className={classes['aktionenStand']}>
        {istVeraendert ? (
          <>
            <IconPencil size="1.125rem" aria-hidden /> Änderungen noch nicht gespeichert
          </>
        ) : istNeu ? null : (
          <>
            <IconCircleCheck size="1.125rem" aria-hidden /> Gespeichert
          </>
        )}
      </Text>
      <Group gap="xs">
        {weitere}
        {istNeu && onAbbrechen ? (
          <Button variant="default" onClick={onAbbrechen}>
            Abbrechen
          </Button>
        ) : (
          <Button variant="default" disabled={!istVeraendert || laeuft} onClick={formular.verwerfen}>
            Verwerfen
          </Button>
        )}
        <Button
          loading={laeuft}
          disabled={!istVeraendert && !istNeu}
          onClick={() => void formular.speichern()}
          title="Strg+S"
          aria-keyshortcuts="Control+S"
        >
          {beschriftung}
        </Button>
      </Group>
    </div>
  );
}

/** What the last save found, at the head of a form: the sentences as links to their fields, or the failure. */
export function Formularmeldung({ formular }: { readonly formular: IrgendeinFormular }) {
  const { fehler, feldfehler, istWiederhergestellt, istVeraendert, springe } = formular;
  return (
    <>
      {istWiederhergestellt && istVeraendert && (
        <Alert color="geleit" icon={<IconHistory aria-hidden />} title="Eingaben von vor der Sperre">
          Die Eingaben, die beim Sperren noch nicht gespeichert waren, stehen wieder im Formular.
        </Alert>
      )}
      <Fehlerhinweis
        fehler={fehler}
        onNeuLaden={formular.neuLaden}
        onErneut={() => void formular.speichern()}
        onSprung={springe}
      />
      {feldfehler.length > 0 && (
        <Alert
          color="red"
          role="alert"
          icon={<IconAlertOctagon aria-hidden />}
          title={
            feldfehler.length === 1
              ? 'Noch nicht gespeichert: eine Angabe prüfen'
              : `Noch nicht gespeichert: ${feldfehler.length} Angaben prüfen`
          }
        >
          <ul className={classes['meldungen']}>
            {feldfehler.map(({ feld, satz }, stelle) => (
              <li key={`${feld}-${stelle}`}>
                <Anchor component="button" type="button" ta="left" onClick={() => springe(feld)}>
                  {satz}
                </Anchor>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
