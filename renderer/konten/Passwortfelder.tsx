import { useState } from 'react';
import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconArrowsShuffle, IconCircleCheck } from '@tabler/icons-react';
import { PASSWORT_MINDESTLAENGE } from '../../shared/konten/types.ts';
import { beurteilePasswort, schlagePassphraseVor, type Passwortguete } from './passphrase.ts';
import classes from './konten.module.css';

export interface PasswortfelderProps {
  /** Label of the first field; default „Passwort“. */
  readonly beschriftung?: string;
  readonly passwort: string;
  readonly wiederholung: string;
  readonly onPasswort: (passwort: string) => void;
  readonly onWiederholung: (wiederholung: string) => void;
  readonly fehler?: string | undefined;
  readonly fehlerWiederholung?: string | undefined;
}

/** A new password: a proposal of five words, how good it is, and the same once more. */
export function Passwortfelder(props: PasswortfelderProps) {
  const { beschriftung = 'Passwort', passwort, wiederholung, onPasswort, onWiederholung } = props;
  const [vorschlag, setzeVorschlag] = useState<string | null>(null);
  const [istSichtbar, { toggle, open }] = useDisclosure(false);
  const guete = beurteilePasswort(passwort);

  function schlageVor() {
    const neu = schlagePassphraseVor();
    setzeVorschlag(neu);
    onPasswort(neu);
    onWiederholung('');
    open();
  }

  return (
    <Stack gap="md">
      <Stack gap="xs">
        <Text size="sm">
          Am besten merkt sich ein Satz oder eine Reihe von Wörtern. Mindestens {PASSWORT_MINDESTLAENGE} Zeichen; große
          und kleine Buchstaben, Ziffern und Leerzeichen sind erlaubt, aber nicht vorgeschrieben.
        </Text>
        <Group>
          <Button
            variant="default"
            leftSection={<IconArrowsShuffle size="1.125rem" aria-hidden />}
            onClick={schlageVor}
          >
            Vorschlag
          </Button>
        </Group>
        {vorschlag !== null && vorschlag === passwort && (
          <div role="status">
            <Text size="sm" c="dimmed" mb={4}>
              Vorschlag aus fünf zufälligen Wörtern. Bitte einprägen oder an einem sicheren Ort aufschreiben:
            </Text>
            <div className={classes['vorschlag']} translate="no">
              {vorschlag}
            </div>
          </div>
        )}
      </Stack>
      <div>
        <PasswordInput
          label={beschriftung}
          required
          withAsterisk={false}
          autoComplete="new-password"
          visible={istSichtbar}
          onVisibilityChange={toggle}
          value={passwort}
          onChange={(ereignis) => onPasswort(ereignis.currentTarget.value)}
          error={props.fehler}
          aria-invalid={props.fehler !== undefined}
          data-path="passwort"
        />
        <Guetehinweis guete={guete} />
      </div>
      <PasswordInput
        label={`${beschriftung} wiederholen`}
        required
        withAsterisk={false}
        autoComplete="new-password"
        visible={istSichtbar}
        onVisibilityChange={toggle}
        value={wiederholung}
        onChange={(ereignis) => onWiederholung(ereignis.currentTarget.value)}
        error={props.fehlerWiederholung}
        aria-invalid={props.fehlerWiederholung !== undefined}
        data-path="wiederholung"
      />
    </Stack>
  );
}

function Guetehinweis({ guete }: { readonly guete: Passwortguete }) {
  if (guete.stufe === 'leer') return null;
  const reicht = guete.stufe === 'ausreichend' || guete.stufe === 'gut';
  return (
    <div className={classes['guete']} data-ton={reicht ? 'gut' : 'warnt'} role="status">
      {reicht ? <IconCircleCheck size="1.125rem" aria-hidden /> : <IconAlertTriangle size="1.125rem" aria-hidden />}
      <span>{gueteSatz(guete)}</span>
    </div>
  );
}

function gueteSatz(guete: Exclude<Passwortguete, { stufe: 'leer' }>): string {
  switch (guete.stufe) {
    case 'zu_kurz':
      return guete.fehlendeZeichen === 1
        ? 'Es fehlt noch 1 Zeichen.'
        : `Es fehlen noch ${guete.fehlendeZeichen} Zeichen.`;
    case 'eintoenig':
      return 'Das Passwort besteht aus sehr wenigen verschiedenen Zeichen.';
    case 'ausreichend':
      return 'Die Länge reicht aus.';
    case 'gut':
      return 'Gute Länge.';
  }
}
