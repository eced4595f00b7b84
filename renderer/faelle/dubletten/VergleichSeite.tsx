import { useState } from 'react';
import { Anchor, Button, Card, Group, Menu, Radio, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import { IconArrowMerge, IconEqual, IconEqualNot, IconUserQuestion } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { Vergleich, Vergleichsseite } from '../../../shared/faelle/dubletten-types.ts';
import { listenname } from '../../../shared/faelle/name.ts';
import {
  istVerschieden,
  VERBUNDENE_ANGABEN,
  VERGLEICHSFELDER,
  vorschlag,
  zVergleichsfeld,
  type Vergleichsfeld,
} from '../../../shared/faelle/zusammenfuehrung.ts';
import { zPersonId } from '../../../shared/foundation/id.ts';
import { api } from '../../host/client.ts';
import { Abfrage } from '../../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../../ui/Fehlerhinweis.tsx';
import { Gruendeliste } from '../../ui/Gruendeliste.tsx';
import { LeererZustand } from '../../ui/LeererZustand.tsx';
import { melde } from '../../ui/meldung.tsx';
import { useDarf } from '../../ui/rechte.tsx';
import { Seite } from '../../ui/Seite.tsx';
import { Zustandsmarke } from '../../ui/Zustandsmarke.tsx';
import { Fallmarke } from '../Fallmarke.tsx';

type Seitenwahl = 'a' | 'b';
const ZURUECK = { ziel: '/faelle/dubletten', text: 'Mögliche Dubletten' };
const TITEL = 'Einträge vergleichen';

/** Two entries side by side: `?a=…&b=…` are persons. */
export function Component() {
  const [adresse] = useSearchParams();
  const a = zPersonId.safeParse(adresse.get('a'));
  const b = zPersonId.safeParse(adresse.get('b'));
  if (!a.success || !b.success) {
    return (
      <Seite titel={TITEL} zurueck={ZURUECK}>
        <LeererZustand
          symbol={IconUserQuestion}
          titel="Zwei Einträge wählen"
          text="Welche Einträge dieselbe Person sein könnten, steht in der Liste der möglichen Dubletten."
          aktion={
            <Button component={Link} to={ZURUECK.ziel}>
              Mögliche Dubletten ansehen
            </Button>
          }
        />
      </Seite>
    );
  }
  return <Geladen aId={a.data} bId={b.data} key={`${a.data} ${b.data}`} />;
}

function Geladen(paar: {
  readonly aId: Vergleichsseite['person']['id'];
  readonly bId: Vergleichsseite['person']['id'];
}) {
  const vergleich = useQuery(api.faelle.vergleich.queryOptions({ input: paar }));
  return (
    <Abfrage abfrage={vergleich} seite={{ titel: TITEL, zurueck: ZURUECK }}>
      {(daten) => <Gegenueberstellung vergleich={daten} />}
    </Abfrage>
  );
}

function Gegenueberstellung({ vergleich }: { readonly vergleich: Vergleich }) {
  const navigate = useNavigate();
  const darf = useDarf('faelle', 'schreiben');
  const [bleibt, setzeBleibt] = useState<Seitenwahl>('a');
  const [eigeneWahl, setzeEigeneWahl] = useState<Partial<Record<Vergleichsfeld, Seitenwahl>>>({});
  const zusammenfuehren = useMutation(api.faelle.zusammenfuehren.mutationOptions());
  const keineDublette = useMutation(api.faelle.keineDublette.mutationOptions());
  const geht: Seitenwahl = bleibt === 'a' ? 'b' : 'a';
  const seiten = { a: vergleich.a, b: vergleich.b };
  const vorgeschlagen = vorschlag(seiten[bleibt].person, seiten[geht].person);
  const wahlVon = (feld: Vergleichsfeld): Seitenwahl =>
    eigeneWahl[feld] ?? (vorgeschlagen[feld] === 'bleibt' ? bleibt : geht);
  const laeuft = zusammenfuehren.isPending || keineDublette.isPending;

  async function vereine() {
    const stand = ({ person: { id, version } }: Vergleichsseite) => ({ id, version });
    const wahl = Object.fromEntries(
      zVergleichsfeld.options.map((feld) => [feld, wahlVon(feld) === bleibt ? 'bleibt' : 'geht'] as const),
    );
    const { haushalt } = await zusammenfuehren.mutateAsync({
      bleibt: stand(seiten[bleibt]),
      geht: stand(seiten[geht]),
      wahl,
    });
    melde('Die Einträge sind zusammengeführt. Mit Strg+Z sind es wieder zwei.');
    await navigate(`/faelle/${haushalt.id}?abschnitt=personen`);
  }

  async function trenne() {
    await keineDublette.mutateAsync({ aId: vergleich.a.person.id, bId: vergleich.b.person.id });
    melde('Vermerkt: Das sind zwei Personen.');
    await navigate(ZURUECK.ziel);
  }

  return (
    <Seite
      titel={TITEL}
      untertitel={vergleich.aehnlichkeit?.gruende.join(', ') ?? 'Name und Geburtsjahr sprechen für zwei Personen.'}
      zurueck={ZURUECK}
      aktion={
        darf &&
        !vergleich.sindKeineDubletten && (
          <Button
            leftSection={<IconArrowMerge size="1rem" aria-hidden />}
            loading={laeuft}
            onClick={() => void vereine().catch(() => undefined)}
          >
            Zusammenführen
          </Button>
        )
      }
      menue={
        darf &&
        !vergleich.sindKeineDubletten && (
          <Menu.Item onClick={() => void trenne().catch(() => undefined)}>Keine Dublette: zwei Personen</Menu.Item>
        )
      }
    >
      <Fehlerhinweis fehler={zusammenfuehren.error ?? keineDublette.error} />
      {vergleich.sindKeineDubletten && (
        <Text>
          Zu diesen Einträgen ist vermerkt, dass sie zwei Personen sind. Sie lassen sich nicht zusammenführen.
        </Text>
      )}
      <Card>
        <Stack gap="sm">
          <Title order={2} size="h3" id="bleibt">
            Welcher Eintrag bleibt?
          </Title>
          <SegmentedControl
            aria-labelledby="bleibt"
            value={bleibt}
            onChange={(wert) => setzeBleibt(wert === 'b' ? 'b' : 'a')}
            data={[
              { value: 'a', label: `Links: ${vergleich.a.haushalt.bezeichnung}` },
              { value: 'b', label: `Rechts: ${vergleich.b.haushalt.bezeichnung}` },
            ]}
            style={{ alignSelf: 'flex-start' }}
          />
          <Gruendeliste gruende={vergleich.folgen[bleibt]} />
        </Stack>
      </Card>
      <Table.ScrollContainer minWidth="44rem">
        <Table aria-label="Angaben im Vergleich" verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="14rem">Angabe</Table.Th>
              <Kopf seite={vergleich.a} titel="Links" />
              <Kopf seite={vergleich.b} titel="Rechts" />
              <Table.Th w="9rem">Vergleich</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {zVergleichsfeld.options.map((feld) => (
              <Wahlzeile
                key={feld}
                feld={feld}
                vergleich={vergleich}
                wahl={wahlVon(feld)}
                onWahl={(wahl) => setzeEigeneWahl((bisher) => ({ ...bisher, [feld]: wahl }))}
              />
            ))}
            {VERBUNDENE_ANGABEN.map(({ titel, zeige }) => {
              const [links, rechts] = [zeige(vergleich.a.person), zeige(vergleich.b.person)];
              if (links === '' && rechts === '') return null;
              return (
                <Table.Tr key={titel}>
                  <Table.Th scope="row">{titel}</Table.Th>
                  <Table.Td>{links || '–'}</Table.Td>
                  <Table.Td>{rechts || '–'}</Table.Td>
                  <Table.Td>
                    {links === rechts ? (
                      <Gleich />
                    ) : (
                      <Zustandsmarke ton="info" symbol={IconArrowMerge}>
                        {titel === 'Schutz' || titel.startsWith('Einwilligung')
                          ? 'das Strengere gilt'
                          : 'wird verbunden'}
                      </Zustandsmarke>
                    )}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed">
        Die andere Schreibweise des Namens bleibt auffindbar. Termine, Papiere und alles andere zur Person zieht mit um.
        Die Zusammenführung lässt sich in der Akte wieder aufheben.
      </Text>
    </Seite>
  );
}

function Kopf({ seite: { person, haushalt }, titel }: { readonly seite: Vergleichsseite; readonly titel: string }) {
  return (
    <Table.Th>
      <Group gap="xs">
        <span>{titel}:</span>
        <Anchor component={Link} to={`/faelle/${haushalt.id}?abschnitt=personen&person=${person.id}`} fw={600}>
          {listenname(person)}
        </Anchor>
        <Fallmarke stand={haushalt.stand} />
      </Group>
      {haushalt.aktenzeichen !== '' && (
        <Text size="sm" c="dimmed">
          {haushalt.aktenzeichen}
        </Text>
      )}
    </Table.Th>
  );
}

const Gleich = () => (
  <Zustandsmarke ton="neutral" symbol={IconEqual}>
    gleich
  </Zustandsmarke>
);

function Wahlzeile({
  feld,
  vergleich,
  wahl,
  onWahl,
}: {
  readonly feld: Vergleichsfeld;
  readonly vergleich: Vergleich;
  readonly wahl: Seitenwahl;
  readonly onWahl: (wahl: Seitenwahl) => void;
}) {
  const { titel, zeige } = VERGLEICHSFELDER[feld];
  const istAnders = istVerschieden(feld, vergleich.a.person, vergleich.b.person);
  const wert = (seite: Seitenwahl) => zeige(vergleich[seite].person) || '–';
  if (!istAnders && wert('a') === '–') return null;
  return (
    <Table.Tr>
      <Table.Th scope="row">{titel}</Table.Th>
      {(['a', 'b'] as const).map((seite) => (
        <Table.Td key={seite}>
          {istAnders ? (
            <Radio
              name={`wahl-${feld}`}
              label={wert(seite)}
              aria-label={`${titel}: ${wert(seite)} (${seite === 'a' ? 'links' : 'rechts'})`}
              checked={wahl === seite}
              onChange={() => onWahl(seite)}
            />
          ) : (
            wert(seite)
          )}
        </Table.Td>
      ))}
      <Table.Td>
        {istAnders ? (
          <Zustandsmarke ton="warnt" symbol={IconEqualNot}>
            verschieden
          </Zustandsmarke>
        ) : (
          <Gleich />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
