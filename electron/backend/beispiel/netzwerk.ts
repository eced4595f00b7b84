import { plusMonate, plusTage, type Datum } from '../../../shared/foundation/date.ts';
import type { KommuneId, PartnerId } from '../../../shared/foundation/id.ts';
import { zUhrzeit } from '../../../shared/foundation/time.ts';
import {
  neuerEinsatz,
  neuerRaum,
  neueSprechstunde,
  neuesPlanungsgespraech,
} from '../../../shared/netzwerk/defaults.ts';
import type {
  EinsatzEingabe,
  PlanungsgespraechEingabe,
  RaumEingabe,
  SprechstundeEingabe,
} from '../../../shared/netzwerk/types.ts';
import type { Anfrage } from '../context.ts';
import { speichereEinsatz } from '../netzwerk/einsatz-service.ts';
import { speichereAnlaufstelle, speichereRaum, speichereSprechstunde } from '../netzwerk/orte-service.ts';
import { legePartnerAn } from '../netzwerk/partner-service.ts';
import { speicherePlanungsgespraech } from '../netzwerk/planung-service.ts';
import { beispielstellen, type Netzorte } from './stellen.ts';

/** The partner of that name among those that were made. */
type Finde = (name: string) => PartnerId;

const NEU = { id: null, version: null } as const;

function sprechstunden({ aDorf, bHeim, cHausen }: Netzorte): SprechstundeEingabe[] {
  const eine = (kommuneId: KommuneId, angaben: Partial<SprechstundeEingabe>) => ({
    ...neueSprechstunde(kommuneId),
    ...angaben,
  });
  return [
    eine(aDorf, { ort: 'Rathaus, Zimmer 3, Rathausplatz 1', wer: 'Miriam Kern', hinweis: 'ohne Termin' }),
    eine(aDorf, {
      ort: 'Gemeinschaftsunterkunft Talhof, Büro',
      wochentag: 'donnerstag',
      von: zUhrzeit.parse('09:00'),
      bis: zUhrzeit.parse('11:00'),
      wer: 'Selma Aydin',
    }),
    eine(bHeim, {
      ort: 'Mehrgenerationenhaus, Mühlweg 5',
      wochentag: 'mittwoch',
      von: zUhrzeit.parse('14:30'),
      bis: zUhrzeit.parse('17:00'),
      wer: 'Jonas Albrecht',
      hinweis: 'nicht in den Schulferien',
    }),
    eine(cHausen, {
      ort: 'Rathaus, Am Brunnen 7',
      wochentag: 'freitag',
      rhythmus: 'vierzehntaeglich',
      von: zUhrzeit.parse('10:00'),
      bis: zUhrzeit.parse('12:00'),
      wer: 'Jonas Albrecht',
    }),
  ];
}

function raeume({ aDorf, bHeim, cHausen }: Netzorte): RaumEingabe[] {
  return [
    {
      ...neuerRaum(aDorf),
      name: 'Bürgersaal',
      ort: 'Rathausplatz 1, Erdgeschoss',
      plaetze: 60,
      barrierefrei: 'ja',
      buchbar: 'Vereine und Gruppen, Bürgerbüro 07000 123-0',
    },
    {
      ...neuerRaum(aDorf),
      name: 'Besprechungszimmer 2',
      ort: 'Talstraße 12',
      plaetze: 8,
      barrierefrei: 'nein',
      buchbar: 'Integrationsmanagement, Sekretariat 07000 123-20',
    },
    {
      ...neuerRaum(bHeim),
      name: 'Mehrgenerationenhaus, Gruppenraum',
      ort: 'Mühlweg 5',
      plaetze: 20,
      barrierefrei: 'ja',
      buchbar: 'alle, 07000 456-70',
      hinweis: 'mit Küche und Spielecke',
    },
    { ...neuerRaum(cHausen), name: 'Vereinszimmer', ort: 'Sportplatz 1', plaetze: 25, buchbar: 'Turnverein' },
  ];
}

function einsaetze({ aDorf, bHeim }: Netzorte, heute: Datum, finde: Finde): EinsatzEingabe[] {
  const partnerId = finde('Helferkreis Oberes Tal');
  const einer = (kommuneId: KommuneId, seitMonaten: number, angaben: Partial<EinsatzEingabe>) => {
    const von = plusMonate(heute, -seitMonaten);
    return {
      ...neuerEinsatz(kommuneId, von),
      partnerId,
      verschwiegenheitAm: von,
      fuehrungszeugnisAm: plusTage(von, -14),
      ...angaben,
    };
  };
  return [
    einer(aDorf, 30, { name: 'Ute Sommer', aufgabe: 'Café der Begegnung leiten', telefon: '07000 123-95' }),
    einer(aDorf, 7, { name: 'Bernd Vogt', aufgabe: 'Deutsch üben mit Erwachsenen' }),
    einer(aDorf, 70, { name: 'Elke Maurer', aufgabe: 'Hausaufgaben mit Grundschulkindern' }),
    einer(bHeim, 3, {
      name: 'Samir Nasri',
      aufgabe: 'Begleitung zu Ämtern, Arabisch',
      fuehrungszeugnisAm: null,
    }),
    einer(bHeim, 1, {
      name: 'Heike Stein',
      aufgabe: 'Fahrdienst zum Elternkurs',
      verschwiegenheitAm: null,
      fuehrungszeugnisAm: null,
    }),
    einer(aDorf, 20, {
      name: 'Walter Krebs',
      aufgabe: 'Bewerbungen schreiben',
      bis: plusMonate(heute, -4),
      endegrund: 'eigener_wunsch',
    }),
  ];
}

