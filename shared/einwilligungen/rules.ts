import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { PersonId } from '../foundation/id.ts';
import { volljaehrigkeit } from '../faelle/name.ts';
import type { Person } from '../faelle/types.ts';
import { istBesondersGeschuetzt, zeigeArten } from './labels.ts';
import { istErteiltAm } from './stand.ts';
import type { Einwilligung, EinwilligungEingabe, Einwilligungsschritt } from './types.ts';

/** What a rule needs to know of a member of the household. */
export type Betroffene = Pick<Person, 'id' | 'geburtsgenauigkeit' | 'geburtsdatum' | 'geburtsjahr' | 'rolle'>;

function sperre(code: string, feld: string | null, satz: string, ausweg: string, norm: string | null = null): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm, feld };
}

function hinweis(code: string, feld: string | null, satz: string, ausweg: string): Grund {
  return { ...sperre(code, feld, satz, ausweg), schwere: 'warnt' };
}

/** What must be named. Quelle: [KASS] */
const PFLICHTANGABEN: readonly {
  readonly feld: 'empfaenger' | 'zweck' | 'anlass' | 'folgen';
  readonly satz: string;
  readonly ausweg: string;
}[] = [
  {
    feld: 'empfaenger',
    satz: 'Bitte eingeben, wer die Angaben erhält.',
    ausweg: 'Eine Stelle oder eine Person nennen, keine Gruppe wie „alle Behörden“.',
  },
  { feld: 'zweck', satz: 'Bitte den Zweck eingeben.', ausweg: 'Nennen, wofür die Stelle die Angaben braucht.' },
  {
    feld: 'anlass',
    satz: 'Bitte den Einzelfall beschreiben.',
    ausweg: 'Nennen, worum es in diesem Fall geht, zum Beispiel: Antrag auf Wohngeld vom März.',
  },
  {
    feld: 'folgen',
    satz: 'Bitte angeben, was geschieht, wenn die Person nicht einwilligt.',
    ausweg: 'Den Vorschlag übernehmen oder anpassen, ohne zu drohen.',
  },
];

function wer(eingabe: EinwilligungEingabe, personen: readonly Betroffene[], heute: Datum): Grund[] {
  const person = personen.find(({ id }) => id === eingabe.personId);
  if (person === undefined) {
    return [
      sperre(
        'person-nicht-im-haushalt',
        'personId',
        'Diese Person gehört nicht zu diesem Haushalt.',
        'Eine Person des Haushalts wählen.',
      ),
    ];
  }
  const volljaehrig = volljaehrigkeit(person, heute);
  const { sorgeberechtigteIds } = eingabe;
  if (volljaehrig === 'ja') {
    return sorgeberechtigteIds.length === 0
      ? []
      : [
          sperre(
            'erwachsene-fuer-sich-selbst',
            'sorgeberechtigteIds',
            'Erwachsene willigen jeweils für sich selbst ein.',
            'Keine Sorgeberechtigten wählen; für andere Erwachsene eine eigene Einwilligung anlegen.',
          ),
        ];
  }
  const sorgende = personen.filter(({ id }) => sorgeberechtigteIds.includes(id));
  const fehlt =
    sorgende.length < sorgeberechtigteIds.length ||
    sorgende.some((eine) => eine.id === person.id || volljaehrigkeit(eine, heute) === 'nein');
  const gruende: Grund[] = [];
  if (fehlt) {
    gruende.push(
      sperre(
        'sorgeberechtigte-ungueltig',
        'sorgeberechtigteIds',
        'Sorgeberechtigt kann nur eine andere, erwachsene Person des Haushalts sein.',
        'Die Auswahl ändern.',
      ),
    );
  }
  if (volljaehrig === 'nein' && sorgeberechtigteIds.length === 0) {
    gruende.push(
      sperre(
        'sorgeberechtigte-fehlen',
        'sorgeberechtigteIds',
        'Für ein Kind willigen die Sorgeberechtigten ein. Bitte wählen, wer unterschreibt.',
        'Sorgeberechtigte des Haushalts wählen.',
        '§ 1629 BGB',
      ),
    );
  }
  if (volljaehrig === 'ungewiss') {
    gruende.push(
      hinweis(
        'alter-unklar',
        'sorgeberechtigteIds',
        'Das Alter der Person ist nicht sicher.',
        'Bei Minderjährigen die Sorgeberechtigten wählen.',
      ),
    );
  }
  return gruende;
}

