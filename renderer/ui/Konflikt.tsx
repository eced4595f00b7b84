import { useState } from 'react';
import { Alert, Button, Group, Radio, Table, Text } from '@mantine/core';
import { IconClockEdit } from '@tabler/icons-react';
import {
  ANTRAGSART_LABEL,
  DURCHFUEHRUNG_LABEL,
  VORSTEUERABZUG_LABEL,
  ZUSAMMENARBEIT_LABEL,
} from '../../shared/antraege/labels.ts';
import { istDatum, zeigeDatum } from '../../shared/foundation/date.ts';
import { zeigeEuro } from '../../shared/foundation/money.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { BEZUGSZEITRAUM_LABEL, QUALIFIKATIONSTYP_KURZ } from '../../shared/foerderrecht/labels.ts';
import { KOERPERSCHAFTSART_LABEL, KOMMUNENFARBE_LABEL } from '../../shared/kommunen/labels.ts';
import {
  ABWESENHEITSPLANUNG_LABEL,
  ENTGELT_LABEL,
  FORTBILDUNGSSTAND_LABEL,
  GESCHLECHT_LABEL,
  NACHQUALIFIZIERUNG_LABEL,
  PROGRAMM_LABEL,
  TAETIGKEITSART_LABEL,
  TRAEGERART_LABEL,
} from '../../shared/personal/labels.ts';
import { liesFehler, zeigeZeitpunkt } from './fehler.ts';
import type { Konfliktfeld, Konfliktwahl } from './konflikt.ts';

/** Words of choices, by the last part of a field's path. */
const WOERTER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  art: { ...KOERPERSCHAFTSART_LABEL, ...TAETIGKEITSART_LABEL },
  farbe: KOMMUNENFARBE_LABEL,
  geschlecht: GESCHLECHT_LABEL,
  traegerart: TRAEGERART_LABEL,
  stand: FORTBILDUNGSSTAND_LABEL,
  entgelt: ENTGELT_LABEL,
  planung: ABWESENHEITSPLANUNG_LABEL,
  qualifikationstyp: QUALIFIKATIONSTYP_KURZ,
  nachqualifizierung: NACHQUALIFIZIERUNG_LABEL,
  programm: PROGRAMM_LABEL,
  typ: QUALIFIKATIONSTYP_KURZ,
  festgesetztBezug: BEZUGSZEITRAUM_LABEL,
  antragsart: ANTRAGSART_LABEL,
  durchfuehrung: DURCHFUEHRUNG_LABEL,
  zusammenarbeit: ZUSAMMENARBEIT_LABEL,
  vorsteuerabzug: VORSTEUERABZUG_LABEL,
};

/** Names of fields that have no label of their own on the page. */
const NAMEN: Readonly<Record<string, string>> = {
  stellenanteile: 'Stellenanteile',
  vorherigeTaetigkeiten: 'Vorherige Tätigkeit',
  klaerungen: 'Klärung',
  fortbildungen: 'Fortbildung',
  abwesenheiten: 'Abwesenheit',
  fachaufsicht: 'Fachaufsicht',
  vertretungId: 'Ständige Vertretung',
  mitglieder: 'Mitglieder',
  kommuneIds: 'Kommunen',
  briefkopfZeilen: 'Weitere Zeilen im Briefkopf',
  beteiligte: 'Beteiligte',
  stellen: 'Stellen',
  teile: 'Anteile der Kommunen',
  anlagen: 'Anlagen',
  erklaerungen: 'Erklärungen',
  angaben: 'Angaben',
  typ: 'Qualifikation',
};

function letzterTeil(pfad: string): string {
  return pfad.split('.').findLast((teil) => !/^\d+$/.test(teil)) ?? pfad;
}

