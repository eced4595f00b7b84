import { TextInput } from '@mantine/core';
import { neueKlaerung } from '../../shared/personal/defaults.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { useHeute } from '../ui/umgebung.ts';
import type { PersonFormular } from './abschnitte.ts';
import { Eintraege } from '../ui/Eintraege.tsx';
import { neueEintragId } from './neueId.ts';

/** Questions about the qualification to the Bewilligungsstelle (A44). */
export function Klaerungen({ form }: { readonly form: PersonFormular }) {
  const heute = useHeute();
  return (
    <Eintraege
      titel="Klärung mit der Bewilligungsstelle"
      hinweis="Der Antrag nennt Tag und Ergebnis der letzten Klärung (A44)"
      wort="Frage"
      pfad="klaerungen"
      eintraege={form.values.klaerungen}
      minBreite={null}
      leer="Keine Frage gestellt."
      knopf="Frage hinzufügen"
      onNeu={() => form.insertListItem('klaerungen', neueKlaerung(neueEintragId(), heute))}
      onEntfernen={(zeile) => form.removeListItem('klaerungen', zeile)}
      spalten={[
        {
          titel: 'Frage',
          feld: (pfad, nummer) => (
            <TextInput aria-label={`${nummer}: Frage`} {...form.getInputProps(`${pfad}.frage`)} />
          ),
        },
        {
          titel: 'gestellt am',
          breite: '10rem',
          feld: (pfad, nummer) => (
            <Datumsfeld aria-label={`${nummer}: gestellt am`} {...form.getInputProps(`${pfad}.gestelltAm`)} />
          ),
        },
        {
          titel: 'Antwort',
          feld: (pfad, nummer) => (
            <TextInput aria-label={`${nummer}: Antwort`} {...form.getInputProps(`${pfad}.antwort`)} />
          ),
        },
        {
          titel: 'geklärt am',
          breite: '10rem',
          feld: (pfad, nummer) => (
            <Datumsfeld
              aria-label={`${nummer}: geklärt am`}
              placeholder="noch offen"
              {...form.getInputProps(`${pfad}.geklaertAm`)}
            />
          ),
        },
        {
          titel: 'Ergebnis',
          breite: '16rem',
          feld: (pfad, nummer) => (
            <TextInput aria-label={`${nummer}: Ergebnis`} {...form.getInputProps(`${pfad}.ergebnis`)} />
          ),
        },
      ]}
    />
  );
}
