import { Alert, Anchor, Button, Select, Text } from '@mantine/core';
import { IconBuildingCommunity, IconInfoCircle } from '@tabler/icons-react';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { datum, istDatum, jahrVon, spaeteres, zDatum, type Datum } from '../../shared/foundation/date.ts';
import { zKommuneId, type KommuneId } from '../../shared/foundation/id.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { vereinbarungVorschlagen } from '../../shared/vereinbarungen/defaults.ts';
import type { Vertragspartner } from '../../shared/vereinbarungen/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Anlegeformular } from '../ui/Anlegeformular.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenAuswahl, kommunenName } from '../ui/namen.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Herkunftshinweis } from './Herkunftshinweis.tsx';

const zNeueVereinbarung = z
  .object({ kommuneId: zKommuneId, von: zDatum, bis: zDatum })
  .refine((eingabe) => eingabe.von <= eingabe.bis, { path: ['bis'], error: 'Das Ende liegt vor dem Beginn.' });

/** The first year in which there are agreements. Quelle: [DG] */
const ERSTES_JAHR = 2025;

/** The two questions that a new agreement needs: who, and for which days. All else is proposed and can be changed. */
export function Component() {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const landkreise = useQuery(api.vereinbarungen.landkreise.queryOptions());
  return (
    <Seite titel="Vereinbarung anlegen" zurueck={{ ziel: '/vereinbarungen', text: 'Vereinbarungen' }} breite="schmal">
      <Abfrage abfrage={kommunen}>
        {(liste) => {
          const parteien = liste.filter(({ art }) => art !== 'freier_traeger' && art !== 'landkreis');
          return parteien.length === 0 ? (
            <LeererZustand
              symbol={IconBuildingCommunity}
              titel="Noch keine Kommune"
              text="Eine Vereinbarung braucht eine Gemeinde oder einen Verband und den Landkreis."
              aktion={
                <Button component={Link} to="/kommunen/neu">
                  Kommune anlegen
                </Button>
              }
            />
          ) : (
            <Abfrage abfrage={landkreise}>
              {(alle) => <NeuFormular parteien={parteien} kommunen={liste} landkreise={alle} />}
            </Abfrage>
          );
        }}
      </Abfrage>
    </Seite>
  );
}

/** The days of the address, e.g. those of an Antrag that was not possible; else the whole year. */
function verlangteTage(adresse: URLSearchParams, jahr: number): { von: Datum; bis: Datum } {
  const von = adresse.get('von') ?? '';
  const bis = adresse.get('bis') ?? '';
  const erster = datum(`${ERSTES_JAHR}-01-01`);
  return istDatum(von) && istDatum(bis) && von <= bis && bis >= erster
    ? { von: spaeteres(von, erster), bis }
    : { von: datum(`${jahr}-01-01`), bis: datum(`${jahr}-12-31`) };
}

interface NeuFormularProps {
  readonly parteien: readonly Kommune[];
  readonly kommunen: readonly Kommune[];
  readonly landkreise: readonly Vertragspartner[];
}

function NeuFormular({ parteien, kommunen, landkreise }: NeuFormularProps) {
  const heute = useHeute();
  const navigate = useNavigate();
  const { kommuneId: gewaehlte } = useEinstellungen().einstellungen;
  const rahmen = useQuery(api.kommunen.rahmen.queryOptions());
  const personal = useQuery({ ...api.personal.liste.queryOptions(), ...nurWenn(useDarf('personal', 'lesen')) });
  const anlegen = useMutation(api.vereinbarungen.anlegen.mutationOptions());
  const [adresse] = useSearchParams();
  const verlangte = adresse.get('kommune') ?? gewaehlte;
  const erste = parteien.find(({ id }) => id === verlangte) ?? parteien[0];
  const jahr = Math.max(ERSTES_JAHR, jahrVon(heute));

  const vorschlag = (eingabe: z.infer<typeof zNeueVereinbarung>) => {
    const kommune = parteien.find(({ id }) => id === eingabe.kommuneId);
    return kommune
      ? vereinbarungVorschlagen({
          kommune,
          kommunen,
          landkreise,
          // The paper names the Kommunen in the order of their names.
          mitgliedschaften: nachNamen(rahmen.data?.mitgliedschaften ?? [], ({ kommuneId }) =>
            kommunenName(kommunen, kommuneId),
          ),
          personal: personal.data ?? [],
          heute,
          von: eingabe.von,
          bis: eingabe.bis,
        })
      : null;
  };

  const formular = useFormular({
    schema: zNeueVereinbarung,
    werte: {
      kommuneId: (erste?.id ?? '') as KommuneId,
      ...verlangteTage(adresse, jahr),
    },
    version: null,
    speichere: (eingabe) => {
      const neue = vorschlag(eingabe);
      if (!neue) throw new Error('Die gewählte Kommune steht nicht mehr in der Liste.');
      return anlegen.mutateAsync(neue);
    },
    nachSpeichern: ({ id }) => {
      void navigate(`/vereinbarungen/${id}`);
    },
    entwurf: 'vereinbarung-neu',
  });
  const { form } = formular;
  const { kommuneId, von, bis } = form.values;

  const probe = istDatum(von) && istDatum(bis) && von <= bis ? vorschlag({ kommuneId, von, bis }) : null;
  const rechnung = useQuery(api.vereinbarungen.rechnen.queryOptions({ input: probe ?? skipToken }));
  // What hinders the choice made here; the rest is filled in on the next page.
  const gruende = (rechnung.data?.hindernisse ?? []).filter(
    ({ feld, schwere }) => schwere === 'sperrt' && ['von', 'bis', 'kommuneId', 'landkreisId'].includes(feld ?? ''),
  );
  const landkreis = landkreise.find(({ id }) => id === probe?.landkreisId);
  const willAntrag = gruende.some(({ code }) => code === 'zeitraum-vor-2025' || code === 'zeitraum-ueber-zwei-regime');

  return (
    <Anlegeformular formular={formular} beschriftung="Vereinbarung anlegen" zurueck="/vereinbarungen">
      <Herkunftshinweis />
      <Feldgruppe titel="Wer und wann" spalten={3}>
        <Select
          label="Gemeinde oder Verband"
          data={kommunenAuswahl(parteien)}
          searchable
          {...form.getInputProps('kommuneId')}
        />
        <Datumsfeld label="Zeitraum von" {...form.getInputProps('von')} />
        <Datumsfeld label="bis" {...form.getInputProps('bis')} />
      </Feldgruppe>
      {probe && landkreis && (
        <Alert color="geleit" icon={<IconInfoCircle aria-hidden />}>
          Mit: {landkreis.name}. Aufteilung und Stellen werden aus Kommunen und Personal vorgeschlagen.
        </Alert>
      )}
      <Gruendeliste gruende={gruende} />
      {willAntrag && (
        <Text>
          <Anchor underline="always" component={Link} to="/antraege/neu">
            Zum Antrag für Zeiträume vor {ERSTES_JAHR}
          </Anchor>
        </Text>
      )}
    </Anlegeformular>
  );
}
