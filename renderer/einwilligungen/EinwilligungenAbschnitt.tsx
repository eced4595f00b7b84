import { useState } from 'react';
import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconFilePlus, IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Einwilligung, Einwilligungsschritt, Umschlag } from '../../shared/einwilligungen/types.ts';
import { maengel } from '../../shared/einwilligungen/rules.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import { pruefeAkte } from '../../shared/faelle/pruefung-akte.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { fundstelle } from '../faelle/abschnitte.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { EinwilligungDialog, type Einwilligungsvorhaben } from './EinwilligungDialog.tsx';
import { Einwilligungszeile } from './Einwilligungszeile.tsx';
import { Papier } from './Papier.tsx';
import { SchrittDialog } from './SchrittDialog.tsx';
import { Umschlaege } from './Umschlaege.tsx';
import { Weitergabe } from './Weitergabe.tsx';

/** What belongs to the file itself, per person: information, consent, copy. */
const UNTERLAGEN: readonly string[] = [
  'information-fehlt',
  'einwilligung-fehlt',
  'einwilligung-widerrufen',
  'kopie-fehlt',
];

/** The section of a case about what may leave it: consents, the light, closed notes. */
export function EinwilligungenAbschnitt({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  const uebersicht = useQuery(api.einwilligungen.uebersicht.queryOptions({ input: { haushaltId } }));
  return (
    <Abfrage abfrage={akte}>
      {(geladen) => (
        <Abfrage abfrage={uebersicht}>
          {({ einwilligungen, umschlaege }) => (
            <Inhalt akte={geladen} einwilligungen={einwilligungen} umschlaege={umschlaege} />
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
}

function Inhalt({
  akte,
  einwilligungen,
  umschlaege,
}: {
  readonly akte: Fallakte;
  readonly einwilligungen: readonly Einwilligung[];
  readonly umschlaege: readonly Umschlag[];
}) {
  const { personen } = akte;
  const { id: haushaltId, kommuneId } = akte.haushalt;
  const darf = useDarf('faelle', 'schreiben', kommuneId);
  const heute = useHeute();
  const [, setzeAdresse] = useSearchParams();
  const fehlende = [
    ...pruefeAkte(akte, heute).filter(({ code }) => UNTERLAGEN.includes(code)),
    ...maengel(einwilligungen, heute),
  ];
  const [vorhaben, setzeVorhaben] = useState<Einwilligungsvorhaben | null>(null);
  const [schritt, setzeSchritt] = useState<{ id: string; schritt: Einwilligungsschritt } | null>(null);
  const [papierId, setzePapierId] = useState<string | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<Einwilligung | null>(null);
  const loeschen = useMutation(api.einwilligungen.loeschen.mutationOptions());
  const finde = (id: string | undefined | null) => einwilligungen.find((eine) => eine.id === id) ?? null;
  const imSchritt = finde(schritt?.id);
  const papier = finde(papierId);
  const namen = new Map(personen.map((person) => [person.id, vollerName(person)]));
  if (papier !== null) return <Papier einwilligung={papier} darf={darf} onZurueck={() => setzePapierId(null)} />;
  return (
    <Stack gap="md">
      <Card component="section" aria-label="Einwilligungen">
        <Group justify="space-between" mb="xs">
          <Title order={2} size="h3">
            Einwilligungen
          </Title>
          {darf && (
            <Button
              leftSection={<IconFilePlus size="1.125rem" aria-hidden />}
              onClick={() => setzeVorhaben({ art: 'neu' })}
            >
              Einwilligung vorbereiten
            </Button>
          )}
        </Group>
        <Gruendeliste
          gruende={fehlende}
          onSprung={(feld) => {
            const { abschnitt, person } = fundstelle(feld, personen);
            setzeAdresse({ abschnitt, ...(person === null ? {} : { person: person.id }) });
          }}
        />
        {einwilligungen.length === 0 ? (
          <LeererZustand
            symbol={IconShieldCheck}
            titel="Noch keine Einwilligung"
            text="Hier steht, wer was an welche Stelle weitergeben darf. Jede Einwilligung nennt Person, Empfänger, Angaben, Zweck und den Einzelfall; daraus entsteht die Schweigepflichtentbindung als Word-Datei."
          />
        ) : (
          <Stack gap="sm" mt="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {einwilligungen.map((eine) => (
              <Einwilligungszeile
                key={eine.id}
                einwilligung={eine}
                name={namen.get(eine.personId) ?? 'Person'}
                darf={darf}
                onPapier={() => setzePapierId(eine.id)}
                onAendern={() => setzeVorhaben({ art: 'aendern', einwilligung: eine })}
                onLoeschen={() => setzeZuLoeschen(eine)}
                onSchritt={(welcher) => setzeSchritt({ id: eine.id, schritt: welcher })}
              />
            ))}
          </Stack>
        )}
        <Text size="sm" c="dimmed" mt="sm">
          Wer in der Vertretung hilft, gehört zum Integrationsmanagement: Dafür ist keine Einwilligung nötig.
        </Text>
      </Card>
      <Weitergabe haushaltId={haushaltId} personen={personen} />
      <Umschlaege haushaltId={haushaltId} personen={personen} umschlaege={umschlaege} darf={darf} />
      <EinwilligungDialog haushaltId={haushaltId} offen={vorhaben} onSchliessen={() => setzeVorhaben(null)} />
      {imSchritt && (
        <SchrittDialog
          einwilligung={imSchritt}
          schritt={schritt?.schritt ?? null}
          onSchliessen={() => setzeSchritt(null)}
        />
      )}
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel={`Einwilligung für „${zuLoeschen?.empfaenger ?? ''}“ löschen?`}
        folgen="Sie ist vorbereitet und nicht beantwortet. Sie liegt 30 Tage im Papierkorb."
        knopf="Einwilligung löschen"
        onBestaetigt={async () => {
          if (zuLoeschen) await loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version });
        }}
      />
    </Stack>
  );
}
