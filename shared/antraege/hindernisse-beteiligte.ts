import { schnitt, zeigeDatum } from '../foundation/date.ts';
import { summe } from '../foundation/list.ts';
import { zeigeEuroKurz } from '../foundation/money.ts';
import type { Grund } from '../foundation/reasons.ts';
import { kannMitgliederHaben, mitgliederAm } from '../kommunen/mitgliedschaft.ts';
import { NORM_BERICHT } from '../personal/normen.ts';
import { kommunenName } from './antragsdaten.ts';
import { abgegebenerRest } from './berechnung.ts';
import { aufgezaehlt, type Pruefstand, type Regel, sperrt, warnt } from './pruefstand.ts';
import { rahmenlage, anteilDerKommune, erhaltenerRest } from './rahmenverwendung.ts';
import type { Beteiligte } from './types.ts';

/** Hindrances of the applicant and of the Kommunen that take part. */

/** Runs a rule for each participating Kommune; `feld` makes the path of one of its fields. */
function jeBeteiligte(
  pruefe: (
    beteiligte: Beteiligte,
    name: string,
    feld: (name: keyof Beteiligte) => string,
    stand: Pruefstand,
    nummer: number,
  ) => Grund[],
): Regel {
  return (stand) =>
    stand.eingabe.beteiligte.flatMap((beteiligte, nummer) =>
      pruefe(
        beteiligte,
        kommunenName(stand.daten, beteiligte.kommuneId),
        (name) => `beteiligte.${nummer}.${name}`,
        stand,
        nummer,
      ),
    );
}

/** Städte, Gemeinden, their Zusammenschlüsse and Landkreise apply. Quelle: [S3], [S0] */
const antragstellerinIstKeineKommune: Regel = ({ antragstellerin }) =>
  antragstellerin !== null && antragstellerin.art !== 'freier_traeger'
    ? []
    : [
        sperrt({
          code: 'antragstellerin-keine-kommune',
          satz:
            antragstellerin === null
              ? 'Die Antragstellerin gibt es nicht mehr.'
              : `${antragstellerin.name} ist ein freier Träger und kann den Antrag nicht stellen.`,
          ausweg: 'Eine Stadt, eine Gemeinde, einen Verband oder einen Landkreis als Antragstellerin wählen.',
          feld: 'antragstellerinId',
        }),
      ];

const kommuneZweimal = jeBeteiligte(({ kommuneId }, name, feld, { eingabe }, nummer) =>
  eingabe.beteiligte.findIndex((andere) => andere.kommuneId === kommuneId) === nummer
    ? []
    : [
        sperrt({
          code: 'kommune-zweimal',
          satz: `${name} ist zweimal eingetragen. Der Planungsrahmen würde doppelt gezählt.`,
          ausweg: 'Eine der beiden Zeilen löschen.',
          feld: feld('kommuneId'),
        }),
      ],
);

const zusammenschlussMitEiner: Regel = ({ eingabe }) =>
  eingabe.durchfuehrung !== 'zusammenschluss' || eingabe.beteiligte.length > 1
    ? []
    : [
        sperrt({
          code: 'zusammenschluss-mit-einer',
          satz: 'Ein Zusammenschluss braucht mindestens zwei Kommunen; eingetragen ist eine.',
          ausweg: 'Weitere Kommunen eintragen oder „Eigene Stelle“ wählen.',
          feld: 'durchfuehrung',
        }),
      ];

const eigeneStelleMitMehreren: Regel = ({ eingabe }) =>
  eingabe.durchfuehrung !== 'eigene_stelle' || eingabe.beteiligte.length < 2
    ? []
    : [
        sperrt({
          code: 'eigene-stelle-mit-mehreren',
          satz: `Eine eigene Stelle hat eine Kommune; eingetragen sind ${eingabe.beteiligte.length}.`,
          ausweg: '„Zusammenschluss mehrerer Kommunen“ wählen oder die weiteren Kommunen löschen.',
          feld: 'durchfuehrung',
        }),
      ];

/** Who works for others needs a basis (A27). Quelle: [BERG18] */
const grundlageFehlt = jeBeteiligte(({ kommuneId, zusammenarbeit }, name, feld, { eingabe }) =>
  eingabe.durchfuehrung !== 'zusammenschluss' || zusammenarbeit !== 'keine' || kommuneId === eingabe.antragstellerinId
    ? []
    : [
        warnt({
          code: 'grundlage-der-zusammenarbeit-fehlt',
          satz: `Für ${name} ist keine Grundlage der Zusammenarbeit eingetragen.`,
          ausweg: 'Verbandssatzung oder öffentlich-rechtliche Vereinbarung mit Datum eintragen.',
          feld: feld('zusammenarbeit'),
        }),
      ],
);

