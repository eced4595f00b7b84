import type { KontoId, PersonalId } from '../../../shared/foundation/id.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import type { Personalkonto } from '../../../shared/personal/types.ts';
import { inTransaktion } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { kontennamen } from '../konten/accounts.ts';
import { personalRepository } from './repository.ts';

/** Which account a person in the service of a Kommune works with: whose cases are „meine Fälle“. */

/** Accounts that can log in, or that stand for somebody whom this account sees. Readers without names get none. */
export async function listePersonalkonten(anfrage: Anfrage): Promise<Personalkonto[]> {
  if (anfrage.istOhneNamen) return [];
  const repository = personalRepository(anfrage.db, anfrage.kommunen);
  const gesehene = new Set((await repository.liste()).map(({ id }) => id));
  const personVon = new Map([...(await repository.kontenJePerson())].map(([person, konto]) => [konto, person]));
  const konten = await kontennamen(anfrage);
  const alle = konten.flatMap(({ id, anzeigename, zustand }) => {
    const person = personVon.get(id) ?? null;
    const personalId = person !== null && gesehene.has(person) ? person : null;
    return zustand === 'ausgeschieden' && personalId === null ? [] : [{ id, anzeigename, personalId }];
  });
  return nachNamen(alle, ({ anzeigename }) => anzeigename);
}

/** Notes the account of a person; null: none. `EINGABE` at `kontoId`. The same twice is no failure. */
export async function ordneKontoZu(
  anfrage: Anfrage,
  { personalId, kontoId }: { readonly personalId: PersonalId; readonly kontoId: KontoId | null },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = personalRepository(anfrage.db, anfrage.kommunen);
    const person = await repository.eine(personalId);
    if (person === null) throw nichtGefunden('Diese Person');
    if (!(await repository.istAenderbar(personalId))) {
      throw nichtErlaubt(
        `„${person.vorname} ${person.nachname}“ arbeitet auch für eine Kommune, die dieses Konto nicht sieht. Das Konto im Programm wählt, wer alle diese Kommunen sieht.`,
      );
    }
    if (kontoId !== null) await pruefeKonto(anfrage, personalId, kontoId);
    await repository.setzeKonto(personalId, kontoId);
  });
}

async function pruefeKonto(anfrage: Anfrage, personalId: PersonalId, kontoId: KontoId): Promise<void> {
  const konto = (await kontennamen(anfrage)).find(({ id }) => id === kontoId);
  if (konto === undefined || konto.zustand === 'ausgeschieden') {
    throw eingabefehler([{ feld: 'kontoId', satz: 'Dieses Konto gibt es nicht mehr. Bitte ein anderes wählen.' }]);
  }
  const repository = personalRepository(anfrage.db, anfrage.kommunen);
  const bisher = await repository.personalVonKonto(kontoId);
  if (bisher === null || bisher === personalId) return;
  const andere = await repository.eine(bisher);
  const wer = andere === null ? 'eine andere Person' : `„${andere.vorname} ${andere.nachname}“`;
  throw eingabefehler([
    {
      feld: 'kontoId',
      satz: `„${konto.anzeigename}“ ist schon das Konto für ${wer}. Dort zuerst das Konto entfernen.`,
    },
  ]);
}

/** The account that the person works with; null where none is noted. */
export async function kontoVonPersonal(anfrage: Anfrage, personalId: PersonalId): Promise<KontoId | null> {
  return (await personalRepository(anfrage.db, 'alle').kontenJePerson()).get(personalId) ?? null;
}

/** The person that the account stands for; null where none is noted. */
export function personalVonKonto(anfrage: Anfrage, kontoId: KontoId): Promise<PersonalId | null> {
  return personalRepository(anfrage.db, 'alle').personalVonKonto(kontoId);
}
