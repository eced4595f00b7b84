import { jahrVon, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import { vollerName, volljaehrigkeit } from './name.ts';
import { endeVorBeginn, grund } from './pruefung-person.ts';
import type { Beziehung, HaushaltEingabe, Person, PersonEingabe } from './types.ts';

/** What is the matter with a household; `feld` is a path in the household. */

type Mitglied = PersonEingabe & Pick<Person, 'id'>;

/** Relations in which `von` is older by nature and stands above `zu`. */
const ABSTAMMUNG: readonly Beziehung['art'][] = ['elternteil', 'grosselternteil'];

function pruefeZusammensetzung({ art }: HaushaltEingabe, personen: readonly PersonEingabe[], heute: Datum): Grund[] {
  const gruende: Grund[] = [];
  if (personen.length > 0 && personen.every((person) => volljaehrigkeit(person, heute) === 'nein')) {
    gruende.push(
      grund('warnt', {
        code: 'haushalt-ohne-erwachsene',
        satz: 'Im Haushalt ist niemand erwachsen.',
        ausweg: 'Bei unbegleiteten Minderjährigen das Jugendamt als Stelle nennen, sonst die Eltern dazunehmen.',
        feld: null,
      }),
    );
  }
  if (art === 'familie' && personen.length === 1) {
    gruende.push(
      grund('warnt', {
        code: 'familie-mit-einer-person',
        satz: 'Als Familie eingetragen, aber mit einer Person.',
        ausweg: 'Die anderen dazunehmen oder „Einzelperson“ wählen; Gespräche werden danach gezählt.',
        feld: 'art',
      }),
    );
  }
  if (art === 'einzelperson' && personen.length > 1) {
    gruende.push(
      grund('warnt', {
        code: 'einzelperson-mit-mehreren',
        satz: `Als Einzelperson eingetragen, aber mit ${personen.length} Personen.`,
        ausweg: '„Familie“ wählen oder die Personen trennen; Gespräche werden danach gezählt.',
        feld: 'art',
      }),
    );
  }
  return gruende;
}

/** Everybody who stands above the person, over any number of steps. */
function vorfahren(von: string, eltern: ReadonlyMap<string, readonly string[]>): Set<string> {
  const gesehene = new Set<string>();
  const offene = [...(eltern.get(von) ?? [])];
  for (let id = offene.pop(); id !== undefined; id = offene.pop()) {
    if (gesehene.has(id)) continue;
    gesehene.add(id);
    offene.push(...(eltern.get(id) ?? []));
  }
  return gesehene;
}

/** Persons who would be their own ancestors. */
export function kreisInBeziehungen(beziehungen: readonly Pick<Beziehung, 'vonId' | 'zuId' | 'art'>[]): string[] {
  const eltern = new Map<string, string[]>();
  for (const { vonId, zuId, art } of beziehungen) {
    if (ABSTAMMUNG.includes(art)) eltern.set(zuId, [...(eltern.get(zuId) ?? []), vonId]);
  }
  return [...eltern.keys()].filter((id) => vorfahren(id, eltern).has(id));
}

function pruefeBeziehungen({ beziehungen }: HaushaltEingabe, personen: readonly Mitglied[]): Grund[] {
  const finde = (id: string) => personen.find((person) => person.id === id);
  const gruende = beziehungen.flatMap(({ vonId, zuId, art }, nummer): Grund[] => {
    const von = finde(vonId);
    const zu = finde(zuId);
    if (von === undefined || zu === undefined) {
      return [
        grund('sperrt', {
          code: 'beziehung-zu-fremder-person',
          satz: 'Diese Person gehört nicht zum Haushalt.',
          ausweg: 'Eine Person des Haushalts wählen.',
          feld: `beziehungen.${nummer}.${von === undefined ? 'vonId' : 'zuId'}`,
        }),
      ];
    }
    if (vonId === zuId) {
      return [
        grund('sperrt', {
          code: 'beziehung-zu-sich-selbst',
          satz: `${vollerName(von)} kann nicht mit sich selbst verwandt sein.`,
          ausweg: 'Zwei verschiedene Personen wählen.',
          feld: `beziehungen.${nummer}.zuId`,
        }),
      ];
    }
    return ABSTAMMUNG.includes(art) ? pruefeAlter(von, zu, `beziehungen.${nummer}.vonId`) : [];
  });
  const imKreis = kreisInBeziehungen(beziehungen).flatMap((id) => finde(id) ?? []);
  if (imKreis.length > 0 && !gruende.some(({ schwere }) => schwere === 'sperrt')) {
    gruende.push(
      grund('sperrt', {
        code: 'beziehungen-im-kreis',
        satz: `Die Beziehungen führen im Kreis: ${imKreis.map(vollerName).join(', ')}.`,
        ausweg: 'Bei einer der Beziehungen die Richtung ändern.',
        feld: null,
      }),
    );
  }
  return gruende;
}

/** True where the parent was certainly born in a later year, or on a later day of the same, than the child. */
function istJuenger(eltern: PersonEingabe, kind: PersonEingabe): boolean {
  if (eltern.geburtsdatum !== null && kind.geburtsdatum !== null) return eltern.geburtsdatum >= kind.geburtsdatum;
  const jahr = ({ geburtsdatum, geburtsjahr }: PersonEingabe) =>
    geburtsdatum === null ? geburtsjahr : jahrVon(geburtsdatum);
  const elternjahr = jahr(eltern);
  const kindjahr = jahr(kind);
  return elternjahr !== null && kindjahr !== null && elternjahr > kindjahr;
}

function pruefeAlter(eltern: Mitglied, kind: Mitglied, feld: string): Grund[] {
  if (!istJuenger(eltern, kind)) return [];
  return [
    grund('warnt', {
      code: 'elternteil-juenger',
      satz: `${vollerName(eltern)} ist jünger als ${vollerName(kind)}.`,
      ausweg: 'Die Richtung der Beziehung und beide Geburtsdaten prüfen.',
      feld,
    }),
  ];
}

function pruefeZeilen({ anschriften, leistungen }: HaushaltEingabe): Grund[] {
  return [
    ...anschriften.flatMap(({ von, bis }, nummer) =>
      endeVorBeginn('Die Anschrift', `anschriften.${nummer}.bis`, von, bis),
    ),
    ...leistungen.flatMap(({ von, bis }, nummer) =>
      endeVorBeginn('Die Leistung', `leistungen.${nummer}.bis`, von, bis),
    ),
  ];
}

function pruefeVerlaengerung({ istVerlaengert, verlaengerungGrund }: HaushaltEingabe): Grund[] {
  if (!istVerlaengert || verlaengerungGrund !== '') return [];
  return [
    grund(
      'sperrt',
      {
        code: 'verlaengerung-ohne-grund',
        satz: 'Bitte begründen, warum die Begleitung länger als 36 Monate dauert.',
        ausweg: 'Ohne Begründung endet sie nach 36 Monaten.',
        feld: 'verlaengerungGrund',
      },
      'VwV Integrationsmanagement 2023',
    ),
  ];
}

/** Everything that is the matter with a household of these persons. `sperrt`: it cannot be saved so. */
export function pruefeHaushalt(haushalt: HaushaltEingabe, personen: readonly Mitglied[], heute: Datum): Grund[] {
  return [
    ...pruefeZusammensetzung(haushalt, personen, heute),
    ...pruefeBeziehungen(haushalt, personen),
    ...pruefeZeilen(haushalt),
    ...pruefeVerlaengerung(haushalt),
  ];
}
