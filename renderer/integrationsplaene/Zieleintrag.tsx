import { Button, Card, Checkbox, Group, Menu, Stack, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { WER_LABEL } from '../../shared/bibliothek/labels.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { AUSWERTUNG_LABEL, ZIELSTAND_LABEL, ZIELVORRANG_LABEL } from '../../shared/integrationsplaene/labels.ts';
import { istOffenerSchritt } from '../../shared/integrationsplaene/stand.ts';
import { zZielstand, type Planschritt, type Planziel, type Zielstand } from '../../shared/integrationsplaene/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { Schrittmarke, Zielmarke } from './Planmarke.tsx';
import type { Standfrage } from './StandDialog.tsx';
import { usePlan } from './umgebung.ts';
import { useFassungsbefehl, type Befehlseingabe } from './useFassungsbefehl.ts';
import { Verschlossen } from './Verschlossen.tsx';
import classes from './plan.module.css';

interface ZieleintragProps {
  readonly ziel: Planziel;
  readonly kannAendern: boolean;
  /** Asks for the reason or another day before a state is set. */
  readonly onFrage: (frage: Standfrage) => void;
}

/** States that need a reason. Quelle: P26. */
const MIT_GRUND: readonly Zielstand[] = ['angepasst', 'abgebrochen'];

/** One goal of an agreed version: its words to read, its state and steps to set. */
export function Zieleintrag({ ziel, kannAendern, onFrage }: ZieleintragProps) {
  const { fassung, oeffne } = usePlan();
  const heute = useHeute();
  const setzen = useFassungsbefehl((eingabe: Befehlseingabe<'zielstand'>) =>
    api.integrationsplaene.zielstand.call(eingabe),
  );
  const gezeigter = setzen.gegeben?.stand ?? ziel.stand;
  const waehle = (stand: Zielstand) => {
    if (stand === gezeigter) return;
    if (MIT_GRUND.includes(stand)) onFrage({ art: 'ziel', ziel, stand });
    else setzen.gib({ id: fassung.id, version: fassung.version, zielId: ziel.id, stand, am: heute, grund: '' });
  };
  const name = ziel.istVerschlossen ? 'Vertrauliches Ziel' : ziel.text;
  return (
    <Card component="li" padding="sm" withBorder className={classes['ziel']} data-stand={ziel.stand} aria-label={name}>
      <Stack gap="xs">
        <div className={classes['zeile']}>
          {ziel.istVerschlossen ? (
            <Verschlossen was="Das Ziel" onOeffnen={oeffne} />
          ) : (
            <Text fw={600}>{ziel.text}</Text>
          )}
          <Zielmarke stand={gezeigter} />
        </div>
        {!ziel.istVerschlossen && <Zieltexte ziel={ziel} />}
        {kannAendern && (
          <Group gap={4} role="group" aria-label={`Stand: ${name}`} className="nicht-drucken">
            {zZielstand.options.map((stand) => (
              <Button
                key={stand}
                size="compact-sm"
                variant={stand === gezeigter ? 'light' : 'default'}
                aria-pressed={stand === gezeigter}
                onClick={() => waehle(stand)}
              >
                {ZIELSTAND_LABEL[stand]}
                {MIT_GRUND.includes(stand) && stand !== gezeigter && ' …'}
              </Button>
            ))}
            <Menu>
              <Menu.Target>
                <Button size="compact-sm" variant="subtle" aria-label={`${name}: anderer Tag`}>
                  <IconDots size="1rem" aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => onFrage({ art: 'ziel', ziel, stand: 'erreicht' })}>
                  Erreicht, an einem anderen Tag …
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </Group>
        )}
        <Fehlerhinweis fehler={setzen.error} />
        {ziel.schritte.length > 0 && (
          <ol className={classes['liste']} aria-label={`Schritte: ${name}`}>
            {ziel.schritte.map((schritt) => (
              <Schritt key={schritt.id} schritt={schritt} kannAendern={kannAendern} onFrage={onFrage} />
            ))}
          </ol>
        )}
      </Stack>
    </Card>
  );
}

