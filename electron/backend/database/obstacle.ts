import type { DatenbestandHindernis } from '../../../shared/konten/types.ts';

/** The Datenbestand cannot be opened at all; says why and what the clerk can do. */
export class DatenbestandUnzugaenglich extends Error {
  readonly hindernis: DatenbestandHindernis;

  constructor(hindernis: DatenbestandHindernis, ursache?: unknown) {
    super(hindernis.satz, { cause: ursache });
    this.name = 'DatenbestandUnzugaenglich';
    this.hindernis = hindernis;
  }
}

/** The obstacles that do not depend on a place or a name. */
export const HINDERNISSE = {
  beschaedigt: {
    code: 'beschaedigt',
    satz: 'Der Datenbestand ist beschädigt oder gehört nicht zu der Schlüsseldatei in diesem Ordner.',
    ausweg:
      'Bitte nichts löschen und eine Sicherung in diesen Ordner zurückspielen: „geleit.db“ und „schluessel.json“ gehören zusammen.',
  },
  neuer: {
    code: 'neuer',
    satz: 'Der Datenbestand stammt von einer neueren Version dieses Programms.',
    ausweg: 'Bitte das Programm auf den neuesten Stand bringen. Am Datenbestand wurde nichts verändert.',
  },
  geoeffnet: {
    code: 'geoeffnet',
    satz: 'Der Datenbestand ist bereits geöffnet, in einem anderen Fenster oder von einer anderen Anmeldung an diesem Rechner.',
    ausweg: 'Bitte dort weiterarbeiten oder das Programm dort beenden.',
  },
  schluesseldatei: {
    code: 'schluesseldatei',
    satz: 'Die Schlüsseldatei „schluessel.json“ fehlt oder ist beschädigt. Ohne sie lässt sich der Datenbestand nicht öffnen.',
    ausweg:
      'Bitte „schluessel.json“ aus einer Sicherung in diesen Ordner zurücklegen. Die Datei „schluessel.vorher.json“ enthält die vorige Fassung.',
  },
  datenbestandFehlt: {
    code: 'beschaedigt',
    satz: 'Die Datei „geleit.db“ fehlt in diesem Ordner; nur ihre Schlüsseldatei ist da.',
    ausweg: 'Bitte „geleit.db“ aus einer Sicherung in diesen Ordner zurücklegen.',
  },
  kein_zugriff: {
    code: 'kein_zugriff',
    satz: 'Der Ordner des Datenbestands kann nicht gelesen oder beschrieben werden.',
    ausweg: 'Bitte die Rechte an diesem Ordner und den freien Platz auf dem Datenträger prüfen.',
  },
} as const satisfies Record<string, DatenbestandHindernis>;
