import type { ErhebungEingabe } from '../../shared/erhebungen/types.ts';
import { datum } from '../../shared/foundation/date.ts';
import type { HaushaltId, PersonId } from '../../shared/foundation/id.ts';
import { neuerAuftrag } from '../../shared/sprachmittlung/defaults.ts';
import type { Dolmetscherauftrag } from '../../shared/sprachmittlung/types.ts';
import { neuerPunkt, neueUebergabe, neueUebergabeperson } from '../../shared/uebergaben/defaults.ts';
import { zFallpaket, type Fallpaket } from '../../shared/uebergaben/paket.ts';
import type { UebergabeEingabe } from '../../shared/uebergaben/types.ts';
import { personEingabe } from './faelle.ts';

/** Papers of the beginning of a case: handover, assessment, the order of an interpreter. */

export const OFFENER_PUNKT = '00000000-0000-4000-8000-0000000000b1';

/** Needs of the whole family in one field. */
export function erhebungEingabe(aenderung: Partial<ErhebungEingabe> = {}): ErhebungEingabe {
  return {
    am: datum('2018-01-26'),
    durchgefuehrtVon: 'Miriam Kern',
    sprache: 'ti',
    sprachmittlung: '',
    wuensche: 'Eine Arbeit als Schneiderin.',
    helfende: '',
    felder: [
      {
        themenfeld: 'arbeit',
        personId: null,
        istStand: 'Sucht Arbeit.',
        ressource: '',
        bedarf: 'Praktikum',
        bedarfsstufe: 'dringend',
        ressourcenstufe: 'einiges',
      },
    ],
    ...aenderung,
  };
}

/** A handover in a talk, with consent, a language of this person, and one matter that is open. */
export function uebergabeEingabe(personId: PersonId, aenderung: Partial<UebergabeEingabe> = {}): UebergabeEingabe {
  return {
    ...neueUebergabe(datum('2018-01-25'), []),
    vonStelle: 'Landratsamt, Flüchtlingssozialarbeit',
    einverstaendnis: 'ja',
    einverstaendnisAm: datum('2018-01-25'),
    personen: [{ ...neueUebergabeperson(personId), sprachen: [{ sprache: 'ti', niveau: 'muttersprache' }] }],
    arbeit: 'Hat als Schneiderin gearbeitet.',
    offenePunkte: [{ ...neuerPunkt(OFFENER_PUNKT), was: 'Kindergeld beantragen', bis: datum('2018-02-20') }],
    ...aenderung,
  };
}

/** An order for the end of the year, so that its day is never over. */
export function dolmetscherauftrag(
  haushaltId: HaushaltId,
  aenderung: Partial<Dolmetscherauftrag> = {},
): Dolmetscherauftrag {
  return {
    ...neuerAuftrag(haushaltId, datum('2018-12-03')),
    empfaenger: 'Sprachdienst Oberes Tal',
    sprache: 'ti',
    treffpunkt: 'Rathaus A-dorf, Zimmer 4',
    gegenstand: 'Beratungsgespräch',
    ...aenderung,
  };
}

/** Selam Kidane alone, as another Datenbestand sends her. */
export function fallpaket(): Fallpaket {
  const selam = personEingabe({ vorname: 'Selam', nachname: 'Kidane' });
  return zFallpaket.parse({
    fassung: 1,
    am: '2018-02-05',
    vonStelle: 'Gemeinschaftsunterkunft',
    einverstaendnisAm: '2018-02-05',
    art: 'einzelperson',
    personen: [
      {
        vorname: selam.vorname,
        nachname: selam.nachname,
        schreibweisen: [],
        nameOriginal: '',
        geschlecht: selam.geschlecht,
        geburtsgenauigkeit: selam.geburtsgenauigkeit,
        geburtsdatum: selam.geburtsdatum,
        geburtsjahr: null,
        rolle: selam.rolle,
        staatsangehoerigkeit: selam.staatsangehoerigkeit,
        ankunftAm: selam.ankunftAm,
        aubVon: selam.aubVon,
        aufenthalte: [],
        sprachen: [{ sprache: 'ti', niveau: 'muttersprache' }],
        alphabetisierung: 'unbekannt',
        brauchtSprachmittlung: true,
        stationen: [],
        kurse: [],
        interessen: '',
      },
    ],
    erhebung: null,
  });
}
