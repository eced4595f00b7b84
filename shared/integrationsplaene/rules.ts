import { grund } from '../faelle/pruefung-person.ts';
import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import { THEMENFELD_LABEL } from '../netzwerk/themenfelder.ts';
import type { Planlage } from './lage.ts';
import { alleZiele, istOffenerSchritt, istOffenesZiel } from './stand.ts';
import type { PlanfassungEingabe, Planfeld, Planschritt, Planziel } from './types.ts';

/** What hinders a version, and what a clerk should know; `feld` is a path in the form. */

/** Agreed steps and the contribution of both sides. Quelle: [S1] 1.1. */
const NORM_VEREINBARUNG = 'Pakt für Integration, 1.1 (P20 bis P26)';
/** The plan is gone through again and again. Quelle: [S1] 1.2. */
export const NORM_FORTSCHREIBUNG = 'Pakt für Integration, 1.2 (P31)';

/**
 * What hinders a draft from being kept, and what should be known. `sperrt`: nobody or somebody else than the household, a
 * goal without its sentence, something confidential that belongs to nobody, a review before the talk.
 */
export function pruefePlanfassung(eingabe: PlanfassungEingabe, lage: Planlage): Grund[] {
  return [
    ...personenmaengel(eingabe, lage),
    ...eingabe.felder.flatMap((feld, stelle) => feldmaengel(feld, `felder.${stelle}`, eingabe, lage)),
    ...terminmaengel(eingabe),
    ...zielhinweise(eingabe, lage.heute),
    ...(alleZiele(eingabe).length === 0 ? [ohneZiel('warnt')] : []),
    ...sprachhinweis(eingabe, lage),
    ...schutzhinweis(eingabe, lage),
  ];
}

function personenmaengel({ personIds }: PlanfassungEingabe, { personId, personen }: Planlage): Grund[] {
  if (personId !== null && (personIds.length !== 1 || personIds[0] !== personId)) {
    return [
      grund('sperrt', {
        code: 'plan-andere-person',
        satz: 'Der Plan einer Person gilt für diese Person allein.',
        ausweg: 'Für mehrere Personen den Plan der Familie beginnen.',
        feld: 'personIds',
      }),
    ];
  }
  const fremde = personIds.filter((id) => !personen.some((person) => person.id === id));
  if (fremde.length > 0) {
    return [
      grund('sperrt', {
        code: 'plan-person-fremd',
        satz:
          fremde.length === 1
            ? 'Eine Person des Plans gehört nicht zu diesem Haushalt.'
            : `${fremde.length} Personen des Plans gehören nicht zu diesem Haushalt.`,
        ausweg: 'Nur Personen des Haushalts wählen. Nach einem Umzug die Person aus dem Plan nehmen.',
        feld: 'personIds',
      }),
    ];
  }
  if (new Set(personIds).size === personIds.length) return [];
  return [
    grund('sperrt', {
      code: 'plan-person-doppelt',
      satz: 'Eine Person steht im Plan mehrfach.',
      ausweg: 'Jede Person einmal wählen.',
      feld: 'personIds',
    }),
  ];
}

function feldmaengel(
  feld: Planfeld,
  pfad: string,
  { personIds }: PlanfassungEingabe,
  { personen, heute }: Planlage,
): Grund[] {
  const gruende: Grund[] = [];
  if (feld.personId !== null && !personIds.includes(feld.personId)) {
    const istImHaushalt = personen.some(({ id }) => id === feld.personId);
    gruende.push(
      grund('sperrt', {
        code: 'plan-feld-person-fremd',
        satz: istImHaushalt
          ? `Das Feld ${THEMENFELD_LABEL[feld.themenfeld]} gehört zu einer Person, für die der Plan nicht gilt.`
          : `Das Feld ${THEMENFELD_LABEL[feld.themenfeld]} gehört zu einer Person, die nicht zum Haushalt gehört.`,
        ausweg: 'Eine Person des Plans oder alle wählen.',
        feld: `${pfad}.personId`,
      }),
    );
  }
  const hatVertrauliches = feld.istVertraulich || feld.ziele.some(({ istVertraulich }) => istVertraulich);
  if (hatVertrauliches && feld.personId === null) {
    gruende.push(
      grund(
        'sperrt',
        {
          code: 'plan-vertraulich-ohne-person',
          satz: `Im Feld ${THEMENFELD_LABEL[feld.themenfeld]} ist etwas vertraulich. Es muss zu einer Person gehören.`,
          ausweg: 'Die Person wählen, die es betrifft: Es steht dann allein auf deren Ausfertigung.',
          feld: `${pfad}.personId`,
        },
        'Art. 9 DSGVO',
      ),
    );
  }
  return [...gruende, ...feld.ziele.flatMap((ziel, stelle) => zielmaengel(ziel, `${pfad}.ziele.${stelle}`, heute))];
}

function zielmaengel(ziel: Planziel, pfad: string, heute: Datum): Grund[] {
  if (ziel.istVerschlossen) return [];
  const gruende: Grund[] = [];
  const sperre = (code: string, feld: string, satz: string, ausweg: string) =>
    gruende.push(grund('sperrt', { code, satz, ausweg, feld: `${pfad}.${feld}` }, NORM_VEREINBARUNG));
  if (ziel.text === '') {
    const ausweg = 'Zum Beispiel „Ich bestehe die Prüfung B1.“ Ein leeres Ziel entfernen.';
    sperre('plan-ziel-ohne-satz', 'text', 'Bitte das Ziel als Satz eingeben.', ausweg);
  }
  if ((ziel.stand === 'angepasst' || ziel.stand === 'abgebrochen') && ziel.grund === '') {
    sperre('plan-grund-fehlt', 'grund', 'Bitte den Grund eingeben.', 'Ein Satz genügt: Was hat sich geändert?');
  }
  if (ziel.stand === 'erreicht' && ziel.standAm === null) {
    const satz = 'Bitte den Tag eingeben, an dem das Ziel erreicht war.';
    sperre('plan-tag-fehlt', 'standAm', satz, 'Es zählt der Tag, an dem beide es im Gespräch festgestellt haben.');
  }
  if (ziel.standAm !== null && ziel.standAm > heute) {
    const satz = `Der Tag liegt in der Zukunft: ${zeigeDatum(ziel.standAm)}.`;
    sperre('tag-in-der-zukunft', 'standAm', satz, 'Einen Tag bis heute eintragen.');
  }
  return gruende;
}

