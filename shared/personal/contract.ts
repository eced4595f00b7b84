import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zBlatt } from '../documents/blocks.ts';
import { zDatum } from '../foundation/date.ts';
import { zGeplanteStelleId, zKontoId, zPersonalId, zTeamId } from '../foundation/id.ts';
import {
  zGeplanteStelle,
  zGeplanteStelleEingabe,
  zPersonal,
  zPersonalEingabe,
  zPersonalkonto,
  zTeam,
  zTeamEingabe,
} from './types.ts';

const lesen = operationFuer({ datenart: 'personal', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'personal', zugriff: 'schreiben' });

export const personalContract = {
  /**
   * Query: everybody in the service of a Kommune that the account may see, sorted by name. Shares and employers that it may
   * not see are left out; such a person can be read, not changed (`NICHT_ERLAUBT`).
   */
  liste: lesen.output(z.array(zPersonal)),
  eine: lesen.input(z.object({ id: zPersonalId })).output(zPersonal),
  /**
   * Command. `GESPERRT` where a reason of `pruefePersonal` forbids saving (end before start, overlap, more than 1,00 VZÄ);
   * `EINGABE` at `nachname` where the same person is there already and `istTrotzdemNeu` is false.
   */
  anlegen: schreiben.input(z.object({ eingabe: zPersonalEingabe, istTrotzdemNeu: z.boolean() })).output(zPersonal),
  aendern: schreiben
    .input(z.object({ id: zPersonalId, version: z.int(), eingabe: zPersonalEingabe }))
    .output(zPersonal),
  /** Command: `GESPERRT` where an Antrag, a team or the record of another person names the person. */
  loeschen: schreiben.input(z.object({ id: zPersonalId, version: z.int() })).output(z.object({})),

  /** Query: accounts by name, and the person that each stands for; nothing for readers without names. */
  konten: lesen.output(z.array(zPersonalkonto)),
  /** Command: the account that the person works with; null: none. `EINGABE` at `kontoId` where it stands for somebody else. */
  kontoZuordnen: schreiben
    .input(z.object({ personalId: zPersonalId, kontoId: zKontoId.nullable() }))
    .output(z.object({})),

  /** Query: teams that work in a Kommune that the account sees, by name. */
  teams: lesen.output(z.array(zTeam)),
  /**
   * Command: adds a team, or changes it where `id` is given. `EINGABE` at `name`; `GESPERRT` where somebody would be in two
   * teams on one day.
   */
  teamSpeichern: schreiben
    .input(z.object({ id: zTeamId.nullable(), version: z.int().nullable(), eingabe: zTeamEingabe }))
    .output(zTeam),
  teamLoeschen: schreiben.input(z.object({ id: zTeamId, version: z.int() })).output(z.object({})),

  /** Query: posts that nobody holds yet, and those that were filled; the next one first. */
  geplanteStellen: lesen.output(z.array(zGeplanteStelle)),
  /** Command: adds a planned post, or changes it where `id` is given. `EINGABE` at `kommuneId` and `besetztAb`. */
  geplanteStelleSpeichern: schreiben
    .input(z.object({ id: zGeplanteStelleId.nullable(), version: z.int().nullable(), eingabe: zGeplanteStelleEingabe }))
    .output(zGeplanteStelle),
  geplanteStelleLoeschen: schreiben.input(z.object({ id: zGeplanteStelleId, version: z.int() })).output(z.object({})),

  /** Query: the table „besetzt / geplant“ of a day as a paper. */
  besetzungBlatt: lesen.input(z.object({ stichtag: zDatum })).output(zBlatt),
  /** Query: the same as a Word file. */
  besetzungWord: lesen
    .input(z.object({ stichtag: zDatum }))
    .output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
};
