import { describe, expect, test } from 'vitest';
import { datum } from '../../../../shared/foundation/date.ts';
import { neuerHaushalt } from '../../../../shared/faelle/defaults.ts';
import type { PersonEingabe } from '../../../../shared/faelle/types.ts';
import { haushaltEingabe, informiertePerson } from '../../../support/faelle.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { integrationsteam } from '../../../support/integrationsteam.ts';
import { terminVon } from '../../../support/termine.ts';

/** An appointment of Sara Bekele on 30 January 2018 that she did not come to. */
async function versaeumt(aenderung: Partial<PersonEingabe> = {}) {
  const { aDorf, kaya } = await integrationsteam();
  const { client } = kaya;
  const { haushalt } = await client.faelle.anlegen({
    eingabe: { ...haushaltEingabe({ kommuneId: aDorf }), zustaendigId: kaya.id },
    personen: [informiertePerson(aenderung)],
    istTrotzdemNeu: true,
  });
  const eingabe = terminVon(haushalt.id, kaya.id, {
    am: datum('2018-01-30'),
    titel: 'Schulden regulieren',
    sprachmittlung: 'ti',
  });
  const [termin] = await client.termine.anlegen({ eingabe, wiederholung: null });
  const nichtErschienen = async () => {
    await client.termine.standSetzen({ id: termin!.id, version: 1, stand: 'nicht_erschienen' });
  };
  return { aDorf, kaya, client, haushalt, terminId: termin!.id, nichtErschienen };
}

