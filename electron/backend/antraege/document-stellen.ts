import type { Block } from '../../../shared/documents/blocks.ts';
import { summe } from '../../../shared/foundation/list.ts';
import { zeigeEuro, zeigeEuroKurz } from '../../../shared/foundation/money.ts';
import { QUALIFIKATIONSTYP_LABEL } from '../../../shared/foerderrecht/labels.ts';
import { zeigeVzae } from '../../../shared/foundation/share.ts';
import {
  GESCHLECHT_LABEL,
  NACHQUALIFIZIERUNG_LABEL,
  PROGRAMM_LABEL,
  TAETIGKEITSART_LABEL,
  TRAEGERART_LABEL,
} from '../../../shared/personal/labels.ts';
import { letzteKlaerung } from '../../../shared/personal/klaerung.ts';
import { zGeschlecht, type Personal, type Qualifikation } from '../../../shared/personal/types.ts';
import type { Antragsberechnung, Antragsstelle } from '../../../shared/antraege/types.ts';
import {
  feld,
  feldAusTeilen,
  tag,
  tagMit,
  teil,
  verbinde,
  zeilen,
  type Antragspapier,
  type Feld,
} from './document-context.ts';

type Stellenberechnung = Antragsberechnung['stellen'][number];

const NUR_TYP_C = 'entfällt (nur Typ c)';

function stundenText(vzaeHundertstel: number, tarifHundertstel: number | null): string {
  if (tarifHundertstel === null) return '';
  const stunden = Math.round((vzaeHundertstel * tarifHundertstel) / 100);
  return `${zeigeVzae(stunden)} von ${zeigeVzae(tarifHundertstel)} Stunden je Woche`;
}

/** A34: kind of employer, name and address. */
export function traeger(papier: Antragspapier, person: Personal): string {
  const koerperschaft = papier.kommune(person.traegerId);
  const anschrift = koerperschaft?.anschrift;
  return zeilen(
    verbinde([TRAEGERART_LABEL[person.traegerart], koerperschaft?.name ?? ''], ': '),
    verbinde([anschrift?.strasse ?? '', verbinde([anschrift?.plz ?? '', anschrift?.ort ?? ''], ' ')]),
  );
}

/** A36: `unbefristet`, or until when. */
export function befristung(person: Personal): string {
  return person.vertragBis === null ? 'unbefristet' : tagMit('befristet bis', person.vertragBis);
}

/** A39: degree, subject, university, date. Type c has an apprenticeship instead (A41). */
export function abschluss(qualifikation: Qualifikation): string {
  const angabe = verbinde([
    qualifikation.abschluss,
    qualifikation.fach,
    qualifikation.hochschule,
    tag(qualifikation.abschlussAm),
  ]);
  return angabe === '' && qualifikation.typ === 'c' ? 'entfällt (Typ c, siehe A41)' : angabe;
}

/** A42: title, provider, time and state of the further qualification, or since when it is not needed. */
export function nachqualifizierung(qualifikation: Qualifikation): string {
  if (qualifikation.nachqualifizierung === 'nicht_erforderlich') {
    return verbinde([NACHQUALIFIZIERUNG_LABEL.nicht_erforderlich, tagMit('seit', qualifikation.einschlaegigSeit)], ' ');
  }
  return zeilen(
    verbinde([qualifikation.nachqualifizierungTitel, qualifikation.nachqualifizierungTraeger]),
    verbinde(
      [tagMit('von', qualifikation.nachqualifizierungVon), tagMit('bis', qualifikation.nachqualifizierungBis)],
      ' ',
    ),
    `Stand: ${NACHQUALIFIZIERUNG_LABEL[qualifikation.nachqualifizierung]}`,
  );
}

/** A37: what, where, from when to when, one below the other. */
export function vorherigeTaetigkeiten(person: Personal): string {
  if (person.vorherigeTaetigkeiten.length === 0) return 'keine';
  return zeilen(
    ...person.vorherigeTaetigkeiten.map(({ art, arbeitgeber, von, bis }) =>
      verbinde([
        TAETIGKEITSART_LABEL[art],
        arbeitgeber,
        bis === null ? tagMit('seit', von) : verbinde([tagMit('von', von), tagMit('bis', bis)], ' '),
      ]),
    ),
  );
}