/** What the field is called on the page. */
function feldname(pfad: string): string {
  const knoten = document.querySelector(`[data-path="${CSS.escape(pfad)}"]`);
  const eigener =
    knoten instanceof HTMLInputElement || knoten instanceof HTMLTextAreaElement
      ? (knoten.labels?.[0]?.textContent ?? knoten.getAttribute('aria-label'))
      : null;
  const name = eigener?.replace(/\s*\*$/, '') ?? NAMEN[letzterTeil(pfad)] ?? letzterTeil(pfad);
  const [liste, nummer] = pfad.split('.');
  return nummer !== undefined && /^\d+$/.test(nummer) && !/\d/.test(name)
    ? `${NAMEN[liste ?? ''] ?? ''} ${Number(nummer) + 1}: ${name}`
    : name;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

function zeige(pfad: string, wert: unknown, nenne: (id: string) => string): string {
  const teil = letzterTeil(pfad);
  if (wert === null || wert === undefined || wert === '') return '–';
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (typeof wert === 'number') {
    if (teil.endsWith('Cent')) return zeigeEuro(wert);
    return teil.endsWith('Hundertstel') ? zeigeVzae(wert) : String(wert);
  }
  if (typeof wert === 'string') {
    if (istDatum(wert)) return zeigeDatum(wert);
    if (UUID.test(wert)) return nenne(wert);
    return WOERTER[teil]?.[wert] ?? wert;
  }
  if (Array.isArray(wert)) {
    if (wert.every((eines) => typeof eines === 'string')) return wert.length === 0 ? '–' : wert.join(' / ');
    return wert.length === 1 ? '1 Eintrag' : `${wert.length} Einträge`;
  }
  return 'geändert';
}

interface KonfliktProps {
  readonly fehler: unknown;
  readonly felder: readonly Konfliktfeld[];
  readonly laeuft: boolean;
  /** Name of a Kommune or person by its id. */
  readonly nenne: (id: string) => string;
  readonly onUebernehmen: (wahl: (feld: Konfliktfeld) => Konfliktwahl) => void;
  readonly onNeuLaden: () => void;
}

/** Somebody saved the same record meanwhile: both versions field by field, and the clerk chooses. */
export function Konflikt({ fehler, felder, laeuft, nenne, onUebernehmen, onNeuLaden }: KonfliktProps) {
  const [gewaehlt, setzeGewaehlt] = useState<ReadonlyMap<string, Konfliktwahl>>(new Map());
  const bild = liesFehler(fehler);
  const wahl = (feld: Konfliktfeld): Konfliktwahl => gewaehlt.get(feld.pfad) ?? feld.vorgabe;
  return (
    <Alert color="yellow" role="alert" title="Inzwischen geändert" icon={<IconClockEdit aria-hidden />}>
      <Text>{bild.satz}</Text>
      {bild.art === 'veraltet' && (
        <Text size="sm" c="dimmed">
          Geändert von {bild.geaendertVon} am {zeigeZeitpunkt(bild.geaendertAm)}
        </Text>
      )}
      {felder.length === 0 ? (
        <Text mt="xs">Beide Fassungen sagen dasselbe.</Text>
      ) : (
        <Table mt="xs" aria-label="Beide Fassungen" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="28%">Angabe</Table.Th>
              <Table.Th>Eigene Eingabe</Table.Th>
              <Table.Th>Neuer Stand</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {felder.map((feld) => (
              <Table.Tr key={feld.pfad}>
                <Table.Td>{feldname(feld.pfad)}</Table.Td>
                {(['meine', 'ihre'] as const).map((seite) => (
                  <Table.Td key={seite} style={{ overflowWrap: 'anywhere' }}>
                    <Radio
                      name={`konflikt-${feld.pfad}`}
                      label={zeige(feld.pfad, feld[seite], nenne)}
                      aria-label={`${feldname(feld.pfad)}: ${seite === 'meine' ? 'eigene Eingabe' : 'neuer Stand'} ${zeige(feld.pfad, feld[seite], nenne)}`}
                      checked={wahl(feld) === seite}
                      onChange={() => setzeGewaehlt(new Map(gewaehlt).set(feld.pfad, seite))}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group mt="sm" gap="xs">
        <Button size="xs" loading={laeuft} onClick={() => onUebernehmen(wahl)}>
          Auswahl übernehmen und speichern
        </Button>
        <Button size="xs" variant="default" disabled={laeuft} onClick={onNeuLaden}>
          Neuen Stand laden, eigene Eingaben verwerfen
        </Button>
      </Group>
    </Alert>
  );
}
