import type { ContractRouterClient } from '@orpc/contract';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import { neuerFallfilter } from '../../../shared/faelle/defaults.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { neuerPlanfilter } from '../../../shared/integrationsplaene/defaults.ts';
import { zDrucksprache } from '../../../shared/integrationsplaene/types.ts';
import { neuerAuftrag } from '../../../shared/sprachmittlung/defaults.ts';
import type { Contract } from '../../../shared/contract.ts';

/** The program as a window sees it: every operation of the contract. */
export type Programm = ContractRouterClient<Contract>;

/** A file as the contract hands it over. */
export interface Dokument {
  readonly name: string;
  readonly datei: Blob;
}

/** Writes one paper; a step of its own, so that its time can be told. */
export type Schreibauftrag = () => Promise<Dokument>;

/** Papers of one kind that the program can make of its Datenbestand. */
export interface Dokumentart {
  readonly name: string;
  auftraege(programm: Programm): Promise<Schreibauftrag[]>;
}

/** Copies for the file of a plan that was gone through again, which shows most, in every language. */
async function planausfertigungen(programm: Programm) {
  const filter = { ...neuerPlanfilter(), stand: 'aktiv' as const };
  const { zeilen } = await programm.integrationsplaene.uebersicht({ filter, seite: 0 });
  const [plan] = zeilen.filter(({ istEntwurf }) => !istEntwurf).toSorted((a, b) => b.nummer - a.nummer);
  if (plan === undefined) return [];
  return zDrucksprache.options.map((sprache) => ({ fassungId: plan.fassungId, personId: null, sprache }));
}

/** The same plan as the window shows it, in German alone and beside two languages of other directions. */
export async function planblaetter(programm: Programm): Promise<Blatt[]> {
  const gezeigte = (await planausfertigungen(programm)).filter(({ sprache }) => ['de', 'ar', 'uk'].includes(sprache));
  return Promise.all(gezeigte.map((eine) => programm.integrationsplaene.blatt({ ...eine, grund: '' })));
}

/**
 * Every paper that the program can make, in the order of the office; `npm run demo -- --out` writes them all of the
 * example Verband. A slice that makes a paper adds a line here. The Wiederherstellungsblatt is not among them, since it can
 * be written only between set-up and its confirmation.
 */
