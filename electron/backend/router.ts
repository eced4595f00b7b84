import { antraegeAuswirkung } from './antraege/value-effect.ts';
import { antraegeFoerderquelle } from './antraege/kennzahlen-source.ts';
import { antraegeRouter } from './antraege/router.ts';
import { antraegeVerweiseAufKommune, antraegeVerweiseAufPersonal, antragAlsBezug } from './antraege/service.ts';
import { arbeitslistenRouter } from './arbeitslisten/router.ts';
import { begleitpapiereRouter } from './begleitpapiere/router.ts';
import { folgeDerMitzeichnung } from './begleitpapiere/service.ts';
import { beratungenRouter } from './beratungen/router.ts';
import {
  beratungenVerweiseAufHaushalt,
  beratungenVerweiseAufKommune,
  beratungenVerweiseAufPerson,
  beratungenVerweiseAufPersonal,
} from './beratungen/service.ts';
import { createBibliothekRouter } from './bibliothek/router.ts';
import { createDokumenteRouter } from './dokumente/router.ts';
import { erhebungenRouter } from './erhebungen/router.ts';
import { erhebungenVerweiseAufHaushalt, erhebungenVerweiseAufPerson } from './erhebungen/service.ts';
import { dokumenteVerweiseAufKommune } from './dokumente/service.ts';
import { auftraegeRouter } from './auftraege/router.ts';
import { einwilligungenRouter } from './einwilligungen/router.ts';
import { folgeDerEinwilligungsunterschrift } from './einwilligungen/paper.ts';
import { einwilligungenVerweiseAufPartner, einwilligungenVerweiseAufPerson } from './einwilligungen/service.ts';
import { entwuerfeRouter } from './entwuerfe/router.ts';
import { dublettenRouter } from './faelle/dubletten-router.ts';
import { pruefeDoppelte } from './faelle/dubletten-service.ts';
import { createFaelleRouter } from './faelle/router.ts';
import { faelleVerweiseAufKommune, faelleVerweiseAufPersonal } from './faelle/references.ts';
import { haushaltAlsBezug } from './faelle/service.ts';
import { createFoerderrechtRouter } from './foerderrecht/router.ts';
import { fristenRouter } from './fristen/router.ts';
import { KENNZAHLENPAPIERE } from './kennzahlen/papers.ts';
import { createKennzahlenRouter } from './kennzahlen/router.ts';
import { kennzahlenVerweiseAufKommune } from './kennzahlen/service.ts';
import { createKommunenRouter } from './kommunen/router.ts';
import { rahmenAuswirkung } from './kommunen/value-effect.ts';
import { folgeDerPlanunterschrift } from './integrationsplaene/paper.ts';
import { integrationsplaeneRouter } from './integrationsplaene/router.ts';
import {
  plaeneVerweiseAufHaushalt,
  plaeneVerweiseAufPartner,
  plaeneVerweiseAufPerson,
} from './integrationsplaene/service.ts';
import { kommunennamen } from './kommunen/service.ts';
import { createKontenRouter } from './konten/router.ts';
import { createNetzwerkRouter } from './netzwerk/router.ts';
import { netzwerkVerweiseAufKommune } from './netzwerk/service.ts';
import { uebersetzungenDerVorlage } from './integrationsplaene/library-translations.ts';
import { nachrichtPaketart } from './pakete/message-kind.ts';
import { createPaketeRouter } from './pakete/router.ts';
import { createPersonalRouter } from './personal/router.ts';
import { personalVerweiseAufKommune } from './personal/service.ts';
import { offen } from './procedures.ts';
import { protokollRouter } from './protokoll/router.ts';
import { sucheRouter } from './suche/router.ts';
import { createVordruckeRouter } from './vordrucke/router.ts';
import { antragVordruckquelle } from './antraege/vordruckquelle.ts';
import { sprachmittlungRouter } from './sprachmittlung/router.ts';
import { createTermineRouter } from './termine/router.ts';
import { termineVerweiseAufHaushalt, termineVerweiseAufPerson, termineVerweiseAufPersonal } from './termine/service.ts';
import { weiterleitungenAnPartner, weiterleitungenInKommune } from './termine/weiterleitungen.ts';
import { uebergabenRouter } from './uebergaben/router.ts';
import { uebergabenVerweiseAufHaushalt, uebergabenVerweiseAufPerson } from './uebergaben/service.ts';
import { vereinbarungenRouter } from './vereinbarungen/router.ts';
import {
  vereinbarungAlsBezug,
  vereinbarungenVerweiseAufKommune,
  vereinbarungenVerweiseAufPersonal,
} from './vereinbarungen/service.ts';
import { folgeDerVereinbarungsunterschrift } from './vereinbarungen/weg.ts';
import { verwaisteArbeitVonKonto, verwaisteArbeitVonPersonal } from './vertretungen/nachlass.ts';
import { vertretungenRouter } from './vertretungen/router.ts';
import { siehtAnschriftInVertretung, vertreteneHeute } from './vertretungen/service.ts';
import { sicherungRouter } from './sicherung/router.ts';

