import { schnitt, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { KommuneId, VertretungId } from '../foundation/id.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { Offenes, Vertretung, VertretungEingabe } from './types.ts';

/** What the rules of a Vertretung need to know beside it. */
export interface Vertretungslage {
  readonly id: VertretungId | null;
  readonly andere: readonly Vertretung[];
  readonly abwesend: string;
  readonly vertretung: string;
  /** Kommunen in which the account of whoever stands in may work with cases; null: no account is noted. */
  readonly kommunenMitRecht: readonly KommuneId[] | 'alle' | null;
  readonly kommunenName: (id: KommuneId) => string;
}

function grund(schwere: Grund['schwere'], code: string, satz: string, ausweg: string, feld: string): Grund {
  return { schwere, code, satz, ausweg, norm: null, feld };
}

function zeiten({ von, bis }: VertretungEingabe): Grund[] {
  if (bis >= von) return [];
  return [
    grund(
      'sperrt',
      'vertretung-endet-vor-beginn',
      `Die Vertretung endet am ${zeigeDatum(bis)}, bevor sie am ${zeigeDatum(von)} beginnt.`,
      'Ein Ende ab dem ersten Tag wählen.',
      'bis',
    ),
  ];
}

function sichSelbst({ abwesendId, vertretungId }: VertretungEingabe, { abwesend }: Vertretungslage): Grund[] {
  if (abwesendId !== vertretungId) return [];
  return [
    grund(
      'sperrt',
      'vertretung-durch-sich-selbst',
      `${abwesend} kann sich nicht selbst vertreten.`,
      'Eine andere Person wählen.',
      'vertretungId',
    ),
  ];
}

function aufzaehlung(namen: readonly string[]): string {
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} und ${namen.at(-1) ?? ''}`;
}

/** The walls hold: a Vertretung opens no Kommune. */
function ohneRecht({ kommuneIds }: VertretungEingabe, lage: Vertretungslage): Grund[] {
  const { kommunenMitRecht: recht, vertretung, kommunenName } = lage;
  if (recht === null) {
    return [
      grund(
        'sperrt',
        'vertretung-ohne-konto',
        `Für ${vertretung} ist kein Konto im Programm eingetragen.`,
        'Auf der Seite der Person unter „Team und Aufsicht“ das Konto wählen.',
        'vertretungId',
      ),
    ];
  }
  const ohne = recht === 'alle' ? [] : kommuneIds.filter((id) => !recht.includes(id));
  if (ohne.length === 0) return [];
  const wo = aufzaehlung(ohne.map(kommunenName));
  return [
    grund(
      'sperrt',
      'vertretung-ohne-recht',
      `${vertretung} hat für ${wo} kein Recht an Fällen. Eine Vertretung gibt kein Recht.`,
      `Ein Konto mit der Rolle Administration gibt dort die Rolle Integrationsmanagement, oder ${ohne.length === 1 ? 'diese Kommune' : 'diese Kommunen'} abwählen.`,
      'kommuneIds',
    ),
  ];
}

function selbstAbwesend(eingabe: VertretungEingabe, { id, andere, vertretung }: Vertretungslage): Grund[] {
  const eigene = andere.find(
    (eine) => eine.id !== id && eine.abwesendId === eingabe.vertretungId && schnitt(eine, eingabe) !== null,
  );
  if (eigene === undefined) return [];
  return [
    grund(
      'warnt',
      'vertretung-selbst-abwesend',
      `${vertretung} ist vom ${zeigeDatum(eigene.von)} bis ${zeigeDatum(eigene.bis)} selbst abwesend.`,
      'Eine andere Person oder andere Tage wählen.',
      'vertretungId',
    ),
  ];
}

function schonVertreten(eingabe: VertretungEingabe, { id, andere, abwesend, kommunenName }: Vertretungslage): Grund[] {
  const gleiche = andere.flatMap((eine) => {
    if (eine.id === id || eine.abwesendId !== eingabe.abwesendId || schnitt(eine, eingabe) === null) return [];
    const gemeinsame = eine.kommuneIds.filter((kommune) => eingabe.kommuneIds.includes(kommune));
    return gemeinsame.length === 0 ? [] : [{ eine, gemeinsame }];
  })[0];
  if (gleiche === undefined) return [];
  const { eine, gemeinsame } = gleiche;
  return [
    grund(
      'warnt',
      'schon-vertreten',
      `${abwesend} wird in ${aufzaehlung(gemeinsame.map(kommunenName))} vom ${zeigeDatum(eine.von)} bis ${zeigeDatum(eine.bis)} schon von ${eine.vertretung} vertreten.`,
      'Beide sehen dann dieselben Fälle; sonst Tage oder Kommunen ändern.',
      'kommuneIds',
    ),
  ];
}

/** What hinders a Vertretung, or should be known. */
export function pruefeVertretung(eingabe: VertretungEingabe, lage: Vertretungslage): Grund[] {
  return [
    ...zeiten(eingabe),
    ...sichSelbst(eingabe, lage),
    ...ohneRecht(eingabe, lage),
    ...selbstAbwesend(eingabe, lage),
    ...schonVertreten(eingabe, lage),
  ];
}

export type Vertretungszustand = 'geplant' | 'laeuft' | 'beendet';

export function zustandVon({ von, bis }: Pick<VertretungEingabe, 'von' | 'bis'>, heute: Datum): Vertretungszustand {
  if (heute < von) return 'geplant';
  return heute > bis ? 'beendet' : 'laeuft';
}

const WORTE: Record<keyof Offenes, readonly [einer: string, mehrere: string]> = {
  faelle: ['Ein Fall ist', 'Fälle sind'],
  termine: ['Ein Termin ist', 'Termine sind'],
  wiedervorlagen: ['Eine Wiedervorlage ist', 'Wiedervorlagen sind'],
  weiterleitungen: ['Eine Weiterleitung ist', 'Weiterleitungen sind'],
};

/** `41 Wiedervorlagen sind offen.`: what would be orphaned if the person left now. */
export function verwaistes(offen: Offenes): Grund[] {
  return (Object.keys(WORTE) as (keyof Offenes)[]).flatMap((art) => {
    const [einer, mehrere] = WORTE[art];
    const anzahl = offen[art];
    if (anzahl === 0) return [];
    return [
      {
        schwere: 'sperrt' as const,
        code: `verwaiste-${art}`,
        satz: `${anzahl === 1 ? einer : `${anzahl} ${mehrere}`} offen.`,
        ausweg: 'Zuerst unter „Vertretung“ die Fälle dieser Person übergeben.',
        norm: null,
        feld: null,
      },
    ];
  });
}
