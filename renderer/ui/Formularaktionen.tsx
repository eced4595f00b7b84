import { useEffect, type ReactNode } from 'react';
import { Alert, Anchor, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconAlertOctagon, IconCircleCheck, IconHistory, IconPencil } from '@tabler/icons-react';
import { useBlocker } from 'react-router';
import { Fehlerhinweis } from './Fehlerhinweis.tsx';
import { springeZuFeld } from './springeZuFeld.ts';
import type { Formular } from './useFormular.ts';
import classes from './ui.module.css';

type IrgendeinFormular = Pick<
  Formular<Record<string, unknown>>,
  | 'istVeraendert'
  | 'laeuft'
  | 'speichern'
  | 'verwerfen'
  | 'veraendertJetzt'
  | 'fehler'
  | 'feldfehler'
  | 'neuLaden'
  | 'istWiederhergestellt'
>;

/**
 * The line at the foot of a form: „Speichern“ (Ctrl+S), „Verwerfen“, and whether something is not yet saved.
 * Leaving the page with changes asks; closing the window, too.
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
  const { istVeraendert, laeuft, veraendertJetzt } = formular;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      veraendertJetzt.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useHotkeys([['mod+S', () => void formular.speichern()]], [], true);

  useEffect(() => {
    if (!istVeraendert) return undefined;
    const frage = (ereignis: BeforeUnloadEvent) => ereignis.preventDefault();
    window.addEventListener('beforeunload', frage);
    return () => window.removeEventListener('beforeunload', frage);
  }, [istVeraendert]);

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

      <Modal
        opened={blocker.state === 'blocked'}
        onClose={() => blocker.reset?.()}
        title="Änderungen noch nicht gespeichert"
      >
        <Stack>
          <Text>Beim Verlassen der Seite gehen die nicht gespeicherten Eingaben verloren.</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => blocker.reset?.()}>
              Hier bleiben
            </Button>
            <Button
              variant="default"
              onClick={() => {
                formular.verwerfen();
                blocker.proceed?.();
              }}
            >
              Verwerfen
            </Button>
            <Button
              data-autofocus
              onClick={() =>
                void formular.speichern().then((istGelungen) => (istGelungen ? blocker.proceed?.() : blocker.reset?.()))
              }
            >
              {beschriftung}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </div>
  );
}

/** What the last save found, at the head of a form: the sentences as links to their fields, or the failure. */
export function Formularmeldung({ formular }: { readonly formular: IrgendeinFormular }) {
  const { fehler, feldfehler, istWiederhergestellt, istVeraendert } = formular;
  return (
    <>
      {istWiederhergestellt && istVeraendert && (
        <Alert color="geleit" icon={<IconHistory aria-hidden />} title="Eingaben von vor der Sperre">
          Die Eingaben, die beim Sperren noch nicht gespeichert waren, stehen wieder im Formular.
        </Alert>
      )}
      <Fehlerhinweis fehler={fehler} onNeuLaden={formular.neuLaden} onErneut={() => void formular.speichern()} />
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
                <Anchor component="button" type="button" ta="left" onClick={() => springeZuFeld(feld)}>
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
