import type { Block } from '../../../shared/documents/blocks.ts';
import { zeigeZahl } from '../../../shared/foundation/money.ts';
import { feld, tagMit, verbinde, zeilen, type Antragspapier } from './document-context.ts';

/** A50: who of type a is part of the team; nothing to say where everybody is of type a. */
function einbindungTypA({ antrag, person }: Antragspapier): string {
  if (antrag.angaben.einbindungTypA !== '') return antrag.angaben.einbindungTypA;
  const typen = antrag.stellen.map((stelle) => person(stelle.personalId)?.qualifikation.typ ?? null);
  return typen.length > 0 && typen.every((typ) => typ === 'a') ? 'entfällt (nur Personen mit Typ a)' : '';
}

/** A49 to A56. Quelle: Feldliste des Antrags, Teil 4. */
export function durchfuehrung(papier: Antragspapier): Block[] {
  const { angaben } = papier.antrag;
  const personen = angaben.personenHeute === null ? '' : zeigeZahl(angaben.personenHeute);
  return [
    { art: 'ueberschrift', ebene: 2, text: '4. Durchführung' },
    {
      art: 'felder',
      felder: [
        feld(
          'A49',
          'Fachaufsicht: Name, Funktion, Stelle; gemeinde- oder trägerübergreifend',
          angaben.fachaufsicht === ''
            ? ''
            : zeilen(
                angaben.fachaufsicht,
                `gemeinde- oder trägerübergreifend: ${angaben.fachaufsichtUebergreifend ? 'ja' : 'nein'}`,
              ),
        ),
        feld('A50', 'Einbindung einer Person mit Typ a (bei Typ b und c)', einbindungTypA(papier)),
        feld('A51', 'Vertretung bei Urlaub und Krankheit', angaben.vertretung),
        feld('A52', 'gemeindeübergreifender fachlicher Austausch: Form, Abstand', angaben.austausch),
        feld(
          'A53',
          'Integrationsbeauftragte/r vor Ort: Name, Stelle, oder nicht vorhanden',
          angaben.integrationsbeauftragte,
        ),
        feld(
          'A54',
          'Flüchtlingssozialarbeit des Kreises: Ansprechstelle für Übergaben',
          angaben.fluechtlingssozialarbeit,
        ),
        feld(
          'A55',
          'Beratungsorte: Büro; Sprechstunde (Ort, Wochentag, Uhrzeit); aufsuchend',
          angaben.beratungsorte,
          3,
        ),
        feld(
          'A56',
          'zu betreuende Personen heute, Stand',
          personen === '' ? '' : verbinde([personen, tagMit('Stand', angaben.personenHeuteAm)]),
        ),
      ],
    },
  ];
}
