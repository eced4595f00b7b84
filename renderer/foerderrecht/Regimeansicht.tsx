import { useState } from 'react';
import { Alert, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { bekannteWertarten } from '../../shared/foerderrecht/eigene-werte.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { gruppeVon, KENNWERT_GRUPPEN } from '../../shared/foerderrecht/labels.ts';
import type { Kennwert, Regime } from '../../shared/foerderrecht/types.ts';
import { betrifft } from '../../shared/foerderrecht/zeitlinie.ts';
import { GewissheitBadge } from '../ui/GewissheitBadge.tsx';
import { useDarfFuerAlle } from '../ui/rechte.tsx';
import { istUnterbrochen } from '../ui/speicherstand.ts';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { EigenerWert, entwurfZu } from './EigenerWert.tsx';
import { Kennwertzeile, type Wertaktion } from './Kennwertzeile.tsx';
import { Notizen } from './Notizen.tsx';
import { Wertverlauf } from './Verlauf.tsx';
import { entwurfZuZusatz, Zusatzwert } from './Zusatzwert.tsx';
import { Zuruecksetzen } from './Zuruecksetzen.tsx';

/** The dialog that is open, and the value that it is about. */
type Offen =
  | { readonly aktion: Wertaktion; readonly kennwert: Kennwert }
  | { readonly aktion: 'ergaenzen'; readonly schluessel: string }
  | null;

/** What a lock interrupted is open again. */
function unterbrochen(regime: Regime): Offen {
  const kennwert = regime.kennwerte.find(
    (wert) => istUnterbrochen(entwurfZu(regime, wert)) || istUnterbrochen(entwurfZuZusatz(regime, wert)),
  );
  if (kennwert) return { aktion: 'aendern', kennwert };
  return istUnterbrochen(entwurfZuZusatz(regime, null)) ? { aktion: 'ergaenzen', schluessel: '' } : null;
}

/** A funding period: its law, its values in groups with what is not known beside them. */
export function Regimeansicht({
  alle,
  regime,
  zeige,
}: {
  readonly alle: readonly Regime[];
  readonly regime: Regime;
  /** The values that pass the filter; null: there is none. */
  readonly zeige: readonly Kennwert[] | null;
}) {
  const darf = useDarfFuerAlle('foerderrecht', 'schreiben');
  const [offen, setzeOffen] = useState<Offen>(() => unterbrochen(regime));
  const schliesse = () => setzeOffen(null);
  const gruppen = [...KENNWERT_GRUPPEN.map(({ titel }) => titel), gruppeVon('')];
  return (
    <Stack gap="lg">
      {zeige === null && (
        <>
          <div>
            <Title order={2}>{regime.name}</Title>
            <Text maw="60rem" mt={4}>
              {regime.beschreibung}
            </Text>
          </div>
          {!regime.gemeindeDarfBeantragen && (
            <Alert color="geleit" icon={<IconInfoCircle aria-hidden />} maw="60rem">
              Anträge stellen in diesem Zeitraum nur Stadt- und Landkreise. Für eine Gemeinde tritt die Vereinbarung mit
              dem Landkreis an die Stelle des Antrags.
            </Alert>
          )}
          <Rechtsgrundlagen regime={regime} />
        </>
      )}
      {zeige?.length === 0 && (
        <Text c="dimmed" role="status">
          In diesem Förderzeitraum passt kein Wert zur Auswahl.
        </Text>
      )}
      {gruppen.map((gruppe) => (
        <Gruppe
          key={gruppe}
          titel={gruppe}
          alle={alle}
          regime={regime}
          zeige={zeige}
          onErgaenzen={darf ? (schluessel) => setzeOffen({ aktion: 'ergaenzen', schluessel }) : null}
          onAktion={(aktion, kennwert) => setzeOffen({ aktion, kennwert })}
        />
      ))}
      {darf && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            onClick={() => setzeOffen({ aktion: 'ergaenzen', schluessel: '' })}
          >
            Eigenen Wert ergänzen
          </Button>
        </Group>
      )}
      {zeige === null && (
        <Stack gap="xs" component="section" maw="60rem" aria-label="Was nicht bekannt ist">
          <Title order={2}>Was nicht bekannt ist</Title>
          {/* What belongs to a value or a group stands there. */}
          <Notizen luecken={regime.luecken.filter(({ bei }) => bei.length === 0)} widersprueche={[]} />
          <Text size="sm" c="dimmed">
            Weitere Lücken und Widersprüche der Quellen stehen bei dem Wert, den sie betreffen.
          </Text>
        </Stack>
      )}
      {offen?.aktion === 'ergaenzen' && (
        <Zusatzwert
          alle={alle}
          regime={regime}
          kennwert={null}
          schluessel={offen.schluessel}
          onSchliessen={schliesse}
        />
      )}
      {offen?.aktion === 'aendern' &&
        (offen.kennwert.angepasst?.urspruenglich === null ? (
          <Zusatzwert alle={alle} regime={regime} kennwert={offen.kennwert} schluessel="" onSchliessen={schliesse} />
        ) : (
          <EigenerWert regime={regime} kennwert={offen.kennwert} onSchliessen={schliesse} />
        ))}
      {offen?.aktion === 'zuruecksetzen' && (
        <Zuruecksetzen regime={regime} kennwert={offen.kennwert} onSchliessen={schliesse} />
      )}
      {offen?.aktion === 'verlauf' && (
        <Wertverlauf regimeId={regime.id} kennwert={offen.kennwert} onSchliessen={schliesse} />
      )}
    </Stack>
  );
}

