import { useState } from 'react';
import { Anchor, Button, Group, SegmentedControl, Select, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconGridDots, IconMapPinOff } from '@tabler/icons-react';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zKommuneId, type KommuneId } from '../../shared/foundation/id.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { zustaendigkeitsmatrix, type Matrixzelle } from '../../shared/netzwerk/matrix.ts';
import { istZuPruefen, ortsteileIn } from '../../shared/netzwerk/rules.ts';
import { THEMENFELD_LABEL, type Themenfeld } from '../../shared/netzwerk/themenfelder.ts';
import type { Partner, Planungsgespraech } from '../../shared/netzwerk/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { useSpeichern } from '../pakete/useSpeichern.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenAuswahl, kommunenName } from '../ui/namen.ts';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import classes from './netzwerk.module.css';

interface MatrixProps {
  readonly partner: readonly Partner[];
  readonly gespraeche: readonly Planungsgespraech[];
  readonly kommunen: readonly Kommune[];
}

const ANSICHTEN = [
  { value: 'uebersicht', label: 'Übersicht' },
  { value: 'blatt', label: 'Blatt „Wer ist zuständig“' },
];

/** Who is responsible for what and where, at a glance; the same as a sheet for citizens and helpers. */
export function Matrix({ partner, gespraeche, kommunen }: MatrixProps) {
  const { kommuneId } = useEinstellungen().einstellungen;
  const [ansicht, setzeAnsicht] = useState('uebersicht');
  const [ort, setzeOrt] = useState<KommuneId | null>(null);
  const gemeinden = nachNamen(
    kommunen.filter(({ id, art }) =>
      kommuneId === null ? ['gemeinde', 'stadt', 'erfuellende_gemeinde'].includes(art) : id === kommuneId,
    ),
    ({ name }) => name,
  );
  if (gemeinden.length === 0) {
    return (
      <LeererZustand
        symbol={IconGridDots}
        titel="Noch keine Gemeinde"
        text="Die Übersicht zeigt je Gemeinde und Ortsteil, welche Stelle wofür zuständig ist."
      />
    );
  }
  return (
    <Stack gap="md">
      <Group className="nicht-drucken">
        <SegmentedControl data={ANSICHTEN} value={ansicht} onChange={setzeAnsicht} aria-label="Ansicht" />
        {ansicht === 'uebersicht' && gemeinden.length > 1 && (
          <Select
            aria-label="Kommune"
            placeholder="alle Kommunen"
            clearable
            w="16rem"
            data={kommunenAuswahl(gemeinden)}
            value={ort}
            onChange={(id) => setzeOrt(zKommuneId.nullable().parse(id))}
          />
        )}
      </Group>
      {ansicht === 'blatt' ? (
        <Blattansicht gemeinden={gemeinden} />
      ) : (
        <Uebersicht
          partner={partner}
          gespraeche={gespraeche}
          gemeinden={gemeinden}
          kommuneIds={gemeinden.filter(({ id }) => ort === null || id === ort).map(({ id }) => id)}
        />
      )}
    </Stack>
  );
}

