import type { UseFormReturnType } from '@mantine/form';
import { FERNWEG_LABEL } from '../../shared/beratungen/labels.ts';
import type { Beratungsort, Thema } from '../../shared/beratungen/types.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Fallakte, Person } from '../../shared/faelle/types.ts';
import { istDatum, plusTage, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import type { PersonId } from '../../shared/foundation/id.ts';
import { WEITERLEITUNGSZIEL_LABEL, type Weiterleitungsziel } from '../../shared/netzwerk/partnerarten.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';
import { partnerFuer, SONSTIGE_STELLE, umgeschalteteWeiterleitung, type Beratungsformular } from './formular.ts';
import {
  FAMILIENTASTE,
  ORTSTASTEN,
  PERSONENTASTEN,
  SONDERTASTEN,
  THEMENTASTEN,
  WIEDERVORLAGE_NACH_TAGEN,
  ZIELTASTEN,
} from './tasten.ts';

const NAECHSTER_FERNWEG = { '': 'telefon', telefon: 'video', video: '' } as const;

/** What the choices work on. */
export interface Werkstueck {
  readonly form: UseFormReturnType<Beratungsformular>;
  readonly start: Beratungsformular;
  readonly akte: Fallakte | null;
  readonly partner: readonly Partner[];
  /** Persons that can be chosen one by one; empty where there is only one, or a group. */
  readonly waehlbare: readonly Person[];
  readonly istNeu: boolean;
  readonly heute: Datum;
  /** Puts the focus into the field. */
  readonly springe: (feld: string) => void;
  /** Takes the focus along where it stands on a choice out of one row. */
  readonly folgeDerWahl: () => void;
  /** Said by screen readers. */
  readonly sage: (satz: string) => void;
  readonly oeffneAkte: () => void;
  readonly wechsleWeitere: () => void;
}

/** What each choice of the note does, by mouse and by its key. */
export interface Handlungen {
  readonly waehleOrt: (ort: Beratungsort) => void;
  readonly waehleFernweg: () => void;
  readonly waehleFamilie: () => void;
  readonly schaltePerson: (id: PersonId, name: string) => void;
  readonly schalteThema: (thema: Thema, name: string) => void;
  readonly schalteZiel: (ziel: Weiterleitungsziel) => void;
  readonly schalteWiedervorlage: () => void;
  readonly gehEinenTagZurueck: () => void;
  readonly schalteUebergabe: () => void;
  /** Answers whether the key means something. */
  readonly taste: (taste: string) => boolean;
}

export function handlungenFuer(stueck: Werkstueck): Handlungen {
  const { form, start, akte, partner, waehlbare, istNeu, heute, springe, sage } = stueck;
  const { values } = form;

  function waehleOrt(ort: Beratungsort) {
    if (ort !== values.ort) wechsleOrt(ort);
    sage(`Ort ${ORTSTASTEN.find(({ wert }) => wert === ort)?.name ?? ''}`);
    if (ort === 'begleitung') springe('begleitungZu');
  }

  function wechsleOrt(ort: Beratungsort) {
    form.setValues({
      ort,
      fernweg: '',
      unterort: ort === start.ort ? start.unterort : '',
      begleitungZu: '',
    });
  }

  function waehleFernweg() {
    const fernweg = NAECHSTER_FERNWEG[values.fernweg];
    // On the telephone nobody sits in an office.
    const unterort = fernweg === '' && start.ort === 'beratungsstelle' ? start.unterort : '';
    form.setValues({ ort: 'beratungsstelle', fernweg, unterort, begleitungZu: '' });
    sage(FERNWEG_LABEL[fernweg]);
  }

  function schalteThema(thema: Thema, name: string) {
    const kommtDazu = !values.themen.includes(thema);
    form.setFieldValue(
      'themen',
      kommtDazu ? [...values.themen, thema] : values.themen.filter((eines) => eines !== thema),
    );
    sage(`Thema ${name} ${kommtDazu ? 'gewählt' : 'weggenommen'}`);
    if (thema === 'sonstige' && kommtDazu) springe('stichwort');
  }

  function schalteZiel(ziel: Weiterleitungsziel) {
    if (akte === null) return;
    const neue = umgeschalteteWeiterleitung(
      values.weiterleitungen,
      ziel,
      partnerFuer(partner, ziel, akte.haushalt.kommuneId),
    );
    form.setFieldValue('weiterleitungen', neue);
    const kommtDazu = neue.length > values.weiterleitungen.length;
    sage(`Weiterleitung ${WEITERLEITUNGSZIEL_LABEL[ziel]} ${kommtDazu ? 'gewählt' : 'weggenommen'}`);
    // The last number is every other office: it needs its name.
    if (ziel === SONSTIGE_STELLE && kommtDazu) springe(`weiterleitungen.${neue.length - 1}.stelle`);
  }

  function waehleFamilie() {
    form.setFieldValue('personIds', []);
    sage('Ganze Familie');
  }

  function schaltePerson(id: PersonId, name: string) {
    const kommtDazu = !values.personIds.includes(id);
    form.setFieldValue(
      'personIds',
      kommtDazu ? [...values.personIds, id] : values.personIds.filter((eine) => eine !== id),
    );
    sage(`${name} ${kommtDazu ? 'dabei' : 'nicht dabei'}`);
  }

  function schalteWiedervorlage() {
    const am = values.wiedervorlageAm === null ? plusTage(heute, WIEDERVORLAGE_NACH_TAGEN) : null;
    form.setFieldValue('wiedervorlageAm', am);
    sage(am === null ? 'Keine Wiedervorlage' : `Wiedervorlage am ${zeigeDatum(am)}`);
  }

  function gehEinenTagZurueck() {
    if (!istDatum(values.am)) return;
    const am = plusTage(values.am, -1);
    form.setFieldValue('am', am);
    sage(`Am ${zeigeDatum(am)}`);
  }

  function schalteUebergabe() {
    form.setFieldValue('istUebergabe', !values.istUebergabe);
    sage(values.istUebergabe ? 'Keine Übergabe' : 'Übergabe');
  }

  function sondertaste(taste: string): boolean {
    switch (taste) {
      case SONDERTASTEN.fernweg:
        waehleFernweg();
        return true;
      case SONDERTASTEN.vortag:
        gehEinenTagZurueck();
        return true;
      case SONDERTASTEN.dauer:
        springe('dauerMinuten');
        return true;
      case SONDERTASTEN.notiz:
        springe('notiz');
        return true;
      case SONDERTASTEN.wiedervorlage:
        if (istNeu && akte !== null) schalteWiedervorlage();
        return true;
      case SONDERTASTEN.uebergabe:
        schalteUebergabe();
        return true;
      case SONDERTASTEN.wiederOeffnen:
        if (akte?.haushalt.stand === 'abgeschlossen') stueck.oeffneAkte();
        return true;
      case SONDERTASTEN.weitereAngaben:
        stueck.wechsleWeitere();
        return true;
      default:
        return false;
    }
  }

  function einzelneTaste(taste: string): boolean {
    const ort = ORTSTASTEN.find((eine) => eine.taste === taste);
    const thema = THEMENTASTEN.find((eine) => eine.taste === taste);
    const ziel = ZIELTASTEN.find((eine) => eine.taste === taste);
    const person = waehlbare[PERSONENTASTEN.indexOf(taste)];
    if (ort) {
      waehleOrt(ort.wert);
      stueck.folgeDerWahl();
    } else if (thema) schalteThema(thema.wert, thema.name);
    else if (ziel) schalteZiel(ziel.wert);
    else if (taste === FAMILIENTASTE && waehlbare.length > 0) waehleFamilie();
    else if (person) schaltePerson(person.id, vollerName(person));
    else return sondertaste(taste);
    return true;
  }

  return {
    waehleOrt,
    waehleFernweg,
    waehleFamilie,
    schaltePerson,
    schalteThema,
    schalteZiel,
    schalteWiedervorlage,
    gehEinenTagZurueck,
    schalteUebergabe,
    taste: einzelneTaste,
  };
}