/** A44: day and result of the question that was answered last. */
export function klaerung(person: Personal | null): string {
  const letzte = person === null ? null : letzteKlaerung(person);
  return letzte === null ? '' : verbinde([tag(letzte.geklaertAm), letzte.ergebnis || letzte.antwort]);
}

function qualifikationsfelder(person: Personal | null): Feld[] {
  const qualifikation = person?.qualifikation ?? null;
  const istTypC = qualifikation?.typ === 'c';
  const nurTypC = (wert: (typC: Qualifikation) => string) => {
    if (qualifikation === null) return '';
    return istTypC ? wert(qualifikation) : NUR_TYP_C;
  };
  return [
    feld(
      'A38',
      'Qualifikation nach Nr. 4.2.2: Typ a, b oder c',
      qualifikation === null ? '' : QUALIFIKATIONSTYP_LABEL[qualifikation.typ],
    ),
    feld('A39', 'Abschluss: Art, Fach, Hochschule, Datum', qualifikation === null ? '' : abschluss(qualifikation)),
    feld(
      'A40',
      'ausländischer Abschluss: bewertet oder anerkannt durch, am',
      verbinde([qualifikation?.anerkanntDurch ?? '', tag(qualifikation?.anerkanntAm ?? null)]),
    ),
    feld(
      'A41',
      'Typ c: Schulabschluss; Ausbildungsberuf, Abschluss am',
      nurTypC((typC) =>
        zeilen(typC.schulabschluss, verbinde([typC.ausbildungsberuf, tagMit('Abschluss am', typC.ausbildungAm)])),
      ),
    ),
    feld(
      'A42',
      'Typ c: Nachqualifizierung, oder nicht erforderlich, weil einschlägig tätig',
      nurTypC(nachqualifizierung),
    ),
    feld(
      'A43',
      'Typ c: Erfahrungswissen glaubhaft gemacht durch; Vermerk vom',
      nurTypC((typC) =>
        verbinde([typC.erfahrungswissenDurch, tagMit('Vermerk vom', typC.erfahrungswissenVermerkAm)], '; '),
      ),
    ),
    feld('A44', 'Einordnung mit der Bewilligungsstelle geklärt am, Ergebnis', klaerung(person)),
  ];
}

/** A46: rate, months and amount, one below the other. */
function foerderung(berechnet: Stellenberechnung | null): string {
  if (berechnet === null) return '';
  const { satzCentProJahr, monateHundertstel, betrag } = berechnet;
  return zeilen(
    satzCentProJahr === null ? null : `${zeigeEuroKurz(satzCentProJahr.cent)} je VZÄ und Jahr`,
    `${zeigeVzae(monateHundertstel)} Fördermonate`,
    betrag === null ? null : `Betrag ${zeigeEuro(betrag.cent)}`,
  );
}

/** A47: what the clerk wrote, else the shares of the person that other programmes pay. */
export function weitereAnteile(stelle: Antragsstelle, person: Personal | null): string {
  if (stelle.weitereProgramme !== '' || person === null) return stelle.weitereProgramme;
  const andere = person.stellenanteile.filter(
    (anteil) =>
      anteil.programm !== 'integrationsmanagement' &&
      anteil.programm !== 'eigene_mittel' &&
      anteil.von <= stelle.bis &&
      (anteil.bis === null || anteil.bis >= stelle.von),
  );
  return andere.length === 0
    ? 'keine'
    : zeilen(
        ...andere.map((anteil) => `${PROGRAMM_LABEL[anteil.programm]}: ${zeigeVzae(anteil.anteilHundertstel)} VZÄ`),
      );
}

