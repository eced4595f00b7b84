import type { ReactNode } from 'react';
import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconAlertOctagon, IconCircleCheck, IconHistory, IconPencil } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../host/client.ts';
import { zeigeZeitpunkt } from './fehler.ts';
import { Fehlerhinweis } from './Fehlerhinweis.tsx';
import { Konflikt } from './Konflikt.tsx';
import type { Entwurfsangebot } from './useEntwurf.ts';
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
  | 'konflikt'
  | 'loeseKonflikt'
  | 'angebot'
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

/** `heute 10:12`, or with its date. */
function zeitDesEntwurfs(iso: string): string {
  const zeit = new Date(iso);
  if (zeit.toDateString() !== new Date().toDateString()) return `vom ${zeigeZeitpunkt(iso)}`;
  return `von heute ${zeit.toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' })}`;
}

function Entwurfshinweis({ angebot }: { readonly angebot: Entwurfsangebot }) {
  return (
    <Alert
      color="geleit"
      icon={<IconHistory aria-hidden />}
      title={`Entwurf ${zeitDesEntwurfs(angebot.geaendertAm)} wieder aufnehmen?`}
    >
      Diese Eingaben wurden noch nicht gespeichert.
      <Group mt="xs" gap="xs">
        <Button size="xs" onClick={angebot.aufnehmen}>
          Wieder aufnehmen
        </Button>
        <Button size="xs" variant="default" onClick={angebot.ablehnen}>
          Entwurf verwerfen
        </Button>
      </Group>
    </Alert>
  );
}

/** Names of Kommunen and persons that the window has read anyway. */
function useNamen(): (id: string) => string {
  const queryClient = useQueryClient();
  return (id) => {
    const kommune = queryClient.getQueryData(api.kommunen.liste.queryKey())?.find((eine) => eine.id === id);
    const person = queryClient.getQueryData(api.personal.liste.queryKey())?.find((eine) => eine.id === id);
    const zustaendige = queryClient.getQueryData(api.faelle.betreuende.queryKey())?.find((eine) => eine.id === id);
    if (person) return `${person.vorname} ${person.nachname}`;
    return kommune?.name ?? zustaendige?.name ?? 'anderer Eintrag';
  };
}

/** What the last save found, at the head of a form: the sentences as links to their fields, or the failure. */
export function Formularmeldung({ formular }: { readonly formular: IrgendeinFormular }) {
  const { fehler, feldfehler, istWiederhergestellt, istVeraendert, springe, konflikt, angebot } = formular;
  const nenne = useNamen();
  return (
    <>
      {istWiederhergestellt && istVeraendert && (
        <Alert color="geleit" icon={<IconHistory aria-hidden />} title="Eingaben von vor der Sperre">
          Die Eingaben, die beim Sperren noch nicht gespeichert waren, stehen wieder im Formular.
        </Alert>
      )}
      {angebot && <Entwurfshinweis angebot={angebot} />}
      {konflikt !== null ? (
        <Konflikt
          fehler={fehler}
          felder={konflikt}
          laeuft={formular.laeuft}
          nenne={nenne}
          onUebernehmen={formular.loeseKonflikt}
          onNeuLaden={formular.neuLaden}
        />
      ) : (
        <Fehlerhinweis
          fehler={fehler}
          onNeuLaden={formular.neuLaden}
          onErneut={() => void formular.speichern()}
          onSprung={springe}
        />
      )}
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
