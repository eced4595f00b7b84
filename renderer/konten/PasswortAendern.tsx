import { useState, type SubmitEvent } from 'react';
import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Passwortfelder } from './Passwortfelder.tsx';
import { usePasswortwahl } from './passwortwahl.ts';

/** Another password for the own account. */
export function Component() {
  const navigate = useNavigate();
  const [altes, setzeAltes] = useState('');
  const aendern = useMutation(
    api.konten.passwortAendern.mutationOptions({
      gcTime: 0,
      onSuccess: () => {
        melde('Das neue Passwort gilt.');
        void navigate('/');
      },
    }),
  );
  const wahl = usePasswortwahl(aendern.error);

  function sende(ereignis: SubmitEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    if (wahl.pruefe()) aendern.mutate({ altesPasswort: altes, passwort: wahl.passwort });
  }

  return (
    <Seite titel="Passwort ändern" untertitel="Die Daten bleiben, wie sie sind" breite="schmal">
      <form onSubmit={sende} noValidate>
        <Stack maw="32rem">
          <PasswordInput
            label="Bisheriges Passwort"
            autoComplete="current-password"
            value={altes}
            onChange={(ereignis) => {
              setzeAltes(ereignis.currentTarget.value);
              aendern.reset();
            }}
            error={wahl.satzAn('altesPasswort')}
            aria-invalid={wahl.satzAn('altesPasswort') !== undefined}
            data-path="altesPasswort"
          />
          <Passwortfelder {...wahl.felder} beschriftung="Neues Passwort" />
          {!wahl.hatFeldfehler && <Fehlerhinweis fehler={aendern.error} />}
          <Group>
            <Button type="submit" loading={aendern.isPending} disabled={altes === '' || wahl.passwort === ''}>
              Passwort ändern
            </Button>
          </Group>
        </Stack>
      </form>
    </Seite>
  );
}
