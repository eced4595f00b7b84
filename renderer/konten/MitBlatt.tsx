import { useState, type SubmitEvent } from 'react';
import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { BLATT_GRUPPEN, type KontoKurz } from '../../shared/konten/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
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
  const [gruppen, setzeGruppen] = useState<readonly string[]>(() => Array.from({ length: BLATT_GRUPPEN }, () => ''));
  const oeffnen = useMutation(api.konten.mitBlattZuruecksetzen.mutationOptions({ gcTime: 0 }));
  const wahl = usePasswortwahl(oeffnen.error);

  /** A whole sheet that is pasted into one field fills them all. */
  function setzeGruppe(stelle: number, text: string) {
    oeffnen.reset();
    const teile = text.split(/[\s-]+/).filter((teil) => teil !== '');
    setzeGruppen(
      teile.length === BLATT_GRUPPEN ? teile : gruppen.map((bisher, nummer) => (nummer === stelle ? text : bisher)),
    );
  }

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
          <Stack gap={4} role="group" aria-label="Schlüssel vom Blatt">
            <Text size="sm">Gruppen vom Blatt in der Reihenfolge ihrer Nummern</Text>
            <SimpleGrid cols={3} spacing="xs">
              {gruppen.map((gruppe, stelle) => (
                <TextInput
                  key={stelle}
                  label={`Gruppe ${stelle + 1}`}
                  value={gruppe}
                  autoComplete="off"
                  spellCheck={false}
                  onChange={(ereignis) => setzeGruppe(stelle, ereignis.currentTarget.value)}
                  error={wahl.satzAn(`gruppen.${stelle}`)}
                  data-path={`gruppen.${stelle}`}
                />
              ))}
            </SimpleGrid>
            {wahl.satzAn('gruppen') && (
              <Text size="sm" c="red" role="alert">
                {wahl.satzAn('gruppen')}
              </Text>
            )}
          </Stack>
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
