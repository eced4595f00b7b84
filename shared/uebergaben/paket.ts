import { z } from 'zod';
import type { Informationsart } from '../einwilligungen/types.ts';
import { zErhebungEingabe, zErhebungsfeld, type Erhebung } from '../erhebungen/types.ts';
import { neuePerson } from '../faelle/defaults.ts';
import { zAufenthalt, zPersonEingabe, type Fallakte, type Person, type PersonEingabe } from '../faelle/types.ts';
import { zHaushaltsart } from '../faelle/wertelisten.ts';
import { zDatum, type Datum } from '../foundation/date.ts';
import { glatt } from '../foundation/folding.ts';
import type { FalleintragId, PersonId } from '../foundation/id.ts';
import { zPflichtzeile } from '../foundation/text.ts';
import { zThemenfeld } from '../netzwerk/themenfelder.ts';
import { neueUebergabe, neueUebergabeperson } from './defaults.ts';
import type { UEBERGABEFELD_LABEL } from './labels.ts';
import type { UebergabeEingabe, Uebergabeperson } from './types.ts';

/** Code of the kind in packages, for good. */
export const FALLAKTE = 'fallakte';

const zPapier = zAufenthalt.omit({ id: true }).strict();

/** What travels of a person: no address, telephone, number of another office or remark. */
const zPaketperson = zPersonEingabe
  .pick({
    vorname: true,
    nachname: true,
    schreibweisen: true,
    nameOriginal: true,
    geschlecht: true,
    geburtsgenauigkeit: true,
    geburtsdatum: true,
    geburtsjahr: true,
    rolle: true,
    staatsangehoerigkeit: true,
    ankunftAm: true,
    aubVon: true,
    sprachen: true,
    alphabetisierung: true,
    brauchtSprachmittlung: true,
    stationen: true,
    kurse: true,
    interessen: true,
  })
  .extend({ aufenthalte: z.array(zPapier).max(50) })
  .strict()
  .refine(({ vorname, nachname }) => vorname + nachname !== '', 'Eine Person ohne Namen.');

const zPaketfeld = zErhebungsfeld
  .omit({ personId: true })
  .extend({
    /** Health lies in the envelope and does not travel. */
    themenfeld: zThemenfeld.exclude(['gesundheit']),
    /** Place in the list of persons; null: the whole household. The sum makes the -0 that JSON knows a plain 0. */
    person: z
      .int()
      .min(0)
      .transform((stelle) => stelle + 0)
      .nullable(),
  })
  .strict();

const zPaketerhebung = zErhebungEingabe
  .omit({ felder: true })
  .extend({ felder: z.array(zPaketfeld).max(240) })
  .strict();

/** The data part of a package with a case: chosen contents of one household. */
export const zFallpaket = z
  .strictObject({
    fassung: z.literal(1),
    /** The day on which it was handed over. */
    am: zDatum,
    vonStelle: zPflichtzeile('Die abgebende Stelle fehlt.'),
    einverstaendnisAm: zDatum,
    art: zHaushaltsart,
    personen: z.array(zPaketperson).min(1).max(30),
    erhebung: zPaketerhebung.nullable(),
  })
  .refine(
    ({ personen, erhebung }) =>
      erhebung === null || erhebung.felder.every(({ person }) => person === null || person < personen.length),
    'Die Erhebung nennt eine Person, die nicht im Paket steht.',
  );
export type Fallpaket = z.infer<typeof zFallpaket>;

/** Which contents leave the file; names, birth and family always do. */
export const zPaketauswahl = z.object({
  aufenthalt: z.boolean(),
  sprachen: z.boolean(),
  bildung: z.boolean(),
  erhebung: z.boolean(),
});
export type Paketauswahl = z.infer<typeof zPaketauswahl>;

export const PAKETAUSWAHL_LABEL: Record<keyof Paketauswahl, string> = {
  aufenthalt: 'Ankunft und Aufenthaltspapiere',
  sprachen: 'Sprachen, Lesen und Schreiben',
  bildung: 'Schule, Arbeit, Kurse und Interessen',
  erhebung: 'Neueste Erhebung, ohne Gesundheit',
};

/** What the family has to have released for this choice. */
export function artenDerAuswahl({ aufenthalt, sprachen, bildung, erhebung }: Paketauswahl): Informationsart[] {
  return [
    'familie',
    ...(aufenthalt ? (['aufenthalt'] as const) : []),
    ...(sprachen ? (['sprache'] as const) : []),
    ...(bildung || erhebung ? (['bildung_arbeit'] as const) : []),
    ...(erhebung ? (['wohnen'] as const) : []),
  ];
}

/** The chosen contents of a file, ready to be sealed. */
export function fallpaketAus(
  { haushalt, personen }: Fallakte,
  erhebung: Erhebung | null,
  auswahl: Paketauswahl,
  kopf: Pick<Fallpaket, 'am' | 'vonStelle' | 'einverstaendnisAm'>,
): Fallpaket {
  const leer = neuePerson();
  return zFallpaket.parse({
    fassung: 1,
    ...kopf,
    art: haushalt.art,
    personen: personen.map((person) => ({
      vorname: person.vorname,
      nachname: person.nachname,
      schreibweisen: person.schreibweisen,
      nameOriginal: person.nameOriginal,
      geschlecht: person.geschlecht,
      geburtsgenauigkeit: person.geburtsgenauigkeit,
      geburtsdatum: person.geburtsdatum,
      geburtsjahr: person.geburtsjahr,
      rolle: person.rolle,
      staatsangehoerigkeit: person.staatsangehoerigkeit,
      aubVon: person.aubVon,
      ankunftAm: auswahl.aufenthalt ? person.ankunftAm : null,
      aufenthalte: auswahl.aufenthalt ? person.aufenthalte.map(({ id: _id, ...papier }) => papier) : [],
      sprachen: auswahl.sprachen ? person.sprachen : [],
      alphabetisierung: auswahl.sprachen ? person.alphabetisierung : leer.alphabetisierung,
      brauchtSprachmittlung: auswahl.sprachen && person.brauchtSprachmittlung,
      stationen: auswahl.bildung ? person.stationen : [],
      kurse: auswahl.bildung ? person.kurse : [],
      interessen: auswahl.bildung ? person.interessen : '',
    })),
    erhebung:
      auswahl.erhebung && erhebung !== null ? erhebungImPaket(erhebung, personen, haushalt.istGeschuetzt) : null,
  });
}