const keinMitglied = jeBeteiligte(({ kommuneId }, name, feld, { eingabe, daten, antragstellerin }) => {
  if (antragstellerin === null || !kannMitgliederHaben(antragstellerin.art)) return [];
  const mitglieder = mitgliederAm(antragstellerin.id, daten.mitgliedschaften, eingabe.von);
  if (kommuneId === antragstellerin.id || mitglieder.includes(kommuneId)) return [];
  return [
    warnt({
      code: 'kommune-kein-mitglied',
      satz: `${name} ist am ${zeigeDatum(eingabe.von)} nicht als Mitglied von ${antragstellerin.name} eingetragen.`,
      ausweg: 'Die Mitgliedschaft bei den Kommunen nachtragen oder eine Vereinbarung mit der Kommune beifügen.',
      feld: feld('kommuneId'),
    }),
  ];
});

/** The Landkreis applies where it and the Gemeinde agree. Quelle: [S3] 4 */
const einvernehmenFehlt = jeBeteiligte(({ kommuneId, einvernehmenAm }, name, feld, { eingabe, antragstellerin }) => {
  const betrifftLandkreis = eingabe.durchfuehrung === 'landkreis' || antragstellerin?.art === 'landkreis';
  if (!betrifftLandkreis || einvernehmenAm !== null || kommuneId === eingabe.antragstellerinId) return [];
  return [
    warnt({
      code: 'einvernehmen-fehlt',
      satz: `Das Einvernehmen zwischen dem Landkreis und ${name} ist nicht eingetragen.`,
      ausweg: 'Eintragen, wann das Einvernehmen erklärt wurde.',
      norm: NORM_BERICHT,
      feld: feld('einvernehmenAm'),
    }),
  ];
});

/** Third parties that worked for the Landkreis so far end when the own work begins (A28). Quelle: [S0] */
const betreuungDurchDritteLaeuftWeiter = jeBeteiligte(({ dritteTraeger, dritteEndetAm }, name, feld, { eingabe }) =>
  dritteTraeger === '' || (dritteEndetAm !== null && dritteEndetAm < eingabe.von)
    ? []
    : [
        warnt({
          code: 'betreuung-durch-dritte-laeuft-weiter',
          satz:
            dritteEndetAm === null
              ? `Die bisherige Betreuung in ${name} durch ${dritteTraeger} hat kein Ende.`
              : `Die bisherige Betreuung in ${name} durch ${dritteTraeger} endet erst am ${zeigeDatum(dritteEndetAm)}.`,
          ausweg: `Das Ende vor dem ${zeigeDatum(eingabe.von)} eintragen.`,
          feld: feld('dritteEndetAm'),
        }),
      ],
);

/** Without persons or a fixed amount there is no frame to apply from. */
const planungsrahmenFehlt = jeBeteiligte((_, name, feld, { berechnung, regime }, nummer) =>
  berechnung === null || regime === null || berechnung.beteiligte[nummer]?.rahmen
    ? []
    : [
        sperrt({
          code: 'planungsrahmen-fehlt',
          satz: `Der Planungsrahmen von ${name} ist für „${regime.name}“ nicht bekannt.`,
          ausweg: 'Bei der Kommune die Personen am Stichtag oder den festgesetzten Betrag eintragen.',
          feld: feld('kommuneId'),
        }),
      ],
);

const abzugUeberRahmen = jeBeteiligte((beteiligte, name, feld, { berechnung }, nummer) => {
  const rahmen = berechnung?.beteiligte[nummer]?.rahmen;
  const abzug = beteiligte.ersteTrancheCent + beteiligte.bewilligtCent + beteiligte.restCent;
  if (!rahmen || abzug <= rahmen.cent) return [];
  return [
    sperrt({
      code: 'abzug-ueber-planungsrahmen',
      satz: `Für ${name} sind ${zeigeEuroKurz(abzug)} angerechnet, bewilligt oder abgegeben. Der Planungsrahmen beträgt ${zeigeEuroKurz(rahmen.cent)}.`,
      ausweg: 'Erste Tranche, bewilligten Betrag und abgegebenen Rest prüfen.',
      feld: feld(
        beteiligte.bewilligtCent > 0 ? 'bewilligtCent' : beteiligte.restCent > 0 ? 'restCent' : 'ersteTrancheCent',
      ),
    }),
  ];
});

const restOhneEmpfaengerin = jeBeteiligte(({ kommuneId, restAnId, restCent }, name, feld) =>
  restCent === 0 || (restAnId !== null && restAnId !== kommuneId)
    ? []
    : [
        sperrt({
          code: 'rest-ohne-empfaengerin',
          satz: `${name} gibt ${zeigeEuroKurz(restCent)} ab; es fehlt, an wen.`,
          ausweg: 'Die Kommune oder den Landkreis wählen, der den Rest erhält.',
          feld: feld('restAnId'),
        }),
      ],
);

/**
 * The frame is one pot: Anträge of the same days cannot take more from it together than it holds. What the clerk entered as
 * first tranche or approved counts as the other Antrag's part. Against a frozen Antrag it forbids, against a draft it warns.
 */
