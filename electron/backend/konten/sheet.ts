import { randomInt } from 'node:crypto';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { KontoKurz } from '../../../shared/konten/types.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { eingabefehler, Fachfehler } from '../failures.ts';
import { abgemeldet, type Haus, type Sitzung } from '../session.ts';
import type { OffenerDatenbestand, UnbestaetigtesBlatt } from './datenbestand.ts';
import { wiederherstellungsblatt } from './document.ts';
import { legeWiederherstellungAn, stelleWiederHer } from './keys.ts';
import { schreibeSchluesseldatei, type Schluesseldatei, type Wiederherstellung } from './keystore.ts';
import { alsGruppen, bereinigt, liesGruppen, neuesGeheimnis } from './recovery.ts';
import { kontenRepository } from './repository.ts';

/** A new recovery secret: its groups for the sheet, and the key of the Datenbestand closed with it. */
export function neuesBlatt(
  { umgebung }: Haus,
  datenbestandId: string,
  kontoId: string,
  datenschluessel: Uint8Array,
): { readonly blatt: UnbestaetigtesBlatt; readonly wiederherstellung: Wiederherstellung } {
  const geheimnis = neuesGeheimnis();
  const gruppen = alsGruppen(geheimnis);
  const wiederherstellung = legeWiederherstellungAn({
    datenbestandId,
    id: umgebung.neueId(),
    geheimnis,
    datenschluessel,
  });
  geheimnis.fill(0);
  const gefragteGruppe = randomInt(gruppen.length) + 1;
  return { blatt: { kontoId, gruppen, gefragteGruppe, erstelltAm: umgebung.heute() }, wiederherstellung };
}

/** Throws where the groups of a sheet, typed from paper, would not open a keystore that was read back. */
export function pruefeBlatt(gelesen: Schluesseldatei, blatt: UnbestaetigtesBlatt, datenschluessel: Buffer): void {
  const geheimnis = liesGruppen(blatt.gruppen.join('-'));
  const probe = geheimnis === null ? null : stelleWiederHer(gelesen, geheimnis);
  const passt = probe?.equals(datenschluessel) === true;
  geheimnis?.fill(0);
  probe?.fill(0);
  if (!passt) throw new Error('The recovery sheet does not open the keystore.');
}

function blattVon(sitzung: Sitzung): {
  readonly offener: OffenerDatenbestand;
  readonly blatt: UnbestaetigtesBlatt;
  readonly konto: KontoKurz;
} {
  const offener = sitzung.haus.datenbestand.offener();
  const { konto } = sitzung;
  if (konto === null || offener === null) throw abgemeldet();
  const blatt = offener.unbestaetigtesBlatt;
  if (blatt === null || blatt.kontoId !== konto.id) {
    throw new Fachfehler({
      code: 'NICHT_ERLAUBT',
      satz: 'Das Wiederherstellungsblatt ist bestätigt und lässt sich nicht noch einmal anzeigen.',
    });
  }
  return { offener, blatt, konto };
}

/** The recovery sheet as blocks, and the number of the group that is asked for (the first is 1). */
export async function liesBlatt(sitzung: Sitzung): Promise<{ blatt: Blatt; gefragteGruppe: number }> {
  const { offener, blatt, konto } = blattVon(sitzung);
  const { name } = await kontenRepository(offener.db).datenbestand();
  const papier = await wiederherstellungsblatt({
    datenbestand: name,
    konto: konto.anzeigename,
    gruppen: blatt.gruppen,
    angelegtAm: blatt.erstelltAm,
  });
  return { blatt: papier, gefragteGruppe: blatt.gefragteGruppe };
}

/** The recovery sheet as a Word file, `name` with its ending. */
export async function liesBlattAlsWord(sitzung: Sitzung): Promise<{ name: string; bytes: Uint8Array }> {
  const { blatt } = await liesBlatt(sitzung);
  return { name: `${blatt.dateiname}.docx`, bytes: await wordAusBlatt(blatt) };
}

/** Ends set-up: the sheet was printed. From then on its secret is nowhere but on paper. Throws `EINGABE` (`gruppe`). */
export async function bestaetigeBlatt(sitzung: Sitzung, gruppe: string): Promise<void> {
  const { umgebung, datenbestand } = sitzung.haus;
  const { offener, blatt } = blattVon(sitzung);
  if (bereinigt(gruppe) !== blatt.gruppen[blatt.gefragteGruppe - 1]) {
    const satz = `Das ist nicht Gruppe ${blatt.gefragteGruppe} des Blattes. Bitte auf dem Ausdruck nachsehen.`;
    throw eingabefehler([{ feld: 'gruppe', satz }]);
  }
  const datei = datenbestand.schluesseldatei();
  if (datei === null) throw new Error('The keystore is gone.');
  const bestaetigt = { ...datei, wiederherstellung: { ...datei.wiederherstellung, bestaetigtAm: umgebung.jetzt() } };
  await schreibeSchluesseldatei(umgebung.ordner, bestaetigt, (gelesen) =>
    pruefeBlatt(gelesen, blatt, offener.schluessel),
  );
  offener.unbestaetigtesBlatt = null;
}
