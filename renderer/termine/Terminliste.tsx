import { useContext, useState, type KeyboardEvent } from 'react';
import { ActionIcon, Anchor, Badge, Button, Group, Menu, Text } from '@mantine/core';
import {
  IconCalendarDown,
  IconCalendarPlus,
  IconCheck,
  IconDots,
  IconMail,
  IconPencil,
  IconRepeat,
  IconRotate2,
  IconTrash,
  IconUserOff,
  IconX,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { TerminId } from '../../shared/foundation/id.ts';
import { sprachname } from '../../shared/foundation/sprachen.ts';
import { TERMINORT_LABEL, TERMINSTAND_LABEL } from '../../shared/termine/labels.ts';
import { endeVon, istOffenGeblieben, nachZeit, zweiterTermin } from '../../shared/termine/rules.ts';
import type { Termin, Terminstand, Terminzeile } from '../../shared/termine/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { KalenderDialog } from './KalenderDialog.tsx';
import { LoeschenDialog } from './LoeschenDialog.tsx';
import { TerminDialog, type Termingegenstand } from './TerminDialog.tsx';
import { VersaeumnisfolgeContext, type Versaeumnis } from './versaeumnis.ts';
import classes from './termine.module.css';

/** An appointment as lists show it: in a list of several cases with the case and who keeps it. */
export type GezeigterTermin = Termin &
  Partial<Pick<Terminzeile, 'bezeichnung' | 'aktenzeichen' | 'personal' | 'istInVertretung'>>;

const FARBE: Record<Terminstand, string> = {
  geplant: 'geleit',
  wahrgenommen: 'green',
  nicht_erschienen: 'red',
  abgesagt: 'gray',
};

export interface TerminlisteProps {
  readonly titel: string;
  readonly termine: readonly GezeigterTermin[];
  readonly darf: boolean;
  /** True: the day stands at each line; false: the heading says it. */
  readonly mitTag: boolean;
}

/**
 * Appointments, one line each. Arrows move from line to line, Enter opens, `n` notes „nicht erschienen“ and proposes a second
 * appointment, `w` notes „wahrgenommen“.
 */
export function Terminliste({ titel, termine, darf, mitTag }: TerminlisteProps) {
  const heute = useHeute();
  const [gegenstand, setzeGegenstand] = useState<Termingegenstand | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<GezeigterTermin | null>(null);
  const [fuerKalender, setzeFuerKalender] = useState<GezeigterTermin | null>(null);
  // Who did not come: gets a second appointment first, then the letter that names it.
  const [versaeumter, setzeVersaeumten] = useState<TerminId | null>(null);
  const [einladung, setzeEinladung] = useState<Versaeumnis | null>(null);
  const zeigeFolge = useContext(VersaeumnisfolgeContext);
  const standSetzen = useMutation(api.termine.standSetzen.mutationOptions());

  function setzeStand(termin: GezeigterTermin, stand: Terminstand) {
    standSetzen.mutate(
      { id: termin.id, version: termin.version, stand },
      {
        onSuccess: (neuer) => {
          if (stand === 'nicht_erschienen') schlageZweitenVor(neuer);
        },
      },
    );
  }

  function schlageZweitenVor(termin: Termin) {
    setzeVersaeumten(termin.id);
    setzeGegenstand({ art: 'vorschlag', eingabe: zweiterTermin(termin, heute) });
  }

  /** With the next appointment of the case, where the list knows one. */
  function ladeEin({ id, haushaltId }: GezeigterTermin) {
    const naechster = termine
      .filter((einer) => einer.haushaltId === haushaltId && einer.stand === 'geplant' && einer.am >= heute)
      .toSorted(nachZeit)[0];
    setzeEinladung({ terminId: id, neuerTerminId: naechster?.id ?? null });
  }

  function taste(ereignis: KeyboardEvent<HTMLLIElement>, termin: GezeigterTermin) {
    if (ereignis.target !== ereignis.currentTarget || ereignis.ctrlKey || ereignis.altKey || ereignis.metaKey) return;
    if (ereignis.key === 'ArrowDown' || ereignis.key === 'ArrowUp') {
      ereignis.preventDefault();
      const zeilen = [...document.querySelectorAll<HTMLElement>('[data-terminzeile]')];
      const stelle = zeilen.indexOf(ereignis.currentTarget);
      zeilen[stelle + (ereignis.key === 'ArrowDown' ? 1 : -1)]?.focus();
    }
    if (!darf) return;
    if (ereignis.key === 'Enter') setzeGegenstand({ art: 'aendern', termin });
    if (ereignis.key === 'n' && termin.stand === 'geplant') setzeStand(termin, 'nicht_erschienen');
    if (ereignis.key === 'w' && termin.stand === 'geplant') setzeStand(termin, 'wahrgenommen');
  }

  return (
    <>
      <Fehlerhinweis fehler={standSetzen.error} />
      <ul className={classes['liste']} aria-label={titel}>
        {termine.map((termin) => (
          <li
            key={termin.id}
            className={classes['zeile']}
            data-terminzeile
            data-offen={istOffenGeblieben(termin, heute) || undefined}
            tabIndex={0}
            aria-label={`${termin.um} Uhr, ${termin.titel}`}
            onKeyDown={(ereignis) => taste(ereignis, termin)}
          >
            <div className={classes['zeit']}>
              {mitTag && <Text fw={550}>{zeigeDatum(termin.am)}</Text>}
              <Text className="zahl">
                {termin.um}–{endeVon(termin)}
              </Text>
            </div>
            <Inhalt termin={termin} />
            <Group gap="xs" className="nicht-drucken">
              {darf && (
                <Standknoepfe
                  termin={termin}
                  laeuft={standSetzen.isPending}
                  onStand={(stand) => setzeStand(termin, stand)}
                />
              )}
              {zeigeFolge && termin.stand === 'nicht_erschienen' && (
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconMail size="1rem" aria-hidden />}
                  aria-label={`Einladung: ${termin.titel}, ${zeigeDatum(termin.am)}`}
                  onClick={() => ladeEin(termin)}
                >
                  Einladung
                </Button>
              )}
              <Zeilenmenue
                termin={termin}
                darf={darf}
                onAendern={() => setzeGegenstand({ art: 'aendern', termin })}
                onStand={(stand) => setzeStand(termin, stand)}
                onZweiter={() => schlageZweitenVor(termin)}
                onKalender={() => setzeFuerKalender(termin)}
                onLoeschen={() => setzeZuLoeschen(termin)}
              />
            </Group>
          </li>
        ))}
      </ul>
      <TerminDialog
        gegenstand={gegenstand}
        onSchliessen={() => setzeGegenstand(null)}
        onAngelegt={([zweiter]) => {
          if (versaeumter !== null && zweiter) setzeEinladung({ terminId: versaeumter, neuerTerminId: zweiter.id });
        }}
      />
      {zeigeFolge?.({ versaeumnis: einladung, darf, onSchliessen: () => setzeEinladung(null) })}
      <LoeschenDialog termin={zuLoeschen} onSchliessen={() => setzeZuLoeschen(null)} />
      <KalenderDialog
        was={fuerKalender === null ? null : { art: 'termin', id: fuerKalender.id, serieId: fuerKalender.serieId }}
        onSchliessen={() => setzeFuerKalender(null)}
      />
    </>
  );
}