function gespraeche({ aDorf, bHeim, cHausen }: Netzorte, heute: Datum, finde: Finde): PlanungsgespraechEingabe[] {
  const eines = (kommuneId: KommuneId, vorTagen: number, angaben: Partial<PlanungsgespraechEingabe>) => ({
    ...neuesPlanungsgespraech(kommuneId, plusTage(heute, -vorTagen)),
    ...angaben,
  });
  return [
    eines(aDorf, 20, {
      feld: 'sprache',
      partnerIds: [finde('Volkshochschule Oberes Tal, Deutschkurse'), finde('Helferkreis Oberes Tal')],
      bedarf: 'Zwölf Beschäftigte aus drei Betrieben suchen einen Kurs ab B1 am Abend.',
      huerde: 'Alle Kurse laufen vormittags.',
      vorschlag: 'Abendkurs zweimal in der Woche, Bürgersaal ab 18 Uhr.',
      istLuecke: true,
    }),
    eines(aDorf, 75, {
      feld: 'kinder',
      ortsteil: 'Talhof',
      partnerIds: [finde('Kita Regenbogen')],
      teilnehmende: 'Elternbeirat, Hauptamt',
      bedarf: 'Sieben Kinder unter drei Jahren ohne Platz.',
      huerde: 'Der letzte Bus aus dem Talhof fährt vor dem Ende der Betreuung.',
      vorschlag: 'Tagespflege im Talhof; Fahrzeit mit dem Landratsamt besprechen.',
      istLuecke: true,
      weitergegebenAn: 'Landratsamt, Jugendamt',
      weitergegebenAm: plusTage(heute, -60),
    }),
    eines(bHeim, 40, {
      feld: 'gesundheit',
      partnerIds: [finde('Psychosoziale Beratung für Geflüchtete')],
      bedarf: 'Beratung vor Ort für Menschen, die nicht in die Kreisstadt fahren können.',
      huerde: 'Wartezeit von acht Wochen.',
      vorschlag: 'Einmal im Monat eine Stunde im Mehrgenerationenhaus.',
      istLuecke: true,
    }),
    eines(cHausen, 130, {
      feld: 'teilhabe',
      partnerIds: [finde('Turnverein C-hausen 1903')],
      bedarf: 'Schwimmkurs für Frauen.',
      vorschlag: 'Sonntags eine geschlossene Stunde im Lehrschwimmbecken.',
      istLuecke: true,
      weitergegebenAn: 'Gemeinde C-hausen, Turnverein',
      weitergegebenAm: plusTage(heute, -120),
      geschlossenAm: plusTage(heute, -30),
      ergebnis: 'Kurs läuft seit vier Wochen mit neun Teilnehmerinnen.',
    }),
    eines(bHeim, 12, {
      feld: 'wohnung',
      teilnehmende: 'Bürgermeister, zwei Vermieterinnen',
      vorschlag: 'Merkblatt für Vermieterinnen und Vermieter, gemeinsam mit der Wohnbau.',
    }),
  ];
}

/**
 * The made-up Netzwerk of the Verband as it stands on the day of the request: about thirty partners, of which some were not
 * checked for six months, how the Integrationsmanagement is reached, Sprechstunden, rooms, volunteers, and gaps.
 */
export async function legeNetzwerkAn(anfrage: Anfrage, orte: Netzorte): Promise<void> {
  const ids = new Map<string, PartnerId>();
  for (const { eingabe, geprueftVorMonaten } of beispielstellen(orte)) {
    const damals = { ...anfrage, heute: plusMonate(anfrage.heute, -geprueftVorMonaten) };
    ids.set(eingabe.name, (await legePartnerAn(damals, { eingabe })).id);
  }
  const finde: Finde = (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`No partner of the example: ${name}`);
    return id;
  };
  const telefone = [
    [orte.aDorf, '07000 123-26'],
    [orte.bHeim, '07000 456-26'],
    [orte.cHausen, '07000 789-26'],
  ] as const;
  for (const [kommuneId, telefon] of telefone) {
    const eingabe = {
      bezeichnung: 'Integrationsmanagement Oberes Tal',
      telefon,
      email: 'integration@oberes-tal.example',
      erreichbar: 'Montag bis Donnerstag 9 bis 12 Uhr',
    };
    await speichereAnlaufstelle(anfrage, { kommuneId, version: null, eingabe });
  }
  for (const eingabe of sprechstunden(orte)) await speichereSprechstunde(anfrage, { ...NEU, eingabe });
  for (const eingabe of raeume(orte)) await speichereRaum(anfrage, { ...NEU, eingabe });
  for (const eingabe of einsaetze(orte, anfrage.heute, finde)) await speichereEinsatz(anfrage, { ...NEU, eingabe });
  for (const eingabe of gespraeche(orte, anfrage.heute, finde)) {
    await speicherePlanungsgespraech(anfrage, { ...NEU, eingabe });
  }
}