describe('The letter to whoever did not come', () => {
  test('proposes the next appointment, on the letterhead of the Kommune, and says nothing of the matter', async () => {
    const { client, terminId, nichtErschienen } = await versaeumt();
    await nichtErschienen();
    const blatt = await client.beratungen.einladung({ terminId, neuerTerminId: null });
    expect(blatt.briefkopf).toMatchObject({
      absender: 'Gemeinde A-dorf',
      anschrift: ['Sara Bekele', 'Lindenweg 7', '73000 A-dorf'],
    });
    expect(blatt.briefkopf?.informationsblock).toContainEqual({ name: 'Auskunft', wert: 'Ali Kaya' });
    expect(blatt.bloecke.find(({ art }) => art === 'felder')).toEqual({
      art: 'felder',
      felder: [
        { nummer: '', name: 'Tag', wert: '12. Februar 2018' },
        { nummer: '', name: 'Uhrzeit', wert: '09:00 Uhr, etwa 45 Minuten' },
        { nummer: '', name: 'Ort', wert: 'im Büro, Zimmer 12, Hauptstraße 1, 73099 A-dorf' },
        { nummer: '', name: 'Gespräch mit', wert: 'Ali Kaya' },
        { nummer: '', name: 'Sprachmittlung', wert: 'Tigrinya' },
      ],
    });
    expect(JSON.stringify(blatt)).toContain('der Termin am 30.01.2018 um 09:00 Uhr');
    expect(JSON.stringify(blatt)).not.toContain('Schulden');
  });

  test('has no address where it is protected: it is handed over in person', async () => {
    const { client, terminId, nichtErschienen } = await versaeumt({ schutz: 'schutzanschrift' });
    await nichtErschienen();
    const blatt = await client.beratungen.einladung({ terminId, neuerTerminId: null });
    expect(blatt.briefkopf?.anschrift).toEqual(['Sara Bekele', 'Persönlich auszuhändigen']);
    expect(JSON.stringify(blatt)).not.toContain('Lindenweg');
  });

  test('is written of a missed appointment alone, and of one case', async () => {
    const { aDorf, kaya, client, terminId, nichtErschienen } = await versaeumt();
    const brief = { terminId, neuerTerminId: null };
    expect(await fehlerVon(client.beratungen.einladung(brief))).toMatchObject({
      code: 'GESPERRT',
      gruende: [{ code: 'einladung-ohne-versaeumnis' }],
    });
    await nichtErschienen();
    const { haushalt } = await client.faelle.anlegen({
      eingabe: neuerHaushalt(aDorf),
      personen: [informiertePerson({ vorname: 'Helen' })],
      istTrotzdemNeu: true,
    });
    const [fremder] = await client.termine.anlegen({ eingabe: terminVon(haushalt.id, kaya.id), wiederholung: null });
    expect(await fehlerVon(client.beratungen.einladung({ terminId, neuerTerminId: fremder!.id }))).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'neuerTerminId' }],
    });
  });

  test('names no place of the flat of a protected household, also where the talk is held there', async () => {
    const { client, haushalt, kaya, terminId, nichtErschienen } = await versaeumt({ schutz: 'auskunftssperre' });
    await nichtErschienen();
    const wohnung = { am: datum('2018-02-09'), ort: 'wohnung', ortsangabe: 'Lindenweg 7, dritter Stock' } as const;
    const eingabe = terminVon(haushalt.id, kaya.id, wohnung);
    const [neuer] = await client.termine.anlegen({ eingabe, wiederholung: null });
    const blatt = await client.beratungen.einladung({ terminId, neuerTerminId: neuer!.id });
    expect(JSON.stringify(blatt)).not.toContain('Lindenweg');
    expect(JSON.stringify(blatt)).toContain('bei Ihnen zu Hause');
  });

  test('goes to the parents where a child was invited', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const { client } = kaya;
    const kind = informiertePerson({
      vorname: 'Abel',
      rolle: 'kind',
      geburtsgenauigkeit: 'tag',
      geburtsdatum: datum('2010-05-01'),
      geburtsjahr: 2010,
    });
    const { haushalt, personen } = await client.faelle.anlegen({
      eingabe: { ...haushaltEingabe({ kommuneId: aDorf, art: 'familie' }), zustaendigId: kaya.id },
      personen: [informiertePerson(), kind],
      istTrotzdemNeu: true,
    });
    const eingabe = terminVon(haushalt.id, kaya.id, { am: datum('2018-01-30'), personIds: [personen[1]!.id] });
    const [termin] = await client.termine.anlegen({ eingabe, wiederholung: null });
    await client.termine.standSetzen({ id: termin!.id, version: 1, stand: 'nicht_erschienen' });
    const blatt = await client.beratungen.einladung({ terminId: termin!.id, neuerTerminId: null });
    expect(blatt.briefkopf?.anschrift[0]).toBe('Sara Bekele');
    expect(JSON.stringify(blatt)).toContain('Guten Tag Sara Bekele,');
  });

  test('invites to an appointment that takes place: not to the missed one, nor to one that was called off or is over', async () => {
    const { client, haushalt, kaya, terminId, nichtErschienen } = await versaeumt();
    await nichtErschienen();
    const lege = async (am: string) => {
      const eingabe = terminVon(haushalt.id, kaya.id, { am: datum(am) });
      return (await client.termine.anlegen({ eingabe, wiederholung: null }))[0]!.id;
    };
    const abgesagter = await lege('2018-02-14');
    await client.termine.standSetzen({ id: abgesagter, version: 1, stand: 'abgesagt' });
    for (const [neuerTerminId, satz] of [
      [terminId, 'Dieser Termin findet nicht mehr statt. Bitte neu wählen.'],
      [abgesagter, 'Dieser Termin findet nicht mehr statt. Bitte neu wählen.'],
      [await lege('2018-02-02'), 'Dieser Termin liegt schon zurück. Bitte neu wählen.'],
    ] as const) {
      expect(await fehlerVon(client.beratungen.einladung({ terminId, neuerTerminId }))).toMatchObject({
        code: 'EINGABE',
        felder: [{ feld: 'neuerTerminId', satz }],
      });
    }
  });

  test('is kept among the documents of the case, with the appointment that was made', async () => {
    const { client, haushalt, kaya, terminId, nichtErschienen } = await versaeumt();
    await nichtErschienen();
    const eingabe = terminVon(haushalt.id, kaya.id, { am: datum('2018-02-09'), ort: 'telefon', ortsangabe: '' });
    const [neuer] = await client.termine.anlegen({ eingabe, wiederholung: null });
    const brief = { terminId, neuerTerminId: neuer!.id };
    const { name, datei } = await client.beratungen.einladungWord(brief);
    expect(name).toBe('Einladung-2018-02-09.docx');
    expect(datei.size).toBeGreaterThan(5_000);
    const dokument = await client.beratungen.einladungAblegen(brief);
    expect(dokument).toMatchObject({ art: 'einladung', bezug: { tabelle: 'haushalte', id: haushalt.id } });
  });
});
