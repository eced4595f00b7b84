import { useEffect, useRef, type RefObject } from 'react';
import { Button, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery, skipToken } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import type { HaushaltId, PersonalId } from '../../shared/foundation/id.ts';
import { TASTEN } from '../app/tasten.ts';
import { api } from '../host/client.ts';
import { useKommunenvorschlag } from '../netzwerk/vorschlag.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { Geruest } from '../ui/Seite.tsx';
import { sichereEntwuerfe } from '../ui/speicherstand.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Erfassung } from './Erfassung.tsx';
import { Fallsuche } from './Fallsuche.tsx';
import { anfangswerte, formularVon } from './formular.ts';
import { haushaltDerSeite, oeffneBeratung, useOffeneBeratung, type Gegenstand } from './oeffnung.ts';
import { Taste } from './Tastenwahl.tsx';

/** So many topics and targets of the last talks are marked. */
const HAEUFIGE = 3;

const schliesse = () => oeffneBeratung(null);

/** What was typed stays as a draft of its case. */
const verlasse = () => void sichereEntwuerfe().then(schliesse);

/** Esc leaves the note, unless it is meant for what stands above it: another dialog, a calendar, an open list. */
function useEscape(inhalt: RefObject<HTMLElement | null>, istOffen: boolean): void {
  useEffect(() => {
    if (!istOffen) return undefined;
    function hoere(ereignis: KeyboardEvent) {
      const { target } = ereignis;
      if (ereignis.key !== 'Escape' || ereignis.isComposing || !(target instanceof Element)) return;
      const istHier = inhalt.current?.contains(target) === true || target === document.body;
      if (istHier && target.getAttribute('data-mantine-stop-propagation') !== 'true') verlasse();
    }
    window.addEventListener('keydown', hoere, true);
    return () => window.removeEventListener('keydown', hoere, true);
  }, [inhalt, istOffen]);
}

/** What was typed stays as a draft of its case. */
async function waehleAnderen() {
  await sichereEntwuerfe();
  oeffneBeratung({ art: 'wahl' });
}

