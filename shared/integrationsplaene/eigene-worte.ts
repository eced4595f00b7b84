import type { Planfassung, PlanfassungEingabe } from './types.ts';

type Worte = Pick<PlanfassungEingabe, 'felder' | 'zusagen' | 'wuensche' | 'mitgebracht' | 'interessen' | 'helfende'> &
  Pick<Planfassung, 'nachBegleitung'>;

/**
 * How many texts of a version stand beside the German as „nicht übersetzt“: own words of goals, steps and promises, and
 * all free text. `istUebersetzt` says it of an entry of the library or of the list of promises.
 */
export function anzahlEigenerWorte(fassung: Worte, istUebersetzt: (vorlageId: string) => boolean): number {
  const { felder, zusagen, wuensche, mitgebracht, interessen, helfende, nachBegleitung } = fassung;
  const ziele = felder.flatMap((feld) => feld.ziele);
  const nachVorlage = [...ziele, ...ziele.flatMap(({ schritte }) => schritte), ...zusagen];
  const freie = [
    wuensche,
    mitgebracht,
    interessen,
    helfende,
    nachBegleitung,
    ...felder.flatMap(({ heute, ressource, bedarf }) => [heute, ressource, bedarf]),
    ...ziele.map(({ erreichtWenn }) => erreichtWenn),
  ];
  return (
    nachVorlage.filter(({ text, vorlageId }) => text !== '' && !istUebersetzt(vorlageId)).length +
    freie.filter((text) => text !== '').length
  );
}
