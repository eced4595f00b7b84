import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import { zPartnerId, type KommuneId, type PartnerId } from '../../../shared/foundation/id.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import { fehlerDesPartners, istDaFuer } from '../../../shared/netzwerk/rules.ts';
import type { Partner, PartnerEingabe } from '../../../shared/netzwerk/types.ts';
import {
  alleVerweise,
  aufzaehlung,
  getroffen,
  inTransaktion,
  spurVon,
  unveraendert,
  type Verweispruefung,
} from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, gesperrt, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { listeKommunen } from '../kommunen/service.ts';
import { partnerRepository } from './partner-repository.ts';
import { eigeneVerweiseAufPartner } from './service.ts';
import { verweiseRepository } from './verweise-repository.ts';

const STELLE = 'Diese Stelle';

function repositoryFuer({ db, kommunen }: Anfrage) {
  return partnerRepository(db, kommunen);
}

/** Partners that are there for a Kommune that the account sees, or for all of them; by name. */
export async function listePartner(anfrage: Anfrage): Promise<Partner[]> {
  return nachNamen(await repositoryFuer(anfrage).liste(), ({ name, ort }) => `${name} ${ort}`);
}

/** One partner. Throws `NICHT_GEFUNDEN` where it is gone, or there for no Kommune that the account sees. */
export async function ladePartner(anfrage: Anfrage, id: PartnerId): Promise<Partner> {
  const partner = await repositoryFuer(anfrage).einer(id);
  if (partner === null) throw nichtGefunden(STELLE);
  return partner;
}

const gleich = (a: string, b: string) => a.toLocaleLowerCase('de') === b.toLocaleLowerCase('de');

/** What the input names has to be seen by the account; a place of one name and kind stands once. */
async function pruefe(anfrage: Anfrage, id: PartnerId | null, eingabe: PartnerEingabe): Promise<void> {
  const kommunen = await listeKommunen(anfrage);
  const fehlt = (kommuneId: KommuneId) => !kommunen.some((kommune) => kommune.id === kommuneId);
  const doppelt = (await listePartner(anfrage)).find(
    (partner) =>
      partner.id !== id &&
      partner.art === eingabe.art &&
      gleich(partner.name, eingabe.name) &&
      gleich(partner.ort, eingabe.ort),
  );
  const fehler: Feldfehler[] = [
    ...(doppelt === undefined ? [] : [{ feld: 'name', satz: `„${doppelt.name}“ ist hier schon eingetragen.` }]),
    ...(eingabe.kommuneIds.some(fehlt)
      ? [{ feld: 'kommuneIds', satz: 'Eine der Kommunen gibt es nicht mehr. Bitte neu wählen.' }]
      : []),
    ...(anfrage.kommunen !== 'alle' && eingabe.kommuneIds.length === 0
      ? [
          {
            feld: 'kommuneIds',
            satz: 'Bitte mindestens eine Kommune wählen. Stellen für alle Kommunen kann nur ein Konto eintragen, das alle sieht.',
          },
        ]
      : []),
    ...eingabe.zustaendigkeiten.flatMap(({ kommuneId }, nummer) =>
      kommuneId !== null && fehlt(kommuneId)
        ? [
            {
              feld: `zustaendigkeiten.${nummer}.kommuneId`,
              satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.',
            },
          ]
        : [],
    ),
  ];
  if (fehler.length > 0) throw eingabefehler(fehler);
  const unpassende = fehlerDesPartners(eingabe);
  if (unpassende.length > 0) throw eingabefehler(unpassende);
}

const geordnet = (eingabe: PartnerEingabe): PartnerEingabe => ({
  ...eingabe,
  sprachen: [...new Set(eingabe.sprachen)],
  kommuneIds: [...new Set(eingabe.kommuneIds)].sort(),
});

