import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertOctagon, IconClockEdit, IconPlugConnectedX } from '@tabler/icons-react';
import { liesFehler, zeigeZeitpunkt } from './fehler.ts';
import { Gruendeliste } from './Gruendeliste.tsx';

/**
 * One German notice for anything that an operation throws: sentence, reasons, number, and the way on.
 * Nothing is drawn for `null` and for inputs whose sentences stand at their fields (`ohneFelder`).
 */
export interface FehlerhinweisProps {
  readonly fehler: unknown;
  /** Reads the newest state after `VERALTET`; own inputs are given up. */
  readonly onNeuLaden?: () => void;
  /** Tries the same step again. */
  readonly onErneut?: () => void;
  readonly onSprung?: (feld: string) => void;
}

export function Fehlerhinweis({ fehler, onNeuLaden, onErneut, onSprung }: FehlerhinweisProps) {
  if (fehler === null || fehler === undefined) return null;
  const bild = liesFehler(fehler);
  switch (bild.art) {
    case 'abgemeldet':
      // The window shows the login by itself.
      return null;
    case 'gesperrt':
      return (
        <Alert
          color="red"
          role="alert"
          title="Dieser Schritt ist noch nicht möglich"
          icon={<IconAlertOctagon aria-hidden />}
        >
          <Gruendeliste gruende={bild.gruende} {...(onSprung ? { onSprung } : {})} leer={bild.satz} />
        </Alert>
      );
    case 'veraltet':
      return (
        <Alert color="yellow" role="alert" title="Inzwischen geändert" icon={<IconClockEdit aria-hidden />}>
          <Text>{bild.satz}</Text>
          <Text size="sm" c="dimmed">
            Geändert von {bild.geaendertVon} am {zeigeZeitpunkt(bild.geaendertAm)}
          </Text>
          {onNeuLaden && (
            <Button mt="xs" size="xs" variant="default" onClick={onNeuLaden}>
              Neuen Stand laden, eigene Eingaben verwerfen
            </Button>
          )}
        </Alert>
      );
    case 'eingabe':
      return (
        <Alert color="red" role="alert" title="Bitte die Eingaben prüfen" icon={<IconAlertOctagon aria-hidden />}>
          {bild.felder.length === 0 ? (
            bild.satz
          ) : (
            <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
              {bild.felder.map((feld, stelle) => (
                <li key={`${feld.feld}-${stelle}`}>{feld.satz}</li>
              ))}
            </ul>
          )}
        </Alert>
      );
    default:
      return (
        <Alert
          color="red"
          role="alert"
          icon={bild.art === 'keine_verbindung' ? <IconPlugConnectedX aria-hidden /> : <IconAlertOctagon aria-hidden />}
          title={bild.art === 'speichern_unmoeglich' ? 'Nicht gespeichert' : 'Das hat nicht geklappt'}
        >
          <Text>{bild.satz}</Text>
          {bild.art === 'unerwartet' && bild.nummer && (
            <Text size="sm" c="dimmed">
              Fehlernummer für die Betreuung: <span className="zahl">{bild.nummer}</span>
            </Text>
          )}
          {onErneut && (
            <Group mt="xs">
              <Button size="xs" variant="default" onClick={onErneut}>
                Noch einmal versuchen
              </Button>
            </Group>
          )}
        </Alert>
      );
  }
}
