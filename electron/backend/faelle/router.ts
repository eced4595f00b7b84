import type { Sitzung } from '../session.ts';
import { angemeldet } from '../procedures.ts';
import { merkeGelesen } from '../protokoll/record.ts';
import { oeffneAkte, oeffneAkteWieder, schliesseAkteAb } from './opening.ts';
import { legeStammdatenblattAb, stammdatenblatt, stammdatenblattWord } from './papers.ts';
import { aendereHaushalt, legeHaushaltAn, loescheHaushalt } from './household-service.ts';
import {
  aenderePerson,
  laessPersonUmziehen,
  legePersonAn,
  loeschePerson,
  vermerkeErstkontakt,
} from './person-service.ts';
import { zeigeAnschrift, type Anschriftrecht } from './protected-address.ts';
import { ladeAkte, listeBetreuende, listeFaelle, zugaengeOhneKontakt } from './service.ts';
import { type Doppelpruefung, type Fallverweise } from './write.ts';
import { fallverlauf } from './timeline.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What other slices, and the rule of doubles, have to say. */
export interface Fallhaken {
  readonly verweise: Fallverweise;
  /** Reasons beside being zuständig for which an account sees a protected address. */
  readonly anschriftrechte: readonly Anschriftrecht[];
  readonly pruefeDoppelte?: Doppelpruefung;
}

const quellenVon = ({ haus }: Sitzung) => haus.anmeldungen.flatMap(({ suche }) => suche);
const umzugsquellenVon = ({ haus }: Sitzung) => haus.anmeldungen.flatMap((eine) => eine.zusammenfuehrung ?? []);
const verlaufsquellenVon = ({ haus }: Sitzung) => haus.anmeldungen.flatMap(({ fallverlauf }) => fallverlauf ?? []);

export function createFaelleRouter({ verweise, anschriftrechte, pruefeDoppelte }: Fallhaken) {
  const { faelle } = angemeldet;
  return {
    liste: faelle.liste.handler(({ context, input }) =>
      listeFaelle(context.anfrage, input, quellenVon(context.sitzung)),
    ),
    akte: faelle.akte.handler(async ({ context, input }) => {
      const akte = await ladeAkte(context.anfrage, input.id);
      await merkeGelesen(context.anfrage, 'haushalte', input.id);
      return akte;
    }),
    anlegen: faelle.anlegen.handler(({ context, input }) => legeHaushaltAn(context.anfrage, input, pruefeDoppelte)),
    aendern: faelle.aendern.handler(({ context, input }) => aendereHaushalt(context.anfrage, input)),
    loeschen: faelle.loeschen.handler(async ({ context, input }) => {
      await loescheHaushalt(context.anfrage, input, verweise);
      return {};
    }),
    personAnlegen: faelle.personAnlegen.handler(({ context, input }) =>
      legePersonAn(context.anfrage, input, pruefeDoppelte),
    ),
    personAendern: faelle.personAendern.handler(({ context, input }) => aenderePerson(context.anfrage, input)),
    personLoeschen: faelle.personLoeschen.handler(({ context, input }) =>
      loeschePerson(context.anfrage, input, verweise),
    ),
    personUmziehen: faelle.personUmziehen.handler(({ context, input }) =>
      laessPersonUmziehen(context.anfrage, input, umzugsquellenVon(context.sitzung)),
    ),
    erstkontakt: faelle.erstkontakt.handler(({ context, input }) => vermerkeErstkontakt(context.anfrage, input)),
    akteOeffnen: faelle.akteOeffnen.handler(({ context, input }) => oeffneAkte(context.anfrage, input)),
    akteAbschliessen: faelle.akteAbschliessen.handler(({ context, input }) => schliesseAkteAb(context.anfrage, input)),
    akteWiederoeffnen: faelle.akteWiederoeffnen.handler(({ context, input }) =>
      oeffneAkteWieder(context.anfrage, input),
    ),
    zugaengeOhneKontakt: faelle.zugaengeOhneKontakt.handler(({ context, input }) =>
      zugaengeOhneKontakt(context.anfrage, input.kommuneId),
    ),
    anschriftZeigen: faelle.anschriftZeigen.handler(({ context, input }) =>
      zeigeAnschrift(context.anfrage, input, anschriftrechte),
    ),
    verlauf: faelle.verlauf.handler(({ context, input }) =>
      fallverlauf(context.anfrage, input.id, verlaufsquellenVon(context.sitzung)),
    ),
    betreuende: faelle.betreuende.handler(({ context }) => listeBetreuende(context.anfrage)),
    stammdatenblatt: faelle.stammdatenblatt.handler(({ context, input }) => stammdatenblatt(context.anfrage, input.id)),
    stammdatenblattWord: faelle.stammdatenblattWord.handler(async ({ context, input }) => {
      const { name, bytes } = await stammdatenblattWord(context.anfrage, input.id);
      return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
    }),
    stammdatenblattAblegen: faelle.stammdatenblattAblegen.handler(({ context, input }) =>
      legeStammdatenblattAb(context.anfrage, input.id),
    ),
  };
}
