import { z } from 'zod';
import { istDatum, plusMonate, type Datum } from '../../shared/foundation/date.ts';
import { zPersonalId, type HaushaltId, type PersonalId } from '../../shared/foundation/id.ts';
import { zUhrzeit } from '../../shared/foundation/time.ts';
import { naechsterWerktag } from '../../shared/fristen/workday.ts';
import {
  zTerminEingabe,
  zWiederholung,
  type Termin,
  type TerminEingabe,
  type Wiederholung,
} from '../../shared/termine/types.ts';

/** What a new appointment begins with. */
export interface Terminvorgabe {
  readonly haushaltId: HaushaltId;
  readonly personalId: PersonalId | null;
}

const zAnzahl = zWiederholung.shape.ende.options[1].shape.anzahl;

/** The form of an appointment: who keeps it may still be open, and the repetition stands flat beside it. */
export const zTerminformular = zTerminEingabe
  .extend({
    personalId: z
      .string()
      .nullable()
      .refine((wer) => wer !== null, 'Bitte wählen, wer den Termin wahrnimmt.')
      .pipe(zPersonalId),
    takt: z.enum(['nie', 'woechentlich', 'monatlich']),
    abstand: zWiederholung.shape.abstand,
    endeArt: z.enum(['anzahl', 'bis']),
    anzahl: zAnzahl,
    endeAm: z.string().nullable(),
  })
  .superRefine(({ takt, endeArt, endeAm }, pruefung) => {
    if (takt === 'nie' || endeArt === 'anzahl' || (endeAm !== null && istDatum(endeAm))) return;
    pruefung.addIssue({
      code: 'custom',
      path: ['endeAm'],
      message: 'Bitte den letzten Tag eingeben. Beispiel: 15.09.2018',
    });
  });
export type Terminformular = z.input<typeof zTerminformular>;

const FAENGT_AN_UM = zUhrzeit.parse('09:00');
const DAUER_MINUTEN = 45;
const ANZAHL = 6;

/** A new appointment: the next working day, nine o'clock, three quarters of an hour. */
export function neuerTermin({ haushaltId, personalId }: Terminvorgabe, heute: Datum): Terminformular {
  return mitSerie({
    haushaltId,
    titel: '',
    personIds: [],
    am: naechsterWerktag(heute),
    um: FAENGT_AN_UM,
    dauerMinuten: DAUER_MINUTEN,
    ort: 'buero',
    ortsangabe: '',
    personalId,
    sprachmittlung: '',
    notiz: '',
  });
}

/** The fields of an appointment, with a repetition that is not asked for. */
export function mitSerie(
  eingabe: Omit<TerminEingabe, 'personalId'> & { personalId: PersonalId | null },
): Terminformular {
  return {
    ...eingabe,
    takt: 'nie',
    abstand: 1,
    endeArt: 'anzahl',
    anzahl: ANZAHL,
    endeAm: istDatum(eingabe.am) ? plusMonate(eingabe.am, 3) : null,
  };
}

/** The appointment and its repetition, as the operation takes them. */
export function ausFormular(werte: z.output<typeof zTerminformular>): {
  readonly eingabe: TerminEingabe;
  readonly wiederholung: Wiederholung | null;
} {
  const { takt, abstand, endeArt, anzahl, endeAm, ...eingabe } = werte;
  if (takt === 'nie') return { eingabe, wiederholung: null };
  const ende =
    endeArt === 'bis' && endeAm !== null && istDatum(endeAm)
      ? { art: 'bis' as const, bis: endeAm }
      : { art: 'anzahl' as const, anzahl };
  return { eingabe, wiederholung: { takt, abstand, ende } };
}

/** The fields of an appointment that is there, without what the program adds. */
export function eingabeVon(termin: Termin): TerminEingabe {
  return zTerminEingabe.parse(termin);
}