/** Without health, and without housing where the address is protected: a description tells a home as well. */
function erhebungImPaket(
  erhebung: Erhebung,
  personen: readonly Person[],
  istGeschuetzt: boolean,
): Fallpaket['erhebung'] {
  const { am, durchgefuehrtVon, sprache, sprachmittlung, wuensche, helfende } = erhebung;
  return {
    ...{ am, durchgefuehrtVon, sprache, sprachmittlung, wuensche, helfende },
    felder: erhebung.felder.flatMap(({ personId, themenfeld, ...feld }) => {
      const person = personId === null ? null : personen.findIndex(({ id }) => id === personId);
      const bleibtHier = themenfeld === 'gesundheit' || (istGeschuetzt && themenfeld === 'wohnung');
      return bleibtHier || person === -1 ? [] : [{ ...feld, themenfeld, person }];
    }),
  };
}

/** The persons as a new household gets them. */
export function personenAus({ personen }: Fallpaket, neueId: () => FalleintragId): PersonEingabe[] {
  return personen.map(({ aufenthalte, ...person }) => ({
    ...neuePerson(),
    ...person,
    aufenthalte: aufenthalte.map((papier) => ({ ...papier, id: neueId() })),
  }));
}

/** Which person of the household each person of the package is: same name and year; null where nobody is. */
export function zuordnung({ personen }: Fallpaket, vorhandene: readonly Person[]): (PersonId | null)[] {
  const frei = [...vorhandene];
  return personen.map(({ vorname, nachname, geburtsjahr, geburtsdatum }) => {
    const jahr = geburtsjahr ?? (geburtsdatum === null ? null : Number(geburtsdatum.slice(0, 4)));
    const stelle = frei.findIndex(
      (person) =>
        glatt(person.vorname + person.nachname) === glatt(vorname + nachname) &&
        (jahr === null || person.geburtsjahr === null || person.geburtsjahr === jahr),
    );
    return stelle === -1 ? null : (frei.splice(stelle, 1)[0]?.id ?? null);
  });
}

function angaben(person: Fallpaket['personen'][number], personId: PersonId): Uebergabeperson {
  const papier = person.aufenthalte.at(-1);
  return {
    ...neueUebergabeperson(personId),
    ankunftAm: person.ankunftAm,
    aubVon: person.aubVon,
    sprachen: person.sprachen,
    alphabetisierung: person.alphabetisierung,
    brauchtSprachmittlung: person.brauchtSprachmittlung,
    kurse: person.kurse.slice(0, 20),
    ...(papier === undefined
      ? {}
      : {
          status: papier.status,
          statusVon: papier.von,
          statusBis: papier.bis,
          erwerbstaetigkeit: papier.erwerbstaetigkeit,
        }),
  };
}

/** The protocol that an accepted package leaves; `personIds` tells who of the household each person is. */
export function uebergabeAus(paket: Fallpaket, personIds: readonly (PersonId | null)[]): UebergabeEingabe {
  const { am, vonStelle, einverstaendnisAm, erhebung, personen } = paket;
  const familie = (feld: keyof typeof UEBERGABEFELD_LABEL) =>
    erhebung?.felder.find(({ themenfeld, person }) => themenfeld === feld && person === null)?.istStand ?? '';
  const fremde = personen.filter((_person, stelle) => (personIds[stelle] ?? null) === null);
  return {
    ...neueUebergabe(am, []),
    vonStelle,
    istGespraech: false,
    einverstaendnis: 'ja',
    einverstaendnisAm,
    personen: personen.flatMap((person, stelle) => {
      const personId = personIds[stelle] ?? null;
      return personId === null ? [] : [angaben(person, personId)];
    }),
    sprache: familie('sprache'),
    schule: familie('schule'),
    arbeit: familie('arbeit'),
    wohnung: familie('wohnung'),
    bemerkung: [
      'Als Paket angenommen.',
      ...(fremde.length === 0
        ? []
        : [
            `Keiner Person dieses Haushalts zugeordnet: ${fremde.map(({ vorname, nachname }) => `${vorname} ${nachname}`.trim()).join(', ')}.`,
          ]),
    ].join(' '),
  };
}

/** The assessment of the package with the persons as they are called here. */
export function erhebungAus({ erhebung }: Fallpaket, personIds: readonly (PersonId | null)[]) {
  if (erhebung === null) return null;
  return {
    ...erhebung,
    felder: erhebung.felder.flatMap(({ person, ...feld }) => {
      const personId = person === null ? null : (personIds[person] ?? null);
      return person !== null && personId === null ? [] : [{ ...feld, personId }];
    }),
  };
}

/** True where the days of a package can be: nothing of it lies in the future. */
export function liegtZurueck({ am, einverstaendnisAm, erhebung }: Fallpaket, heute: Datum): boolean {
  return am <= heute && einverstaendnisAm <= heute && (erhebung === null || erhebung.am <= heute);
}
