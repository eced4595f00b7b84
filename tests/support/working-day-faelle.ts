import { safe } from '@orpc/server';
import { neuerFallfilter } from '../../shared/faelle/defaults.ts';
import { zHaushaltEingabe, zPersonEingabe } from '../../shared/faelle/types.ts';
import { datum } from '../../shared/foundation/date.ts';
import type { KommuneId, PersonalId } from '../../shared/foundation/id.ts';
import { familie, haushaltEingabe, informiertePerson, personEingabe } from './faelle.ts';
import type { Client } from './transports.ts';

/** A family comes, is accompanied, closed and opened again; a single person is entered by mistake and deleted. */
export async function falltag({ faelle }: Client, kommuneId: KommuneId, zustaendigId: PersonalId): Promise<void> {
  const am = datum('2018-02-05');
  const eingabe = haushaltEingabe({ kommuneId, art: 'familie' });
  const neu = { eingabe, personen: familie(), istTrotzdemNeu: true };
  const ungeboren = personEingabe({ geburtsdatum: datum('2019-01-01') });
  await safe(faelle.anlegen({ ...neu, personen: [ungeboren] }));
  await faelle.zugaengeOhneKontakt({ kommuneId });
  const { haushalt, personen } = await faelle.anlegen(neu);
  const { id } = haushalt;
  const personIds = personen.map((person) => person.id);
  await faelle.erstkontakt({ haushaltId: id, personIds, am, ergebnis: 'angenommen' });
  await faelle.betreuende();
  const offene = await faelle.akteOeffnen({ id, version: haushalt.version, am, zustaendigId });
  await safe(faelle.akteOeffnen({ id, version: offene.haushalt.version, am, zustaendigId }));
  await safe(faelle.loeschen({ id, version: offene.haushalt.version }));
  await faelle.aendern({
    id,
    version: offene.haushalt.version,
    eingabe: { ...zHaushaltEingabe.parse(offene.haushalt), vorrang: 'hoch', vorrangGrund: 'Umzug' },
  });
  await safe(faelle.aendern({ id, version: haushalt.version, eingabe }));

  // A child is born; a cousin came along, moves out and is deleted as a double.
  const kind = personEingabe({
    vorname: 'Noah',
    nachname: 'Al-Ahmad',
    rolle: 'kind',
    geburtsdatum: datum('2018-01-20'),
    ankunftAm: null,
    aubVon: datum('2018-01-20'),
    zugangsgrund: 'unbekannt',
  });
  const mitKind = await faelle.personAnlegen({ haushaltId: id, eingabe: kind, istTrotzdemNeu: true });
  const noah = mitKind.personen.at(-1);
  if (noah === undefined) throw new Error('nobody there');
  const geschuetzt = { ...zPersonEingabe.parse(noah), schutz: 'auskunftssperre' as const };
  await faelle.personAendern({ id: noah.id, version: 1, eingabe: geschuetzt });
  await safe(faelle.anschriftZeigen({ id, grund: 'Hausbesuch' }));
  const ohneNoah = await faelle.personLoeschen({ id: noah.id, version: 2 });
  const vetter = informiertePerson({ vorname: 'Karim', nachname: 'Al-Ahmad', rolle: 'sonstige' });
  const mitVetter = await faelle.personAnlegen({ haushaltId: id, eingabe: vetter, istTrotzdemNeu: true });
  const karim = mitVetter.personen.at(-1);
  if (karim === undefined) throw new Error('nobody there');
  const allein = await faelle.personUmziehen({ id: karim.id, version: 1, nachId: null });
  const niemandes = zHaushaltEingabe.parse({ ...allein.haushalt, zustaendigId: null });
  const frei = await faelle.aendern({ id: allein.haushalt.id, version: 1, eingabe: niemandes });
  await faelle.anschriftZeigen({ id: frei.haushalt.id, grund: 'Hausbesuch' });
  await faelle.loeschen({ id: frei.haushalt.id, version: frei.haushalt.version });

  // Somebody was entered twice: found, compared, merged, two again; another pair is no double.
  await faelle.aehnliche({ vorname: 'Sarah', nachname: 'Bekele', geburtsjahr: 1994, kommuneId });
  const doppelt = { eingabe: haushaltEingabe({ kommuneId, anschriften: [] }), istTrotzdemNeu: true };
  const eine = await faelle.anlegen({ ...doppelt, personen: [informiertePerson()] });
  const andere = await faelle.anlegen({ ...doppelt, personen: [informiertePerson({ vorname: 'Sarah' })] });
  await safe(faelle.anlegen({ ...doppelt, personen: [informiertePerson()], istTrotzdemNeu: false }));
  await faelle.moeglicheDubletten({ kommuneId: null });
  const [bleibt, geht] = [eine.personen[0], andere.personen[0]];
  if (bleibt === undefined || geht === undefined) throw new Error('nobody there');
  const paar = { aId: bleibt.id, bId: geht.id };
  await faelle.vergleich(paar);
  const stand = ({ id: personId, version }: typeof bleibt) => ({ id: personId, version });
  const vereint = await faelle.zusammenfuehren({ bleibt: stand(bleibt), geht: stand(geht), wahl: { vorname: 'geht' } });
  const [zusammenfuehrung] = await faelle.zusammenfuehrungen({ haushaltId: vereint.haushalt.id });
  if (zusammenfuehrung === undefined) throw new Error('nothing merged');
  await faelle.zusammenfuehrungAufheben({ id: zusammenfuehrung.id });
  await safe(faelle.zusammenfuehrungAufheben({ id: zusammenfuehrung.id }));
  await faelle.keineDublette(paar);
  await safe(faelle.zusammenfuehren({ bleibt: stand(bleibt), geht: stand(geht), wahl: {} }));

  await faelle.stammdatenblatt({ id });
  await faelle.stammdatenblattWord({ id });
  await faelle.stammdatenblattAblegen({ id });
  const ende = { id, am, uebergebenAn: '', bemerkung: '', version: ohneNoah.haushalt.version };
  await safe(faelle.akteAbschliessen({ ...ende, grund: 'regeldienste' }));
  const geschlossene = await faelle.akteAbschliessen({ ...ende, grund: 'fortzug' });
  await faelle.akteWiederoeffnen({ id, version: geschlossene.haushalt.version, am });
  await faelle.liste({ filter: { ...neuerFallfilter(), text: 'Mochammed' }, sortierung: 'name', ab: 0, anzahl: 50 });
  await faelle.akte({ id });
  await faelle.verlauf({ id });
}
