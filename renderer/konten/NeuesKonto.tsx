import { useState, type SubmitEvent } from 'react';
import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Passwortfelder } from './Passwortfelder.tsx';
import { usePasswortwahl } from './passwortwahl.ts';

/** A new account: the new person sits down at this screen for the password. */
export function NeuesKonto({ onSchliessen }: { readonly onSchliessen: () => void }) {
  const navigate = useNavigate();
  const [name, setzeName] = useState('');
  const anlegen = useMutation(
    api.konten.anlegen.mutationOptions({ gcTime: 0, onSuccess: ({ id }) => void navigate(`/konten/${id}`) }),
  );
  const wahl = usePasswortwahl(anlegen.error);

  function sende(ereignis: SubmitEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    if (wahl.pruefe()) anlegen.mutate({ anzeigename: name, passwort: wahl.passwort });
  }

  return (
    <Modal opened onClose={onSchliessen} title="Konto anlegen" size="lg">
      <form onSubmit={sende} noValidate>
        <Stack>
          <Alert color="geleit" icon={<IconInfoCircle aria-hidden />}>
            Das Passwort gibt die neue Person selbst ein. Das Konto wartet danach auf Freigabe und hat noch keine
            Rechte.
          </Alert>
          <TextInput
            label="Name"
            description="So steht er bei jeder Änderung, die dieses Konto macht."
            value={name}
            onChange={(ereignis) => {
              setzeName(ereignis.currentTarget.value);
              anlegen.reset();
            }}
            error={wahl.satzAn('anzeigename')}
            data-path="anzeigename"
            data-autofocus
          />
          <Passwortfelder {...wahl.felder} />
          {!wahl.hatFeldfehler && <Fehlerhinweis fehler={anlegen.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onSchliessen}>
              Abbrechen
            </Button>
            <Button type="submit" loading={anlegen.isPending} disabled={name.trim() === ''}>
              Konto anlegen
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
