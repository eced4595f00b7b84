import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Begleitangaben } from '../../../shared/begleitpapiere/types.ts';
import type { Antragspapier } from '../antraege/document-context.ts';
import { datenlisteBlatt } from './data-list.ts';
import { anschreibenBlatt } from './document-anschreiben.ts';
import type { Gegenstand } from './document-context.ts';
import { einvernehmenBlatt } from './document-einvernehmen.ts';
import { mitzeichnungBlatt } from './document-mitzeichnung.ts';
import { beschaeftigungsbeginnBlatt, erfahrungswissenBlatt } from './document-personen.ts';
import { beendigungBlatt, weitergabeBlatt } from './document-traeger.ts';
import { vereinbarungBlatt } from './document-vereinbarung.ts';

/** The paper as blocks, a draft without code. `codeDesAntrags`: on the Antrag's own paper; null while it is a draft. */
export function begleitpapierBlatt(
  papier: Antragspapier,
  gegenstand: Gegenstand,
  codeDesAntrags: string | null,
  angaben: Begleitangaben,
): Blatt {
  switch (angaben.art) {
    case 'einvernehmen':
      return einvernehmenBlatt(papier, gegenstand, angaben);
    case 'vereinbarung':
      return vereinbarungBlatt(papier, angaben);
    case 'weitergabe':
      return weitergabeBlatt(papier, gegenstand, angaben);
    case 'beendigung':
      return beendigungBlatt(papier, gegenstand, angaben);
    case 'erfahrungswissen':
      return erfahrungswissenBlatt(papier, gegenstand, angaben);
    case 'beschaeftigungsbeginn':
      return beschaeftigungsbeginnBlatt(papier, gegenstand, angaben);
    case 'anschreiben':
      return anschreibenBlatt(papier, angaben);
    case 'mitzeichnung':
      return mitzeichnungBlatt(papier, codeDesAntrags, angaben);
    case 'datenliste':
      return datenlisteBlatt(papier);
  }
}