const planungsrahmenSchonEingebracht = jeBeteiligte((beteiligte, name, feld, stand, nummer) => {
  const { eingabe, daten, berechnung, regime } = stand;
  const rahmen = berechnung?.beteiligte[nummer]?.rahmen;
  if (!berechnung || !rahmen || regime === null) return [];
  const { posten: andere, offenerRestCent } = rahmenlage(beteiligte.kommuneId, eingabe, regime, daten);
  const anderweitig = summe(andere, ({ cent }) => cent);
  const angerechnet = beteiligte.ersteTrancheCent + beteiligte.bewilligtCent;
  const eigenes = Math.max(anteilDerKommune(eingabe, berechnung, nummer), offenerRestCent);
  const zuviel = (belegt: number) =>
    eigenes + abgegebenerRest(beteiligte, eingabe) + Math.max(belegt, angerechnet) - rahmen.cent;
  if (anderweitig === 0 || zuviel(anderweitig) <= 0) return [];
  const fest = summe(
    andere.filter(({ istFest }) => istFest),
    ({ cent }) => cent,
  );
  const antraege = [...new Set(andere.map(({ aktenzeichen }) => aktenzeichen))];
  const grund = {
    code: 'planungsrahmen-schon-eingebracht',
    satz: `Der Planungsrahmen von ${name} (${zeigeEuroKurz(rahmen.cent)}) ist auch im Antrag ${aufgezaehlt(antraege)} eingebracht, dort mit ${zeigeEuroKurz(anderweitig)}. Zusammen sind es ${zeigeEuroKurz(zuviel(anderweitig))} zu viel.`,
    ausweg: 'Den Betrag des anderen Antrags als bereits bewilligt eintragen oder einen der Anträge kürzen.',
    feld: feld('bewilligtCent'),
  };
  return [fest > 0 && zuviel(fest) > 0 ? sperrt(grund) : warnt(grund)];
});

/** A rest that was handed on bounds what the receiver brings in of that frame (A24). Quelle: [S3] 7.1 */
const mehrAlsAbgegeben = jeBeteiligte(({ kommuneId }, name, feld, { eingabe, daten, berechnung }, nummer) => {
  if (berechnung === null) return [];
  const erhalten = erhaltenerRest(kommuneId, eingabe, berechnung.regimeId, daten);
  const eingebracht = anteilDerKommune(eingabe, berechnung, nummer);
  if (erhalten === null || eingebracht <= erhalten) return [];
  return [
    warnt({
      code: 'mehr-als-abgegeben',
      satz:
        erhalten === 0
          ? `${name} hat den Rest des Planungsrahmens einer anderen Stelle überlassen; hier sind ${zeigeEuroKurz(eingebracht)} eingebracht.`
          : `${name} hat ${zeigeEuroKurz(erhalten)} des Planungsrahmens überlassen; hier sind ${zeigeEuroKurz(eingebracht)} eingebracht.`,
      ausweg: 'Die Stellen kürzen oder mit der Kommune einen anderen Rest vereinbaren.',
      feld: feld('kommuneId'),
    }),
  ];
});

/** A Kommune that takes part elsewhere in the same days. Its frame may hold both; the clerk should know. Quelle: [S0] */
const anderweitigGebunden = jeBeteiligte(({ kommuneId, ersteTrancheCent, bewilligtCent }, name, feld, stand) => {
  const { eingabe, daten, berechnung } = stand;
  const andere = daten.andereAntraege.filter(
    (anderer) =>
      anderer.antragstellerinId !== eingabe.antragstellerinId &&
      schnitt(anderer, eingabe) !== null &&
      anderer.beteiligte.some((eine) => eine.kommuneId === kommuneId),
  );
  const [anderer] = andere;
  if (anderer === undefined || berechnung === null) return [];
  // Known to the clerk already, or said with its amount.
  if (ersteTrancheCent + bewilligtCent > 0) return [];
  if (planungsrahmenSchonEingebracht(stand).some((grund) => grund.feld === feld('bewilligtCent'))) return [];
  // The rest that it hands to the applicant is the agreed way.
  if (erhaltenerRest(kommuneId, eingabe, berechnung.regimeId, daten) !== null) return [];
  if (eingabe.beteiligte.some((eine) => eine.kommuneId === kommuneId && eine.restAnId !== null)) return [];
  return [
    warnt({
      code: 'kommune-anderweitig-gebunden',
      satz: `${name} ist im selben Zeitraum auch am Antrag ${anderer.aktenzeichen} von ${kommunenName(daten, anderer.antragstellerinId)} beteiligt.`,
      ausweg: 'Klären, wer für die Kommune beantragt, und den Rest des Planungsrahmens als abgegeben eintragen.',
      feld: feld('kommuneId'),
    }),
  ];
});

export const BETEILIGTE_REGELN: readonly Regel[] = [
  antragstellerinIstKeineKommune,
  kommuneZweimal,
  zusammenschlussMitEiner,
  eigeneStelleMitMehreren,
  planungsrahmenFehlt,
  abzugUeberRahmen,
  restOhneEmpfaengerin,
  grundlageFehlt,
  keinMitglied,
  einvernehmenFehlt,
  betreuungDurchDritteLaeuftWeiter,
  planungsrahmenSchonEingebracht,
  mehrAlsAbgegeben,
  anderweitigGebunden,
];
