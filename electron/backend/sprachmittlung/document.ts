import { klartext, type Blatt, type Block } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { zeigeDatum, zeigeDatumLang, type Datum } from '../../../shared/foundation/date.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { EINSATZFORM_LABEL } from '../../../shared/sprachmittlung/labels.ts';
import type { Dolmetscherauftrag } from '../../../shared/sprachmittlung/types.ts';
import { briefkopfVon } from '../kommunen/letterhead.ts';

/** What the letter is made of: nothing of the household but its Aktenzeichen. */
export interface Auftragsunterlagen {
  readonly auftrag: Dolmetscherauftrag;
  readonly kommune: Kommune | null;
  readonly aktenzeichen: string;
  readonly heute: Datum;
}

const VERSCHWIEGENHEIT =
  'Über alles, was im Gespräch bekannt wird, ist Verschwiegenheit zu wahren, auch nach dem Ende des Auftrags. Aufzeichnungen bleiben nicht zurück. Übertragen wird vollständig und ohne eigene Zusätze. Besteht eine persönliche Beziehung zu den Beteiligten, wird um eine kurze Mitteilung gebeten.';

function absatz(text: string): Block {
  return { art: 'absatz', text: klartext(text) };
}

function feld(name: string, wert: string) {
  return { nummer: '', name, wert };
}

function einsatz({ auftrag }: Auftragsunterlagen): Block {
  return {
    art: 'felder',
    felder: [
      feld('Sprache', sprachname(auftrag.sprache)),
      feld(
        'Termin',
        `${zeigeDatumLang(auftrag.am)}, ${auftrag.um} Uhr, voraussichtlich ${auftrag.dauerMinuten} Minuten`,
      ),
      feld(
        auftrag.form === 'vor_ort' ? 'Treffpunkt' : 'Einwahl',
        `${EINSATZFORM_LABEL[auftrag.form]}: ${auftrag.treffpunkt}`,
      ),
      feld('Gegenstand', auftrag.gegenstand),
      feld('Ansprechperson am Tag', [auftrag.ansprechperson, auftrag.telefon].filter((teil) => teil !== '').join(', ')),
    ],
  };
}

function antwort({ auftrag }: Auftragsunterlagen): Block[] {
  const frist = auftrag.antwortBis === null ? 'möglichst bald' : `bis ${zeigeDatum(auftrag.antwortBis)}`;
  return [
    { art: 'ueberschrift', ebene: 2, text: 'Antwort' },
    absatz(`Es wird gebeten, diesen Abschnitt ${frist} zurückzusenden.`),
    {
      art: 'ankreuzen',
      nummer: null,
      titel: null,
      punkte: [
        { nummer: null, text: 'Der Auftrag wird angenommen.', angekreuzt: false },
        { nummer: null, text: 'Der Auftrag kann nicht angenommen werden.', angekreuzt: false },
      ],
    },
    {
      art: 'unterschrift',
      siegel: false,
      linien: [{ unter: 'Ort, Datum' }, { unter: `Unterschrift, ${auftrag.empfaenger}` }],
    },
  ];
}

/**
 * Order letter to an interpreter, a draft until it is filed. The client stands in it by the Aktenzeichen alone.
 * Quelle: Sprachmittlung [S1] 1.3; Datenminimierung Art. 5 Abs. 1 Buchst. c DSGVO; Wortlaut üblich.
 */
export function auftragBlatt(unterlagen: Auftragsunterlagen): Blatt {
  const { auftrag, kommune, aktenzeichen, heute } = unterlagen;
  const { empfaenger, strasse, plz, ort, abrechnung } = auftrag;
  const titel = 'Auftrag zur Sprachmittlung';
  return {
    titel,
    dateiname: dateiname('Dolmetscherauftrag', aktenzeichen.replaceAll('/', '-'), auftrag.am),
    istEntwurf: true,
    kennzeichnung: null,
    aktenzeichen: aktenzeichen === '' ? null : aktenzeichen,
    briefkopf:
      kommune &&
      briefkopfVon(kommune, {
        zeichen: aktenzeichen,
        datum: zeigeDatum(heute),
        anschrift: [empfaenger, strasse, `${plz} ${ort}`.trim()].filter((zeile) => zeile !== ''),
      }),
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: titel },
      absatz('Sehr geehrte Damen und Herren,'),
      absatz(
        `für das folgende Gespräch${aktenzeichen === '' ? '' : ` zum Aktenzeichen ${aktenzeichen}`} wird um Sprachmittlung gebeten:`,
      ),
      einsatz(unterlagen),
      { art: 'ueberschrift', ebene: 3, text: 'Verschwiegenheit' },
      absatz(VERSCHWIEGENHEIT),
      ...(abrechnung === ''
        ? []
        : [{ art: 'ueberschrift', ebene: 3, text: 'Abrechnung' } as const, absatz(abrechnung)]),
      absatz('Mit freundlichen Grüßen'),
      {
        art: 'unterschrift',
        siegel: false,
        linien: [{ unter: auftrag.ansprechperson || 'Integrationsmanagement' }],
      },
      ...antwort(unterlagen),
    ],
  };
}
