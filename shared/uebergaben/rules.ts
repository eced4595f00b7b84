import { endeVorBeginn, grund } from '../faelle/pruefung-person.ts';
import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { HaushaltId, PersonId } from '../foundation/id.ts';
import type { Grund } from '../foundation/reasons.ts';
import { GESUNDHEIT_GESPERRT } from './labels.ts';
import type { Uebergabe, UebergabeEingabe, Uebergabeperson } from './types.ts';

/** What the rules have to know beside the form. */
export interface Uebergabelage {
  readonly heute: Datum;
  /** Persons of the household, and those whom the protocol named before. */
  readonly personIds: readonly PersonId[];
  /** Days of the household's other handovers that were talks. */
  readonly andereGespraeche: readonly Datum[];
}

/** True where the handing Stelle told nothing of the person. */
export function istOhneAngaben(person: Uebergabeperson): boolean {
  return (
    person.ankunftAm === null &&
    person.aubVon === null &&
    person.status === 'unbekannt' &&
    person.statusVon === null &&
    person.statusBis === null &&
    person.erwerbstaetigkeit === 'unbekannt' &&
    person.sprachen.length === 0 &&
    person.alphabetisierung === 'unbekannt' &&
    !person.brauchtSprachmittlung &&
    person.kurse.length === 0 &&
    person.unterlagen === ''
  );
}

/** True where the protocol holds something about the family beside day, place and who was there. */
export function hatInhalt(eingabe: UebergabeEingabe): boolean {
  const { sprache, schule, arbeit, wohnung, gesundheit, personen, offenePunkte, termine } = eingabe;
  return (
    sprache + schule + arbeit + wohnung + gesundheit !== '' ||
    personen.some((person) => !istOhneAngaben(person)) ||
    offenePunkte.length > 0 ||
    termine.length > 0
  );
}

/**
 * What hinders a protocol from being kept (`sperrt`: a day in the future, contents without consent, health without the
 * express one, a foreign person, ends before beginnings) and what should be known.
 */
export function pruefeUebergabe(eingabe: UebergabeEingabe, lage: Uebergabelage): Grund[] {
  return [
    ...tagesmaengel(eingabe, lage),
    ...einverstaendnismaengel(eingabe, lage),
    ...personenmaengel(eingabe, lage),
    ...punktmaengel(eingabe),
    ...hinweise(eingabe),
  ];
}

function zukunft(was: string, feld: string, tag: Datum | null, heute: Datum): Grund[] {
  if (tag === null || tag <= heute) return [];
  const satz = `${was} liegt in der Zukunft: ${zeigeDatum(tag)}.`;
  return [grund('sperrt', { code: 'uebergabe-in-der-zukunft', feld, satz, ausweg: 'Einen Tag bis heute eintragen.' })];
}

function tagesmaengel({ am, istGespraech }: UebergabeEingabe, lage: Uebergabelage): Grund[] {
  const gruende = zukunft('Der Tag der Übergabe', 'am', am, lage.heute);
  if (istGespraech && lage.andereGespraeche.includes(am)) {
    gruende.push(
      grund('warnt', {
        code: 'uebergabe-zweite-am-tag',
        feld: 'am',
        satz: `Zu diesem Haushalt gibt es am ${zeigeDatum(am)} schon ein Übergabegespräch.`,
        ausweg: 'Kennzahl 37 zählt je Akte und Tag eines. Das vorhandene Protokoll kann ergänzt werden.',
      }),
    );
  }
  return gruende;
}

function einverstaendnismaengel(eingabe: UebergabeEingabe, { heute }: Uebergabelage): Grund[] {
  const { einverstaendnis, einverstaendnisAm, gesundheit, gesundheitEinwilligungAm } = eingabe;
  const gruende = [
    ...zukunft('Der Tag des Einverständnisses', 'einverstaendnisAm', einverstaendnisAm, heute),
    ...zukunft('Der Tag der Einwilligung', 'gesundheitEinwilligungAm', gesundheitEinwilligungAm, heute),
  ];
  if (einverstaendnis === 'ja' && einverstaendnisAm === null) {
    gruende.push(
      grund('sperrt', {
        code: 'uebergabe-einverstaendnis-ohne-tag',
        feld: 'einverstaendnisAm',
        satz: 'Der Tag des Einverständnisses fehlt.',
        ausweg: 'Den Tag eintragen, an dem die Familie zugestimmt hat.',
      }),
    );
  }
  if (einverstaendnis === 'nein' && hatInhalt(eingabe)) {
    gruende.push(
      grund(
        'sperrt',
        {
          code: 'uebergabe-ohne-einverstaendnis',
          feld: 'einverstaendnis',
          satz: 'Die Familie ist mit der Übergabe nicht einverstanden, das Protokoll enthält aber Angaben über sie.',
          ausweg: 'Die Angaben leeren. Tag, Stelle und Beteiligte können stehen bleiben.',
        },
        'Art. 6 Abs. 1 Buchst. a DSGVO',
      ),
    );
  }
  if (einverstaendnis === 'offen') {
    gruende.push(
      grund('warnt', {
        code: 'uebergabe-einverstaendnis-offen',
        feld: 'einverstaendnis',
        satz: 'Das Einverständnis der Familie mit der Übergabe ist noch offen.',
        ausweg: 'Erst mit dem Einverständnis können Angaben in die Akte übernommen werden.',
      }),
    );
  }
  if (gesundheit !== '' && gesundheitEinwilligungAm === null) {
    gruende.push(
      grund(
        'sperrt',
        {
          code: 'uebergabe-gesundheit-ohne-einwilligung',
          feld: 'gesundheit',
          satz: GESUNDHEIT_GESPERRT,
          ausweg: 'Den Tag der ausdrücklichen Einwilligung eintragen oder das Feld leeren.',
        },
        'Art. 9 Abs. 2 Buchst. a DSGVO',
      ),
    );
  }
  return gruende;
}

