/**
 * Every address outside the program that the window may open, by id. The window never hands an address to the host:
 * what is not in this list cannot be opened.
 */
export const VERWEISE = {
  /** Quelle: [FAQ] Fragen und Antworten zum Integrationsmanagement, Regierungspräsidien. */
  faqIntegrationsmanagement: {
    text: 'Fragen und Antworten der Regierungspräsidien',
    adresse: 'https://rp.baden-wuerttemberg.de/themen/international/fluechtlinge/integration/seiten/faq/',
  },
  /** Quelle: Internetauftritt des Sozialministeriums. */
  foerderungKommunen: {
    text: 'Förderung der Integration auf kommunaler Ebene, Sozialministerium',
    adresse:
      'https://sozialministerium.baden-wuerttemberg.de/de/integration/foerderung-der-integration-auf-kommunaler-ebene/',
  },
} as const;

export type VerweisId = keyof typeof VERWEISE;

/** True for an id of the list; an own property only, so that `constructor` and the like are refused. */
export function istVerweisId(wert: unknown): wert is VerweisId {
  return typeof wert === 'string' && Object.hasOwn(VERWEISE, wert);
}
