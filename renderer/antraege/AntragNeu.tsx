import { Alert, Button, Select } from '@mantine/core';
import { IconBuildingCommunity, IconInfoCircle } from '@tabler/icons-react';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { antragVorschlagen } from '../../shared/antraege/defaults.ts';
import { ANTRAGSART_LABEL } from '../../shared/antraege/labels.ts';
import type { Antragsakte } from '../../shared/antraege/types.ts';
import { antragAusVorjahr, folgezeitraum } from '../../shared/antraege/vorjahr.ts';
import { istErsetzt } from '../../shared/antraege/weg.ts';
import { datum, istDatum, jahrVon, zDatum, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import { zAntragId, zKommuneId, type KommuneId } from '../../shared/foundation/id.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Anlegeformular } from '../ui/Anlegeformular.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Seite } from '../ui/Seite.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';
import { kommunenAuswahl, kommunenName } from '../ui/namen.ts';
import { abschnittVon } from './formular.ts';
import { ZurVereinbarung } from './ZurVereinbarung.tsx';

const zNeuerAntrag = z
  .object({
    /** A former Antrag that this one begins with. */
    vorlageId: zAntragId.nullable(),
    antragstellerinId: zKommuneId,
    von: zDatum,
    bis: zDatum,
  })
  .refine((eingabe) => eingabe.von <= eingabe.bis, { path: ['bis'], error: 'Das Ende liegt vor dem Beginn.' });

/**
 * The two questions that a new Antrag needs: who, and for which days. All else is proposed from the records or from a former
 * Antrag (`?vorlage=…`) and can be changed.
 */
export function Component() {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const antraege = useQuery(api.antraege.liste.queryOptions());
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
            <Abfrage abfrage={antraege}>
              {(akten) => <NeuFormular kommunen={antragstellende} vorlagen={vorlagenAus(akten)} />}
            </Abfrage>
          );
        }}
      </Abfrage>
    </Seite>
  );
}

function diesesJahr(heute: Datum) {
  return { von: datum(`${jahrVon(heute)}-01-01`), bis: datum(`${jahrVon(heute)}-12-31`) };
}

/** Of each Antrag the version that holds, newest first. */
function vorlagenAus(akten: readonly Antragsakte[]): Antragsakte[] {
  const alle = akten.map(({ antrag }) => antrag);
  return akten.filter(({ antrag }) => !istErsetzt(antrag, alle));
}

/** `464.2-001/18, Verband Oberes Tal, 01.01.2018 – 31.12.2018` */
function vorlagenName({ antrag }: Antragsakte, kommunen: readonly Kommune[]): string {
  const tage = `${zeigeDatum(antrag.von)} – ${zeigeDatum(antrag.bis)}`;
  return `${antrag.aktenzeichen}, ${kommunenName(kommunen, antrag.antragstellerinId)}, ${tage}`;
}

interface NeuFormularProps {
  readonly kommunen: readonly Kommune[];
  readonly vorlagen: readonly Antragsakte[];
}

function NeuFormular({ kommunen, vorlagen }: NeuFormularProps) {
  const [adresse] = useSearchParams();
  const verlangte = vorlagen.find(({ antrag }) => antrag.id === adresse.get('vorlage'))?.antrag;
  const heute = useHeute();
  const navigate = useNavigate();
  const { kommuneId } = useEinstellungen().einstellungen;
  const rahmen = useQuery(api.kommunen.rahmen.queryOptions());
  const personal = useQuery(api.personal.liste.queryOptions());
  const anlegen = useMutation(api.antraege.anlegen.mutationOptions());
  const erste = kommunen.find((kommune) => kommune.id === kommuneId) ?? kommunen[0];

  const vorschlag = (eingabe: z.infer<typeof zNeuerAntrag>) => {
    const vorlage = vorlagen.find(({ antrag }) => antrag.id === eingabe.vorlageId);
    if (vorlage !== undefined) {
      const zeitraum = { von: eingabe.von, bis: eingabe.bis };
      return antragAusVorjahr(vorlage, { heute, personal: personal.data ?? [], zeitraum });
    }
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

  const anfang: z.infer<typeof zNeuerAntrag> = {
    vorlageId: verlangte?.id ?? null,
    antragstellerinId: verlangte?.antragstellerinId ?? ((erste?.id ?? '') as KommuneId),
    ...(verlangte ? folgezeitraum(verlangte) : diesesJahr(heute)),
  };
  const formular = useFormular({
    schema: zNeuerAntrag,
    werte: anfang,
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
  const { vorlageId, antragstellerinId, von, bis } = form.values;
  const nimmVorlage = (id: string | null) => {
    const vorlage = vorlagen.find(({ antrag }) => antrag.id === id)?.antrag;
    form.setValues({
      vorlageId: vorlage?.id ?? null,
      antragstellerinId: vorlage?.antragstellerinId ?? form.values.antragstellerinId,
      ...(vorlage ? folgezeitraum(vorlage) : diesesJahr(heute)),
    });
  };

  const probe =
    istDatum(von) && istDatum(bis) && von <= bis ? vorschlag({ vorlageId, antragstellerinId, von, bis }) : null;
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
        {vorlagen.length > 0 && (
          <GanzeBreite>
            <Select
              label="Aus einem früheren Antrag"
              description="Kommunen, Stellen und Texte von dort; Erklärungen, Beschlüsse und Anlagen werden neu gebraucht"
              placeholder="ohne Vorlage"
              data={vorlagen.map((vorlage) => ({ value: vorlage.antrag.id, label: vorlagenName(vorlage, kommunen) }))}
              clearable
              searchable
              {...form.getInputProps('vorlageId')}
              onChange={nimmVorlage}
            />
          </GanzeBreite>
        )}
        <Select
          label="Antragstellerin"
          data={kommunenAuswahl(kommunen)}
          searchable
          disabled={vorlageId !== null}
          {...form.getInputProps('antragstellerinId')}
        />
        <Datumsfeld label="Durchführung von" {...form.getInputProps('von')} />
        <Datumsfeld label="bis" {...form.getInputProps('bis')} />
      </Feldgruppe>
      {rechnung.data?.berechnung && (
        <Alert color="geleit" icon={<IconInfoCircle aria-hidden />}>
          Förderrecht: {rechnung.data.berechnung.fassung}.{' '}
          {probe && vorlageId !== null
            ? `Vorgeschlagen wird: ${ANTRAGSART_LABEL[probe.antragsart]}.`
            : 'Beteiligte und Stellen werden aus Kommunen und Personal vorgeschlagen.'}
        </Alert>
      )}
      <Gruendeliste gruende={gruende} />
      <ZurVereinbarung gruende={gruende} fuer={{ antragstellerinId, von, bis }} onVerlassen={formular.verwerfen} />
    </Anlegeformular>
  );
}
