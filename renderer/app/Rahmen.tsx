import { Suspense, useEffect, useState } from 'react';
import { AppShell, useMantineTheme } from '@mantine/core';
import { useHotkeys, useIdle, useMediaQuery, useViewportSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate } from 'react-router';
import { Auftragsanzeige } from '../auftraege/Auftragsanzeige.tsx';
import { EinladungDialog } from '../beratungen/EinladungDialog.tsx';
import { BeratungFenster } from '../beratungen/BeratungFenster.tsx';
import { api } from '../host/client.ts';
import { VersaeumnisfolgeContext, type VersaeumnisfolgeProps } from '../termine/versaeumnis.ts';
import { Rueckgaengig } from '../protokoll/Rueckgaengig.tsx';
import { Fusszeile } from './Fusszeile.tsx';
import { Kopfzeile } from './Kopfzeile.tsx';
import { Navigation } from './Navigation.tsx';
import { RechtFehlt } from './RechtFehlt.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { Befehle } from './befehle/Befehle.tsx';
import { Tastenuebersicht } from './befehle/Tastenuebersicht.tsx';
import { useSeitenangaben } from './seitenangaben.ts';
import { Neuigkeiten } from './neuigkeiten/Neuigkeiten.tsx';
import { useNeuigkeiten } from './neuigkeiten/useNeuigkeiten.ts';
import { useEinstellungen, useSperren } from './sitzung.ts';
import { TASTEN } from './tasten.ts';
import classes from './rahmen.module.css';

/** The window locks itself after this time without key or mouse. Quelle: Sicherheitsvorgabe des Projekts. */
const SPERRE_NACH_MILLISEKUNDEN = 10 * 60_000;

/** Below this height (at 100 %) nothing but head and bottom line stays in place: the page needs the room. */
const NIEDRIG_PIXEL = 560;

const zeigeEinladung = (angaben: VersaeumnisfolgeProps) => <EinladungDialog {...angaben} />;

/** The page itself, where the account may see it. */
function Seiteninhalt() {
  const { recht } = useSeitenangaben();
  const darf = useDarf(recht?.datenart ?? 'eigenes', recht?.zugriff ?? 'lesen');
  return darf ? <Outlet /> : <RechtFehlt />;
}

/** The frame of every page: head, navigation, page, bottom line. */
export function Rahmen() {
  const [istOffen, setzeOffen] = useState(false);
  const [zeigtTasten, setzeTasten] = useState(false);
  const { handbuch } = useSeitenangaben();
  const { einstellungen, aendere } = useEinstellungen();
  const istEingeklappt = einstellungen.istNavigationEingeklappt;
  const navigate = useNavigate();
  const sperren = useSperren();
  const neuigkeiten = useNeuigkeiten();
  const darfKommunen = useDarf('kommunen', 'lesen');
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(darfKommunen) });
  const gewaehlt = kommunen.data?.find((kommune) => kommune.id === einstellungen.kommuneId) ?? null;

  const theme = useMantineTheme();
  const istSchmal = useMediaQuery(`(max-width: calc(${theme.breakpoints.sm} - 0.1px))`, false);
  const { height } = useViewportSize();
  const istNiedrig = height > 0 && (height * 100) / einstellungen.groesseProzent < NIEDRIG_PIXEL;

  const istUntaetig = useIdle(SPERRE_NACH_MILLISEKUNDEN, { initialState: false });
  useEffect(() => {
    if (istUntaetig) sperren();
  }, [istUntaetig, sperren]);

  const zumHandbuch = () => void navigate(handbuch ? `/handbuch/${handbuch}` : '/handbuch');
  useHotkeys(
    [
      [TASTEN.sperren.bindung, sperren],
      [TASTEN.handbuch.bindung, zumHandbuch],
    ],
    [],
    true,
  );
  useHotkeys([
    // Where `?` needs Shift, the browser tells both.
    [`shift+${TASTEN.tasten.bindung}`, () => setzeTasten(true)],
    [TASTEN.tasten.bindung, () => setzeTasten(true)],
  ]);

  return (
    <AppShell
      header={{ height: '3.25rem' }}
      navbar={{ width: istEingeklappt ? '3.75rem' : '13.5rem', breakpoint: 'sm', collapsed: { mobile: !istOffen } }}
      footer={{ height: '1.875rem' }}
      padding="lg"
      transitionDuration={0}
      data-niedrig={istNiedrig || undefined}
    >
      <a
        href="#inhalt"
        className={classes['sprung']}
        onClick={(ereignis) => {
          ereignis.preventDefault();
          document.getElementById('inhalt')?.focus();
        }}
      >
        Zum Inhalt springen
      </a>
      <AppShell.Header
        className={classes['kopf']}
        style={{ '--kommune': gewaehlt ? `var(--kommune-${gewaehlt.farbe})` : 'transparent' }}
      >
        <Kopfzeile
          kommunen={kommunen.data ?? []}
          istNavigationOffen={istOffen}
          onNavigation={() => setzeOffen((bisher) => !bisher)}
          onSperren={sperren}
          onTasten={() => setzeTasten(true)}
          onHandbuch={zumHandbuch}
          onNeuigkeiten={neuigkeiten.oeffne}
        />
      </AppShell.Header>
      <AppShell.Navbar
        aria-label="Bereiche"
        className={classes['navigation']}
        // Beside the narrow window it must not be reached with Tab either.
        style={{ visibility: istSchmal && !istOffen ? 'hidden' : 'visible' }}
      >
        <Navigation
          istEingeklappt={istEingeklappt}
          onEinklappen={() => aendere({ istNavigationEingeklappt: !istEingeklappt })}
          onWahl={() => setzeOffen(false)}
        />
      </AppShell.Navbar>
      <AppShell.Main id="inhalt" tabIndex={-1} className={classes['inhalt']}>
        <VersaeumnisfolgeContext value={zeigeEinladung}>
          <Suspense fallback={null}>
            <Seiteninhalt />
          </Suspense>
        </VersaeumnisfolgeContext>
      </AppShell.Main>
      <Auftragsanzeige />
      <AppShell.Footer className={classes['fuss']}>
        <Fusszeile />
      </AppShell.Footer>
      <Befehle
        kommunen={kommunen.data ?? []}
        onSperren={sperren}
        onTasten={() => setzeTasten(true)}
        onHandbuch={zumHandbuch}
        onNeuigkeiten={neuigkeiten.oeffne}
      />
      <Neuigkeiten offen={neuigkeiten.istOffen} onSchliessen={neuigkeiten.schliesse} />
      <BeratungFenster />
      <Rueckgaengig />
      <Tastenuebersicht offen={zeigtTasten} onSchliessen={() => setzeTasten(false)} />
    </AppShell>
  );
}
