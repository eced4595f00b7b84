import { jahrVon, schnitt, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { PersonEingabe } from './types.ts';
import { zugangstag } from './zugang.ts';

/** What is the matter with the details of one person; `feld` is a path in the person. */

type Schwere = Grund['schwere'];

interface Mangel {
  readonly code: string;
  readonly satz: string;
  readonly ausweg: string;
  readonly feld: string | null;
}

export function grund(schwere: Schwere, mangel: Mangel, norm: string | null = null): Grund {
  return { schwere, ...mangel, norm };
}

/** `sperrt` at the end where it lies before the beginning. */
export function endeVorBeginn(was: string, feld: string, von: Datum | null, bis: Datum | null): Grund[] {
  if (von === null || bis === null || bis >= von) return [];
  return [
    grund('sperrt', {
      code: 'ende-vor-beginn',
      satz: `${was} endet am ${zeigeDatum(bis)} und beginnt am ${zeigeDatum(von)}.`,
      ausweg: 'Das Ende auf einen Tag ab dem Beginn setzen oder leeren.',
      feld,
    }),
  ];
}

/** `sperrt` where a day that was noted as past lies in the future. */
function inDerZukunft(was: string, feld: string, tag: Datum | null, heute: Datum): Grund[] {
  if (tag === null || tag <= heute) return [];
  return [
    grund('sperrt', {
      code: 'tag-in-der-zukunft',
      satz: `${was} liegt in der Zukunft: ${zeigeDatum(tag)}.`,
      ausweg: 'Einen Tag bis heute eintragen.',
      feld,
    }),
  ];
}

function pruefeName({ vorname, nachname }: PersonEingabe): Grund[] {
  if (vorname !== '' || nachname !== '') return [];
  return [
    grund('sperrt', {
      code: 'name-fehlt',
      satz: 'Bitte einen Namen eingeben.',
      ausweg: 'Ein einzelner Name genügt, als Vorname oder als Nachname.',
      feld: 'nachname',
    }),
  ];
}

/** Where the birth is entered. */
function geburtsfeld({ geburtsgenauigkeit }: PersonEingabe): string {
  return geburtsgenauigkeit === 'jahr' ? 'geburtsjahr' : 'geburtsdatum';
}

/** First day on which the person can have been born; null where nothing is known. */
function fruehesteGeburt({ geburtsgenauigkeit, geburtsdatum, geburtsjahr }: PersonEingabe): string | null {
  if (geburtsgenauigkeit === 'tag') return geburtsdatum;
  return geburtsgenauigkeit === 'jahr' && geburtsjahr !== null ? `${geburtsjahr}-01-01` : null;
}

function pruefeGeburt(person: PersonEingabe, heute: Datum): Grund[] {
  const { geburtsgenauigkeit, geburtsdatum, geburtsjahr, ankunftAm, aubVon } = person;
  const feld = geburtsfeld(person);
  if (geburtsgenauigkeit === 'tag' && geburtsdatum === null) {
    return [
      grund('sperrt', {
        code: 'geburtsdatum-fehlt',
        satz: 'Bitte das Geburtsdatum eingeben.',
        ausweg: 'Ist nur das Jahr oder nichts bekannt, die Genauigkeit ändern.',
        feld,
      }),
    ];
  }
  if (geburtsgenauigkeit === 'jahr' && geburtsjahr === null) {
    return [
      grund('sperrt', {
        code: 'geburtsjahr-fehlt',
        satz: 'Bitte das Geburtsjahr eingeben.',
        ausweg: 'Ist nichts bekannt, die Genauigkeit auf „unbekannt“ setzen.',
        feld,
      }),
    ];
  }
  const geburt = fruehesteGeburt(person);
  if (geburt === null) return [];
  if (geburt > heute) {
    const wann = geburtsgenauigkeit === 'jahr' ? String(geburtsjahr) : zeigeDatum(geburt as Datum);
    return [
      grund('sperrt', {
        code: 'geburt-in-der-zukunft',
        satz: `Die Geburt liegt in der Zukunft: ${wann}.`,
        ausweg: 'Das Jahr prüfen.',
        feld,
      }),
    ];
  }
  const davor = (tag: Datum | null, code: string, was: string): Grund[] =>
    tag === null || geburt <= tag
      ? []
      : [
          grund('sperrt', {
            code,
            satz: `Die Geburt liegt nach ${was} am ${zeigeDatum(tag)}.`,
            ausweg: 'Für ein hier geborenes Kind den Tag der Ankunft leer lassen.',
            feld,
          }),
        ];
  return [
    ...davor(ankunftAm, 'geburt-nach-ankunft', 'der Ankunft'),
    ...davor(aubVon, 'geburt-nach-aub', 'dem Beginn der Anschlussunterbringung'),
  ];
}

function pruefeZugang(person: PersonEingabe, heute: Datum): Grund[] {
  const { ankunftAm, aubVon, aubBis } = person;
  const gruende = [
    ...inDerZukunft('Die Ankunft', 'ankunftAm', ankunftAm, heute),
    ...endeVorBeginn('Die Anschlussunterbringung', 'aubBis', aubVon, aubBis),
  ];
  if (ankunftAm !== null && aubVon !== null && aubVon < ankunftAm) {
    gruende.push(
      grund('sperrt', {
        code: 'aub-vor-ankunft',
        satz: `Die Anschlussunterbringung beginnt am ${zeigeDatum(aubVon)}, vor der Ankunft am ${zeigeDatum(ankunftAm)}.`,
        ausweg: 'Beide Tage prüfen.',
        feld: 'aubVon',
      }),
    );
  }
  const { tag } = zugangstag(person);
  if (tag !== null && aubVon !== null && aubVon < tag) {
    gruende.push(
      grund(
        'warnt',
        {
          code: 'aub-vor-zugang',
          satz: `Die Anschlussunterbringung beginnt am ${zeigeDatum(aubVon)}, vor dem Tag des Zugangs am ${zeigeDatum(tag)}.`,
          ausweg: 'Den Zugangsgrund und seinen Tag prüfen.',
          feld: 'aubVon',
        },
        'VwV Integrationsmanagement, Zielgruppe',
      ),
    );
  }
  return gruende;
}

function pruefeAufenthalte({ aufenthalte }: PersonEingabe): Grund[] {
  const gruende = aufenthalte.flatMap(({ von, bis }, nummer) =>
    endeVorBeginn('Der Aufenthaltsstatus', `aufenthalte.${nummer}.bis`, von, bis),
  );
  if (gruende.length > 0) return gruende;
  const datierte = aufenthalte.flatMap(({ von, bis }, nummer) => (von === null ? [] : [{ von, bis, nummer }]));
  return datierte.flatMap((einer, stelle) => {
    const zugleich = datierte.slice(0, stelle).find((anderer) => schnitt(anderer, einer) !== null);
    if (zugleich === undefined) return [];
    return [
      grund('warnt', {
        code: 'aufenthalte-zugleich',
        satz: `Zwei Aufenthaltsstatus gelten zugleich: der ab ${zeigeDatum(zugleich.von)} und der ab ${zeigeDatum(einer.von)}.`,
        ausweg: 'Beim früheren das Ende eintragen.',
        feld: `aufenthalte.${einer.nummer}.von`,
      }),
    ];
  });
}

function pruefeKontakt(person: PersonEingabe, heute: Datum): Grund[] {
  const { erstkontakt, erstkontaktAm } = person;
  if (erstkontakt !== 'offen' && erstkontaktAm === null) {
    return [
      grund('sperrt', {
        code: 'erstkontakt-ohne-tag',
        satz: 'Bitte den Tag des Kontakts oder des letzten Versuchs eingeben.',
        ausweg: 'Ohne Kontakt „noch kein Kontakt“ wählen.',
        feld: 'erstkontaktAm',
      }),
    ];
  }
  return inDerZukunft('Der Erstkontakt', 'erstkontaktAm', erstkontaktAm, heute);
}

function pruefeEinwilligung(person: PersonEingabe, heute: Datum): Grund[] {
  const { informiertAm, einwilligungAm, einwilligungKopieAm, einwilligungWiderrufenAm: widerrufenAm } = person;
  const gruende = [
    ...inDerZukunft('Die Information', 'informiertAm', informiertAm, heute),
    ...inDerZukunft('Die Einwilligung', 'einwilligungAm', einwilligungAm, heute),
    ...inDerZukunft('Die Übergabe der Kopie', 'einwilligungKopieAm', einwilligungKopieAm, heute),
    ...inDerZukunft('Der Widerruf', 'einwilligungWiderrufenAm', widerrufenAm, heute),
  ];
  if (widerrufenAm !== null && (einwilligungAm === null || widerrufenAm < einwilligungAm)) {
    gruende.push(
      grund('sperrt', {
        code: 'widerruf-ohne-einwilligung',
        satz:
          einwilligungAm === null
            ? 'Ein Widerruf ist eingetragen, aber keine Einwilligung.'
            : `Der Widerruf liegt vor der Einwilligung vom ${zeigeDatum(einwilligungAm)}.`,
        ausweg: 'Beide Tage prüfen.',
        feld: 'einwilligungWiderrufenAm',
      }),
    );
  }
  return gruende;
}

/** Everything that is the matter with one person; `feld` without a prefix. `sperrt`: it cannot be saved so. */
export function pruefePerson(person: PersonEingabe, heute: Datum): Grund[] {
  return [
    ...pruefeName(person),
    ...pruefeGeburt(person, heute),
    ...pruefeZugang(person, heute),
    ...pruefeAufenthalte(person),
    ...person.stationen.flatMap(({ von, bis }, nummer) =>
      endeVorBeginn('Der Abschnitt', `stationen.${nummer}.bis`, von, bis),
    ),
    ...person.kurse.flatMap(({ von, bis }, nummer) => endeVorBeginn('Der Kurs', `kurse.${nummer}.bis`, von, bis)),
    ...pruefeKontakt(person, heute),
    ...pruefeEinwilligung(person, heute),
  ];
}

/** The person without what its other answers make meaningless: a day of birth beside „unbekannt“, an end of no Schutz. */
export function bereinigePerson(person: PersonEingabe): PersonEingabe {
  const { geburtsgenauigkeit, geburtsdatum, geburtsjahr, schutz, erstkontakt, zugangsgrund } = person;
  const datum = geburtsgenauigkeit === 'tag' ? geburtsdatum : null;
  return {
    ...person,
    geburtsdatum: datum,
    geburtsjahr: datum !== null ? jahrVon(datum) : geburtsgenauigkeit === 'jahr' ? geburtsjahr : null,
    schutzBis: schutz === 'keiner' ? null : person.schutzBis,
    erstkontaktAm: erstkontakt === 'offen' ? null : person.erstkontaktAm,
    zugangGrundlageAm: zugangsgrund === 'unbekannt' ? null : person.zugangGrundlageAm,
  };
}
