import { useState, type ReactNode } from 'react';
import { Button, Chip, Group, Select, Stack, Text } from '@mantine/core';
import { IconBuildingLighthouse, IconCheck, IconFileText, IconFilterOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { sprachname } from '../../shared/foundation/sprachen.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { PARTNERART_LABEL } from '../../shared/netzwerk/partnerarten.ts';
import { istZuPruefen } from '../../shared/netzwerk/rules.ts';
import { THEMENFELD_LABEL } from '../../shared/netzwerk/themenfelder.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { melde } from '../ui/meldung.tsx';
import { kommunenName } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { Handzettel } from './Handzettel.tsx';
import { Pruefmarke } from './Pruefmarke.tsx';
import {
  alsAdresse,
  ARTAUSWAHL,
  filterAus,
  gefiltert,
  ortsteileVon,
  sprachenVon,
  type Stellenfilter,
} from './stellenfilter.ts';
import classes from './netzwerk.module.css';

interface StellenProps {
  readonly partner: readonly Partner[];
  readonly kommunen: readonly Kommune[];
  readonly neu: ReactNode;
}

/** All partners with their filters; marked ones are renewed at once or put on a hand-out. */
export function Stellen({ partner, kommunen, neu }: StellenProps) {
  const [adresse, setzeAdresse] = useSearchParams();
  const { kommuneId } = useEinstellungen().einstellungen;
  const heute = useHeute();
  const [gewaehlt, setzeGewaehlt] = useState<ReadonlySet<string>>(new Set());
  const [istHandzettel, setzeHandzettel] = useState(false);
  const filter = filterAus(adresse);
  const gezeigte = gefiltert(partner, filter, { kommuneId, heute });
  const markierte = gezeigte.filter(({ id }) => gewaehlt.has(id));
  if (istHandzettel) {
    return <Handzettel partner={markierte} kommunen={kommunen} onZurueck={() => setzeHandzettel(false)} />;
  }
  const setzeFilter = (neuer: Stellenfilter) => setzeAdresse(alsAdresse(neuer), { replace: true });
  return (
    <Stack gap="sm">
      {partner.length > 0 && <Filterleiste partner={partner} filter={filter} onFilter={setzeFilter} />}
      {markierte.length > 0 && (
        <Markiertes
          markierte={markierte}
          onFertig={() => setzeGewaehlt(new Set())}
          onHandzettel={() => setzeHandzettel(true)}
        />
      )}
      <Tabelle
        titel="Stellen"
        spalten={spaltenMit(kommunen, (einer) => istZuPruefen(einer, heute))}
        zeilen={gezeigte}
        id={({ id }) => id}
        ziel={({ id }) => `/netzwerk/${id}`}
        auswahl={{ ids: gewaehlt, onWahl: setzeGewaehlt, name: ({ name }) => name }}
        suchtext={(einer) =>
          [
            einer.name,
            PARTNERART_LABEL[einer.art],
            einer.ort,
            einer.ansprechperson,
            ...einer.sprachen.map(sprachname),
          ].join(' ')
        }
        leer={
          partner.length === 0 ? (
            <LeererZustand
              symbol={IconBuildingLighthouse}
              titel="Noch keine Stelle"
              text="Hier stehen Ämter, Dienste, Vereine und Sprachmittlung: wofür sie da sind, wann und in welchen Sprachen. Weiterleitungen, Blätter und die Übersicht der Zuständigkeiten kommen daraus."
              aktion={neu}
            />
          ) : undefined
        }
      />
      {gezeigte.length > 0 && (
        <Text size="sm" c="dimmed" role="status">
          {gezeigte.length === partner.length
            ? `${partner.length} Stellen`
            : `${gezeigte.length} von ${partner.length} Stellen`}
        </Text>
      )}
    </Stack>
  );
}

function Filterleiste({
  partner,
  filter,
  onFilter,
}: {
  readonly partner: readonly Partner[];
  readonly filter: Stellenfilter;
  readonly onFilter: (filter: Stellenfilter) => void;
}) {
  const istLeer = Object.keys(alsAdresse(filter)).length === 0;
  const ortsteile = ortsteileVon(partner);
  return (
    <Group gap="xs" className="nicht-drucken" role="group" aria-label="Filter">
      <Select
        aria-label="Art"
        placeholder="Art"
        clearable
        searchable
        w="16rem"
        data={ARTAUSWAHL}
        value={filter.art}
        onChange={(art) => onFilter({ ...filter, art })}
      />
      <Select
        aria-label="Themenfeld"
        placeholder="Themenfeld"
        clearable
        w="14rem"
        data={auswahlAus(THEMENFELD_LABEL)}
        value={filter.feld}
        onChange={(feld) => onFilter({ ...filter, feld })}
      />
      <Select
        aria-label="Sprache"
        placeholder="Sprache"
        clearable
        searchable
        w="11rem"
        data={sprachenVon(partner)}
        value={filter.sprache}
        onChange={(sprache) => onFilter({ ...filter, sprache })}
      />
      {ortsteile.length > 0 && (
        <Select
          aria-label="Ortsteil"
          placeholder="Ortsteil"
          clearable
          w="11rem"
          data={ortsteile}
          value={filter.ortsteil}
          onChange={(ortsteil) => onFilter({ ...filter, ortsteil })}
        />
      )}
      <Chip checked={filter.istZuPruefen} onChange={(ist) => onFilter({ ...filter, istZuPruefen: ist })}>
        zu prüfen
      </Chip>
      {!istLeer && (
        <Button
          variant="subtle"
          leftSection={<IconFilterOff size="1rem" aria-hidden />}
          onClick={() => onFilter({ art: null, sprache: null, feld: null, ortsteil: null, istZuPruefen: false })}
        >
          Alle zeigen
        </Button>
      )}
    </Group>
  );
}

/** So many fit on one page. */
const HOECHSTENS = 4;

function Markiertes({
  markierte,
  onFertig,
  onHandzettel,
}: {
  readonly markierte: readonly Partner[];
  readonly onFertig: () => void;
  readonly onHandzettel: () => void;
}) {
  const darf = useDarf('netzwerk', 'schreiben');
  const bestaetigen = useMutation(
    api.netzwerk.partnerBestaetigen.mutationOptions({
      onSuccess: ({ anzahl }) => {
        melde(anzahl === 1 ? 'Eine Stelle ist noch gültig.' : `${anzahl} Stellen sind noch gültig.`);
        onFertig();
      },
    }),
  );
  const hinweis =
    markierte.length > HOECHSTENS
      ? 'Auf eine Seite passen höchstens vier Stellen'
      : markierte.some(({ istNennbar }) => !istNennbar)
        ? 'Eine der Stellen wird auf Blättern nicht genannt'
        : undefined;
  return (
    <Group gap="sm" className={classes['markiertes']} role="group" aria-label="Markierte Stellen">
      <Text fw={550}>{markierte.length === 1 ? '1 Stelle markiert' : `${markierte.length} Stellen markiert`}</Text>
      {darf && (
        <Button
          size="xs"
          leftSection={<IconCheck size="1rem" aria-hidden />}
          loading={bestaetigen.isPending}
          onClick={() => bestaetigen.mutate({ ids: markierte.map(({ id }) => id) })}
        >
          Noch gültig
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileText size="1rem" aria-hidden />}
        disabled={hinweis !== undefined}
        title={hinweis}
        onClick={onHandzettel}
      >
        Handzettel
      </Button>
      <Button size="xs" variant="subtle" onClick={onFertig}>
        Markierung aufheben
      </Button>
      <Fehlerhinweis fehler={bestaetigen.error} />
    </Group>
  );
}

function spaltenMit(kommunen: readonly Kommune[], istAlt: (partner: Partner) => boolean): Spalte<Partner>[] {
  const wo = ({ kommuneIds }: Partner) =>
    kommuneIds.length === 0 ? 'alle Kommunen' : kommuneIds.map((id) => kommunenName(kommunen, id)).join(', ');
  const grau = (partner: Partner, text: ReactNode) =>
    istAlt(partner) ? (
      <Text span c="dimmed">
        {text}
      </Text>
    ) : (
      text
    );
  return [
    {
      schluessel: 'name',
      titel: 'Name',
      zelle: (partner) => partner.name,
      sortierwert: ({ name }) => name,
    },
    {
      schluessel: 'art',
      titel: 'Art',
      zelle: (partner) => grau(partner, PARTNERART_LABEL[partner.art]),
      sortierwert: ({ art }) => PARTNERART_LABEL[art],
    },
    {
      schluessel: 'felder',
      titel: 'Themenfelder',
      zelle: (partner) =>
        grau(
          partner,
          [...new Set(partner.zustaendigkeiten.map(({ feld }) => THEMENFELD_LABEL[feld]))].join(', ') || '–',
        ),
    },
    {
      schluessel: 'sprachen',
      titel: 'Sprachen',
      zelle: (partner) => grau(partner, partner.sprachen.map(sprachname).join(', ') || '–'),
    },
    { schluessel: 'wo', titel: 'Da für', zelle: (partner) => grau(partner, wo(partner)), sortierwert: wo },
    {
      schluessel: 'geprueft',
      titel: 'Stand der Angaben',
      zelle: (partner) => <Pruefmarke partner={partner} />,
      sortierwert: ({ geprueftAm }) => geprueftAm,
    },
  ];
}