/** What the amount of a post is made of, one by one. */
function foerderungsteile(berechnet: Stellenberechnung | null) {
  const euro = (cent: number | undefined) => (cent === undefined ? '' : zeigeEuro(cent));
  return [
    teil('satz', 'Fördersatz je Jahr', euro(berechnet?.satzCentProJahr?.cent)),
    teil('monate', 'Fördermonate', berechnet === null ? '' : zeigeVzae(berechnet.monateHundertstel)),
    teil('betrag', 'Betrag der Stelle', euro(berechnet?.betrag?.cent)),
  ];
}

/** Extent of a post, one by one: share, hours, and hours of a full post. */
function umfangsteile(stelle: Antragsstelle | null, person: Personal | null) {
  const vzae = stelle === null ? 0 : summe(stelle.teile, (eines) => eines.anteilHundertstel);
  const vollzeit = person?.tarifVollzeitHundertstel ?? null;
  const stunden = vollzeit === null || vzae === 0 ? '' : zeigeVzae(Math.round((vzae * vollzeit) / 100));
  return [
    teil('vzae', 'Umfang in VZÄ', vzae === 0 ? '' : zeigeVzae(vzae)),
    teil('stunden', 'Wochenstunden', stunden),
    teil('vollzeit', 'tarifliche Vollzeit', vollzeit === null ? '' : zeigeVzae(vollzeit)),
  ];
}

/** A30: share per Kommune, one below the other. */
export function einsatz(papier: Antragspapier, stelle: Antragsstelle): string {
  return zeilen(
    ...stelle.teile.map((teil) => `${papier.name(teil.kommuneId)}: ${zeigeVzae(teil.anteilHundertstel)} VZÄ`),
  );
}

/** A31: VZÄ and hours; empty where the post has no share. */
export function umfang(stelle: Antragsstelle, person: Personal | null): string {
  const vzae = summe(stelle.teile, (teil) => teil.anteilHundertstel);
  if (vzae === 0) return '';
  return verbinde([`${zeigeVzae(vzae)} VZÄ`, stundenText(vzae, person?.tarifVollzeitHundertstel ?? null)], ' · ');
}

/** A29 to A47 for one post; without a post, a blank block to fill by hand. */
function stellenblock(papier: Antragspapier, stelle: Antragsstelle | null, nummer: number): Block[] {
  const person = papier.person(stelle?.personalId ?? null);
  const berechnet = papier.berechnung?.stellen[nummer] ?? null;
  const titel = verbinde(
    [stelle?.bezeichnung ?? '', person === null ? '' : `${person.vorname} ${person.nachname}`],
    ', ',
  );
  return [
    { art: 'ueberschrift', ebene: 3, text: verbinde([`Stelle ${nummer + 1}`, titel], ': ') },
    {
      art: 'felder',
      felder: [
        feldAusTeilen(
          'A29',
          'lfd. Nr., Bezeichnung der Stelle',
          stelle === null ? '' : verbinde([`Nr. ${nummer + 1}`, stelle.bezeichnung]),
          [
            teil('nr', 'laufende Nummer', stelle === null ? '' : String(nummer + 1)),
            teil('bezeichnung', 'Bezeichnung der Stelle', stelle?.bezeichnung ?? ''),
          ],
        ),
        feld('A30', 'Einsatzkommunen mit Anteil', stelle === null ? '' : einsatz(papier, stelle)),
        feldAusTeilen(
          'A31',
          'Umfang: VZÄ, Wochenstunden, tarifliche Vollzeit',
          stelle === null ? '' : umfang(stelle, person),
          umfangsteile(stelle, person),
        ),
        feldAusTeilen('A32', 'Name, Vorname', person === null ? '' : `${person.nachname}, ${person.vorname}`, [
          teil('name', 'Name der Person', person?.nachname ?? ''),
          teil('vorname', 'Vorname der Person', person?.vorname ?? ''),
        ]),
        feld('A33', 'Geschlecht', person === null ? '' : GESCHLECHT_LABEL[person.geschlecht]),
        feld('A34', 'Anstellungsträger', person === null ? '' : traeger(papier, person)),
        feld('A35', 'Beginn der Beschäftigung im Integrationsmanagement', tag(person?.beschaeftigtAb ?? null)),
        feld('A36', 'Vertrag befristet bis oder unbefristet', person === null ? '' : befristung(person)),
        feld('A37', 'vorherige Tätigkeit, seit', person === null ? '' : vorherigeTaetigkeiten(person)),
        ...qualifikationsfelder(person),
        feld(
          'A45',
          'Nachbesetzung für; Stelle frei seit',
          stelle === null ? '' : verbinde([stelle.nachbesetzungFuer, tagMit('frei seit', stelle.freiSeit)], '; '),
        ),
        feldAusTeilen(
          'A46',
          'Fördersatz je Jahr, Fördermonate, Betrag',
          foerderung(berechnet),
          foerderungsteile(berechnet),
        ),
        feld(
          'A47',
          'weitere geförderte Anteile derselben Person (Programm, VZÄ)',
          stelle === null ? '' : weitereAnteile(stelle, person),
        ),
      ],
    },
  ];
}