function Inhalt({ termin }: { readonly termin: GezeigterTermin }) {
  const heute = useHeute();
  const wo = [TERMINORT_LABEL[termin.ort], termin.ortsangabe].filter((teil) => teil !== '').join(', ');
  const istOffen = istOffenGeblieben(termin, heute);
  return (
    <div className={classes['inhalt']}>
      <Group gap="xs">
        <Text fw={550}>{termin.titel}</Text>
        {termin.serieId !== null && <IconRepeat size="1rem" role="img" aria-label="Teil einer Serie" />}
        <Badge color={istOffen ? 'red' : FARBE[termin.stand]} variant="light">
          {istOffen ? 'Ergebnis fehlt' : TERMINSTAND_LABEL[termin.stand]}
        </Badge>
        {termin.istInVertretung && <Badge variant="outline">in Vertretung</Badge>}
      </Group>
      <Text size="sm" c="dimmed" component="div">
        {termin.bezeichnung !== undefined && (
          <>
            <Anchor component={Link} to={`/faelle/${termin.haushaltId}?abschnitt=termine`} size="sm" underline="always">
              {termin.bezeichnung}
            </Anchor>{' '}
            {termin.aktenzeichen}
            {' · '}
          </>
        )}
        {wo}
        {termin.personal !== undefined && ` · ${termin.personal}`}
        {termin.sprachmittlung !== '' && ` · Sprachmittlung ${sprachname(termin.sprachmittlung)}`}
      </Text>
      {termin.notiz !== '' && (
        <Text size="sm" className={classes['notiz']}>
          {termin.notiz}
        </Text>
      )}
    </div>
  );
}

