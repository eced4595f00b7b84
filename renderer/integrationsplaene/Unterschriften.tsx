import { useState } from 'react';
import { Button, Card, Group, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { istDatum, type Datum } from '../../shared/foundation/date.ts';
import type { Planfassung, Planunterschrift } from '../../shared/integrationsplaene/types.ts';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { usePlan } from './umgebung.ts';
import { useFassungsbefehl, type Befehlseingabe } from './useFassungsbefehl.ts';

/** Who has signed and got the own copy; the note of the Leitung where the Kommune wants it. */
export function Unterschriften() {
  const { fassung, nenne, darf, plan } = usePlan();
  const unterschrift = useFassungsbefehl((eingabe: Befehlseingabe<'unterschrift'>) =>
    api.integrationsplaene.unterschrift.call(eingabe),
  );
  const kannEintragen = darf && fassung.stand === 'vereinbart' && plan.stand !== 'abgeschlossen';
  if (fassung.stand === 'entwurf') {
    return (
      <Feldgruppe titel="Unterschriften" spalten={1}>
        <Text>
          Es unterschreiben, jede und jeder für sich:{' '}
          {fassung.unterschriften.map(({ personId }) => nenne(personId)).join(', ')}.
        </Text>
        <Text c="dimmed">
          Die Unterschriften werden beim Vereinbaren eingetragen und können nachgetragen werden. Auf dem Papier stehen
          außerdem Zeilen für das Integrationsmanagement und die Sprachmittlung.
        </Text>
      </Feldgruppe>
    );
  }
  return (
    <Stack gap="md">
      <Fehlerhinweis fehler={unterschrift.error} />
      <Tabellenrahmen titel="Unterschriften" breite="36rem">
        <Table aria-label="Unterschriften">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Person</Table.Th>
              <Table.Th>Unterschrieben am</Table.Th>
              <Table.Th>Ausfertigung ausgehändigt am</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fassung.unterschriften.map((eine) => {
              const trageEin = (teil: Partial<Planunterschrift>) =>
                unterschrift.gib({ id: fassung.id, version: fassung.version, ...eine, ...teil });
              const name = nenne(eine.personId);
              return (
                <Table.Tr key={eine.personId}>
                  <Table.Td>{name}</Table.Td>
                  <Table.Td>
                    <Tageintrag
                      was={`${name}: unterschrieben am`}
                      tag={eine.unterschriebenAm}
                      istGesperrt={!kannEintragen}
                      onTag={(unterschriebenAm) => trageEin({ unterschriebenAm })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Tageintrag
                      was={`${name}: ausgehändigt am`}
                      tag={eine.ausgehaendigtAm}
                      istGesperrt={!kannEintragen}
                      onTag={(ausgehaendigtAm) => trageEin({ ausgehaendigtAm })}
                    />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
      <Text size="sm" c="dimmed">
        Ein abgelegtes Papier trägt einen Code: Der Scan der unterschriebenen Ausfertigung trägt die Unterschrift von
        selbst ein.
      </Text>
      <Kenntnisnahme kannEintragen={kannEintragen} />
    </Stack>
  );
}

/** A day that is kept as soon as the field is left; „Heute“ fills it. */
function Tageintrag({
  was,
  tag,
  istGesperrt,
  onTag,
}: {
  readonly was: string;
  readonly tag: Datum | null;
  readonly istGesperrt: boolean;
  readonly onTag: (tag: Datum | null) => void;
}) {
  const heute = useHeute();
  const [entwurf, setzeEntwurf] = useState<{ readonly zu: Datum | null; readonly tag: Datum | null } | null>(null);
  const wert = entwurf !== null && entwurf.zu === tag ? entwurf.tag : tag;
  return (
    <Group gap="xs" wrap="nowrap">
      <Datumsfeld
        aria-label={was}
        w="11rem"
        value={wert}
        disabled={istGesperrt}
        onChange={(neu) => setzeEntwurf({ zu: tag, tag: neu })}
        onBlur={() => {
          if (wert !== tag && (wert === null || istDatum(wert))) onTag(wert);
        }}
      />
      {tag === null && !istGesperrt && (
        <Button size="xs" variant="default" aria-label={`${was}: heute`} onClick={() => onTag(heute)}>
          Heute
        </Button>
      )}
    </Group>
  );
}

function Kenntnisnahme({ kannEintragen }: { readonly kannEintragen: boolean }) {
  const { akte, fassung } = usePlan();
  const { kommuneId } = akte.haushalt;
  const einstellungen = useQuery({
    ...api.bibliothek.einstellungen.queryOptions({ input: { kommuneId } }),
    enabled: nurWenn(useDarf('netzwerk', 'lesen', kommuneId)).enabled,
  });
  if (einstellungen.data?.mitKenntnisnahme !== true && fassung.kenntnisnahmeAm === null) return null;
  return <Leitung key={fassung.version} fassung={fassung} kannEintragen={kannEintragen} />;
}

function Leitung({ fassung, kannEintragen }: { readonly fassung: Planfassung; readonly kannEintragen: boolean }) {
  const heute = useHeute();
  const kenntnisnahme = useMutation(api.integrationsplaene.kenntnisnahme.mutationOptions());
  const [von, setzeVon] = useState(fassung.kenntnisnahmeVon);
  const [am, setzeAm] = useState<Datum | null>(fassung.kenntnisnahmeAm ?? heute);
  const istEingetragen = fassung.kenntnisnahmeAm !== null;
  const version = { id: fassung.id, version: fassung.version };
  return (
    <Card component="section" aria-label="Kenntnisnahme der Leitung">
      <Title order={2} size="h3" mb="xs">
        Kenntnisnahme der Leitung
      </Title>
      <Fehlerhinweis fehler={kenntnisnahme.error} />
      <Group align="flex-end" gap="sm">
        <TextInput
          label="Wer"
          maxLength={200}
          value={von}
          disabled={!kannEintragen || istEingetragen}
          onChange={(ereignis) => setzeVon(ereignis.currentTarget.value)}
        />
        <Datumsfeld label="Am" value={am} disabled={!kannEintragen || istEingetragen} onChange={setzeAm} />
        {kannEintragen &&
          (istEingetragen ? (
            <Button variant="default" onClick={() => kenntnisnahme.mutate({ ...version, am: null, von: '' })}>
              Zurücknehmen
            </Button>
          ) : (
            <Button
              variant="default"
              disabled={am === null || !istDatum(am)}
              onClick={() => kenntnisnahme.mutate({ ...version, am, von })}
            >
              Eintragen
            </Button>
          ))}
      </Group>
    </Card>
  );
}
