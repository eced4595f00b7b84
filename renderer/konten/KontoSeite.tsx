import { useState } from 'react';
import { Alert, Button, Group, Menu, Stack, Text } from '@mantine/core';
import { IconHourglass, IconLogout } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Zuteilung } from '../../shared/foundation/rights.ts';
import { pruefeLetzteAdministration } from '../../shared/konten/rules.ts';
import type { Konto } from '../../shared/konten/types.ts';
import { useSitzung } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { melde } from '../ui/meldung.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Kontomarke } from './Kontomarke.tsx';
import { Rollenmatrix, type RollenmatrixProps } from './Rollenmatrix.tsx';

const ZURUECK = { ziel: '/konten', text: 'Konten' };

/** One account: its state, its roles, and its end. */
export function Component() {
  const { id } = useParams();
  const konten = useQuery(api.konten.liste.queryOptions());
  return (
    <Abfrage abfrage={konten} seite={{ titel: 'Konto', zurueck: ZURUECK }}>
      {({ konten: liste, kommunen }) => {
        const konto = liste.find((eines) => eines.id === id);
        return konto ? (
          <KontoAnsicht key={`${konto.id}-${konto.version}`} konto={konto} konten={liste} kommunen={kommunen} />
        ) : (
          <Seite titel="Konto" zurueck={ZURUECK}>
            <Text>Dieses Konto ist nicht vorhanden.</Text>
          </Seite>
        );
      }}
    </Abfrage>
  );
}

interface KontoAnsichtProps {
  readonly konto: Konto;
  readonly konten: readonly Konto[];
  readonly kommunen: RollenmatrixProps['kommunen'];
}

function KontoAnsicht({ konto, konten, kommunen }: KontoAnsichtProps) {
  const { id, version, zustand, anzeigename } = konto;
  const { konto: eigenes } = useSitzung();
  const darf = useDarf('konten', 'schreiben') && zustand !== 'ausgeschieden';
  const darfFreigeben = useDarf('konten', 'freigeben') && zustand === 'wartet_auf_freigabe';
  const [zuteilungen, setzeZuteilungen] = useState<readonly Zuteilung[]>(konto.zuteilungen);
  const [scheidetAus, setzeScheidetAus] = useState(false);
  const freigeben = useMutation(api.konten.freigeben.mutationOptions());
  const speichern = useMutation(
    api.konten.zuteilungenSetzen.mutationOptions({ onSuccess: () => melde('Die Rechte sind gespeichert.') }),
  );
  const deaktivieren = useMutation(api.konten.deaktivieren.mutationOptions());
  const istVeraendert = zuteilungen !== konto.zuteilungen;
  const gruende = pruefeLetzteAdministration(konten, id);
  const istEigenes = eigenes.id === id;

  return (
    <Seite
      titel={anzeigename}
      marke={<Kontomarke zustand={zustand} />}
      untertitel={`seit ${zeigeZeitpunkt(konto.seit)} · Passwort vom ${zeigeZeitpunkt(konto.passwortSeit)}`}
      zurueck={ZURUECK}
      aktion={
        darfFreigeben && (
          <Button loading={freigeben.isPending} onClick={() => freigeben.mutate({ id, version })}>
            Freigeben
          </Button>
        )
      }
      menue={
        darf &&
        !istEigenes && (
          <Menu.Item
            color="red"
            leftSection={<IconLogout size="1rem" aria-hidden />}
            onClick={() => setzeScheidetAus(true)}
          >
            Ausscheiden …
          </Menu.Item>
        )
      }
    >
      <Stack>
        {darfFreigeben && (
          <Alert color="yellow" icon={<IconHourglass aria-hidden />}>
            Das Konto kann sich noch nicht anmelden. Mit der Freigabe öffnet sein Passwort den Datenbestand; was es
            sieht, bestimmen die Rollen.
          </Alert>
        )}
        <Fehlerhinweis fehler={freigeben.error ?? speichern.error} />
        {gruende.length > 0 && <Gruendeliste gruende={gruende} leer="" />}
        <Rollenmatrix
          kommunen={kommunen}
          zuteilungen={zuteilungen}
          istGesperrt={!darf}
          onAenderung={setzeZuteilungen}
        />
        {darf && (
          <Group justify="flex-end">
            <Button
              variant="default"
              disabled={!istVeraendert}
              onClick={() => {
                setzeZuteilungen(konto.zuteilungen);
                speichern.reset();
              }}
            >
              Verwerfen
            </Button>
            <Button
              disabled={!istVeraendert}
              loading={speichern.isPending}
              onClick={() => speichern.mutate({ id, version, zuteilungen: [...zuteilungen] })}
            >
              Rechte speichern
            </Button>
          </Group>
        )}
      </Stack>
      <Bestaetigung
        offen={scheidetAus}
        onSchliessen={() => setzeScheidetAus(false)}
        titel={`Konto von ${anzeigename} beenden?`}
        folgen={
          <Text>
            Das Konto kann sich nicht mehr anmelden, offene Fenster schließen sofort. Der Datenbestand bekommt einen
            neuen Schlüssel; die anderen Konten und das Wiederherstellungsblatt öffnen ihn wie bisher. Das lässt sich
            nicht rückgängig machen.
          </Text>
        }
        knopf="Konto beenden"
        onBestaetigt={() => deaktivieren.mutateAsync({ id, version })}
      />
    </Seite>
  );
}