/** Part of the frame: the note of a talk, from anywhere with Ctrl+B; on the page of a case for that case. */
export function BeratungFenster() {
  const darf = useDarf('faelle', 'schreiben');
  const gegenstand = useOffeneBeratung();
  const { pathname } = useLocation();
  useHotkeys(
    [
      [
        TASTEN.beratung.bindung,
        () => {
          if (!darf) return;
          // Once more in the note of a case: another case is meant.
          if (gegenstand?.art === 'neu') void waehleAnderen();
          if (gegenstand !== null) return;
          const haushaltId = haushaltDerSeite(pathname);
          oeffneBeratung(haushaltId === null ? { art: 'wahl' } : { art: 'neu', haushaltId });
        },
      ],
    ],
    [],
    true,
  );
  const inhalt = useRef<HTMLDivElement>(null);
  useEscape(inhalt, gegenstand !== null);
  if (!darf) return null;
  return (
    <Modal.Root
      opened={gegenstand !== null}
      onClose={verlasse}
      closeOnEscape={false}
      size="66rem"
      yOffset="6vh"
      centered={false}
      closeOnClickOutside={false}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content ref={inhalt}>
        {gegenstand !== null && (
          <Inhalt
            key={
              gegenstand.art === 'aendern'
                ? gegenstand.beratung.id
                : `${gegenstand.art}-${gegenstand.art === 'neu' ? gegenstand.haushaltId : ''}`
            }
            gegenstand={gegenstand}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}

/** The heading has the focus until there is something to choose. */
function Kopf({
  titel,
  hatFokus = false,
  onAnderer,
}: {
  readonly titel: string;
  readonly hatFokus?: boolean;
  readonly onAnderer?: () => void;
}) {
  return (
    <Modal.Header>
      <Modal.Title fw={650} fz="lg" {...(hatFokus ? { tabIndex: -1, 'data-autofocus': true } : {})}>
        {titel}
      </Modal.Title>
      {onAnderer && (
        <Button
          variant="subtle"
          size="compact-sm"
          ms="auto"
          visibleFrom="xs"
          aria-keyshortcuts="Control+B"
          rightSection={<Taste taste={TASTEN.beratung.anzeige} />}
          onClick={onAnderer}
        >
          Anderer Fall
        </Button>
      )}
      <Modal.CloseButton aria-label="Schließen" ms={onAnderer ? { base: 'auto', xs: 'xs' } : 'auto'} />
    </Modal.Header>
  );
}

function Inhalt({ gegenstand }: { readonly gegenstand: Gegenstand }) {
  if (gegenstand.art === 'wahl') {
    return (
      <>
        <Kopf titel="Beratung" />
        <Modal.Body>
          <Fallsuche onWahl={(haushaltId) => oeffneBeratung({ art: 'neu', haushaltId })} />
        </Modal.Body>
      </>
    );
  }
  const haushaltId = gegenstand.art === 'neu' ? gegenstand.haushaltId : gegenstand.beratung.haushaltId;
  return <Geladenes gegenstand={gegenstand} haushaltId={haushaltId} />;
}

/** Reads what the note begins with: the case, what the last talks propose, and who can have held it. */
function Geladenes({
  gegenstand,
  haushaltId,
}: {
  readonly gegenstand: Exclude<Gegenstand, { readonly art: 'wahl' }>;
  readonly haushaltId: HaushaltId | null;
}) {
  const heute = useHeute();
  const akte = useQuery(api.faelle.akte.queryOptions({ input: haushaltId === null ? skipToken : { id: haushaltId } }));
  const vorschlag = useQuery(api.beratungen.vorschlag.queryOptions({ input: { haushaltId } }));
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const vorgeschlagene = useKommunenvorschlag(kommunen.data ?? []);
  const name = akte.data
    ? [akte.data.haushalt.bezeichnung, akte.data.haushalt.aktenzeichen].filter(Boolean).join(' · ')
    : haushaltId === null
      ? 'ohne Namen'
      : '';
  const titel = [gegenstand.art === 'neu' ? 'Beratung' : 'Beratung ändern', name].filter(Boolean).join(' · ');
  const fehler = akte.error ?? vorschlag.error ?? betreuende.error ?? kommunen.error;
  const fehltNoch =
    vorschlag.data === undefined ||
    betreuende.data === undefined ||
    kommunen.data === undefined ||
    (haushaltId !== null && akte.data === undefined);
  return (
    <>
      <Kopf
        titel={titel}
        hatFokus={fehltNoch}
        {...(gegenstand.art === 'neu' ? { onAnderer: () => void waehleAnderen() } : {})}
      />
      <Modal.Body pb={0}>
        <Fehlerhinweis fehler={fehler} />
        {fehltNoch ? (
          <Geruest />
        ) : (
          <Erfassung
            start={
              gegenstand.art === 'aendern'
                ? formularVon(gegenstand.beratung)
                : anfangswerte(
                    {
                      haushaltId,
                      kommuneId: akte.data?.haushalt.kommuneId ?? vorgeschlagene,
                      personalId:
                        betreuende.data.find(({ istEigenes }) => istEigenes)?.id ??
                        akte.data?.haushalt.zustaendigId ??
                        ('' as PersonalId),
                    },
                    vorschlag.data,
                    heute,
                    gegenstand.termin ?? null,
                  )
            }
            beratung={gegenstand.art === 'aendern' ? gegenstand.beratung : null}
            akte={akte.data ?? null}
            betreuende={betreuende.data}
            haeufigeThemen={vorschlag.data.themen.slice(0, HAEUFIGE)}
            haeufigeZiele={vorschlag.data.ziele.slice(0, HAEUFIGE)}
            onFertig={schliesse}
          />
        )}
      </Modal.Body>
    </>
  );
}