function Gruppe({
  titel,
  alle,
  regime,
  zeige,
  onErgaenzen,
  onAktion,
}: {
  readonly titel: string;
  readonly alle: readonly Regime[];
  readonly regime: Regime;
  readonly zeige: readonly Kennwert[] | null;
  /** Null: this account may not. */
  readonly onErgaenzen: ((schluessel: string) => void) | null;
  readonly onAktion: (aktion: Wertaktion, kennwert: Kennwert) => void;
}) {
  const werte = (zeige ?? regime.kennwerte).filter((wert) => gruppeVon(wert.schluessel) === titel);
  const vorhandene = regime.kennwerte.filter((wert) => gruppeVon(wert.schluessel) === titel);
  // What is about the whole group, or about a value that is not there, is said at its head.
  const amKopf = ({ bei }: { readonly bei: readonly string[] }) =>
    bei.some(
      (eines) =>
        gruppeVon(eines) === titel &&
        (eines.endsWith('.') || !vorhandene.some((wert) => betrifft({ bei: [eines] }, wert.schluessel))),
    );
  const luecken = zeige === null ? regime.luecken.filter(amKopf) : [];
  const widersprueche = zeige === null ? regime.widersprueche.filter(amKopf) : [];
  if (werte.length + luecken.length + widersprueche.length === 0) return null;
  const fehlende = bekannteWertarten(alle, regime.id).find((art) => gruppeVon(art.schluessel) === titel);
  return (
    <Stack gap="xs" component="section" aria-label={titel}>
      <Title order={2}>{titel}</Title>
      <Notizen luecken={luecken} widersprueche={widersprueche} />
      {vorhandene.length === 0 && fehlende && onErgaenzen && (
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            onClick={() => onErgaenzen(fehlende.schluessel)}
          >
            Eigenen Wert ergänzen: {fehlende.bezeichnung}
          </Button>
        </Group>
      )}
      {werte.length > 0 && (
        <Table.ScrollContainer minWidth="52rem">
          <Table aria-label={titel} layout="fixed">
            <Table.Thead>
              <Table.Tr>
                <Table.Th w="30%">Bezeichnung</Table.Th>
                <Table.Th w="16%">Wert</Table.Th>
                <Table.Th w="14%">gültig</Table.Th>
                <Table.Th>Quelle und Gewissheit</Table.Th>
                <Table.Th w="8.5rem" aria-label="Aktionen" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {werte.map((wert) => (
                <Kennwertzeile
                  key={`${wert.schluessel}-${wert.gueltigVon}`}
                  regime={regime}
                  kennwert={wert}
                  onAktion={(aktion) => onAktion(aktion, wert)}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Stack>
  );
}

function Rechtsgrundlagen({ regime }: { readonly regime: Regime }) {
  return (
    <Stack gap="xs" component="section" aria-label="Rechtsgrundlagen">
      <Title order={2}>Rechtsgrundlagen</Title>
      <Tabellenrahmen titel="Rechtsgrundlagen" breite="40rem">
        <Table aria-label="Rechtsgrundlagen" maw="60rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Fassung</Table.Th>
              <Table.Th>vom</Table.Th>
              <Table.Th>gilt ab</Table.Th>
              <Table.Th>Quelle</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {regime.rechtsgrundlagen.map((grundlage) => (
              <Table.Tr key={`${grundlage.titel}-${grundlage.giltAb}`}>
                <Table.Td>{grundlage.titel}</Table.Td>
                <Table.Td className="zahl">{grundlage.vom ? zeigeDatum(grundlage.vom) : '–'}</Table.Td>
                <Table.Td className="zahl">{zeigeDatum(grundlage.giltAb)}</Table.Td>
                <Table.Td>
                  <Group gap="xs">
                    <Text size="sm">{grundlage.quelle}</Text>
                    <GewissheitBadge gewissheit={grundlage.gewissheit} />
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
    </Stack>
  );
}
