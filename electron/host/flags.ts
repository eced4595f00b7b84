import { parseArgs } from 'node:util';
import { istDatum, type Datum } from '../../shared/foundation/date.ts';

/** What a start of the program can be told. */
export interface Startangaben {
  /** Folder of the Datenbestand as it was typed; null: the usual one of this operating system. */
  readonly daten: string | null;
  /** The day that counts as today; null: the real one. */
  readonly heute: Datum | null;
  /** Port of the office server, 0 for any free one; null: the usual one or the next free after it. */
  readonly port: number | null;
  readonly istOhneBrowser: boolean;
}

export type Startergebnis = { art: 'angaben'; angaben: Startangaben } | { art: 'fehler'; satz: string };

const HILFE =
  'Möglich sind: --daten ORDNER, --heute JJJJ-MM-TT, --port NUMMER, --ohne-browser. Beispiel: --daten ./geleit-daten';

function fehler(satz: string): Startergebnis {
  return { art: 'fehler', satz: `${satz} ${HILFE}` };
}

const BEKANNT = new Set(['daten', 'heute', 'port', 'ohne-browser']);

/** Reads the flags of a start. Each fault gives one German sentence, the first fault only. */
export function leseStartangaben(argumente: readonly string[]): Startergebnis {
  const { values, tokens } = parseArgs({
    args: [...argumente],
    strict: false,
    tokens: true,
    options: {
      daten: { type: 'string' },
      heute: { type: 'string' },
      port: { type: 'string' },
      'ohne-browser': { type: 'boolean' },
    },
  });
  const genannt = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') return fehler(`Die Angabe „${token.value}“ gehört zu keinem Schalter.`);
    if (token.kind !== 'option') continue;
    if (!BEKANNT.has(token.name)) return fehler(`Den Schalter „${token.rawName}“ gibt es nicht.`);
    if (genannt.has(token.name)) return fehler(`Der Schalter „${token.rawName}“ steht zweimal da.`);
    genannt.add(token.name);
    if (token.name === 'ohne-browser' && token.value !== undefined) {
      return fehler('Der Schalter „--ohne-browser“ steht ohne Wert.');
    }
  }

  const { daten, heute, port } = values;
  if (genannt.has('daten') && (typeof daten !== 'string' || daten.trim() === '')) {
    return fehler('Nach „--daten“ fehlt der Ordner.');
  }
  if (genannt.has('heute') && (typeof heute !== 'string' || !istDatum(heute))) {
    return fehler('Nach „--heute“ steht kein Tag, den es gibt.');
  }
  if (genannt.has('port') && (typeof port !== 'string' || !/^\d{1,5}$/.test(port) || Number(port) > 65_535)) {
    return fehler('Nach „--port“ steht keine Zahl von 0 bis 65535.');
  }
  return {
    art: 'angaben',
    angaben: {
      daten: typeof daten === 'string' ? daten : null,
      heute: typeof heute === 'string' && istDatum(heute) ? heute : null,
      port: typeof port === 'string' ? Number(port) : null,
      istOhneBrowser: genannt.has('ohne-browser'),
    },
  };
}
