import { useState } from 'react';
import { Alert, Button, Card, Group, Progress, Select, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight, IconWand } from '@tabler/icons-react';
import { feldname, STELLENART_LABEL } from '../../shared/vordrucke/labels.ts';
import { feldvorschlaege, passtNicht, sichereVorschlaege } from '../../shared/vordrucke/rules.ts';
import type { Formular, Stelle, Vordruck, Vordruckfeld } from '../../shared/vordrucke/types.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import classes from './vordrucke.module.css';

export type Markierung = { readonly stelle: string; readonly feld: string | null };

/** Fields in groups, as they are chosen. */
function wahl(felder: readonly Vordruckfeld[]) {
  return [...Map.groupBy(felder, ({ nummer, gruppe }) => `${nummer}  ${gruppe}`)].map(([group, teile]) => ({
    group: group.length > 70 ? `${group.slice(0, 70)} …` : group,
    items: teile.map((feld) => ({ value: feld.schluessel, label: feldname(feld) })),
  }));
}

/** Beside the form: the chosen place with its field, and how far the form is marked. */
export function Stellenleiste({
  formular,
  vordruck,
  felder,
  gewaehlte,
  laeuft,
  fehler,
  onMarkieren,
  onNaechste,
  onVerloreneGesehen,
}: {
  readonly formular: Formular;
  readonly vordruck: Vordruck;
  readonly felder: readonly Vordruckfeld[];
  readonly gewaehlte: Stelle | null;
  readonly laeuft: boolean;
  readonly fehler: unknown;
  readonly onMarkieren: (marken: readonly Markierung[]) => void;
  readonly onNaechste: () => void;
  readonly onVerloreneGesehen: () => void;
}) {
  const { stellen } = formular;
  const { marken } = vordruck;
  const sichere = sichereVorschlaege(stellen, marken, felder);
  return (
    <Stack gap="md" className={classes['leiste']}>
      <Card withBorder component="section" aria-label="Stand">
        <Stack gap="xs">
          <Text>
            <strong className="zahl">
              {marken.length} von {stellen.length}
            </strong>{' '}
            Stellen haben ein Feld
          </Text>
          <Progress value={(marken.length / stellen.length) * 100} aria-label="Stellen mit Feld" />
          {sichere.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconWand size="1rem" aria-hidden />}
              loading={laeuft}
              onClick={() => onMarkieren(sichere)}
            >
              {sichere.length === 1 ? '1 Vorschlag übernehmen' : `${sichere.length} Vorschläge übernehmen`}
            </Button>
          )}
          {marken.length < stellen.length && (
            <Button variant="subtle" rightSection={<IconArrowRight size="1rem" aria-hidden />} onClick={onNaechste}>
              Nächste Stelle ohne Feld
            </Button>
          )}
        </Stack>
      </Card>
      {vordruck.verloren.length > 0 && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title="Verlorene Stellen">
          <Text size="sm">In der neuen Fassung gibt es diese Stellen nicht mehr oder nicht eindeutig:</Text>
          <ul>
            {vordruck.verloren.map(({ feld, beschriftung }, nummer) => (
              <li key={`${feld}-${nummer}`}>
                <Text size="sm">
                  {feld} bei „{beschriftung}“
                </Text>
              </li>
            ))}
          </ul>
          <Button size="xs" variant="default" loading={laeuft} onClick={onVerloreneGesehen}>
            Gesehen
          </Button>
        </Alert>
      )}
      <Fehlerhinweis fehler={fehler} />
      {gewaehlte === null ? (
        <Text c="dimmed">Eine Stelle im Vordruck anklicken, um sie mit einem Feld zu verbinden.</Text>
      ) : (
        <Stellenwahl
          key={gewaehlte.id}
          stelle={gewaehlte}
          felder={felder}
          feld={marken.find(({ stelle }) => stelle === gewaehlte.id)?.feld ?? null}
          laeuft={laeuft}
          onWahl={(feld) => onMarkieren([{ stelle: gewaehlte.id, feld }])}
        />
      )}
    </Stack>
  );
}

function Stellenwahl({
  stelle,
  felder,
  feld,
  laeuft,
  onWahl,
}: {
  readonly stelle: Stelle;
  readonly felder: readonly Vordruckfeld[];
  readonly feld: string | null;
  readonly laeuft: boolean;
  readonly onWahl: (feld: string | null) => void;
}) {
  const [suche, setzeSuche] = useState('');
  const passende = felder.filter((eines) => passtNicht(stelle, eines) === null);
  const vorschlaege = feldvorschlaege(stelle, felder).filter(({ schluessel }) => schluessel !== feld);
  const istSpalte = felder.find(({ schluessel }) => schluessel === feld)?.art === 'spalte';
  return (
    <Card withBorder component="section" aria-label="Gewählte Stelle">
      <Stack gap="sm">
        <div>
          <Title order={2} size="h3">
            {stelle.beschriftung}
          </Title>
          <Text size="sm" c="dimmed">
            {STELLENART_LABEL[stelle.art]}
          </Text>
        </div>
        <Select
          label="Feld"
          data={wahl(passende)}
          value={feld}
          searchable
          searchValue={suche}
          onSearchChange={setzeSuche}
          placeholder="Nummer oder Name suchen"
          nothingFoundMessage="Kein Feld mit diesem Namen"
          maxDropdownHeight={320}
          disabled={laeuft}
          data-autofocus
          id="feldwahl"
          onChange={(neues) => neues !== null && neues !== feld && onWahl(neues)}
        />
        {vorschlaege.length > 0 && (
          <Stack gap={4}>
            <Text size="sm" c="dimmed">
              Vorschläge nach der Beschriftung
            </Text>
            {vorschlaege.map((eines) => (
              <Button
                key={eines.schluessel}
                variant="default"
                size="xs"
                justify="flex-start"
                loading={laeuft}
                onClick={() => onWahl(eines.schluessel)}
              >
                {feldname(eines)}
              </Button>
            ))}
          </Stack>
        )}
        {istSpalte && stelle.zeile !== null && (
          <Text size="sm">Diese Tabellenzeile wird für jeden Eintrag wiederholt.</Text>
        )}
        {feld !== null && (
          <Group>
            <Button size="xs" variant="subtle" color="red" loading={laeuft} onClick={() => onWahl(null)}>
              Feld entfernen
            </Button>
          </Group>
        )}
      </Stack>
    </Card>
  );
}
