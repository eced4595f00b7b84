import { zeigeDatum } from '../foundation/date.ts';
import type { Katalog } from './katalog.ts';
import { abschnitte, REGELN, zeigeRegelwert } from './regeln.ts';
import { zRegel, type Auswertungsfrage, type Kennzahl, type Regel, type Regelstand } from './types.ts';

/** Rules beyond those of the catalogue's line that decide what is counted. */
const WEITERE: Readonly<Record<string, readonly Regel[]>> = {
  '18': ['Z6'],
  '31': ['K31'],
  '32': ['K31'],
  '33': ['K31'],
  '34': ['K31'],
  '34a': ['K34', 'K31'],
  '34b': ['K34', 'K31'],
  '35': ['K31'],
  '40': ['K40'],
  '43': ['K43', 'Z11'],
  '44': ['K43', 'Z11'],
  D13: ['D13'],
};

/** What the program reads into a line where the catalogue leaves it open. Auslegung. */
const LESARTEN: Readonly<Record<string, string>> = {
  '37': 'Eine Übergabe mit Gespräch und ein als Übergabe gekennzeichnetes Gespräch am selben Tag sind eines.',
  '38': 'Gezählt wird die Akte am Tag ihrer ersten vereinbarten Fassung.',
  '39': 'Gezählt wird die Akte am Tag der ersten Folgefassung im Zeitraum.',
  '40': 'Am Tag seines Abschlusses ist ein Plan nicht mehr aktiv.',
  '41': 'Ein Ziel zählt an dem Tag, an dem es zum ersten Mal vereinbart wurde.',
  '42': 'Es gilt der Stand in der neuesten vereinbarten Fassung.',
  '43': 'Mitgezählt wird, wer bis zum letzten Tag geboren und angekommen war.',
  '44': 'Wer auch in einer Familienakte beraten wurde, zählt dort.',
  '47': 'Gezählt werden Personen mit begonnener, nicht beendeter Anschlussunterbringung ohne eingetragenen Fortzug.',
  N1: 'Gezählt werden Gespräche mit dem Vermerk Telefon oder Video.',
  N2: 'Gezählt werden Gespräche, die als Gruppengespräch erfasst sind.',
  N3: 'Gezählt werden Gespräche, bei denen eine Sprachmittlung eingetragen ist.',
  N4: 'Gezählt werden Termine mit dem Ergebnis „Nicht erschienen“.',
  N5: 'Zusammengezählt wird die Dauer aller gezählten Gespräche.',
  N6: 'Gezählt werden Gespräche ohne Akte.',
  N7: 'Gezählt werden Gespräche, bei denen eine beteiligte Person an diesem Tag in der Gemeinschaftsunterkunft wohnte.',
  N8a: 'Gezählt werden Personen nach dem Tag, an dem sie das Angebot ablehnten.',
  N8b: 'Gezählt werden Personen nach dem Tag des vergeblichen Versuchs.',
  N9: 'Gezählt werden Gespräche mit dem Vermerk „Information über ein Angebot“.',
  N10: 'Gezählt wird der erste eigene Mietvertrag eines Haushalts.',
  N11: 'Gezählt werden Haushalte, deren letzte Leistung zum Lebensunterhalt im Zeitraum endete.',
  N12: 'Gezählt werden Einsätze, die am letzten Tag laufen.',
  N13: 'Gezählt werden Personen mit einer im Zeitraum begonnenen Arbeitsgelegenheit.',
  N14: 'Gezählt werden Planungsgespräche mit erkannter Lücke oder Vorschlag.',
  N15a: 'Gezählt werden Personen aus 47, auch mit Deutsch als Muttersprache.',
  N15b: 'Gezählt werden Personen aus 47, die am letzten Tag noch nicht 18 sind.',
  D7: 'Personen mit aktivem Plan: wer selbst einen hat oder zum Haushalt eines Familienplans gehört.',
  D8: 'Fällig sind Ziele, deren Plan im Zeitraum zu überprüfen war und die nicht schon davor erreicht oder abgebrochen wurden, und solche, die im Zeitraum erreicht wurden.',
  D9: 'Besetzt sind Stellenanteile aus dem Integrationsmanagement am letzten Tag.',
  D11: 'Verglichen werden die bewilligten Anträge des letzten Tages mit den Planungsrahmen ihrer Kommunen für dieselbe Zeit. Bis der Bescheid erfasst ist, gilt der beantragte Betrag.',
  D12: 'Besetzte Stellenanteile am letzten Tag gegen die Stellen der bewilligten Anträge.',
  D13: 'Zugänge sind Personen, deren Anschlussunterbringung im Zeitraum begann; ein vergeblicher Versuch zählt nicht.',
};

/** The program's own reading of a line in a sentence; empty: the catalogue leaves nothing open. */
export function lesartDerZeile({ schluessel }: Pick<Kennzahl, 'schluessel'>): string {
  return LESARTEN[schluessel] ?? '';
}

/** The readings that held in the period: one, or each with its first day. */
export function lesartenVon(regel: Regel, regeln: readonly Regelstand[], frage: Auswertungsfrage): string {
  const teile = abschnitte(regeln, regel, frage).map(({ ab, wert }) =>
    ab === null ? zeigeRegelwert(regel, wert) : `ab ${zeigeDatum(ab)} ${zeigeRegelwert(regel, wert)}`,
  );
  return `${REGELN[regel].titel}: ${teile.join('; ')}.`;
}

/**
 * „Warum diese Zahl?“ in sentences, a line each: what is counted, how, by which rules of the catalogue and which reading of the open ones.
 */
export function erklaere(
  kennzahl: Kennzahl,
  katalog: Katalog,
  regeln: readonly Regelstand[],
  frage: Auswertungsfrage,
): string {
  const { schluessel, definition, zaehlregel, herkunft } = kennzahl;
  const satz = (text: string) => (text === '' || text.endsWith('.') ? text : `${text}.`);
  const umstellbare = zRegel.options.filter(
    (regel) =>
      kennzahl.regeln.includes(regel) ||
      WEITERE[schluessel]?.includes(regel) === true ||
      betrifftGespraeche(kennzahl, regel),
  );
  const feste = kennzahl.regeln.flatMap((id) => {
    const regel = katalog.regeln.find((eine) => eine.id === id);
    return regel === undefined || umstellbare.some((eine) => eine === id) ? [] : [`${id}: ${regel.inhalt}`];
  });
  return [
    satz(definition),
    satz(`Gezählt: ${zaehlregel}`),
    lesartDerZeile(kennzahl),
    ...feste.map(satz),
    ...umstellbare.map((regel) => lesartenVon(regel, regeln, frage)),
    satz(`Herkunft: ${herkunft}`),
  ]
    .filter((teil) => teil !== '')
    .join('\n');
}

/** Which talks count at all decides every figure of talks: 1 to 17 and the own ones. */
function betrifftGespraeche({ schluessel, eigene }: Kennzahl, regel: Regel): boolean {
  const nummer = Number(schluessel);
  const zaehltGespraeche = eigene !== null || (nummer >= 1 && nummer <= 17);
  return zaehltGespraeche && (regel === 'Z10' || regel === 'Z11');
}
