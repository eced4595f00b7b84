import { onTestFinished } from 'vitest';
import { neuerHaushalt } from '../../shared/faelle/defaults.ts';
import type { Fallakte, PersonEingabe } from '../../shared/faelle/types.ts';
import { datum, type Datum } from '../../shared/foundation/date.ts';
import { zStellenanteilId, type KommuneId, type PersonalId } from '../../shared/foundation/id.ts';
import type { TerminEingabe } from '../../shared/termine/types.ts';
import { fensterVon, mitKonto } from './accounts.ts';
import { kommuneEingabe } from './anfragen.ts';
import { A_DORF, B_HEIM, personalEingabe, stellenanteil } from './builders.ts';
import { informiertePerson } from './faelle.ts';
import { terminVon } from './termine.ts';
import { testBackend, type Client, type TestBackend } from './test-backend.ts';

/** Somebody of the team: the person, the account and its window. */
export interface Teammitglied {
  readonly id: PersonalId;
  readonly kontoId: string;
  readonly client: Client;
}

export interface Integrationsteam {
  readonly t: TestBackend;
  readonly aDorf: KommuneId;
  readonly bHeim: KommuneId;
  /** Works in A-dorf and B-heim. */
  readonly kaya: Teammitglied;
  /** Works in A-dorf only. */
  readonly roth: Teammitglied;
}

const HEUTE = datum('2018-02-05');

async function person(t: TestBackend, name: readonly [string, string], kommunen: readonly KommuneId[]) {
  const [vorname, nachname] = name;
  const { id } = await t.client.personal.anlegen({
    eingabe: personalEingabe({
      vorname,
      nachname,
      traegerId: kommunen[0] ?? null,
      stellenanteile: kommunen.map((kommuneId) =>
        stellenanteil({ id: zStellenanteilId.parse(crypto.randomUUID()), kommuneId, anteilHundertstel: 50 }),
      ),
    }),
    istTrotzdemNeu: true,
  });
  const konto = await mitKonto(
    t,
    `${vorname} ${nachname}`,
    kommunen.map((kommuneId) => ({ rolle: 'integrationsmanagement' as const, kommuneId })),
  );
  await t.client.personal.kontoZuordnen({ personalId: id, kontoId: konto.id });
  return { id, kontoId: konto.id, client: await fensterVon(t, konto) };
}

/** Ali Kaya (A-dorf, B-heim) and Petra Roth (A-dorf), each with an account; the administrator's window is `t.client`. */
export async function integrationsteam(heute: Datum = HEUTE): Promise<Integrationsteam> {
  const t = await testBackend({ heute });
  onTestFinished(() => t.beende());
  const { id: aDorf } = await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  const { id: bHeim } = await t.client.kommunen.anlegen(kommuneEingabe(B_HEIM));
  return {
    t,
    aDorf,
    bHeim,
    kaya: await person(t, ['Ali', 'Kaya'], [aDorf, bHeim]),
    roth: await person(t, ['Petra', 'Roth'], [aDorf]),
  };
}

/** An open file of one person in this Kommune. */
export async function offenerFall(
  { id, client }: Teammitglied,
  kommuneId: KommuneId,
  aenderung: Partial<PersonEingabe> = {},
): Promise<Fallakte> {
  const { haushalt } = await client.faelle.anlegen({
    eingabe: { ...neuerHaushalt(kommuneId), zustaendigId: id },
    personen: [informiertePerson(aenderung)],
    istTrotzdemNeu: true,
  });
  return client.faelle.akteOeffnen({
    id: haushalt.id,
    version: haushalt.version,
    am: datum('2018-01-15'),
    zustaendigId: id,
  });
}

/** An appointment of this case, kept by this person of Personal. */
export function terminEingabe(
  { haushalt }: Fallakte,
  personalId: PersonalId,
  aenderung: Partial<TerminEingabe> = {},
): TerminEingabe {
  return terminVon(haushalt.id, personalId, aenderung);
}