function Uebersicht({
  partner,
  gespraeche,
  gemeinden,
  kommuneIds,
}: {
  readonly partner: readonly Partner[];
  readonly gespraeche: readonly Planungsgespraech[];
  readonly gemeinden: readonly Kommune[];
  readonly kommuneIds: readonly KommuneId[];
}) {
  const istGenau = kommuneIds.length === 1;
  const zeilen = zustaendigkeitsmatrix({ partner, gespraeche }, kommuneIds, istGenau ? 'ortsteile' : 'kommunen');
  const spalten = zeilen[0]?.zellen ?? [];
  const offene = zeilen.flatMap(({ zellen }) => zellen).filter((zelle) => zelle.partner.length === 0).length;
  return (
    <>
      <Text size="sm" c="dimmed">
        {offene === 0
          ? 'Für jedes Themenfeld ist überall eine Stelle eingetragen.'
          : `An ${offene} Plätzen ist niemand eingetragen.`}{' '}
        {istGenau
          ? 'Wer für die ganze Kommune zuständig ist, ist es auch in ihren Ortsteilen.'
          : 'Ortsteile zeigt die Übersicht, wenn eine Kommune gewählt ist.'}
      </Text>
      <Tabellenrahmen titel="Zuständigkeiten" breite={`${11 + spalten.length * 10.5}rem`}>
        <Table aria-label="Zuständigkeiten" withColumnBorders className={classes['matrix']} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="11rem">Themenfeld</Table.Th>
              {spalten.map(({ kommuneId, ortsteil }) => (
                <Table.Th key={`${kommuneId}/${ortsteil}`}>
                  {kommunenName(gemeinden, kommuneId)}
                  {istGenau && (
                    <Text size="sm" component="div">
                      {ortsteil === '' ? 'ganze Kommune' : ortsteil}
                    </Text>
                  )}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {zeilen.map(({ feld, zellen }) => (
              <Table.Tr key={feld}>
                <Table.Th scope="row">{THEMENFELD_LABEL[feld]}</Table.Th>
                {zellen.map((zelle) => (
                  <Zelle
                    key={`${zelle.kommuneId}/${zelle.ortsteil}`}
                    zelle={zelle}
                    feld={feld}
                    ganze={
                      zelle.ortsteil === ''
                        ? KEINE
                        : (zellen.find((eine) => eine.kommuneId === zelle.kommuneId && eine.ortsteil === '')?.partner ??
                          KEINE)
                    }
                  />
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
    </>
  );
}

const KEINE: readonly Partner[] = [];

function Zelle({
  zelle: { partner, luecken, kommuneId, ortsteil },
  feld,
  ganze,
}: {
  readonly zelle: Matrixzelle;
  readonly feld: Themenfeld;
  /** In an Ortsteil: those of the whole Kommune, who are told by their number. */
  readonly ganze: readonly Partner[];
}) {
  const heute = useHeute();
  const eigene = partner.filter(({ id }) => !ganze.some((einer) => einer.id === id));
  return (
    <Table.Td className={partner.length === 0 ? classes['leer'] : undefined}>
      {partner.length === 0 && (
        <Zustandsmarke ton="warnt" symbol={IconMapPinOff}>
          niemand
        </Zustandsmarke>
      )}
      <ul className={classes['stellenliste']}>
        {eigene.map((einer) => {
          const istAlt = istZuPruefen(einer, heute);
          const nurIn = ortsteil === '' ? ortsteileIn(einer, feld, kommuneId) : [];
          return (
            <li key={einer.id}>
              <Anchor
                component={Link}
                to={`/netzwerk/${einer.id}`}
                size="sm"
                display="inline-block"
                py="0.25rem"
                {...(istAlt ? { c: 'dimmed', title: 'Angaben älter als sechs Monate' } : {})}
              >
                {einer.name}
              </Anchor>
              {nurIn.length > 0 && (
                <Text size="xs" c="dimmed">
                  nur {nurIn.join(', ')}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
      {ganze.length > 0 && (
        <Text size="sm" c="dimmed">
          {eigene.length === 0 ? '' : 'und '}
          {ganze.length === 1 ? '1 Stelle' : `${ganze.length} Stellen`} der ganzen Kommune
        </Text>
      )}
      {luecken.length > 0 && (
        <Zustandsmarke ton="warnt" symbol={IconAlertTriangle}>
          {luecken.length === 1 ? 'Lücke erkannt' : `${luecken.length} Lücken erkannt`}
        </Zustandsmarke>
      )}
    </Table.Td>
  );
}

function Blattansicht({ gemeinden }: { readonly gemeinden: readonly Kommune[] }) {
  const [gewaehlt, setzeGewaehlt] = useState<KommuneId | null>(gemeinden[0]?.id ?? null);
  const kommuneId = gemeinden.some(({ id }) => id === gewaehlt) ? gewaehlt : (gemeinden[0]?.id ?? null);
  const blatt = useQuery(
    api.netzwerk.zustaendigkeitBlatt.queryOptions({ input: kommuneId === null ? skipToken : { kommuneId } }),
  );
  const speichern = useSpeichern();
  const word = useMutation(
    api.netzwerk.zustaendigkeitWord.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: ({ name, datei }) => speichern.speichere(name, datei),
    }),
  );
  return (
    <Stack gap="md">
      {gemeinden.length > 1 && (
        <Select
          label="Kommune"
          w="16rem"
          allowDeselect={false}
          className="nicht-drucken"
          data={kommunenAuswahl(gemeinden)}
          value={kommuneId}
          onChange={(id) => setzeGewaehlt(zKommuneId.parse(id))}
        />
      )}
      <Fehlerhinweis fehler={word.error} />
      {speichern.hinweis}
      <Papiervorschau
        blatt={blatt}
        istVeraendert={false}
        onWord={() => {
          if (kommuneId !== null) word.mutate({ kommuneId });
        }}
        istWordInArbeit={word.isPending}
      />
      <Group className="nicht-drucken">
        <Button component={Link} to="/netzwerk?abschnitt=orte" variant="subtle" size="xs">
          Sprechstunden und Erreichbarkeit ändern
        </Button>
      </Group>
    </Stack>
  );
}
