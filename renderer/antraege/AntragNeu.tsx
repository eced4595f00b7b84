import { Alert, Button, Select } from '@mantine/core';
import { IconBuildingCommunity, IconInfoCircle } from '@tabler/icons-react';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';
import { antragVorschlagen } from '../../shared/antraege/defaults.ts';
import { datum, istDatum, jahrVon, zDatum } from '../../shared/foundation/date.ts';
import { zKommuneId, type KommuneId } from '../../shared/foundation/id.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Anlegeformular } from '../ui/Anlegeformular.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Seite } from '../ui/Seite.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';
import { kommunenAuswahl, kommunenName } from '../ui/namen.ts';
import { abschnittVon } from './formular.ts';

const zNeuerAntrag = z
  .object({
    antragstellerinId: zKommuneId,
    von: zDatum,
    bis: zDatum,
  })
  .refine((eingabe) => eingabe.von <= eingabe.bis, { path: ['bis'], error: 'Das Ende liegt vor dem Beginn.' });

/** The two questions that a new Antrag needs: who, and for which days. All else is proposed and can be changed. */
export function Component() {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  return (
    <Seite titel="Antrag anlegen" zurueck={{ ziel: '/antraege', text: 'Anträge' }} breite="schmal">
      <Abfrage abfrage={kommunen}>
        {(liste) => {
          const antragstellende = liste.filter((kommune) => kommune.art !== 'freier_traeger');
          return antragstellende.length === 0 ? (
            <LeererZustand
              symbol={IconBuildingCommunity}
              titel="Noch keine Kommune"
              text="Ein Antrag braucht eine Antragstellerin mit Anschrift, Bankverbindung und Planungsrahmen."
              aktion={
                <Button component={Link} to="/kommunen/neu">
                  Kommune anlegen
                </Button>
              }
            />
          ) : (
            <NeuFormular kommunen={antragstellende} />
          );
        }}
      </Abfrage>
    </Seite>
  );
}

function NeuFormular({ kommunen }: { readonly kommunen: readonly Kommune[] }) {
  const heute = useHeute();
  const navigate = useNavigate();
  const { kommuneId } = useEinstellungen().einstellungen;
  const rahmen = useQuery(api.kommunen.rahmen.queryOptions());
  const personal = useQuery(api.personal.liste.queryOptions());
  const anlegen = useMutation(api.antraege.anlegen.mutationOptions());
  const erste = kommunen.find((kommune) => kommune.id === kommuneId) ?? kommunen[0];

  const vorschlag = (eingabe: z.infer<typeof zNeuerAntrag>) => {
    const antragstellerin = kommunen.find((kommune) => kommune.id === eingabe.antragstellerinId);
    return antragstellerin
      ? antragVorschlagen({
          antragstellerin,
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
    schema: zNeuerAntrag,
    werte: {
      antragstellerinId: (erste?.id ?? '') as KommuneId,
      von: datum(`${jahrVon(heute)}-01-01`),
      bis: datum(`${jahrVon(heute)}-12-31`),
    },
    version: null,
    speichere: (eingabe) => {
      const neuer = vorschlag(eingabe);
      if (!neuer) throw new Error('Die gewählte Antragstellerin steht nicht mehr in der Liste.');
      return anlegen.mutateAsync(neuer);
    },
    nachSpeichern: (antrag) => {
      void navigate(`/antraege/${antrag.id}`);
    },
    entwurf: 'antrag-neu',
  });
  const { form } = formular;
  const { antragstellerinId, von, bis } = form.values;

  const probe = istDatum(von) && istDatum(bis) && von <= bis ? vorschlag({ antragstellerinId, von, bis }) : null;
  const rechnung = useQuery(api.antraege.rechnen.queryOptions({ input: probe ?? skipToken }));
  // What hinders the choice made here; the rest is filled in on the next page.
  const gruende = (rechnung.data?.hindernisse ?? []).filter(
    (grund) =>
      grund.feld !== null &&
      ['von', 'bis', 'antragstellerinId'].includes(grund.feld) &&
      abschnittVon(grund.feld) === 'art',
  );

  return (
    <Anlegeformular formular={formular} beschriftung="Antrag anlegen" zurueck="/antraege">
      <Feldgruppe titel="Wer und wann" spalten={3}>
        <Select
          label="Antragstellerin"
          data={kommunenAuswahl(kommunen)}
          searchable
          {...form.getInputProps('antragstellerinId')}
        />
        <Datumsfeld label="Durchführung von" {...form.getInputProps('von')} />
        <Datumsfeld label="bis" {...form.getInputProps('bis')} />
      </Feldgruppe>
      {rechnung.data?.berechnung && (
        <Alert color="geleit" icon={<IconInfoCircle aria-hidden />}>
          Förderrecht: {rechnung.data.berechnung.fassung}. Beteiligte und Stellen werden aus Kommunen und Personal
          vorgeschlagen.
        </Alert>
      )}
      <Gruendeliste gruende={gruende} />
    </Anlegeformular>
  );
}
