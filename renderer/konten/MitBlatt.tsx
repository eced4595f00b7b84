import { useState, type SubmitEvent } from 'react';
import { Button, Group, Select, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { KontoKurz } from '../../shared/konten/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Blattfelder, LEERE_GRUPPEN } from './Blattfelder.tsx';
import { Wartezeile } from './Einrichtung.tsx';
import { Passwortfelder } from './Passwortfelder.tsx';
import { usePasswortwahl } from './passwortwahl.ts';
import { Vorraum } from './Vorraum.tsx';

/** Forgotten password: the groups of the recovery sheet and a new password for one account. */
export function MitBlatt({
  datenbestand,
  konten,
  onZurueck,
}: {
  readonly datenbestand: string;
  readonly konten: readonly KontoKurz[];
  readonly onZurueck: () => void;
}) {
  const [kontoId, setzeKontoId] = useState<string | null>(konten.length === 1 ? (konten[0]?.id ?? null) : null);
  const [gruppen, setzeGruppen] = useState(LEERE_GRUPPEN);
  const oeffnen = useMutation(api.konten.mitBlattZuruecksetzen.mutationOptions({ gcTime: 0 }));
  const wahl = usePasswortwahl(oeffnen.error);

  function sende(ereignis: SubmitEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    const konto = konten.find(({ id }) => id === kontoId);
    if (!konto || !wahl.pruefe()) return;
    oeffnen.mutate({ kontoId: konto.id, gruppen: [...gruppen], passwort: wahl.passwort });
  }

  const istVollstaendig = kontoId !== null && gruppen.every((gruppe) => gruppe.trim() !== '') && wahl.passwort !== '';
  return (
    <Vorraum titel="Mit Wiederherstellungsblatt öffnen" untertitel={datenbestand}>
      <form onSubmit={sende} noValidate>
        <Stack>
          <Select
            label="Konto, das ein neues Passwort bekommt"
            placeholder="Bitte wählen"
            data={konten.map(({ id, anzeigename }) => ({ value: id, label: anzeigename }))}
            value={kontoId}
            onChange={setzeKontoId}
          />
          <Blattfelder
            gruppen={gruppen}
            onGruppen={(neue) => {
              oeffnen.reset();
              setzeGruppen(neue);
            }}
            satzAn={wahl.satzAn}
          />
          <Passwortfelder {...wahl.felder} />
          {!wahl.hatFeldfehler && <Fehlerhinweis fehler={oeffnen.error} />}
          {oeffnen.isPending && <Wartezeile>Der Datenbestand wird geöffnet.</Wartezeile>}
          <Group justify="space-between">
            <Button variant="default" onClick={onZurueck}>
              Zur Anmeldung
            </Button>
            <Button type="submit" loading={oeffnen.isPending} disabled={!istVollstaendig}>
              Neues Passwort setzen
            </Button>
          </Group>
        </Stack>
      </form>
    </Vorraum>
  );
}