function personenmaengel({ personen }: UebergabeEingabe, { personIds, heute }: Uebergabelage): Grund[] {
  return personen.flatMap((person, stelle) => {
    const feld = `personen.${stelle}`;
    const gruende = [
      ...zukunft('Die Ankunft', `${feld}.ankunftAm`, person.ankunftAm, heute),
      ...endeVorBeginn('Das Aufenthaltspapier', `${feld}.statusBis`, person.statusVon, person.statusBis),
      ...person.kurse.flatMap(({ von, bis }, kurs) => endeVorBeginn('Der Kurs', `${feld}.kurse.${kurs}.bis`, von, bis)),
    ];
    const istDoppelt = personen.findIndex(({ personId }) => personId === person.personId) !== stelle;
    if (istDoppelt || !personIds.includes(person.personId)) {
      gruende.push(
        grund('sperrt', {
          code: istDoppelt ? 'uebergabe-person-doppelt' : 'uebergabe-person-fremd',
          feld: `${feld}.personId`,
          satz: istDoppelt
            ? 'Diese Person steht mehrfach im Protokoll.'
            : 'Diese Person gehört nicht zu diesem Haushalt.',
          ausweg: 'Jede Person des Haushalts einmal aufführen.',
        }),
      );
    }
    if (person.status === 'unbekannt' && (person.statusVon !== null || person.statusBis !== null)) {
      gruende.push(
        grund('warnt', {
          code: 'uebergabe-status-fehlt',
          feld: `${feld}.status`,
          satz: 'Zum Aufenthaltspapier ist ein Tag eingetragen, aber kein Status.',
          ausweg: 'Den Status wählen; sonst wird der Tag nicht in die Akte übernommen.',
        }),
      );
    }
    if (person.ankunftAm !== null && person.aubVon !== null && person.aubVon < person.ankunftAm) {
      gruende.push(
        grund('warnt', {
          code: 'uebergabe-aub-vor-ankunft',
          feld: `${feld}.aubVon`,
          satz: `Die Anschlussunterbringung beginnt am ${zeigeDatum(person.aubVon)}, vor der Ankunft am ${zeigeDatum(person.ankunftAm)}.`,
          ausweg: 'Beide Tage prüfen.',
        }),
      );
    }
    return gruende;
  });
}

function punktmaengel({ am, offenePunkte, termine }: UebergabeEingabe): Grund[] {
  const vorher = (tag: Datum | null) => tag !== null && tag < am;
  return [
    ...offenePunkte.flatMap(({ bis }, stelle) =>
      vorher(bis)
        ? [
            grund('warnt', {
              code: 'uebergabe-punkt-vor-dem-tag',
              feld: `offenePunkte.${stelle}.bis`,
              satz: `Der offene Punkt ${stelle + 1} war schon vor der Übergabe fällig.`,
              ausweg: 'Den Tag prüfen.',
            }),
          ]
        : [],
    ),
    ...termine.flatMap(({ am: tag }, stelle) =>
      vorher(tag)
        ? [
            grund('warnt', {
              code: 'uebergabe-termin-vor-dem-tag',
              feld: `termine.${stelle}.am`,
              satz: `Der Termin ${stelle + 1} liegt vor der Übergabe.`,
              ausweg: 'Den Tag prüfen.',
            }),
          ]
        : [],
    ),
  ];
}

function hinweise({ istGespraech, teilnehmende }: UebergabeEingabe): Grund[] {
  const seiten = teilnehmende.map(({ seite }) => seite);
  if (!istGespraech || (seiten.includes('abgebend') && seiten.includes('aufnehmend'))) return [];
  return [
    grund('warnt', {
      code: 'uebergabe-seite-fehlt',
      feld: 'teilnehmende',
      satz: 'An einem Übergabegespräch nehmen beide Seiten teil; im Protokoll fehlt eine.',
      ausweg: 'Abgebende Stelle und Integrationsmanagement eintragen, oder „schriftlich“ wählen.',
    }),
  ];
}

/**
 * How many Übergabegespräche count: of each file one on a day.
 * Quelle: Kennzahl 37 (rekonstruiert), [S0], [S1] 1.3.
 */
export function zaehleUebergabegespraeche(
  uebergaben: readonly (Pick<Uebergabe, 'am' | 'istGespraech'> & { readonly haushaltId: HaushaltId })[],
): number {
  return new Set(
    uebergaben.filter(({ istGespraech }) => istGespraech).map(({ haushaltId, am }) => `${haushaltId}/${am}`),
  ).size;
}