function was({ arten, istAusdruecklich }: EinwilligungEingabe): Grund[] {
  if (arten.length === 0) {
    return [
      sperre(
        'arten-fehlen',
        'arten',
        'Bitte wählen, welche Angaben weitergegeben werden dürfen.',
        'Nur wählen, was die Stelle für den Zweck braucht.',
      ),
    ];
  }
  const besondere = arten.filter(istBesondersGeschuetzt);
  if (besondere.length === 0 || istAusdruecklich) return [];
  return [
    sperre(
      'besondere-nicht-ausdruecklich',
      'istAusdruecklich',
      `Besonders geschützte Angaben (${zeigeArten(besondere)}) brauchen eine ausdrückliche Einwilligung.`,
      'Mit der Person einzeln besprechen und hier bestätigen, oder diese Angaben weglassen.',
      'Art. 9 Abs. 2 Buchst. a DSGVO',
    ),
  ];
}

function dauer({ gueltigBis }: EinwilligungEingabe, heute: Datum): Grund[] {
  if (gueltigBis === null) {
    return [
      hinweis(
        'ohne-enddatum',
        'gueltigBis',
        'Ohne Enddatum gilt die Einwilligung, bis der Anlass entfällt.',
        'Ein Enddatum eingeben, wenn absehbar ist, wie lange sie gebraucht wird.',
      ),
    ];
  }
  if (gueltigBis > heute) return [];
  return [
    sperre(
      'ende-vor-beginn',
      'gueltigBis',
      'Die Einwilligung wäre schon abgelaufen, bevor sie erteilt ist.',
      'Einen Tag nach heute eingeben.',
    ),
  ];
}

/**
 * Everything that a Schweigepflichtentbindung must name, each reason at its field. `sperrt` forbids to keep it: a consent that
 * names less does not release anything. Quelle: [KASS], Art. 7 und 9 DSGVO
 */
export function pruefeEinwilligung(
  eingabe: EinwilligungEingabe,
  { personen, heute }: { readonly personen: readonly Betroffene[]; readonly heute: Datum },
): Grund[] {
  const fehlende = PFLICHTANGABEN.filter(({ feld }) => eingabe[feld].trim() === '').map(({ feld, satz, ausweg }) =>
    sperre(`${feld}-fehlt`, feld, satz, ausweg),
  );
  const gruende = [...wer(eingabe, personen, heute), ...fehlende, ...was(eingabe), ...dauer(eingabe, heute)];
  return [...gruende.filter((g) => g.schwere === 'sperrt'), ...gruende.filter((g) => g.schwere === 'warnt')];
}

const WEITER: Record<Einwilligungsschritt, (eine: Einwilligung) => string | null> = {
  erteilt: ({ antwort }) => (antwort === 'offen' ? null : 'Auf diese Einwilligung ist schon geantwortet.'),
  verweigert: ({ antwort }) => (antwort === 'offen' ? null : 'Auf diese Einwilligung ist schon geantwortet.'),
  unterschrieben: ({ antwort, unterschriebenAm }) =>
    antwort === 'verweigert'
      ? 'Die Einwilligung ist verweigert.'
      : unterschriebenAm === null
        ? null
        : 'Die Unterschrift ist schon eingetragen.',
  kopie: ({ kopieAm }) => (kopieAm === null ? null : 'Die Kopie ist schon ausgehändigt.'),
  widerrufen: ({ antwort, widerrufenAm }) =>
    antwort !== 'erteilt'
      ? 'Nur eine erteilte Einwilligung kann widerrufen werden.'
      : widerrufenAm === null
        ? null
        : 'Die Einwilligung ist schon widerrufen.',
  entfallen: (eine) =>
    eine.antwort === 'erteilt' && eine.widerrufenAm === null && eine.entfallenAm === null
      ? null
      : 'Nur bei einer erteilten Einwilligung kann der Anlass entfallen.',
};