function Zieltexte({ ziel }: { readonly ziel: Planziel }) {
  const saetze = [
    ziel.erreichtWenn === '' ? '' : `Erreicht, wenn: ${ziel.erreichtWenn}`,
    ziel.standAm === null ? '' : `${ZIELSTAND_LABEL[ziel.stand]} seit ${zeigeDatum(ziel.standAm)}`,
    ziel.grund === '' ? '' : `Grund: ${ziel.grund}`,
    ziel.auswertung === null ? '' : `Im Gespräch: ${AUSWERTUNG_LABEL[ziel.auswertung]}`,
    ziel.geholfen === '' ? '' : `Das hat geholfen: ${ziel.geholfen}`,
    ziel.hindernis === '' ? '' : `Das stand im Weg: ${ziel.hindernis}`,
    ziel.istVertraulich ? 'Vertraulich, nur für die eigene Ausfertigung' : '',
  ].filter((satz) => satz !== '');
  return (
    <Text size="sm" c="dimmed">
      {[`Vorrang: ${ZIELVORRANG_LABEL[ziel.vorrang]}`, ...saetze].join(' · ')}
    </Text>
  );
}

function Schritt({
  schritt,
  kannAendern,
  onFrage,
}: Pick<ZieleintragProps, 'kannAendern' | 'onFrage'> & { readonly schritt: Planschritt }) {
  const { fassung, partner, merkeSchritt } = usePlan();
  const heute = useHeute();
  const setzen = useFassungsbefehl((eingabe: Befehlseingabe<'schrittstand'>) =>
    api.integrationsplaene.schrittstand.call(eingabe),
  );
  const setze = (stand: Planschritt['stand']) =>
    setzen.gib(
      { id: fassung.id, version: fassung.version, schrittId: schritt.id, stand, am: heute, grund: '' },
      { onSuccess: () => merkeSchritt(schritt.id, stand, heute) },
    );
  const gezeigter = setzen.gegeben?.stand ?? schritt.stand;
  const stelle = partner.find(({ id }) => id === schritt.partnerId)?.name ?? schritt.stelle;
  const istUeberfaellig = schritt.bis !== null && schritt.bis < heute && istOffenerSchritt(schritt);
  const angaben = [
    schritt.wer.map((wer) => WER_LABEL[wer]).join(', '),
    schritt.bis === null ? '' : `bis ${zeigeDatum(schritt.bis)}${istUeberfaellig ? ' (vorbei)' : ''}`,
    stelle,
    schritt.weg,
    schritt.fertigWenn === '' ? '' : `Fertig, wenn: ${schritt.fertigWenn}`,
    schritt.grund === '' ? '' : `Grund: ${schritt.grund}`,
  ].filter((teil) => teil !== '');
  return (
    <li className={classes['schritt']}>
      <div className={classes['zeile']}>
        <Checkbox
          label={schritt.text}
          description={angaben.join(' · ')}
          checked={gezeigter === 'erledigt'}
          disabled={!kannAendern}
          onChange={(ereignis) => setze(ereignis.currentTarget.checked ? 'erledigt' : 'offen')}
        />
        <Group gap="xs" wrap="nowrap">
          <Schrittmarke stand={gezeigter} />
          {kannAendern && (
            <Menu>
              <Menu.Target>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  className="nicht-drucken"
                  aria-label={`${schritt.text}: Stand`}
                >
                  <IconDots size="1rem" aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setze('laeuft')}>Läuft</Menu.Item>
                <Menu.Item onClick={() => setze('offen')}>Offen</Menu.Item>
                <Menu.Item onClick={() => onFrage({ art: 'schritt', schritt, stand: 'erledigt' })}>
                  Erledigt, an einem anderen Tag …
                </Menu.Item>
                <Menu.Item onClick={() => onFrage({ art: 'schritt', schritt, stand: 'abgebrochen' })}>
                  Abgebrochen …
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      </div>
      <Fehlerhinweis fehler={setzen.error} />
    </li>
  );
}
