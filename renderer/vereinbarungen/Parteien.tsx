import { Select, TextInput } from '@mantine/core';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import type { AbschnittProps } from './formular.ts';

/** §§ 1 and 2: who concludes the agreement, on which Bescheid it rests, for which days. */
export function ParteienAbschnitt({ form, istGesperrt, istNachtrag, kommunen, landkreise }: AbschnittProps) {
  const parteien = kommunen.filter(({ art }) => art !== 'freier_traeger' && art !== 'landkreis');
  const stehtFest = istGesperrt || istNachtrag;
  return (
    <>
      <Feldgruppe
        titel="Parteien"
        hinweis="Anschrift und Vertretung stehen bei den Kommunen. Ein Nachtrag hat dieselben Parteien."
      >
        <Select
          label="Gemeinde oder Verband"
          data={kommunenAuswahl(parteien)}
          searchable
          disabled={stehtFest}
          {...form.getInputProps('kommuneId')}
        />
        <Select
          label="Landkreis"
          description="in dem die Gemeinde oder der Verband liegt"
          data={kommunenAuswahl(landkreise)}
          disabled={stehtFest}
          {...form.getInputProps('landkreisId')}
        />
        <TextInput
          label="Ansprechperson der Gemeinde oder des Verbands"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.ansprechperson')}
        />
        <TextInput
          label="Ansprechperson des Landkreises"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.landkreisAnsprechperson')}
        />
      </Feldgruppe>
      <Feldgruppe titel="Zeitraum" spalten={3}>
        <Datumsfeld label="Zeitraum von" disabled={istGesperrt} {...form.getInputProps('von')} />
        <Datumsfeld label="bis" disabled={istGesperrt} {...form.getInputProps('bis')} />
        <Datumsfeld label="Datum der Vereinbarung" disabled={istGesperrt} {...form.getInputProps('datum')} />
      </Feldgruppe>
      <Feldgruppe titel="Grundlage" hinweis="Der Bescheid des Landes an den Landkreis">
        <Datumsfeld label="Bescheid vom" disabled={istGesperrt} {...form.getInputProps('bescheidVom')} />
        <TextInput
          label="Aktenzeichen des Bescheids"
          disabled={istGesperrt}
          {...form.getInputProps('bescheidAktenzeichen')}
        />
      </Feldgruppe>
      <Feldgruppe titel="Beschlüsse" spalten={3}>
        <TextInput label="Gremium" disabled={istGesperrt} {...form.getInputProps('angaben.gremium')} />
        <Datumsfeld label="Beschluss vom" disabled={istGesperrt} {...form.getInputProps('angaben.beschlussAm')} />
        <TextInput label="Nummer der Vorlage" disabled={istGesperrt} {...form.getInputProps('angaben.vorlage')} />
        <TextInput
          label="Gremium des Landkreises"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.landkreisGremium')}
        />
        <Datumsfeld
          label="Beschluss des Landkreises vom"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.landkreisBeschlussAm')}
        />
      </Feldgruppe>
    </>
  );
}
