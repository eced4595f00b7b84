import { legeHaushaltAn } from '../../electron/backend/faelle/household-service.ts';
import { oeffneAkte } from '../../electron/backend/faelle/opening.ts';
import type { Anfrage } from '../../electron/backend/context.ts';
import { ANMELDUNGEN } from '../../electron/backend/registrations.ts';
import { fuehreIndexNach } from '../../electron/backend/suche/service.ts';
import { neuePerson, neuerHaushalt } from '../../shared/faelle/defaults.ts';
import type { Fallakte, HaushaltEingabe, PersonEingabe } from '../../shared/faelle/types.ts';
import { datum } from '../../shared/foundation/date.ts';
import { zFalleintragId, type FalleintragId, type PersonalId } from '../../shared/foundation/id.ts';
import { A_DORF } from './builders.ts';

/** Made-up households. The day of the tests is 1 February 2018. */

export const falleintragId = (nummer: number): FalleintragId =>
  zFalleintragId.parse(`00000000-0000-4000-8000-0000000007${String(nummer).padStart(2, '0')}`);

/** Sara Bekele, 23, recognised, in the AUB since June 2017; nothing of her file is done yet. */
export function personEingabe(aenderung: Partial<PersonEingabe> = {}): PersonEingabe {
  return {
    ...neuePerson(),
    vorname: 'Sara',
    nachname: 'Bekele',
    geschlecht: 'weiblich',
    geburtsdatum: datum('1994-05-03'),
    staatsangehoerigkeit: '224',
    ankunftAm: datum('2015-10-12'),
    aubVon: datum('2017-06-01'),
    zugangsgrund: 'anerkannt',
    zugangGrundlageAm: datum('2017-03-20'),
    ...aenderung,
  };
}

/** The same person with the information, her consent and her own copy: her file can be opened. */
export function informiertePerson(aenderung: Partial<PersonEingabe> = {}): PersonEingabe {
  return personEingabe({
    erstkontakt: 'angenommen',
    erstkontaktAm: datum('2018-01-10'),
    informiertAm: datum('2018-01-10'),
    informiertSprache: 'ti',
    einwilligungAm: datum('2018-01-10'),
    einwilligungKopieAm: datum('2018-01-10'),
    ...aenderung,
  });
}

/** A single person's household in A-dorf with an address. */
export function haushaltEingabe(aenderung: Partial<HaushaltEingabe> = {}): HaushaltEingabe {
  return {
    ...neuerHaushalt(A_DORF.id),
    ziel: 'Arbeit und eine eigene Wohnung',
    anschriften: [
      {
        id: falleintragId(1),
        strasse: 'Lindenweg 7',
        zusatz: '',
        plz: '73000',
        ort: 'A-dorf',
        ortsteil: 'Oberdorf',
        wohnform: 'kommunale_unterkunft',
        von: datum('2017-06-01'),
        bis: null,
      },
    ],
    ...aenderung,
  };
}

/** Saves a household, whoever may look like its persons. */
export function legeFallAn(
  anfrage: Anfrage,
  eingabe: HaushaltEingabe = haushaltEingabe(),
  personen: readonly PersonEingabe[] = [personEingabe()],
): Promise<Fallakte> {
  return legeHaushaltAn(anfrage, { eingabe, personen, istTrotzdemNeu: true });
}

/** The family Al-Ahmad: both parents and two children, all informed, the parents with consent and copy. */
export function familie(): PersonEingabe[] {
  const gemeinsam = { nachname: 'Al-Ahmad', staatsangehoerigkeit: '475' };
  const kind = { rolle: 'kind', einwilligungAm: null, einwilligungKopieAm: null } as const;
  return [
    informiertePerson({
      ...gemeinsam,
      vorname: 'Mohamad',
      schreibweisen: ['Muhammed Alahmad'],
      nameOriginal: 'محمد الأحمد',
      geschlecht: 'maennlich',
      geburtsdatum: datum('1984-01-01'),
    }),
    informiertePerson({ ...gemeinsam, vorname: 'Amina', geburtsdatum: datum('1988-07-15'), rolle: 'partner' }),
    informiertePerson({
      ...gemeinsam,
      ...kind,
      vorname: 'Yusuf',
      geschlecht: 'maennlich',
      geburtsdatum: datum('2010-03-02'),
    }),
    informiertePerson({ ...gemeinsam, ...kind, vorname: 'Lina', geburtsdatum: datum('2014-11-20') }),
  ];
}

/** Saves a household and opens its file on the day of the tests. */
export async function legeOffeneAkteAn(
  anfrage: Anfrage,
  eingabe: HaushaltEingabe = haushaltEingabe(),
  personen: readonly PersonEingabe[] = [informiertePerson()],
): Promise<Fallakte> {
  const { haushalt } = await legeFallAn(anfrage, eingabe, personen);
  return oeffneAkte(anfrage, {
    id: haushalt.id,
    version: haushalt.version,
    am: anfrage.heute,
    zustaendigId: eingabe.zustaendigId,
  });
}

/** The same request with the search index kept up, as in a session. */
export function mitSuche(anfrage: Anfrage): Anfrage {
  const quellen = ANMELDUNGEN.flatMap(({ suche }) => suche);
  return { ...anfrage, folgen: (innen, aenderungen) => fuehreIndexNach(innen, quellen, aenderungen) };
}

/** The account of the request stands for this Personal from now on. */
export async function stehtFuer({ db, konto }: Anfrage, personalId: PersonalId): Promise<void> {
  await db
    .insertInto('konten')
    .values({ id: konto.id, anzeigename: konto.anzeigename, einstellungen: '{}' })
    .onConflict((konflikt) => konflikt.doNothing())
    .execute();
  await db.insertInto('personal_konten').values({ personal_id: personalId, konto_id: konto.id }).execute();
}
