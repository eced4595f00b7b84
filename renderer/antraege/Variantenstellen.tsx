import { ActionIcon, Button, Checkbox, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import {
  aenderungVon,
  unveraenderteStelle,
  type Stellenaenderung,
  type Variante,
  type Zusatzstelle,
} from '../../shared/antraege/varianten.ts';
import type { Antragsstelle } from '../../shared/antraege/types.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../../shared/foerderrecht/labels.ts';
import { istDatum, zeigeDatum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Betragsfeld } from '../ui/Betragsfeld.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { kommunenAuswahl, kommunenName, personName } from '../ui/namen.ts';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { Vzaefeld } from '../ui/Vzaefeld.tsx';
import type { AbschnittProps } from './formular.ts';

export interface VariantenstellenProps extends AbschnittProps {
  readonly variante: Variante;
  readonly onAendern: (variante: Variante) => void;
}

/** One change less where it changes nothing any more. */
function mitAenderung(variante: Variante, neue: Stellenaenderung): Variante {
  const istLeer = !neue.istWeggelassen && neue.von === null && neue.teile.length === 0 && neue.typ === null;
  const andere = variante.stellen.filter(({ nummer }) => nummer !== neue.nummer);
  return { ...variante, stellen: istLeer ? andere : [...andere, neue] };
}

/** The participating Kommunen of the variant. */
function teilnehmende({ form, variante }: Pick<VariantenstellenProps, 'form' | 'variante'>): KommuneId[] {
  const heutige = form.values.beteiligte.map(({ kommuneId }) => kommuneId);
  return [...heutige.filter((id) => !variante.partnerWeg.includes(id)), ...variante.partnerDazu];
}

const TYPEN = auswahlAus(QUALIFIKATIONSTYP_KURZ);

/** The posts of a variant, and those that it adds. */
export function Variantenstellen(props: VariantenstellenProps) {
  const { form, personal, variante, onAendern } = props;
  const { stellen, von, bis } = form.values;
  const kommunen = teilnehmende(props);
  const [erste] = kommunen;
  const setzeZusatz = (nummer: number, neue: Zusatzstelle | null) =>
    onAendern({
      ...variante,
      zusatzstellen: variante.zusatzstellen.flatMap((eine, platz) => (platz !== nummer ? [eine] : (neue ?? []))),
    });
  return (
    <Feldgruppe
      titel="Stellen"
      spalten={1}
      ebene={3}
      hinweis="Personal- und Sachausgaben werden nach VZÄ und Monaten umgerechnet; was ein anderer Typ kostet, steht nicht fest."
    >
      <Tabellenrahmen titel="Stellen der Variante" breite="46rem">
        <Table aria-label="Stellen der Variante" verticalSpacing="xs" withRowBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Stelle</Table.Th>
              <Table.Th w="11rem">Beginn</Table.Th>
              <Table.Th w="16rem">Anteile</Table.Th>
              <Table.Th w="9rem">Typ</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {stellen.map((stelle, nummer) => (
              <Stellenzeile
                key={nummer}
                {...props}
                nummer={nummer}
                stelle={stelle}
                teilnehmende={kommunen}
                name={stellenName(personal, stelle, nummer)}
              />
            ))}
            {variante.zusatzstellen.map((zusatz, nummer) => (
              <Zusatzzeile
                key={`zusatz-${nummer}`}
                {...props}
                zusatz={zusatz}
                titel={`Zusätzliche Stelle ${nummer + 1}`}
                teilnehmende={kommunen}
                onZusatz={(neue) => setzeZusatz(nummer, neue)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
      <Group>
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          disabled={erste === undefined || !istDatum(von) || !istDatum(bis)}
          onClick={() =>
            erste &&
            onAendern({
              ...variante,
              zusatzstellen: [
                ...variante.zusatzstellen,
                {
                  bezeichnung: '',
                  von,
                  bis,
                  typ: 'a',
                  personalausgabenCent: 0,
                  teile: [{ kommuneId: erste, anteilHundertstel: 50 }],
                },
              ],
            })
          }
        >
          Stelle hinzufügen
        </Button>
      </Group>
    </Feldgruppe>
  );
}

/** `Integrationsmanagement (Weber, Maria)`: several posts may have the same name. */
function stellenName(
  personal: VariantenstellenProps['personal'],
  { bezeichnung, personalId }: Antragsstelle,
  nummer: number,
): string {
  const person = personal.find(({ id }) => id === personalId);
  const name = bezeichnung || `Stelle ${nummer + 1}`;
  return person === undefined ? name : `${name} (${personName(person)})`;
}

type ZeileProps = VariantenstellenProps & { readonly teilnehmende: readonly KommuneId[] };

function Stellenzeile({
  variante,
  onAendern,
  personal,
  kommunen,
  nummer,
  stelle,
  name,
  teilnehmende,
}: ZeileProps & { readonly nummer: number; readonly stelle: Antragsstelle; readonly name: string }) {
  const aenderung = aenderungVon(variante, nummer, stelle) ?? unveraenderteStelle(nummer, stelle);
  const setze = (neu: Partial<Stellenaenderung>) => onAendern(mitAenderung(variante, { ...aenderung, ...neu }));
  const person = personal.find(({ id }) => id === stelle.personalId);
  const heutigerTyp = person?.qualifikation.typ ?? null;
  const heute = new Map(stelle.teile.map((teil) => [teil.kommuneId, teil.anteilHundertstel]));
  return (
    <Table.Tr>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Checkbox
          label={name}
          description={aenderung.istWeggelassen ? 'entfällt' : undefined}
          checked={!aenderung.istWeggelassen}
          onChange={(ereignis) => setze({ istWeggelassen: !ereignis.currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Datumsfeld
          aria-label={`Beginn, ${name}`}
          description={aenderung.von !== null && istDatum(stelle.von) ? `jetzt ${zeigeDatum(stelle.von)}` : undefined}
          disabled={aenderung.istWeggelassen}
          value={aenderung.von ?? stelle.von}
          onChange={(von) => setze({ von: von === stelle.von ? null : von })}
        />
      </Table.Td>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Anteile
          name={name}
          kommunen={kommunen}
          teilnehmende={teilnehmende}
          teile={neueTeile(heute, aenderung.teile)}
          heute={heute}
          istGesperrt={aenderung.istWeggelassen}
          onSetze={(kommuneId, anteilHundertstel) => {
            const andere = aenderung.teile.filter((teil) => teil.kommuneId !== kommuneId);
            const istWieHeute = (heute.get(kommuneId) ?? 0) === anteilHundertstel;
            setze({ teile: istWieHeute ? andere : [...andere, { kommuneId, anteilHundertstel }] });
          }}
        />
      </Table.Td>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Select
          aria-label={`Typ, ${name}`}
          description={
            aenderung.typ !== null && heutigerTyp ? `jetzt ${QUALIFIKATIONSTYP_KURZ[heutigerTyp]}` : undefined
          }
          placeholder="offen"
          data={TYPEN}
          clearable={heutigerTyp === null}
          disabled={aenderung.istWeggelassen}
          value={aenderung.typ ?? heutigerTyp}
          onChange={(typ) => setze({ typ: typ === heutigerTyp ? null : typ })}
        />
      </Table.Td>
    </Table.Tr>
  );
}

/** The parts of a post as they are in the variant, in the order of the post. */
function neueTeile(heute: ReadonlyMap<KommuneId, number>, geaenderte: Stellenaenderung['teile']) {
  const alle = new Map(heute);
  for (const { kommuneId, anteilHundertstel } of geaenderte) alle.set(kommuneId, anteilHundertstel);
  return [...alle].map(([kommuneId, anteilHundertstel]) => ({ kommuneId, anteilHundertstel }));
}

function Anteile({
  name,
  kommunen,
  teilnehmende,
  teile,
  heute,
  istGesperrt = false,
  onSetze,
}: Pick<ZeileProps, 'kommunen' | 'teilnehmende'> & {
  readonly name: string;
  readonly teile: Stellenaenderung['teile'];
  readonly heute?: ReadonlyMap<KommuneId, number>;
  readonly istGesperrt?: boolean;
  readonly onSetze: (kommuneId: KommuneId, anteilHundertstel: number) => void;
}) {
  const gezeigte = teile.filter(({ kommuneId }) => teilnehmende.includes(kommuneId));
  const weitere = kommunen.filter(
    ({ id }) => teilnehmende.includes(id) && !gezeigte.some(({ kommuneId }) => kommuneId === id),
  );
  return (
    <Stack gap={4}>
      {gezeigte.map(({ kommuneId, anteilHundertstel }) => {
        const bisher = heute?.get(kommuneId) ?? 0;
        const kommune = kommunenName(kommunen, kommuneId);
        return (
          <Group key={kommuneId} gap="xs" wrap="nowrap" justify="space-between">
            <Text size="sm">
              {kommune}
              {heute && bisher !== anteilHundertstel && (
                <Text span size="xs" c="dimmed">
                  {' '}
                  jetzt {zeigeVzae(bisher)}
                </Text>
              )}
            </Text>
            <Vzaefeld
              aria-label={`Anteil ${kommune}, ${name}`}
              size="xs"
              w="7rem"
              disabled={istGesperrt}
              value={anteilHundertstel}
              onChange={(wert) => onSetze(kommuneId, wert ?? 0)}
            />
          </Group>
        );
      })}
      {!istGesperrt && weitere.length > 0 && (
        <Select
          aria-label={`Anteil hinzufügen, ${name}`}
          placeholder="Anteil hinzufügen …"
          size="xs"
          data={kommunenAuswahl(weitere)}
          value={null}
          onChange={(id) => id && onSetze(id as KommuneId, 50)}
        />
      )}
    </Stack>
  );
}

function Zusatzzeile({
  kommunen,
  zusatz,
  titel,
  teilnehmende,
  onZusatz,
}: ZeileProps & {
  readonly zusatz: Zusatzstelle;
  readonly titel: string;
  readonly onZusatz: (neue: Zusatzstelle | null) => void;
}) {
  return (
    <Table.Tr>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <TextInput
            aria-label={`Bezeichnung, ${titel}`}
            placeholder={titel}
            flex={1}
            value={zusatz.bezeichnung}
            onChange={(ereignis) => onZusatz({ ...zusatz, bezeichnung: ereignis.currentTarget.value })}
          />
          <ActionIcon aria-label={`${titel} entfernen`} onClick={() => onZusatz(null)}>
            <IconTrash size="1rem" aria-hidden />
          </ActionIcon>
        </Group>
        <Betragsfeld
          label="Personalausgaben"
          aria-label={`Personalausgaben, ${titel}`}
          description="für den ganzen Zeitraum"
          mt="xs"
          value={zusatz.personalausgabenCent}
          onChange={(cent) => onZusatz({ ...zusatz, personalausgabenCent: cent ?? 0 })}
        />
      </Table.Td>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Datumsfeld
          aria-label={`Beginn, ${titel}`}
          value={zusatz.von}
          onChange={(von) => von !== null && onZusatz({ ...zusatz, von })}
        />
      </Table.Td>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Anteile
          name={titel}
          kommunen={kommunen}
          teilnehmende={teilnehmende}
          teile={zusatz.teile}
          onSetze={(kommuneId, anteilHundertstel) => {
            const istDabei = zusatz.teile.some((teil) => teil.kommuneId === kommuneId);
            const neu = { kommuneId, anteilHundertstel };
            onZusatz({
              ...zusatz,
              teile: istDabei
                ? zusatz.teile.map((teil) => (teil.kommuneId === kommuneId ? neu : teil))
                : [...zusatz.teile, neu],
            });
          }}
        />
      </Table.Td>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Select
          aria-label={`Typ, ${titel}`}
          data={TYPEN}
          allowDeselect={false}
          value={zusatz.typ}
          onChange={(typ) => typ && onZusatz({ ...zusatz, typ })}
        />
      </Table.Td>
    </Table.Tr>
  );
}
