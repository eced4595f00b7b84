import { useMemo, useState } from 'react';
import { Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { pruefeHaushalt } from '../../../shared/faelle/pruefung.ts';
import { zHaushaltEingabe, type Anschrift, type Fallakte } from '../../../shared/faelle/types.ts';
import { api } from '../../host/client.ts';
import { Formularaktionen, Formularmeldung } from '../../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../../ui/Gruendeliste.tsx';
import { Schreibbereich } from '../../ui/rechte.tsx';
import { useHeute } from '../../ui/umgebung.ts';
import { useFormular } from '../../ui/useFormular.ts';
import { Anschriften } from './Anschriften.tsx';
import { Begleitungen } from './Begleitungen.tsx';
import { Beziehungen } from './Beziehungen.tsx';
import { Grundangaben, ZielUndDauer, Zustaendigkeit } from './Grundangaben.tsx';
import { Leistungen } from './Leistungen.tsx';

const LIVE_VERZOEGERUNG_MS = 250;

/** The household itself: what it is, who is responsible, where it lives, who belongs to whom, and until when. */
export function HaushaltAbschnitt({ akte, darf }: { readonly akte: Fallakte; readonly darf: boolean }) {
  const { haushalt, personen } = akte;
  const heute = useHeute();
  const aendern = useMutation(api.faelle.aendern.mutationOptions());
  // Protected addresses that were shown for a reason; forgotten with the next save, and with the page.
  const [eingesehene, setzeEingesehene] = useState<readonly Anschrift[] | null>(null);
  const formular = useFormular({
    schema: zHaushaltEingabe,
    werte: zHaushaltEingabe.parse(haushalt),
    version: haushalt.version,
    speichere: async (eingabe, version) =>
      (await aendern.mutateAsync({ id: haushalt.id, version: version ?? haushalt.version, eingabe })).haushalt,
    nachSpeichern: () => {
      if (!haushalt.istGeschuetzt) return;
      setzeEingesehene(null);
      const { form: gespeichertes } = formular;
      gespeichertes.setInitialValues({ ...gespeichertes.getValues(), anschriften: [] });
      gespeichertes.setFieldValue('anschriften', []);
    },
    // A draft would keep what must not be seen without a reason.
    ...(haushalt.istGeschuetzt ? {} : { entwurf: `haushalt-${haushalt.id}` }),
  });
  const { form } = formular;
  const [ruhig] = useDebouncedValue(form.values, LIVE_VERZOEGERUNG_MS);
  const gruende = useMemo(() => {
    const eingabe = zHaushaltEingabe.safeParse(ruhig);
    return eingabe.success ? pruefeHaushalt(eingabe.data, personen, heute) : [];
  }, [ruhig, personen, heute]);

  return (
    <Stack gap="md">
      <Formularmeldung formular={formular} />
      <Schreibbereich darf={darf}>
        <Grundangaben form={form} akte={akte} />
        <Zustaendigkeit form={form} akte={akte} />
        <Anschriften
          form={form}
          haushalt={haushalt}
          darf={darf}
          istEingesehen={eingesehene !== null}
          onEingesehen={(anschriften) => {
            setzeEingesehene(anschriften);
            form.setInitialValues({ ...form.getInitialValues(), anschriften: [...anschriften] });
            form.setFieldValue('anschriften', [...anschriften, ...form.getValues().anschriften]);
          }}
        />
        <Leistungen form={form} />
        <Beziehungen form={form} personen={personen} />
        <ZielUndDauer form={form} />
        {formular.istVeraendert && gruende.length > 0 && <Gruendeliste gruende={gruende} />}
        {darf && <Formularaktionen formular={formular} beschriftung="Haushalt speichern" />}
      </Schreibbereich>
      <Begleitungen begleitungen={haushalt.begleitungen} />
    </Stack>
  );
}
