import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { aubBeginn } from '../../shared/erhebungen/household.ts';
import { pruefeErhebung } from '../../shared/erhebungen/rules.ts';
import { zErhebungEingabe, type Erhebung, type ErhebungEingabe } from '../../shared/erhebungen/types.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { ErhebungId, PersonId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { Schreibbereich, useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Sprachfeld } from './Sprachfeld.tsx';
import { Themenfelder } from './Themenfelder.tsx';
import { feldfehlerAus, useGruende } from './useGruende.ts';

/** One Erhebung: a new one, which starts from the last, or one that is kept already. */
export function Erhebungsformular({
  akte: { haushalt, personen },
  erhebung,
  anfang,
  nenne,
  onAngelegt,
  onZurueck,
}: {
  readonly akte: Fallakte;
  /** Null: a new one. */
  readonly erhebung: Erhebung | null;
  /** What the form begins with. */
  readonly anfang: ErhebungEingabe;
  readonly nenne: (personId: PersonId | null) => string;
  readonly onAngelegt: (id: ErhebungId) => void;
  readonly onZurueck: () => void;
}) {
  const heute = useHeute();
  const darf = useDarf('faelle', 'schreiben', haushalt.kommuneId);
  const titel = useRef<HTMLHeadingElement>(null);
  useEffect(() => titel.current?.focus(), []);
  const anlegen = useMutation(api.erhebungen.anlegen.mutationOptions());
  const aendern = useMutation(api.erhebungen.aendern.mutationOptions());
  const loeschen = useMutation(api.erhebungen.loeschen.mutationOptions());
  const [willLoeschen, setzeWillLoeschen] = useState(false);

  const pruefe = useCallback(
    (eingabe: ErhebungEingabe) =>
      pruefeErhebung(eingabe, {
        heute,
        aubVon: aubBeginn(personen),
        personIds: [
          ...personen.map(({ id }) => id),
          ...(erhebung?.felder.flatMap(({ personId }) => (personId === null ? [] : [personId])) ?? []),
        ],
        hatAkte: haushalt.begleitungen.length > 0,
      }),
    [heute, personen, erhebung, haushalt],
  );
  const pruefeFelder = useCallback((eingabe: ErhebungEingabe) => feldfehlerAus(pruefe(eingabe)), [pruefe]);
  const formular = useFormular({
    schema: zErhebungEingabe,
    werte: anfang,
    version: erhebung?.version ?? null,
    pruefe: pruefeFelder,
    speichere: (eingabe, version) =>
      erhebung === null || version === null
        ? anlegen.mutateAsync({ haushaltId: haushalt.id, eingabe })
        : aendern.mutateAsync({ id: erhebung.id, version, eingabe }),
    nachSpeichern: ({ id }) => {
      if (erhebung === null) onAngelegt(id);
    },
    entwurf: `erhebung-${erhebung?.id ?? `neu-${haushalt.id}`}`,
  });
  const { form } = formular;
  const hinweise = useGruende(form.values, zErhebungEingabe, pruefe).filter(({ schwere }) => schwere === 'warnt');

  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Button variant="subtle" leftSection={<IconArrowLeft size="1.125rem" aria-hidden />} onClick={onZurueck}>
          Alle Erhebungen
        </Button>
        {erhebung && darf && (
          <Button variant="subtle" color="red" onClick={() => setzeWillLoeschen(true)}>
            Löschen …
          </Button>
        )}
      </Group>
      <div>
        <Title order={2} ref={titel} tabIndex={-1}>
          {erhebung ? `Erhebung vom ${zeigeDatum(erhebung.am)}` : 'Neue Erhebung'}
        </Title>
        {erhebung === null && anfang.felder.length > 0 && (
          <Text size="sm" c="dimmed">
            Die Angaben der letzten Erhebung stehen schon da. Zu ändern ist, was sich verändert hat.
          </Text>
        )}
      </div>
      <Formularmeldung formular={formular} />
      <Schreibbereich darf={darf}>
        <Feldgruppe titel="Gespräch">
          <Datumsfeld label="Tag" {...form.getInputProps('am')} />
          <TextInput label="Geführt von" {...form.getInputProps('durchgefuehrtVon')} />
          <Sprachfeld label="Sprache des Gesprächs" {...form.getInputProps('sprache')} />
          <TextInput
            label="Sprachmittlung"
            description="Name und Art, zum Beispiel am Telefon; leer: keine"
            {...form.getInputProps('sprachmittlung')}
          />
        </Feldgruppe>
        <Themenfelder form={form} personen={personen.map(({ id }) => id)} nenne={nenne} />
        <Feldgruppe titel="Wünsche und Hilfe">
          <GanzeBreite>
            <Textarea label="Wünsche in eigenen Worten" autosize minRows={2} {...form.getInputProps('wuensche')} />
          </GanzeBreite>
          <GanzeBreite>
            <Textarea
              label="Menschen, die helfen"
              description="Familie, Nachbarn, Ehrenamt, Verein"
              autosize
              minRows={2}
              {...form.getInputProps('helfende')}
            />
          </GanzeBreite>
        </Feldgruppe>
        <Gruendeliste gruende={hinweise} />
        <Formularaktionen
          formular={formular}
          istNeu={erhebung === null}
          beschriftung="Erhebung speichern"
          onAbbrechen={onZurueck}
        />
      </Schreibbereich>
      {erhebung && (
        <Bestaetigung
          offen={willLoeschen}
          onSchliessen={() => setzeWillLoeschen(false)}
          titel={`Erhebung vom ${zeigeDatum(erhebung.am)} löschen?`}
          folgen="Die Erhebung mit allen Themenfeldern liegt 30 Tage im Papierkorb."
          knopf="Erhebung löschen"
          onBestaetigt={async () => {
            await loeschen.mutateAsync({ id: erhebung.id, version: erhebung.version });
            formular.verwerfen();
            onZurueck();
          }}
        />
      )}
    </Stack>
  );
}
