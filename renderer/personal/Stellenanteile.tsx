import { Select, TextInput } from '@mantine/core';
import type { StellenanteilId } from '../../shared/foundation/id.ts';
import { neuerStellenanteil } from '../../shared/personal/defaults.ts';
import { PROGRAMM_LABEL } from '../../shared/personal/labels.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Vzaefeld } from '../ui/Vzaefeld.tsx';
import type { AbschnittProps } from './abschnitte.ts';
import { Eintraege } from '../ui/Eintraege.tsx';

/** The shares of a person: where, how much, from when to when, paid from what. */
export function Stellenanteile({
  form,
  kommunen,
  vorschlagKommune,
}: Pick<AbschnittProps, 'form' | 'kommunen' | 'vorschlagKommune'>) {
  const heute = useHeute();
  const { stellenanteile, beschaeftigtAb } = form.values;
  const einsatzorte = kommunen.filter((kommune) => kommune.art !== 'freier_traeger');
  const letzte = stellenanteile.at(-1);
  const naechste = vorschlagKommune ?? letzte?.kommuneId ?? einsatzorte[0]?.id;
  return (
    <Eintraege
      titel="Stellenanteile"
      hinweis="Zusammen höchstens 1,00 VZÄ an jedem Tag; jeder beantragte Anteil mindestens 0,25 VZÄ"
      wort="Anteil"
      pfad="stellenanteile"
      eintraege={stellenanteile}
      minBreite="62rem"
      leer="Noch kein Anteil."
      knopf="Anteil hinzufügen"
      knopfHinweis={naechste ? undefined : 'Zuerst eine Kommune anlegen'}
      onNeu={() => {
        if (!naechste) return;
        const id = crypto.randomUUID() as string as StellenanteilId;
        form.insertListItem('stellenanteile', neuerStellenanteil(id, naechste, beschaeftigtAb ?? heute));
      }}
      onEntfernen={(zeile) => form.removeListItem('stellenanteile', zeile)}
      spalten={[
        {
          titel: 'Kommune',
          breite: '11rem',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Kommune`}
              data={kommunenAuswahl(einsatzorte)}
              {...form.getInputProps(`${pfad}.kommuneId`)}
            />
          ),
        },
        {
          titel: 'Bezeichnung',
          feld: (pfad, nummer) => (
            <TextInput aria-label={`${nummer}: Bezeichnung`} {...form.getInputProps(`${pfad}.bezeichnung`)} />
          ),
        },
        {
          titel: 'Anteil',
          breite: '8rem',
          feld: (pfad, nummer) => (
            <Vzaefeld aria-label={`${nummer}: Umfang`} {...form.getInputProps(`${pfad}.anteilHundertstel`)} />
          ),
        },
        {
          titel: 'von',
          breite: '10.5rem',
          feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: von`} {...form.getInputProps(`${pfad}.von`)} />,
        },
        {
          titel: 'bis',
          breite: '10.5rem',
          feld: (pfad, nummer) => (
            <Datumsfeld
              aria-label={`${nummer}: bis`}
              placeholder="unbefristet"
              {...form.getInputProps(`${pfad}.bis`)}
            />
          ),
        },
        {
          titel: 'bezahlt aus',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: bezahlt aus`}
              data={auswahlAus(PROGRAMM_LABEL)}
              {...form.getInputProps(`${pfad}.programm`)}
            />
          ),
        },
      ]}
    />
  );
}
