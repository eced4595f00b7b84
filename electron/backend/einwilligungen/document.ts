import { klartext, type Blatt, type Block } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import {
  INFORMATIONSART_BEISPIELE,
  INFORMATIONSART_LABEL,
  INFORMATIONSARTEN,
  istBesondersGeschuetzt,
} from '../../../shared/einwilligungen/labels.ts';
import type { Einwilligung, Informationsart } from '../../../shared/einwilligungen/types.ts';
import { vollerName, zeigeGeburt } from '../../../shared/faelle/name.ts';
import type { Person } from '../../../shared/faelle/types.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { amtlicherName, briefkopfVon, ortszeile } from '../kommunen/letterhead.ts';

/** Everything that the paper is made of. The address of the person stands nowhere on it: it may be a protected one. */
export interface Entbindungsunterlagen {
  readonly einwilligung: Einwilligung;
  readonly person: Person;
  readonly sorgeberechtigte: readonly Person[];
  readonly kommune: Kommune;
  readonly aktenzeichen: string;
  /** Who accompanies the household; empty: nobody yet. */
  readonly zustaendig: string;
  readonly datum: Datum;
}

const LINIE = '____________________';

/** How the paper speaks: for herself, or for a child. */
interface Stimme {
  readonly istKind: boolean;
  readonly mich: string;
  readonly angaben: string;
  readonly ich: string;
}

function stimmeVon({ sorgeberechtigte, person }: Entbindungsunterlagen): Stimme {
  if (sorgeberechtigte.length === 0) {
    return { istKind: false, mich: 'mich', angaben: 'Angaben über mich', ich: 'Ich' };
  }
  const name = vollerName(person);
  const ich = sorgeberechtigte.length > 1 ? 'Wir' : 'Ich';
  return { istKind: true, mich: name, angaben: `Angaben über ${name}`, ich };
}

function absatz(text: string): Block {
  return { art: 'absatz', text: klartext(text) };
}

function ueberschrift(text: string): Block {
  return { art: 'ueberschrift', ebene: 2, text };
}

function artzeile(art: Informationsart): string {
  return `${INFORMATIONSART_LABEL[art]} (${INFORMATIONSART_BEISPIELE[art]})`;
}

function wer({ person, sorgeberechtigte }: Entbindungsunterlagen): Block {
  const felder = [
    { nummer: '', name: sorgeberechtigte.length > 0 ? 'Kind' : 'Name', wert: vollerName(person) },
    { nummer: '', name: 'Geboren', wert: zeigeGeburt(person) },
    ...sorgeberechtigte.map((eine) => ({ nummer: '', name: 'Sorgeberechtigt', wert: vollerName(eine) })),
  ];
  return { art: 'felder', felder };
}

function worumEsGeht({ einwilligung, kommune }: Entbindungsunterlagen, { istKind, mich, angaben }: Stimme): Block[] {
  const stelle = amtlicherName(kommune);
  const erlaubnis = istKind ? 'die Sorgeberechtigten es erlauben' : 'ich es erlaube';
  const richtung =
    einwilligung.richtung === 'einseitig'
      ? `Das Integrationsmanagement darf dieser Stelle die genannten Angaben geben. Die Erlaubnis gilt nur in diese Richtung (einseitig).`
      : `Das Integrationsmanagement und diese Stelle dürfen sich die genannten Angaben gegenseitig geben. Beide sind insoweit von der Schweigepflicht entbunden (gegenseitig).`;
  return [
    ueberschrift('Worum es geht'),
    absatz(
      `Das Integrationsmanagement (${stelle}) berät und begleitet ${mich}. Es gibt ${angaben} nur weiter, wenn ${erlaubnis}. Diese Erlaubnis gilt nur für den Fall, der hier steht.`,
    ),
    ueberschrift('Wer die Angaben erhält'),
    absatz([einwilligung.empfaenger, ...anschrift(einwilligung)].join(', ')),
    absatz(richtung),
  ];
}

function anschrift({ empfaengerAnschrift }: Einwilligung): string[] {
  return empfaengerAnschrift.split('\n').flatMap((zeile) => (zeile.trim() === '' ? [] : [zeile.trim()]));
}

function welcheAngaben({ einwilligung }: Entbindungsunterlagen, { ich }: Stimme): Block[] {
  const gewaehlte = INFORMATIONSARTEN.filter((art) => einwilligung.arten.includes(art));
  const besondere = gewaehlte.filter(istBesondersGeschuetzt);
  const uebrige = gewaehlte.filter((art) => !istBesondersGeschuetzt(art));
  const bloecke: Block[] = [ueberschrift('Welche Angaben')];
  if (uebrige.length > 0) bloecke.push({ art: 'liste', punkte: uebrige.map((art) => klartext(artzeile(art))) });
  if (besondere.length > 0) {
    bloecke.push(
      {
        art: 'ankreuzen',
        nummer: null,
        titel: 'Besonders geschützte Angaben (Art. 9 DSGVO und Angaben über Gewalt)',
        punkte: besondere.map((art) => ({ nummer: null, text: artzeile(art), angekreuzt: true })),
      },
      absatz(
        `${ich} ${ich === 'Wir' ? 'willigen' : 'willige'} ausdrücklich ein, dass auch diese besonders geschützten Angaben weitergegeben werden.`,
      ),
    );
  }
  bloecke.push(absatz('Andere Angaben dürfen nicht weitergegeben werden.'));
  return bloecke;
}

