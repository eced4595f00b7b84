import { useState, type ReactNode } from 'react';
import { Menu, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { KommuneId } from '../../shared/foundation/id.ts';
import type { WiedervorlageEingabe } from '../../shared/fristen/types.ts';
import { useWiedervorlage } from '../fristen/WiedervorlageEintrag.tsx';
import { Verlauf } from '../protokoll/Verlauf.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Formularmeldung, type FormularaktionenProps } from '../ui/Formularaktionen.tsx';
import { Seite, type SeiteProps } from '../ui/Seite.tsx';

/** What the window asks before a record is deleted, and how it is deleted. */
export interface Loeschfrage {
  /** The record in the question, before „ löschen?“. */
  readonly wen: string;
  /** What will be gone, one sentence. */
  readonly folgen: string;
  /** Word on the button, e.g. „Kommune löschen“. */
  readonly knopf: string;
  readonly loesche: () => Promise<unknown>;
}

export interface DatensatzseiteProps extends Omit<SeiteProps, 'breite'> {
  /** Where the list of these records is: the way back, also after deleting. */
  readonly zurueck: NonNullable<SeiteProps['zurueck']>;
  readonly datensatz: NonNullable<WiedervorlageEingabe['bezug']>;
  /** Whose history the page shows, where that is a part of the record alone. */
  readonly verlauf?: { readonly tabelle: string; readonly id: string };
  /** What a Wiedervorlage of this record begins with. */
  readonly wiedervorlage: { readonly fuer: string; readonly kommuneId: KommuneId | null };
  /** Null where the page has several forms, each with its own messages. */
  readonly formular: FormularaktionenProps['formular'] | null;
  /** Null where this account cannot delete the record as it stands. */
  readonly loeschen: Loeschfrage | null;
  /** Further entries of the menu, before those that every record has. */
  readonly menue?: ReactNode;
}

/**
 * The page of one record with its form: heading, menu with Wiedervorlage and deleting, history, and what the form has to
 * say (draft, conflict, failures). The fields and `Formularaktionen` are its children.
 *
 *     <Datensatzseite titel={name} zurueck={ZURUECK} datensatz={{ tabelle: 'personal', id }} formular={formular}
 *                     wiedervorlage={{ fuer: name, kommuneId }} loeschen={darf ? { wen: name, … } : null}>…</Datensatzseite>
 */
export function Datensatzseite({
  datensatz,
  verlauf = datensatz,
  wiedervorlage,
  formular,
  loeschen,
  menue,
  children,
  ...seite
}: DatensatzseiteProps) {
  const navigate = useNavigate();
  const [willLoeschen, setzeWillLoeschen] = useState(false);
  const vorlage = useWiedervorlage({
    titel: `${wiedervorlage.fuer}: `,
    kommuneId: wiedervorlage.kommuneId,
    bezug: datensatz,
  });
  return (
    <Seite
      {...seite}
      menue={
        (menue || vorlage.eintrag || loeschen) && (
          <>
            {menue}
            {vorlage.eintrag}
            {loeschen && (
              <Menu.Item
                color="red"
                leftSection={<IconTrash size="1rem" aria-hidden />}
                onClick={() => setzeWillLoeschen(true)}
              >
                Löschen …
              </Menu.Item>
            )}
          </>
        )
      }
    >
      <Verlauf {...verlauf} />
      {formular && <Formularmeldung formular={formular} />}
      {children}
      {vorlage.dialog}
      {loeschen && (
        <Bestaetigung
          offen={willLoeschen}
          onSchliessen={() => setzeWillLoeschen(false)}
          titel={`${loeschen.wen} löschen?`}
          folgen={<Text>{loeschen.folgen}</Text>}
          knopf={loeschen.knopf}
          onBestaetigt={async () => {
            await loeschen.loesche();
            formular?.verwerfen();
            void navigate(seite.zurueck.ziel);
          }}
        />
      )}
    </Seite>
  );
}
