/** One key of the window: how it is bound (`useHotkeys`), how it is written, and what it does. */
interface Taste {
  readonly bindung: string;
  readonly anzeige: string;
  readonly wirkung: string;
}

/** Keys that work on every page; the frame binds them, the menus and the overview show them. */
export const TASTEN = {
  suchen: { bindung: 'mod+K', anzeige: 'Strg+K', wirkung: 'Suchen oder Befehl' },
  beratung: {
    bindung: 'mod+B',
    anzeige: 'Strg+B',
    wirkung: 'Beratung festhalten; in einem Fall für diesen, noch einmal für einen anderen',
  },
  handbuch: { bindung: 'F1', anzeige: 'F1', wirkung: 'Handbuch zu dieser Seite' },
  rueckgaengig: {
    bindung: 'mod+Z',
    anzeige: 'Strg+Z',
    wirkung: 'Den eigenen letzten Schritt rückgängig machen (außerhalb von Textfeldern)',
  },
  sperren: { bindung: 'mod+L', anzeige: 'Strg+L', wirkung: 'Sperren' },
  tasten: { bindung: '?', anzeige: '?', wirkung: 'Diese Übersicht' },
} as const satisfies Record<string, Taste>;

/** The whole overview: the keys above, and those that lists, forms and dialogs bring along. */
export const TASTENUEBERSICHT: readonly {
  readonly titel: string;
  readonly tasten: readonly Pick<Taste, 'anzeige' | 'wirkung'>[];
}[] = [
  {
    titel: 'Überall',
    tasten: [...Object.values(TASTEN), { anzeige: 'Esc', wirkung: 'Dialog oder Menü schließen' }],
  },
  {
    titel: 'In Listen',
    tasten: [
      { anzeige: '↑  ↓', wirkung: 'Zur vorigen oder nächsten Zeile' },
      { anzeige: 'Pos1  Ende', wirkung: 'Zur ersten oder letzten Zeile' },
      { anzeige: 'Eingabe', wirkung: 'Zeile öffnen' },
      { anzeige: 'Leertaste', wirkung: 'Zeile markieren, wo mehrere bearbeitet werden können' },
    ],
  },
  {
    titel: 'In Terminen',
    tasten: [
      { anzeige: '←  →', wirkung: 'Voriger oder nächster Tag, vorige oder nächste Woche' },
      { anzeige: 'H', wirkung: 'Heute' },
      { anzeige: 'W', wirkung: 'Wahrgenommen, auf der Zeile eines Termins' },
      { anzeige: 'N', wirkung: 'Nicht erschienen, mit Vorschlag eines zweiten Termins' },
    ],
  },
  {
    titel: 'In der Beratung, außerhalb von Textfeldern',
    tasten: [
      { anzeige: '1  2  3', wirkung: 'Ort: Beratungsstelle, aufsuchend, Begleitung' },
      { anzeige: '+', wirkung: 'Telefon, Video, persönlich' },
      { anzeige: '4  5  …  0', wirkung: 'Ganze Familie, einzelne Personen' },
      { anzeige: 'Buchstabe', wirkung: 'Thema oder Weiterleitung; er steht auf jeder Wahl' },
      { anzeige: 'W  N', wirkung: 'Wiedervorlage in 14 Tagen, Notiz' },
      { anzeige: 'D  -', wirkung: 'Dauer, Tag davor' },
      { anzeige: 'Ä  Ü  Ö', wirkung: 'Weitere Angaben (Ziel, Sprache, Ergebnis), Übergabe, Akte wieder öffnen' },
      { anzeige: 'Eingabe', wirkung: 'Aus einem Feld zurück zu den Tasten' },
      { anzeige: 'Strg+Eingabe', wirkung: 'Speichern' },
      { anzeige: 'Esc', wirkung: 'Verlassen; der Entwurf bleibt' },
    ],
  },
  {
    titel: 'In Formularen',
    tasten: [
      { anzeige: 'Strg+S', wirkung: 'Speichern' },
      { anzeige: 'Tab', wirkung: 'Nächstes Feld' },
    ],
  },
];