/** Adds a partner, checked today. `EINGABE` at `name`, `kommuneIds` and `zustaendigkeiten`. */
export async function legePartnerAn(anfrage: Anfrage, { eingabe }: { eingabe: PartnerEingabe }): Promise<Partner> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefe(anfrage, null, eingabe);
    const partner: Partner = {
      ...geordnet(eingabe),
      id: zPartnerId.parse(anfrage.neueId()),
      geprueftAm: anfrage.heute,
      geprueftVon: anfrage.konto.anzeigename,
      version: 1,
      ...spurVon(anfrage),
    };
    await repositoryFuer(anfrage).einfuegen(partner);
    return partner;
  });
}

/** The partner as the window read it, if the account may change it. */
async function aenderbarer(anfrage: Anfrage, id: PartnerId, version: number): Promise<Partner> {
  const repository = repositoryFuer(anfrage);
  const bisher = unveraendert(await repository.einer(id), version, STELLE);
  if (await repository.istAenderbar(id)) return bisher;
  throw nichtErlaubt(
    `„${bisher.name}“ ist auch für Kommunen da, die dieses Konto nicht sieht. Ändern kann die Angaben nur ein Konto, das alle diese Kommunen sieht; „noch gültig“ geht trotzdem.`,
  );
}

/** Kommunen whose engagements and talks name the partner have to stay among its own: their readers see it. */
async function pruefeEngere(anfrage: Anfrage, id: PartnerId, eingabe: PartnerEingabe): Promise<void> {
  const genannt = await verweiseRepository(anfrage.db).kommunenVon(id);
  const verlassene = genannt.filter((kommuneId) => !istDaFuer(eingabe, kommuneId));
  if (verlassene.length === 0) return;
  const namen = (await listeKommunen(anfrage))
    .filter((kommune) => verlassene.includes(kommune.id))
    .map(({ name }) => name);
  throw eingabefehler([
    {
      feld: 'kommuneIds',
      satz: `In ${aufzaehlung(namen, verlassene.length)} nennt ein Einsatz oder ein Planungsgespräch diese Stelle. Bitte die Kommune in der Auswahl lassen.`,
    },
  ]);
}

/** Changes a partner with its Kommunen and responsibilities; when it was checked stays as it is. */
export async function aenderePartner(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: PartnerId; version: number; eingabe: PartnerEingabe },
): Promise<Partner> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = await aenderbarer(anfrage, id, version);
    await pruefe(anfrage, id, eingabe);
    await pruefeEngere(anfrage, id, eingabe);
    const neu: Partner = { ...bisher, ...geordnet(eingabe), version: version + 1, ...spurVon(anfrage) };
    getroffen(await repositoryFuer(anfrage).aendern(neu, version), bisher);
    return neu;
  });
}

/** Deletes a partner. `GESPERRT` with what names it, as the slice itself and those to the right report. */
export async function loeschePartner(
  anfrage: Anfrage,
  { id, version }: { id: PartnerId; version: number },
  pruefungen: readonly Verweispruefung<PartnerId>[],
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const bisher = await aenderbarer(anfrage, id, version);
    const gruende = [
      ...(await eigeneVerweiseAufPartner(anfrage, id)),
      ...(await alleVerweise(pruefungen, anfrage, id)),
    ];
    if (gruende.length > 0) throw gesperrt(gruende);
    getroffen(await repositoryFuer(anfrage).loeschen(id, version), bisher);
  });
}

/** „noch gültig“: the data of these partners hold today. All or none: `NICHT_GEFUNDEN` where one of them is gone. */
export async function bestaetigePartner(
  anfrage: Anfrage,
  { ids }: { ids: readonly PartnerId[] },
): Promise<{ anzahl: number }> {
  return inTransaktion(anfrage, async (anfrage) => {
    const verschiedene = [...new Set(ids)];
    const anzahl = await repositoryFuer(anfrage).bestaetigen(verschiedene, {
      am: anfrage.heute,
      von: anfrage.konto.anzeigename,
      jetzt: anfrage.jetzt,
    });
    if (anzahl !== verschiedene.length) throw nichtGefunden(verschiedene.length === 1 ? STELLE : 'Eine dieser Stellen');
    return { anzahl };
  });
}
