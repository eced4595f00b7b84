import { schnitt, tageEinschliesslich, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import { NORM_HINWEISE, NORM_UNTERBRECHUNG } from './normen.ts';
import { endeVorBeginn, zeigeZeitraum } from './zeitraum.ts';
import type { Abwesenheit, PersonalEingabe } from './types.ts';

type MitAbwesenheiten = Pick<PersonalEingabe, 'abwesenheiten'>;

/** The absence that runs on the day, or null: entries of one person never overlap. */
export function abwesenheitAm({ abwesenheiten }: MitAbwesenheiten, tag: Datum): Abwesenheit | null {
  return abwesenheiten.find(({ von, bis }) => von <= tag && (bis === null || tag <= bis)) ?? null;
}

/**
 * Days without pay between `von` and `bis`, both included; open absences end with `bis`. Each day counts once, whatever
 * is entered. Quelle: Unterbrechung der Entgeltzahlung, [FAFO]
 */
export function unterbrechungstage({ abwesenheiten }: MitAbwesenheiten, von: Datum, bis: Datum): number {
  let gezaehltBis: Datum | null = null;
  let tage = 0;
  const ohneEntgelt = abwesenheiten
    .filter(({ entgelt }) => entgelt === 'ohne_entgelt')
    .flatMap((abwesenheit) => schnitt(abwesenheit, { von, bis }) ?? [])
    .sort((a, b) => a.von.localeCompare(b.von));
  for (const abschnitt of ohneEntgelt) {
    const ende = abschnitt.bis ?? bis;
    if (gezaehltBis !== null && ende <= gezaehltBis) continue;
    const bisher =
      gezaehltBis !== null && gezaehltBis >= abschnitt.von ? tageEinschliesslich(abschnitt.von, gezaehltBis) : 0;
    tage += tageEinschliesslich(abschnitt.von, ende) - bisher;
    gezaehltBis = ende;
  }
  return tage;
}

function endetVorBeginn({ abwesenheiten }: MitAbwesenheiten): Grund[] {
  return abwesenheiten.flatMap(({ von, bis }, nummer) =>
    endeVorBeginn(`abwesenheiten.${nummer}.bis`, 'Die Abwesenheit', von, bis),
  );
}

/** One day, one absence: else pay and planning of the day would not be clear. */
function ueberschneidet({ abwesenheiten }: MitAbwesenheiten): Grund[] {
  return abwesenheiten.flatMap((abwesenheit, nummer) => {
    const gemeinsam = abwesenheiten.slice(0, nummer).flatMap((fruehere) => schnitt(fruehere, abwesenheit) ?? [])[0];
    if (gemeinsam === undefined) return [];
    return [
      {
        schwere: 'sperrt' as const,
        code: 'abwesenheit-doppelt',
        satz: `Zwei Abwesenheiten überschneiden sich ${zeigeZeitraum(gemeinsam.von, gemeinsam.bis)}.`,
        ausweg: 'Die frühere Abwesenheit vor dem Beginn der späteren enden lassen.',
        norm: null,
        feld: `abwesenheiten.${nummer}.von`,
      },
    ];
  });
}

/** Without pay the post is interrupted; the Zuwendungszeitraum may become longer on application. Quelle: [FAFO], [FAQ] */
function unterbricht({ abwesenheiten }: MitAbwesenheiten): Grund[] {
  return abwesenheiten.flatMap(({ von, bis, entgelt }, nummer) =>
    entgelt === 'mit_entgelt'
      ? []
      : [
          {
            schwere: 'warnt' as const,
            code: 'unterbrechung',
            satz: `Die Entgeltzahlung ist ${zeigeZeitraum(von, bis)} unterbrochen. Der Zuwendungszeitraum kann sich dadurch auf Antrag verlängern, nach der Änderung von 2020 um bis zu zwölf Monate; die genauen Bedingungen liegen nicht vor.`,
            ausweg: 'Die Unterbrechung der Bewilligungsstelle mitteilen und die Verlängerung mit ihr klären.',
            norm: NORM_UNTERBRECHUNG,
            feld: `abwesenheiten.${nummer}.entgelt`,
          },
        ],
  );
}

/** Who is away needs somebody who stands in; the case is decided by the Bewilligungsstelle. Quelle: [FAQ] */
function ohneVertretung(person: MitAbwesenheiten & Pick<PersonalEingabe, 'vertretungId'>, heute: Datum): Grund[] {
  if (person.vertretungId !== null) return [];
  const nummer = person.abwesenheiten.findIndex(({ bis }) => bis === null || bis >= heute);
  const abwesenheit = person.abwesenheiten[nummer];
  if (abwesenheit === undefined) return [];
  return [
    {
      schwere: 'warnt',
      code: 'vertretung-fehlt',
      satz: `Für die Abwesenheit ${zeigeZeitraum(abwesenheit.von, abwesenheit.bis)} ist keine Vertretung eingetragen.`,
      ausweg: 'Eine ständige Vertretung aus dem Team wählen.',
      norm: NORM_HINWEISE,
      feld: 'vertretungId',
    },
  ];
}

/** What hinders or should be known about absences, with the path of the field. */
export function pruefeAbwesenheiten(
  person: MitAbwesenheiten & Pick<PersonalEingabe, 'vertretungId'>,
  heute: Datum,
): Grund[] {
  return [
    ...endetVorBeginn(person),
    ...ueberschneidet(person),
    ...unterbricht(person),
    ...ohneVertretung(person, heute),
  ];
}

/** `abwesend bis 31.03.2018`, `abwesend ohne Entgelt, Ende offen`. */
export function zeigeAbwesenheit({ bis, entgelt }: Abwesenheit): string {
  const ohne = entgelt === 'ohne_entgelt' ? ' ohne Entgelt' : '';
  return bis === null ? `abwesend${ohne}, Ende offen` : `abwesend${ohne} bis ${zeigeDatum(bis)}`;
}