function terminmaengel({ gespraechAm, ueberpruefungAm, naechstesGespraechAm }: PlanfassungEingabe): Grund[] {
  const gruende: Grund[] = [];
  if (ueberpruefungAm !== null && ueberpruefungAm < gespraechAm) {
    gruende.push(
      grund(
        'sperrt',
        {
          code: 'plan-ueberpruefung-vor-gespraech',
          satz: `Die Überprüfung am ${zeigeDatum(ueberpruefungAm)} liegt vor dem Gespräch am ${zeigeDatum(gespraechAm)}.`,
          ausweg: 'Für die Überprüfung einen Tag nach dem Gespräch eintragen.',
          feld: 'ueberpruefungAm',
        },
        NORM_FORTSCHREIBUNG,
      ),
    );
  }
  if (naechstesGespraechAm !== null && naechstesGespraechAm < gespraechAm) {
    gruende.push(
      grund('sperrt', {
        code: 'plan-naechstes-gespraech-vor-gespraech',
        satz: `Das nächste Gespräch am ${zeigeDatum(naechstesGespraechAm)} liegt vor dem Gespräch am ${zeigeDatum(gespraechAm)}.`,
        ausweg: 'Einen Tag nach dem Gespräch eintragen.',
        feld: 'naechstesGespraechAm',
      }),
    );
  }
  return gruende;
}

/** Goals that nobody can do something for, and steps that are over already. */
function zielhinweise({ felder }: PlanfassungEingabe, heute: Datum): Grund[] {
  return felder.flatMap(({ ziele }, feld) =>
    ziele.flatMap((ziel, stelle) => zielhinweis(ziel, `felder.${feld}.ziele.${stelle}`, heute)),
  );
}

function zielhinweis(ziel: Planziel, pfad: string, heute: Datum): Grund[] {
  if (!istOffenesZiel(ziel) || ziel.istVerschlossen) return [];
  if (ziel.schritte.length === 0) {
    return [
      grund(
        'warnt',
        {
          code: 'plan-ziel-ohne-schritt',
          satz: 'Zu diesem Ziel ist kein Schritt eingetragen.',
          ausweg: 'Mindestens einen Schritt eintragen: wer tut was bis wann.',
          feld: `${pfad}.schritte`,
        },
        NORM_VEREINBARUNG,
      ),
    ];
  }
  return ziel.schritte.flatMap((schritt, platz) => schritthinweis(schritt, `${pfad}.schritte.${platz}`, heute));
}

function schritthinweis({ bis, ...schritt }: Planschritt, pfad: string, heute: Datum): Grund[] {
  if (bis === null || bis >= heute || !istOffenerSchritt(schritt)) return [];
  return [
    grund('warnt', {
      code: 'plan-schritt-vorbei',
      satz: `Dieser Schritt war bis ${zeigeDatum(bis)} vorgesehen und ist noch offen.`,
      ausweg: 'Einen neuen Tag vereinbaren, oder den Schritt abhaken.',
      feld: `${pfad}.bis`,
    }),
  ];
}

function ohneZiel(schwere: Grund['schwere']): Grund {
  return grund(
    schwere,
    {
      code: 'plan-ohne-ziel',
      satz: 'Der Plan hat noch kein Ziel.',
      ausweg: 'Mindestens ein Ziel eintragen oder aus der Bibliothek wählen.',
      feld: 'felder',
    },
    NORM_VEREINBARUNG,
  );
}

function sprachhinweis(
  { personIds, sprachmittlungName, sprachmittlungArt }: PlanfassungEingabe,
  { personen }: Planlage,
): Grund[] {
  if (sprachmittlungName !== '' || sprachmittlungArt !== '') return [];
  const namen = personen.flatMap(({ id, name, istErwachsen, brauchtSprachmittlung }) =>
    istErwachsen && brauchtSprachmittlung && personIds.includes(id) ? [name] : [],
  );
  if (namen.length === 0) return [];
  return [
    grund('warnt', {
      code: 'plan-sprachmittlung-fehlt',
      satz: `${namen.join(' und ')} ${namen.length === 1 ? 'braucht' : 'brauchen'} Sprachmittlung. Im Plan steht keine.`,
      ausweg: 'Eintragen, wer übersetzt hat, oder „nicht nötig“ vermerken.',
      feld: 'sprachmittlungName',
    }),
  ];
}

function schutzhinweis({ personIds }: PlanfassungEingabe, { istGeschuetzt }: Planlage): Grund[] {
  if (!istGeschuetzt || personIds.length < 2) return [];
  return [
    grund(
      'warnt',
      {
        code: 'plan-geschuetzte-anschrift',
        satz: 'Im Haushalt besteht eine Auskunftssperre oder eine Schutzanschrift. Der Plan gilt für mehrere Personen.',
        ausweg: 'Prüfen, ob jede Person einen eigenen Plan bekommt. Eine Anschrift wird nicht gedruckt.',
        feld: 'personIds',
      },
      '§ 51 BMG',
    ),
  ];
}