/**
 * Every operation of the program, slice by slice in the order of the office. What a slice to the right has to say about
 * the records of one to the left is registered here.
 */
export const router = offen.router({
  konten: createKontenRouter(kommunennamen, [verwaisteArbeitVonKonto]),
  protokoll: protokollRouter,
  entwuerfe: entwuerfeRouter,
  dokumente: createDokumenteRouter([
    {
      tabelle: 'haushalte',
      finde: haushaltAlsBezug,
      unterschrieben: async (anfrage, _id, papier) => {
        await folgeDerEinwilligungsunterschrift(anfrage, papier);
        await folgeDerPlanunterschrift(anfrage, papier);
      },
    },
    { tabelle: 'vereinbarungen', finde: vereinbarungAlsBezug, unterschrieben: folgeDerVereinbarungsunterschrift },
    { tabelle: 'antraege', finde: antragAlsBezug, unterschrieben: folgeDerMitzeichnung },
  ]),
  auftraege: auftraegeRouter,
  sicherung: sicherungRouter,
  fristen: fristenRouter,
  suche: sucheRouter,
  pakete: createPaketeRouter([nachrichtPaketart]),
  vordrucke: createVordruckeRouter([antragVordruckquelle]),
  foerderrecht: createFoerderrechtRouter([rahmenAuswirkung, antraegeAuswirkung]),
  kommunen: createKommunenRouter([
    personalVerweiseAufKommune,
    netzwerkVerweiseAufKommune,
    faelleVerweiseAufKommune,
    beratungenVerweiseAufKommune,
    weiterleitungenInKommune,
    kennzahlenVerweiseAufKommune,
    vereinbarungenVerweiseAufKommune,
    antraegeVerweiseAufKommune,
    dokumenteVerweiseAufKommune,
  ]),
  personal: createPersonalRouter(
    [
      verwaisteArbeitVonPersonal,
      faelleVerweiseAufPersonal,
      termineVerweiseAufPersonal,
      beratungenVerweiseAufPersonal,
      vereinbarungenVerweiseAufPersonal,
      antraegeVerweiseAufPersonal,
    ],
    [verwaisteArbeitVonPersonal],
  ),
  netzwerk: createNetzwerkRouter([
    einwilligungenVerweiseAufPartner,
    weiterleitungenAnPartner,
    plaeneVerweiseAufPartner,
  ]),
  faelle: {
    ...createFaelleRouter({
      verweise: {
        haushalt: [
          erhebungenVerweiseAufHaushalt,
          uebergabenVerweiseAufHaushalt,
          termineVerweiseAufHaushalt,
          plaeneVerweiseAufHaushalt,
          beratungenVerweiseAufHaushalt,
        ],
        person: [
          einwilligungenVerweiseAufPerson,
          erhebungenVerweiseAufPerson,
          uebergabenVerweiseAufPerson,
          termineVerweiseAufPerson,
          plaeneVerweiseAufPerson,
          beratungenVerweiseAufPerson,
        ],
      },
      anschriftrechte: [siehtAnschriftInVertretung],
      pruefeDoppelte,
    }),
    ...dublettenRouter,
  },
  einwilligungen: einwilligungenRouter,
  erhebungen: erhebungenRouter,
  uebergaben: uebergabenRouter,
  sprachmittlung: sprachmittlungRouter,
  termine: createTermineRouter(vertreteneHeute),
  vertretungen: vertretungenRouter,
  arbeitslisten: arbeitslistenRouter,
  bibliothek: createBibliothekRouter(uebersetzungenDerVorlage),
  integrationsplaene: integrationsplaeneRouter,
  beratungen: beratungenRouter,
  kennzahlen: createKennzahlenRouter(KENNZAHLENPAPIERE, [antraegeFoerderquelle]),
  vereinbarungen: vereinbarungenRouter,
  antraege: antraegeRouter,
  begleitpapiere: begleitpapiereRouter,
});