function Standknoepfe({
  termin,
  laeuft,
  onStand,
}: {
  readonly termin: GezeigterTermin;
  readonly laeuft: boolean;
  readonly onStand: (stand: Terminstand) => void;
}) {
  const heute = useHeute();
  if (termin.stand !== 'geplant' || termin.am > heute) return null;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        disabled={laeuft}
        leftSection={<IconCheck size="1rem" aria-hidden />}
        aria-label={`Wahrgenommen: ${termin.titel}`}
        onClick={() => onStand('wahrgenommen')}
      >
        Wahrgenommen
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={laeuft}
        leftSection={<IconUserOff size="1rem" aria-hidden />}
        aria-label={`Nicht erschienen: ${termin.titel}`}
        aria-keyshortcuts="n"
        title="Taste N auf der Zeile"
        onClick={() => onStand('nicht_erschienen')}
      >
        Nicht erschienen
      </Button>
    </>
  );
}

function Zeilenmenue({
  termin,
  darf,
  onAendern,
  onStand,
  onZweiter,
  onKalender,
  onLoeschen,
}: {
  readonly termin: GezeigterTermin;
  readonly darf: boolean;
  readonly onAendern: () => void;
  readonly onStand: (stand: Terminstand) => void;
  readonly onZweiter: () => void;
  readonly onKalender: () => void;
  readonly onLoeschen: () => void;
}) {
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={`Weitere Aktionen: ${termin.titel}, ${zeigeDatum(termin.am)}`}>
          <IconDots size="1.125rem" aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {darf && (
          <Menu.Item leftSection={<IconPencil size="1rem" aria-hidden />} onClick={onAendern}>
            Ändern …
          </Menu.Item>
        )}
        {darf && termin.stand === 'geplant' && (
          <Menu.Item leftSection={<IconX size="1rem" aria-hidden />} onClick={() => onStand('abgesagt')}>
            Abgesagt
          </Menu.Item>
        )}
        {darf && termin.stand !== 'geplant' && (
          <Menu.Item leftSection={<IconRotate2 size="1rem" aria-hidden />} onClick={() => onStand('geplant')}>
            Wieder geplant
          </Menu.Item>
        )}
        {darf && termin.stand === 'nicht_erschienen' && (
          <Menu.Item leftSection={<IconCalendarPlus size="1rem" aria-hidden />} onClick={onZweiter}>
            Zweiten Termin anlegen …
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCalendarDown size="1rem" aria-hidden />} onClick={onKalender}>
          Kalenderdatei für Outlook …
        </Menu.Item>
        {darf && (
          <Menu.Item color="red" leftSection={<IconTrash size="1rem" aria-hidden />} onClick={onLoeschen}>
            Löschen …
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
