import { useEffect, useState, type SubmitEvent, type KeyboardEvent } from 'react';
import { Anchor, Avatar, Button, PasswordInput, Select, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import type { Zustand } from '../../shared/konten/types.ts';
import { api } from '../host/client.ts';
import { liesFehler } from '../ui/fehler.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Wartezeile } from './Einrichtung.tsx';
import { MitBlatt } from './MitBlatt.tsx';
import { Vorraum } from './Vorraum.tsx';
import classes from './konten.module.css';

type Kontowahl = Extract<Zustand, { zustand: 'gesperrt' }>['konten'][number];

export interface AnmeldungProps {
  readonly datenbestand: string;
  readonly konten: readonly Kontowahl[];
  readonly version: string;
}

/** The login: the account is chosen where there is only one; wrong passwords say how long to wait. */
export default function Anmeldung({ datenbestand, konten, version }: AnmeldungProps) {
  const einziges = konten.length === 1 ? konten[0] : undefined;
  const [kontoId, setzeKontoId] = useState<string | null>(einziges?.id ?? null);
  const [passwort, setzePasswort] = useState('');
  const [mitBlatt, setzeMitBlatt] = useState(false);
  const [feststelltaste, setzeFeststelltaste] = useState(false);
  // Nothing keeps the password longer than this page.
  const anmelden = useMutation(api.konten.anmelden.mutationOptions({ gcTime: 0 }));
  const wartezeit = useWartezeit(anmelden.error);
  const wartet = typeof wartezeit === 'number';
  const bild = anmelden.error ? liesFehler(anmelden.error) : null;
  const satz = bild?.art !== 'eingabe' ? undefined : wartezeit === 'vorbei' ? NACH_DEM_WARTEN : bild.satz;

  function beachteFeststelltaste(ereignis: KeyboardEvent) {
    setzeFeststelltaste(ereignis.getModifierState('CapsLock'));
  }

  function sende(ereignis: SubmitEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    const konto = konten.find(({ id }) => id === kontoId);
    if (!konto || wartet) return;
    anmelden.mutate(
      { kontoId: konto.id, passwort },
      {
        onError: () => {
          setzePasswort('');
          document.querySelector<HTMLElement>('[data-path="passwort"]')?.focus();
        },
      },
    );
  }

  if (mitBlatt) {
    const freie = konten.filter(({ istFreigegeben }) => istFreigegeben);
    return <MitBlatt datenbestand={datenbestand} konten={freie} onZurueck={() => setzeMitBlatt(false)} />;
  }
  return (
    <Vorraum titel="Anmelden" untertitel={datenbestand} fuss={`Geleit ${version}`}>
      <form onSubmit={sende} noValidate>
        <Stack>
          {einziges ? (
            <div className={classes['konto']}>
              <Avatar radius="xl" color="geleit" aria-hidden name={einziges.anzeigename} />
              <Text fw={600}>{einziges.anzeigename}</Text>
            </div>
          ) : (
            <Select
              label="Konto"
              placeholder="Bitte wählen"
              data={konten.map(({ id, anzeigename, istFreigegeben }) => ({
                value: id,
                label: istFreigegeben ? anzeigename : `${anzeigename} (wartet auf Freigabe)`,
              }))}
              value={kontoId}
              onChange={setzeKontoId}
            />
          )}
          <div>
            <PasswordInput
              label="Passwort"
              autoComplete="current-password"
              autoFocus={einziges !== undefined}
              value={passwort}
              onChange={(ereignis) => {
                setzePasswort(ereignis.currentTarget.value);
                if (!wartet) anmelden.reset();
              }}
              onKeyDown={beachteFeststelltaste}
              onKeyUp={beachteFeststelltaste}
              error={satz}
              aria-invalid={satz !== undefined}
              data-path="passwort"
            />
            {feststelltaste && (
              <div className={classes['guete']} data-ton="warnt" role="status">
                <IconAlertTriangle size="1.125rem" aria-hidden /> Die Feststelltaste ist eingeschaltet.
              </div>
            )}
          </div>
          {!satz && <Fehlerhinweis fehler={anmelden.error} />}
          {anmelden.isPending && <Wartezeile>Der Datenbestand wird geöffnet.</Wartezeile>}
          <Button type="submit" loading={anmelden.isPending} disabled={kontoId === null || passwort === '' || wartet}>
            {wartet ? `Wieder möglich in ${zeigeDauer(wartezeit)}` : 'Anmelden'}
          </Button>
          <Anchor component="button" type="button" size="sm" ta="left" onClick={() => setzeMitBlatt(true)}>
            Passwort vergessen? Mit Wiederherstellungsblatt öffnen
          </Anchor>
        </Stack>
      </form>
    </Vorraum>
  );
}

const zWarten = z.object({ wartenSekunden: z.int() });

const NACH_DEM_WARTEN = 'Das Passwort stimmt nicht. Jetzt ist wieder ein Versuch möglich.';

/** Seconds until the next try, counted down from what the last failure said; `vorbei` afterwards, null without a wait. */
function useWartezeit(fehler: unknown): number | 'vorbei' | null {
  const [rest, setzeRest] = useState<number | null>(null);
  useEffect(() => {
    const daten = fehler instanceof ORPCError ? zWarten.safeParse(fehler.data).data : undefined;
    if (!daten) return undefined;
    const ende = performance.now() + daten.wartenSekunden * 1000;
    const rechne = () => setzeRest(Math.max(0, Math.ceil((ende - performance.now()) / 1000)));
    rechne();
    const uhr = window.setInterval(rechne, 250);
    return () => {
      window.clearInterval(uhr);
      setzeRest(null);
    };
  }, [fehler]);
  return rest === 0 ? 'vorbei' : rest;
}

function zeigeDauer(sekunden: number): string {
  if (sekunden < 60) return sekunden === 1 ? '1 Sekunde' : `${sekunden} Sekunden`;
  return `${Math.floor(sekunden / 60)}:${String(sekunden % 60).padStart(2, '0')} Minuten`;
}
