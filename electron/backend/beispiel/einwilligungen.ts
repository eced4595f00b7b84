import { plusMonate, plusTage } from '../../../shared/foundation/date.ts';
import { neueEinwilligung } from '../../../shared/einwilligungen/defaults.ts';
import type {
  EinwilligungEingabe,
  Einwilligungsschritt,
  Informationsart,
} from '../../../shared/einwilligungen/types.ts';
import { neuerFallfilter } from '../../../shared/faelle/defaults.ts';
import type { Person } from '../../../shared/faelle/types.ts';
import type { HaushaltId } from '../../../shared/foundation/id.ts';
import type { Partner } from '../../../shared/netzwerk/types.ts';
import type { Anfrage } from '../context.ts';
import { schreibeUmschlag } from '../einwilligungen/envelopes.ts';
import { legeEinwilligungAn, trageSchrittEin } from '../einwilligungen/service.ts';
import { ladeAkte, listeFaelle } from '../faelle/service.ts';
import { listePartner } from '../netzwerk/partner-service.ts';

/** So many of the accompanied households have consents. */
const HAUSHALTE = 9;

interface Vorlage {
  readonly art: Partner['art'];
  /** Where the Netzwerk knows nobody of that kind. */
  readonly name: string;
  readonly zweck: string;
  readonly anlass: string;
  readonly arten: readonly Informationsart[];
  readonly schritte: readonly Einwilligungsschritt[];
}

/** What a household in company mostly has: work is released, the school waits, health is refused. */
const VORLAGEN: readonly Vorlage[] = [
  {
    art: 'jobcenter',
    name: 'Jobcenter Oberes Tal',
    zweck: 'Vermittlung in Arbeit und Klärung der Leistungen',
    anlass: 'Antrag auf Leistungen und Gespräch über eine Stelle in der Gärtnerei',
    arten: ['kontakt', 'bildung_arbeit', 'leistungen'],
    schritte: ['erteilt', 'unterschrieben', 'kopie'],
  },
  {
    art: 'schule',
    name: 'Grundschule am Tal',
    zweck: 'Anmeldung in der Vorbereitungsklasse',
    anlass: 'Schulbeginn nach den Ferien',
    arten: ['familie', 'sprache'],
    schritte: ['erteilt'],
  },
  {
    art: 'gesundheitsamt',
    name: 'Gesundheitsamt',
    zweck: 'Vermittlung eines Termins',
    anlass: 'Einladung zur Untersuchung',
    arten: ['kontakt', 'gesundheit'],
    schritte: ['verweigert'],
  },
];

function eingabeFuer(
  anfrage: Anfrage,
  person: Person,
  vorlage: Vorlage,
  partner: readonly Partner[],
): EinwilligungEingabe {
  const stelle = partner.find(({ art }) => art === vorlage.art);
  const ort = stelle === undefined ? '' : [stelle.plz, stelle.ort].filter((teil) => teil !== '').join(' ');
  return {
    ...neueEinwilligung(person.id, {
      empfaenger: { partnerId: stelle?.id ?? null, name: stelle?.name ?? vorlage.name },
      anschrift: [stelle?.strasse ?? '', ort].filter((zeile) => zeile !== '').join('\n'),
      zweck: vorlage.zweck,
      arten: vorlage.arten,
    }),
    anlass: vorlage.anlass,
    istAusdruecklich: true,
    gueltigBis: plusMonate(anfrage.heute, 8),
    sprachmittlung: person.sprachen[0]?.sprache ?? '',
  };
}

/** Consents of one adult: each answered three weeks ago, the first of them about to end in every third household. */
async function legeEinwilligungenAn(
  anfrage: Anfrage,
  haushaltId: HaushaltId,
  person: Person,
  { partner, nummer }: { readonly partner: readonly Partner[]; readonly nummer: number },
): Promise<void> {
  const damals = { ...anfrage, heute: plusTage(anfrage.heute, -21) };
  for (const [stelle, vorlage] of VORLAGEN.entries()) {
    const eingabe = eingabeFuer(anfrage, person, vorlage, partner);
    const gueltigBis = stelle === 0 && nummer % 3 === 2 ? plusTage(anfrage.heute, 12) : eingabe.gueltigBis;
    let eine = await legeEinwilligungAn(damals, { haushaltId, eingabe: { ...eingabe, gueltigBis } });
    for (const schritt of vorlage.schritte) {
      eine = await trageSchrittEin(damals, { id: eine.id, version: eine.version, schritt, am: damals.heute });
    }
  }
}

/** Consents and two closed notes in some of the accompanied households. */
export async function legeEinwilligungenDesVerbandsAn(anfrage: Anfrage): Promise<void> {
  const partner = await listePartner(anfrage);
  const filter = { ...neuerFallfilter(), stand: 'offen' as const };
  const { zeilen } = await listeFaelle(anfrage, { filter, sortierung: 'name', ab: 0, anzahl: HAUSHALTE }, []);
  for (const [nummer, { id }] of zeilen.entries()) {
    const { personen } = await ladeAkte(anfrage, id);
    const person = personen.find(({ einwilligungAm }) => einwilligungAm !== null);
    if (person === undefined) continue;
    await legeEinwilligungenAn(anfrage, id, person, { partner, nummer });
    if (nummer < 2) {
      await schreibeUmschlag(anfrage, {
        haushaltId: id,
        personId: person.id,
        thema: 'gesundheit',
        inhalt: 'Wartet auf einen Termin in der Sprechstunde. Möchte dort allein hingehen.',
      });
    }
  }
}