export const DOKUMENTARTEN: readonly Dokumentart[] = [
  {
    name: 'Ablageblatt',
    auftraege: async (programm) => {
      const { auftragId } = await programm.sicherung.sichern();
      const staende = await programm.auftraege.verfolgen({ id: auftragId });
      // The sheet names the newest backup: it must be there.
      for await (const { fehler } of staende) if (fehler !== null) throw new Error(fehler);
      return [() => programm.sicherung.ablageblattWord()];
    },
  },
  {
    name: 'Anträge',
    auftraege: async (programm) => {
      const akten = await programm.antraege.liste();
      return akten.map(
        ({ antrag }) =>
          () =>
            programm.antraege.word({ id: antrag.id }),
      );
    },
  },
  {
    name: 'Vereinbarungen',
    auftraege: async (programm) => {
      const akten = await programm.vereinbarungen.liste();
      return akten.map(
        ({ vereinbarung }) =>
          () =>
            programm.vereinbarungen.word({ id: vereinbarung.id }),
      );
    },
  },
  {
    name: 'Vordrucke',
    auftraege: async (programm) => {
      const akten = await programm.antraege.liste();
      const ids = akten.map(({ antrag }) => antrag.id);
      const gueltige = await Promise.all(
        ids.map((papierId) => programm.vordrucke.zumPapier({ papierart: 'antrag', papierId })),
      );
      return gueltige.flatMap(({ vordrucke }, stelle) =>
        vordrucke.map(
          ({ vordruck }) =>
            () =>
              programm.vordrucke.fuellen({ papierart: 'antrag', papierId: ids[stelle] ?? '', vordruckId: vordruck.id }),
        ),
      );
    },
  },
  {
    name: 'Begleitpapiere',
    auftraege: async (programm) => {
      const akten = await programm.antraege.liste();
      const mappen = await Promise.all(
        akten.map(({ antrag }) => programm.begleitpapiere.liste({ antragId: antrag.id })),
      );
      return mappen
        .flatMap(({ papiere }) => papiere)
        .map(
          ({ antragId, art, kommuneId, personalId }) =>
            () =>
              programm.begleitpapiere.datei({ antragId, art, kommuneId, personalId }),
        );
    },
  },
  {
    name: 'Besetzung',
    auftraege: async (programm) => [() => programm.personal.besetzungWord({ stichtag: datum('2018-06-01') })],
  },
  {
    name: 'Netzwerk',
    auftraege: async (programm) => {
      const { anlaufstellen } = await programm.netzwerk.orte();
      const partner = (await programm.netzwerk.partner()).filter(({ istNennbar }) => istNennbar);
      const [erste] = anlaufstellen;
      const gezeigte = partner.filter(({ zeiten }) => zeiten !== '').slice(0, 3);
      const alte = partner.filter(({ name }) => name.startsWith('Schuldner'));
      return [
        () => programm.netzwerk.lueckenlisteWord({ kommuneId: null, feld: null, stand: null }),
        ...anlaufstellen.map(
          ({ kommuneId }) =>
            () =>
              programm.netzwerk.zustaendigkeitWord({ kommuneId }),
        ),
        ...(erste === undefined
          ? []
          : [
              () =>
                programm.netzwerk.handzettelWord({
                  kommuneId: erste.kommuneId,
                  partnerIds: [...gezeigte, ...alte].map(({ id }) => id).slice(0, 4),
                }),
            ]),
      ];
    },
  },
  {
    name: 'Stammdatenblätter',
    auftraege: async (programm) => {
      const filter = { ...neuerFallfilter(), stand: 'offen' as const };
      const { zeilen } = await programm.faelle.liste({ filter, sortierung: 'name', ab: 0, anzahl: 2 });
      return zeilen.map(
        ({ id }) =>
          () =>
            programm.faelle.stammdatenblattWord({ id }),
      );
    },
  },
  {
    name: 'Schweigepflichtentbindungen',
    auftraege: async (programm) => {
      const filter = { ...neuerFallfilter(), stand: 'offen' as const };
      const { zeilen } = await programm.faelle.liste({ filter, sortierung: 'name', ab: 0, anzahl: 2 });
      const uebersichten = await Promise.all(
        zeilen.map(({ id }) => programm.einwilligungen.uebersicht({ haushaltId: id })),
      );
      return uebersichten
        .flatMap(({ einwilligungen }) => einwilligungen)
        .map(
          ({ id }) =>
            () =>
              programm.einwilligungen.word({ id }),
        );
    },
  },
  {
    name: 'Übergaben',
    auftraege: async (programm) => {
      const filter = { ...neuerFallfilter(), stand: 'offen' as const };
      const { zeilen } = await programm.faelle.liste({ filter, sortierung: 'name', ab: 0, anzahl: 2 });
      const listen = await Promise.all(zeilen.map(({ id }) => programm.uebergaben.liste({ haushaltId: id })));
      return listen
        .flatMap(({ uebergaben }) => uebergaben)
        .map(
          ({ id }) =>
            () =>
              programm.uebergaben.word({ id }),
        );
    },
  },
  {
    name: 'Dolmetscheraufträge',
    auftraege: async (programm) => {
      const filter = { ...neuerFallfilter(), stand: 'offen' as const };
      const { zeilen } = await programm.faelle.liste({ filter, sortierung: 'name', ab: 0, anzahl: 2 });
      const [dienst] = (await programm.netzwerk.partner()).filter(({ art }) => art === 'sprachmittlung');
      return zeilen.map(
        ({ id }) =>
          () =>
            programm.sprachmittlung.word({
              ...neuerAuftrag(id, datum('2018-03-08')),
              empfaenger: dienst?.name ?? 'Sprachdienst Oberes Tal',
              strasse: dienst?.strasse ?? '',
              plz: dienst?.plz ?? '',
              ort: dienst?.ort ?? '',
              sprache: 'ar',
              treffpunkt: 'Rathaus, Zimmer 4',
              gegenstand: 'Beratungsgespräch',
              ansprechperson: 'Miriam Kern',
            }),
      );
    },
  },
  {
    name: 'Integrationspläne',
    auftraege: async (programm) => {
      const ausfertigungen = await planausfertigungen(programm);
      return [
        ...ausfertigungen.map((eine) => () => programm.integrationsplaene.word({ ...eine, grund: '' })),
        ...ausfertigungen.map((eine) => () => programm.integrationsplaene.merkblattWord(eine)),
      ];
    },
  },
  {
    name: 'Einladungen',
    auftraege: async (programm) => {
      const zeit = { von: datum('2018-01-01'), bis: datum('2018-12-31'), wessen: 'alle' as const };
      const termine = await programm.termine.liste(zeit);
      return termine
        .filter(({ stand }) => stand === 'nicht_erschienen')
        .slice(0, 2)
        .map(
          ({ id }) =>
            () =>
              programm.beratungen.einladungWord({ terminId: id, neuerTerminId: null }),
        );
    },
  },
  {
    name: 'Kennzahlen',
    auftraege: async (programm) => {
      const frage = { von: datum('2018-01-01'), bis: datum('2018-02-28'), kommuneIds: null, personalIds: null };
      return [
        () => programm.kennzahlen.excel(frage),
        () => programm.kennzahlen.word(frage),
        () => programm.kennzahlen.tageserfassungExcel(frage),
      ];
    },
  },
  { name: 'Fristen', auftraege: async (programm) => [() => programm.fristen.kalender()] },
];