/** Why a step cannot be written down for this day; empty where it can. */
export function pruefeSchritt(
  einwilligung: Einwilligung,
  { schritt, am }: { readonly schritt: Einwilligungsschritt; readonly am: Datum },
  heute: Datum,
): Grund[] {
  const hindernis = WEITER[schritt](einwilligung);
  if (hindernis !== null) {
    return [
      sperre(
        'schritt-nicht-moeglich',
        null,
        hindernis,
        'Den neuen Stand ansehen; ein Versehen lässt sich rückgängig machen.',
      ),
    ];
  }
  if (am > heute) {
    return [
      sperre('schritt-in-der-zukunft', 'am', 'Dieser Tag liegt in der Zukunft.', 'Den Tag eingeben, an dem es war.'),
    ];
  }
  const { antwortAm, gueltigBis } = einwilligung;
  const istAntwort = schritt === 'erteilt' || (schritt === 'unterschrieben' && antwortAm === null);
  if (istAntwort && gueltigBis !== null && gueltigBis <= am) {
    return [
      sperre(
        'ende-vor-beginn',
        'am',
        `Die Einwilligung gilt nur bis ${zeigeDatum(gueltigBis)}.`,
        'Zuerst das Enddatum ändern.',
      ),
    ];
  }
  if (schritt !== 'kopie' && antwortAm !== null && am < antwortAm) {
    return [
      sperre(
        'schritt-vor-antwort',
        'am',
        `Dieser Tag liegt vor der Antwort vom ${zeigeDatum(antwortAm)}.`,
        'Einen Tag ab der Antwort eingeben.',
      ),
    ];
  }
  return [];
}

/** The consent one step on. A signature on paper is the yes as well. */
export function nachSchritt(
  einwilligung: Einwilligung,
  { schritt, am }: { readonly schritt: Einwilligungsschritt; readonly am: Datum },
): Einwilligung {
  switch (schritt) {
    case 'erteilt':
    case 'verweigert':
      return { ...einwilligung, antwort: schritt, antwortAm: am };
    case 'unterschrieben':
      return einwilligung.antwort === 'offen'
        ? { ...einwilligung, antwort: 'erteilt', antwortAm: am, unterschriebenAm: am }
        : { ...einwilligung, unterschriebenAm: am };
    case 'kopie':
      return { ...einwilligung, kopieAm: am };
    case 'widerrufen':
      return { ...einwilligung, widerrufenAm: am };
    case 'entfallen':
      return { ...einwilligung, entfallenAm: am };
  }
}

/** What the page of a case should say about its consents: given ones without signature or copy. */
export function maengel(einwilligungen: readonly Einwilligung[], am: Datum): Grund[] {
  return einwilligungen
    .filter((eine) => istErteiltAm(eine, am))
    .flatMap((eine) => [
      ...(eine.unterschriebenAm === null
        ? [
            hinweis(
              `unterschrift-fehlt-${eine.id}`,
              null,
              `Die Einwilligung für „${eine.empfaenger}“ ist nicht unterschrieben.`,
              'Die Schweigepflichtentbindung drucken, unterschreiben lassen und den Scan ablegen.',
            ),
          ]
        : []),
      ...(eine.kopieAm === null
        ? [
            hinweis(
              `kopie-fehlt-${eine.id}`,
              null,
              `Von der Einwilligung für „${eine.empfaenger}“ ist keine Kopie ausgehändigt.`,
              'Der Person eine Kopie geben und den Tag eintragen.',
            ),
          ]
        : []),
    ]);
}

/** Adults of a household who can sign for a child. */
export function moeglicheSorgeberechtigte<T extends Betroffene>(
  personen: readonly T[],
  kindId: PersonId,
  am: Datum,
): T[] {
  return personen.filter((eine) => eine.id !== kindId && volljaehrigkeit(eine, am) !== 'nein' && eine.rolle !== 'kind');
}
