import { useState, type SubmitEvent } from 'react';
import { Alert, Button, Group, PasswordInput, Radio, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { KontoId } from '../../shared/foundation/id.ts';
import { ANLASS, zeigeGroesse } from '../../shared/sicherung/labels.ts';
import type { GefundeneSicherung } from '../../shared/sicherung/types.ts';
import { api } from '../host/client.ts';
import { Blattfelder, LEERE_GRUPPEN } from '../konten/Blattfelder.tsx';
import { Wartezeile } from '../konten/Einrichtung.tsx';
import { Passwortfelder } from '../konten/Passwortfelder.tsx';
import { Vorraum } from '../konten/Vorraum.tsx';
import { Abfrage } from '../ui/Abfrage.tsx';
import { liesFehler, zeigeZeitpunkt } from '../ui/fehler.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Ordnerknopf, Ortliste } from './Ortwahl.tsx';

/** Restoring a backup before the login: place, backup, password or recovery sheet, result. */
export default function Wiederherstellung({
  ordner,
  onZurueck,
}: {
  readonly ordner: string;
  readonly onZurueck: () => void;
}) {
  const orte = useQuery(api.sicherung.orteVorher.queryOptions());
  const [handle, setzeHandle] = useState<string | null>(null);
  const [gewaehlte, setzeGewaehlte] = useState<GefundeneSicherung | null>(null);
  if (handle !== null && gewaehlte !== null) {
    return <Oeffnen ordner={ordner} handle={handle} sicherung={gewaehlte} onZurueck={() => setzeGewaehlte(null)} />;
  }
  return (
    <Vorraum
      titel="Sicherung wiederherstellen"
      untertitel="Zuerst den Datenträger einstecken, auf dem die Sicherung liegt."
      fuss={<>Ordner des Datenbestands: {ordner}</>}
    >
      <Stack gap="lg">
        <Abfrage abfrage={orte}>{(alle) => <Ortliste orte={alle} handle={handle} onHandle={setzeHandle} />}</Abfrage>
        {handle !== null && <Auswahl handle={handle} onWahl={setzeGewaehlte} />}
        <Group justify="space-between">
          <Button variant="default" onClick={onZurueck}>
            Zurück
          </Button>
          <Group gap="sm">
            <Ordnerknopf onGewaehlt={(neuer) => void orte.refetch().then(() => setzeHandle(neuer))} />
            <Button variant="default" onClick={() => void orte.refetch()} loading={orte.isRefetching}>
              Neu suchen
            </Button>
          </Group>
        </Group>
      </Stack>
    </Vorraum>
  );
}

function Auswahl({
  handle,
  onWahl,
}: {
  readonly handle: string;
  readonly onWahl: (sicherung: GefundeneSicherung) => void;
}) {
  const gefundene = useQuery(api.sicherung.gefundene.queryOptions({ input: { handle } }));
  const [name, setzeName] = useState<string | null>(null);
  return (
    <Abfrage abfrage={gefundene}>
      {(alle) => {
        const brauchbare = alle.filter(({ inhalt }) => inhalt !== null);
        const eine = brauchbare.find((sicherung) => sicherung.name === (name ?? brauchbare[0]?.name));
        return (
          <Stack>
            {alle.length === 0 && <Text>An diesem Ort liegt keine Sicherung.</Text>}
            {brauchbare.length > 0 && (
              <Radio.Group value={eine?.name ?? null} onChange={setzeName} label="Sicherung">
                <Stack gap="sm" mt="xs">
                  {brauchbare.map(({ name: datei, bytes, inhalt }) => (
                    <Radio
                      key={datei}
                      value={datei}
                      label={`${inhalt?.datenbestand ?? ''}, ${zeigeZeitpunkt(inhalt?.erstelltAm ?? '')}`}
                      description={`${inhalt ? ANLASS[inhalt.anlass] : ''} · ${zeigeGroesse(bytes)} · Version ${inhalt?.version ?? ''}`}
                    />
                  ))}
                </Stack>
              </Radio.Group>
            )}
            {alle
              .filter(({ hindernis }) => hindernis !== null)
              .map(({ name: datei, hindernis }) => (
                <Text key={datei} size="sm" c="dimmed">
                  {datei}: {hindernis}
                </Text>
              ))}
            {eine && (
              <Group justify="flex-end">
                <Button onClick={() => onWahl(eine)}>Weiter</Button>
              </Group>
            )}
          </Stack>
        );
      }}
    </Abfrage>
  );
}

function Oeffnen({
  ordner,
  handle,
  sicherung,
  onZurueck,
}: {
  readonly ordner: string;
  readonly handle: string;
  readonly sicherung: GefundeneSicherung;
  readonly onZurueck: () => void;
}) {
  const konten = sicherung.inhalt?.konten ?? [];
  const [kontoId, setzeKontoId] = useState<KontoId | null>(konten.length === 1 ? (konten[0]?.id ?? null) : null);
  const [art, setzeArt] = useState<'passwort' | 'blatt'>('passwort');
  const [passwort, setzePasswort] = useState('');
  const [wiederholung, setzeWiederholung] = useState('');
  const [gruppen, setzeGruppen] = useState(LEERE_GRUPPEN);
  const queryClient = useQueryClient();
  const befehl = useMutation(
    api.sicherung.wiederherstellen.mutationOptions({ gcTime: 0, meta: { ohneAuffrischen: true } }),
  );
  const bild = befehl.error ? liesFehler(befehl.error) : null;
  const felder = bild?.art === 'eingabe' ? bild.felder : [];
  const satzAn = (feld: string) => felder.find((einer) => einer.feld === `zugang.${feld}`)?.satz;
  const istUngleich = art === 'blatt' && wiederholung !== '' && passwort !== wiederholung;
  const istBereit =
    kontoId !== null &&
    passwort !== '' &&
    (art === 'passwort' || (gruppen.every((gruppe) => gruppe.trim() !== '') && passwort === wiederholung));

  function sende(ereignis: SubmitEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    if (kontoId === null || !istBereit) return;
    const zugang =
      art === 'passwort'
        ? { art: 'passwort' as const, passwort }
        : { art: 'blatt' as const, gruppen: [...gruppen], passwort };
    befehl.mutate({ handle, name: sicherung.name, kontoId, zugang });
  }

  if (befehl.data) {
    return (
      <Vorraum titel="Die Sicherung ist wiederhergestellt" fuss={<>Ordner des Datenbestands: {ordner}</>}>
        <Stack>
          <Alert color="green" icon={<IconCircleCheck aria-hidden />} role="status">
            {befehl.data.ergebnis.map((zeile) => (
              <Text key={zeile} size="sm">
                {zeile}
              </Text>
            ))}
          </Alert>
          <Group justify="flex-end">
            <Button
              onClick={() => void queryClient.invalidateQueries({ queryKey: api.konten.zustand.queryKey() })}
              data-autofocus
            >
              Geleit öffnen
            </Button>
          </Group>
        </Stack>
      </Vorraum>
    );
  }
  return (
    <Vorraum
      titel="Sicherung öffnen"
      untertitel={`${sicherung.inhalt?.datenbestand ?? ''}, ${zeigeZeitpunkt(sicherung.inhalt?.erstelltAm ?? '')}`}
      fuss={<>Ordner des Datenbestands: {ordner}</>}
    >
      <form onSubmit={sende} noValidate>
        <Stack>
          <SegmentedControl
            aria-label="Womit wird die Sicherung geöffnet?"
            value={art}
            onChange={(wert) => {
              befehl.reset();
              setzePasswort('');
              setzeArt(wert === 'blatt' ? 'blatt' : 'passwort');
            }}
            data={[
              { value: 'passwort', label: 'Mit Passwort' },
              { value: 'blatt', label: 'Mit Wiederherstellungsblatt' },
            ]}
          />
          <Select
            label={art === 'passwort' ? 'Konto' : 'Konto, das ein neues Passwort bekommt'}
            placeholder="Bitte wählen"
            data={konten.map(({ id, anzeigename }) => ({ value: id, label: anzeigename }))}
            value={kontoId}
            onChange={(wert) => setzeKontoId(konten.find(({ id }) => id === wert)?.id ?? null)}
          />
          {art === 'passwort' ? (
            <PasswordInput
              label="Passwort"
              description="Es gilt das Passwort vom Tag der Sicherung."
              autoComplete="current-password"
              value={passwort}
              onChange={(ereignis) => {
                setzePasswort(ereignis.currentTarget.value);
                befehl.reset();
              }}
              error={satzAn('passwort')}
              aria-invalid={satzAn('passwort') !== undefined}
              data-path="passwort"
            />
          ) : (
            <>
              <Blattfelder
                gruppen={gruppen}
                onGruppen={(neue) => {
                  befehl.reset();
                  setzeGruppen(neue);
                }}
                satzAn={satzAn}
              />
              <Passwortfelder
                passwort={passwort}
                wiederholung={wiederholung}
                onPasswort={setzePasswort}
                onWiederholung={setzeWiederholung}
                fehler={satzAn('passwort')}
                fehlerWiederholung={istUngleich ? 'Die beiden Eingaben stimmen nicht überein.' : undefined}
              />
            </>
          )}
          <Alert color="geleit" icon={<IconInfoCircle aria-hidden />}>
            Was nach der Sicherung eingegeben wurde, ist nicht darin. Ein beschädigter Datenbestand in diesem Ordner
            wird nicht gelöscht, sondern daneben abgelegt.
          </Alert>
          {felder.length === 0 && <Fehlerhinweis fehler={befehl.error} />}
          {befehl.isPending && <Wartezeile>Die Sicherung wird geöffnet, geprüft und eingesetzt.</Wartezeile>}
          <Group justify="space-between">
            <Button variant="default" onClick={onZurueck} disabled={befehl.isPending}>
              Zurück
            </Button>
            <Button type="submit" loading={befehl.isPending} disabled={!istBereit}>
              Wiederherstellen
            </Button>
          </Group>
        </Stack>
      </form>
    </Vorraum>
  );
}