/** A48: persons by gender, VZÄ and amount of all posts. A person with several posts counts once. */
function stellensumme({ antrag, berechnung, person }: Antragspapier): string {
  if (antrag.stellen.length === 0) return '';
  const ids = [...new Set(antrag.stellen.map((stelle) => stelle.personalId))];
  const personen = ids.flatMap((id) => person(id) ?? []);
  const jeGeschlecht = zGeschlecht.options.map(
    (geschlecht) =>
      `${GESCHLECHT_LABEL[geschlecht]}: ${personen.filter((eine) => eine.geschlecht === geschlecht).length}`,
  );
  const vzae = summe(antrag.stellen, (stelle) => summe(stelle.teile, (teil) => teil.anteilHundertstel));
  const unbesetzt = antrag.stellen.filter((stelle) => stelle.personalId === null).length;
  return zeilen(
    personen.length === 1 ? '1 Person' : `${personen.length} Personen`,
    `davon ${jeGeschlecht.join(', ')}`,
    unbesetzt === 0 ? null : `${unbesetzt === 1 ? '1 Stelle' : `${unbesetzt} Stellen`} noch nicht besetzt`,
    `${zeigeVzae(vzae)} VZÄ`,
    berechnung === null ? null : `Betrag ${zeigeEuro(berechnung.stellensumme.cent)}`,
  );
}

/** The sums of A48 that official forms ask for one by one. */
function summenteile({ antrag, berechnung }: Antragspapier) {
  const personen = new Set(antrag.stellen.flatMap(({ personalId }) => personalId ?? [])).size;
  const vzae = summe(antrag.stellen, (stelle) => summe(stelle.teile, (eines) => eines.anteilHundertstel));
  return [
    teil('personen', 'Anzahl der Personen', personen === 0 ? '' : String(personen)),
    teil('vzae', 'Summe der VZÄ', vzae === 0 ? '' : zeigeVzae(vzae)),
    teil('betrag', 'Summe der Beträge', berechnung === null ? '' : zeigeEuro(berechnung.stellensumme.cent)),
  ];
}

/** A29 to A48. Quelle: Feldliste des Antrags, Teil 3. */
export function stellenUndPersonen(papier: Antragspapier): Block[] {
  const stellen = papier.antrag.stellen.length === 0 ? [null] : papier.antrag.stellen;
  return [
    { art: 'ueberschrift', ebene: 2, text: '3. Stellen und Personen' },
    ...stellen.flatMap((stelle, nummer) => stellenblock(papier, stelle, nummer)),
    { art: 'ueberschrift', ebene: 3, text: 'Alle Stellen' },
    {
      art: 'felder',
      felder: [
        feldAusTeilen(
          'A48',
          'Summe: Personen, davon weiblich, männlich, divers, keine Angabe; VZÄ, Betrag',
          stellensumme(papier),
          summenteile(papier),
        ),
      ],
    },
  ];
}