function wofuer({ einwilligung }: Entbindungsunterlagen): Block[] {
  const { zweck, anlass, gueltigBis } = einwilligung;
  const bis = gueltigBis === null ? '' : `Bis zum ${zeigeDatum(gueltigBis)}. `;
  const ende = `${bis}Sie endet${gueltigBis === null ? '' : ' früher'}, wenn der Anlass wegfällt oder wenn sie widerrufen wird.`;
  return [
    ueberschrift('Wofür und wie lange'),
    {
      art: 'felder',
      felder: [
        { nummer: '', name: 'Zweck', wert: zweck },
        { nummer: '', name: 'Anlass', wert: anlass.replace(/\s*\n\s*/g, ' ') },
        { nummer: '', name: 'Dauer der Erlaubnis', wert: ende },
      ],
    },
  ];
}

function freiwillig({ einwilligung, kommune, zustaendig }: Entbindungsunterlagen, { ich }: Stimme): Block[] {
  const { telefon, email } = kommune.auskunft;
  const an = [
    amtlicherName(kommune),
    zustaendig === '' ? 'Integrationsmanagement' : `Integrationsmanagement, ${zustaendig}`,
    kommune.anschrift.strasse,
    ortszeile(kommune),
    ...(telefon === '' ? [] : [`Telefon ${telefon}`]),
    email,
  ].filter((teil) => teil !== '');
  const kann = ich === 'Wir' ? 'Wir können' : 'Ich kann';
  return [
    ueberschrift('Freiwillig, und jederzeit zu widerrufen'),
    absatz(`Die Einwilligung ist freiwillig. ${einwilligung.folgen.replace(/\s*\n\s*/g, ' ')}`),
    absatz(
      `${kann} die Einwilligung jederzeit ohne Angabe von Gründen widerrufen. Eine Nachricht genügt, mündlich oder schriftlich: ${an.join(', ')}. Ab dann werden keine Angaben mehr weitergegeben. Was bis dahin weitergegeben wurde, bleibt zulässig.`,
    ),
    absatz(
      'Wer im Integrationsmanagement die Vertretung übernimmt, darf die Angaben kennen. Das ist keine Weitergabe an eine andere Stelle.',
    ),
  ];
}

function unterschriften({ einwilligung, person, sorgeberechtigte }: Entbindungsunterlagen, { ich }: Stimme): Block[] {
  const unterzeichnende = sorgeberechtigte.length > 0 ? sorgeberechtigte : [person];
  const sprache = einwilligung.sprachmittlung === '' ? LINIE : sprachname(einwilligung.sprachmittlung);
  return [
    ueberschrift('Unterschrift'),
    absatz(
      `${ich} ${ich === 'Wir' ? 'haben' : 'habe'} den Inhalt verstanden und ${ich === 'Wir' ? 'willigen' : 'willige'} ein. Eine Kopie dieses Blattes ${ich === 'Wir' ? 'haben wir' : 'habe ich'} erhalten.`,
    ),
    ...unterzeichnende.map((eine): Block => ({
      art: 'unterschrift',
      linien: [
        { unter: 'Ort, Datum' },
        { unter: `${vollerName(eine)}${sorgeberechtigte.length > 0 ? ' (sorgeberechtigt)' : ''}` },
      ],
      siegel: false,
    })),
    { art: 'ueberschrift', ebene: 3, text: 'Sprachmittlung' },
    absatz(`Der Inhalt wurde in ${sprache} erklärt.`),
    {
      art: 'unterschrift',
      linien: [{ unter: 'Ort, Datum' }, { unter: 'Name und Unterschrift der Sprachmittlung' }],
      siegel: false,
    },
  ];
}

/**
 * The Schweigepflichtentbindung as a paper. It names kind of information, recipient, purpose and single case, says whether it
 * is one-way or mutual, what follows from a no, and how it is withdrawn. Without a threat. Quelle: [KASS], Art. 7 und 9 DSGVO
 */
export function entbindungBlatt(unterlagen: Entbindungsunterlagen): Blatt {
  const { einwilligung, person, kommune, aktenzeichen, datum, zustaendig } = unterlagen;
  const stimme = stimmeVon(unterlagen);
  const titel = 'Einwilligung und Schweigepflichtentbindung';
  const ansprechperson =
    zustaendig === '' ? {} : { auskunft: { ...kommune.auskunft, name: zustaendig, stelle: 'Integrationsmanagement' } };
  return {
    titel,
    dateiname: dateiname('Schweigepflichtentbindung', person.nachname || person.vorname, einwilligung.empfaenger),
    istEntwurf: true,
    kennzeichnung: null,
    aktenzeichen: aktenzeichen === '' ? null : aktenzeichen,
    briefkopf: briefkopfVon(kommune, {
      zeichen: aktenzeichen,
      datum: zeigeDatum(datum),
      anschrift: [einwilligung.empfaenger, ...anschrift(einwilligung)],
      ...ansprechperson,
    }),
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: titel },
      wer(unterlagen),
      ...worumEsGeht(unterlagen, stimme),
      ...welcheAngaben(unterlagen, stimme),
      ...wofuer(unterlagen),
      ...freiwillig(unterlagen, stimme),
      ...unterschriften(unterlagen, stimme),
    ],
  };
}
