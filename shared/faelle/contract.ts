import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { zDokument } from '../dokumente/types.ts';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zHaushaltId, zKommuneId, zPersonalId, zPersonId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zPflichtzeile, zZeile } from '../foundation/text.ts';
import { dublettenContract } from './dubletten-contract.ts';
import {
  zAnschrift,
  zBetreuende,
  zFallakte,
  zFallfilter,
  zFallsortierung,
  zFallverlauf,
  zFallzeile,
  zHaushaltEingabe,
  zPersonEingabe,
  zZugang,
} from './types.ts';
import { zAbschlussgrund } from './wertelisten.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });
const zWord = z.object({ name: z.string(), datei: z.instanceof(Blob) });
const zEine = z.object({ id: zHaushaltId });
const zVersion = z.object({ id: zHaushaltId, version: z.int() });

/** Households, persons and files. Every answer without the addresses of protected households. */
const aktenContract = {
  /** Query: one page of the list, and how many households the filter meets in all. */
  liste: lesen
    .input(
      z.object({
        filter: zFallfilter,
        sortierung: zFallsortierung,
        ab: z.int().min(0),
        anzahl: z.int().min(1).max(500),
      }),
    )
    .output(z.object({ zeilen: nurForm(z.array(zFallzeile)), gesamt: z.int(), personen: z.int() })),
  /** Query: one household with its persons; noted as read in the Protokoll. */
  akte: lesen.input(zEine).output(nurForm(zFallakte)),
  /**
   * Command: a household with at least one person. `EINGABE` at the field; `GESPERRT` with the code `doppelt` where
   * somebody like that is there already and `istTrotzdemNeu` is false.
   */
  anlegen: schreiben
    .input(
      z.object({
        eingabe: zHaushaltEingabe,
        personen: z.array(zPersonEingabe).min(1, 'Bitte mindestens eine Person eingeben.').max(30),
        istTrotzdemNeu: z.boolean(),
      }),
    )
    .output(nurForm(zFallakte)),
  /**
   * Command: the household itself, not its persons. `GESPERRT` for circular relations. Addresses of a protected household
   * are not in the form: those that are sent are added; where one is sent that is there, it was shown
   * (`anschriftZeigen`), and all are replaced.
   */
  aendern: schreiben
    .input(z.object({ id: zHaushaltId, version: z.int(), eingabe: zHaushaltEingabe }))
    .output(nurForm(zFallakte)),
  /** Command: with its persons, to the bin. `GESPERRT` where the file was ever open. */
  loeschen: schreiben.input(zVersion).output(z.object({})),
  personAnlegen: schreiben
    .input(z.object({ haushaltId: zHaushaltId, eingabe: zPersonEingabe, istTrotzdemNeu: z.boolean() }))
    .output(nurForm(zFallakte)),
  personAendern: schreiben
    .input(z.object({ id: zPersonId, version: z.int(), eingabe: zPersonEingabe }))
    .output(nurForm(zFallakte)),
  /** Command: `GESPERRT` for the last person of a household and where records name the person. */
  personLoeschen: schreiben.input(z.object({ id: zPersonId, version: z.int() })).output(nurForm(zFallakte)),
  /** Command: moves a person into another household of the same Kommune, or into a new one (`null`). Answers the new one. */
  personUmziehen: schreiben
    .input(z.object({ id: zPersonId, version: z.int(), nachId: zHaushaltId.nullable() }))
    .output(nurForm(zFallakte)),
  /**
   * Command: first contact with the offer of company, for several persons at once.
   */
  erstkontakt: schreiben
    .input(
      z.object({
        haushaltId: zHaushaltId,
        personIds: z.array(zPersonId).min(1, 'Bitte mindestens eine Person wählen.'),
        am: zDatum,
        ergebnis: z.enum(['angenommen', 'abgelehnt', 'nicht_erreicht']),
      }),
    )
    .output(nurForm(zFallakte)),
  /**
   * Command: opens the file and gives the Aktenzeichen. `GESPERRT` where the information under Art. 13 or an adult's
   * consent is missing.
   */
  akteOeffnen: schreiben
    .input(zVersion.extend({ am: zDatum, zustaendigId: zPersonalId.nullable() }))
    .output(nurForm(zFallakte)),
  akteAbschliessen: schreiben
    .input(zVersion.extend({ am: zDatum, grund: zAbschlussgrund, uebergebenAn: zZeile, bemerkung: zZeile }))
    .output(nurForm(zFallakte)),
  /** Command: a new Begleitung of the same file, with the same Aktenzeichen. */
  akteWiederoeffnen: schreiben.input(zVersion.extend({ am: zDatum })).output(nurForm(zFallakte)),
  /** Query: persons of the AUB without contact, the longest waiting first; at most 500. */
  zugaengeOhneKontakt: lesen.input(z.object({ kommuneId: zKommuneId.nullable() })).output(z.array(zZugang)),
  /**
   * Command (it leaves a trace): the addresses of a protected household, for whoever is responsible for it or stands in.
   * `NICHT_ERLAUBT` for everybody else. The reason stands in the Protokoll of the case (`halteEinsichtFest`).
   */
  anschriftZeigen: schreiben
    .input(z.object({ id: zHaushaltId, grund: zPflichtzeile('Bitte den Grund eingeben.') }))
    .output(z.object({ anschriften: nurForm(z.array(zAnschrift)) })),
  /** Query: Personal by name, for whoever may read cases. */
  betreuende: lesen.output(z.array(zBetreuende)),
  /** Query: everything that happened in the case, newest first, from all slices. */
  verlauf: lesen.input(zEine).output(z.array(zFallverlauf)),
  stammdatenblatt: lesen.input(zEine).output(zBlatt),
  stammdatenblattWord: lesen.input(zEine).output(zWord),
  /** Command: files the sheet in the case. */
  stammdatenblattAblegen: schreiben.input(zEine).output(zDokument),
};

export const faelleContract = { ...aktenContract, ...dublettenContract };
