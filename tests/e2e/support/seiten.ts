import { expect, type Page } from '@playwright/test';

/** A page of the window as a clerk sees it, on the example Verband. */
export interface Seite {
  /** Name of its picture: `antrag-stellen`. */
  readonly name: string;
  oeffne(fenster: Page): Promise<void>;
}

/** A page and all its data are there: nothing is asked any more, nothing still loads, all fonts are read. */
async function warteAufInhalt(fenster: Page): Promise<void> {
  await expect(fenster.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await fenster.waitForLoadState('networkidle');
  // A section that is not shown is kept, unread.
  await expect(fenster.locator('[aria-busy=true]').filter({ visible: true })).toHaveCount(0);
  await fenster.evaluate(async () => document.fonts.ready);
}

async function gehe(fenster: Page, pfad: string): Promise<void> {
  await fenster.goto(new URL(pfad, fenster.url()).href);
  await warteAufInhalt(fenster);
}

function seite(name: string, pfad: string): Seite {
  return { name, oeffne: (fenster) => gehe(fenster, pfad) };
}

/** A record that is reached from its list, at one of its sections. */
function akte(name: string, liste: string, eintrag: RegExp, abschnitt?: string): Seite {
  return {
    name,
    oeffne: async (fenster) => {
      await gehe(fenster, liste);
      await fenster.getByRole('main').getByRole('link', { name: eintrag }).first().click();
      await expect(fenster).not.toHaveURL(new RegExp(`${liste}$`));
      await warteAufInhalt(fenster);
      if (abschnitt !== undefined) {
        const reiter = fenster.getByRole('tab', { name: abschnitt });
        await reiter.click();
        await expect(reiter).toHaveAttribute('aria-selected', 'true');
        await warteAufInhalt(fenster);
      }
    },
  };
}

/** The consents of the first accompanied household. */
async function oeffneEinwilligungen(fenster: Page): Promise<void> {
  await gehe(fenster, '/faelle?stand=offen');
  await fenster.getByRole('main').getByRole('table').getByRole('link').first().click();
  await fenster.getByRole('tab', { name: 'Einwilligungen' }).click();
  await expect(fenster.getByRole('region', { name: 'Einwilligungen', exact: true })).toBeVisible();
  await warteAufInhalt(fenster);
}

/** A section of the first case that the clerk accompanies. */
function eigenerFall(name: string, abschnitt: string): Seite {
  return {
    name,
    oeffne: async (fenster) => {
      await gehe(fenster, '/faelle?stand=offen&zustaendig=eigene');
      await fenster.getByRole('main').getByRole('table').getByRole('link').first().click();
      await fenster.getByRole('tab', { name: abschnitt, exact: true }).click();
      await warteAufInhalt(fenster);
    },
  };
}

/** A version of an integration plan out of the list of all: the first row, or the first that says `was`. */
function plan(name: string, liste: string, was: string | null, abschnitt?: string): Seite {
  return {
    name,
    oeffne: async (fenster) => {
      await gehe(fenster, liste);
      const zeilen = fenster.getByRole('main').getByRole('table').locator('tbody').getByRole('row');
      const eine =
        was === null ? zeilen : zeilen.filter({ has: fenster.getByRole('cell', { name: was, exact: true }) });
      await eine.first().getByRole('link').click();
      await expect(fenster).toHaveURL(/\/plan\//);
      await warteAufInhalt(fenster);
      if (abschnitt !== undefined) {
        await fenster.getByRole('tab', { name: abschnitt, exact: true }).click();
        await warteAufInhalt(fenster);
      }
    },
  };
}

/** Every page behind the login, in the order of the navigation. */
export const SEITEN: readonly Seite[] = [
  seite('start', '/'),
  seite('kommunen', '/kommunen'),
  seite('kommune-neu', '/kommunen/neu'),
  akte('kommune', '/kommunen', /A-dorf/),
  akte('kommune-mitglieder', '/kommunen', /Oberes Tal/, 'Mitglieder'),
  akte('kommune-planungsrahmen', '/kommunen', /A-dorf/, 'Planungsrahmen'),
  seite('personal', '/personal'),
  seite('person-neu', '/personal/neu'),
  seite('personal-teams', '/personal?abschnitt=teams'),
  seite('personal-besetzung', '/personal?abschnitt=besetzung'),
  akte('person', '/personal', /Kern/),
  akte('person-qualifikation', '/personal', /Aydin/, 'Qualifikation'),
  akte('person-stellenanteile', '/personal', /Aydin/, 'Stellenanteile'),
  akte('person-fortbildung', '/personal', /Aydin/, 'Fortbildung'),
  akte('person-abwesenheit', '/personal', /Albrecht/, 'Abwesenheit'),
  akte('person-einbindung', '/personal', /Kern/, 'Team und Aufsicht'),
  seite('netzwerk', '/netzwerk'),
  seite('netzwerk-neu', '/netzwerk/neu'),
  akte('netzwerk-stelle', '/netzwerk', /Kita Regenbogen/),
  seite('netzwerk-zustaendigkeiten', '/netzwerk?abschnitt=zustaendigkeiten'),
  seite('netzwerk-orte', '/netzwerk?abschnitt=orte'),
  seite('netzwerk-ehrenamt', '/netzwerk?abschnitt=ehrenamt'),
  seite('netzwerk-planung', '/netzwerk?abschnitt=planung'),
  {
    name: 'netzwerk-luecken',
    oeffne: async (fenster) => {
      await gehe(fenster, '/netzwerk?abschnitt=planung');
      await fenster.getByText('Lückenliste', { exact: true }).click();
      await warteAufInhalt(fenster);
    },
  },
  seite('dubletten', '/faelle/dubletten'),
  seite('vergleich', '/faelle/vergleich'),
  { name: 'fall-einwilligungen', oeffne: oeffneEinwilligungen },
  {
    name: 'fall-ampel',
    oeffne: async (fenster) => {
      await oeffneEinwilligungen(fenster);
      const pruefung = fenster.getByRole('region', { name: 'Vor einem Brief oder Anruf prüfen' });
      await pruefung.getByRole('combobox', { name: 'An', exact: true }).fill('Jobcenter Oberes Tal');
      await fenster.keyboard.press('Tab');
      for (const art of ['Bildung und Arbeit', 'Gesundheit']) {
        await pruefung.getByRole('checkbox', { name: art, exact: true }).check();
      }
      await expect(pruefung.getByRole('status', { name: 'Ampel: Rot' })).toBeVisible();
      await pruefung.scrollIntoViewIfNeeded();
    },
  },
  seite('faelle', '/faelle'),
  seite('faelle-zugang', '/faelle?abschnitt=zugaenge'),
  seite('fall-neu', '/faelle/neu'),
  akte('fall', '/faelle', /Familie/),
  akte('fall-personen', '/faelle', /Familie/, 'Personen'),
  akte('fall-haushalt', '/faelle', /Familie/, 'Haushalt'),
  akte('fall-dokumente', '/faelle', /Familie/, 'Dokumente'),
  eigenerFall('fall-termine', 'Termine'),
  eigenerFall('fall-weiterleitungen', 'Weiterleitungen'),
  seite('bibliothek', '/bibliothek'),
  seite('bibliothek-suche', '/bibliothek?suche=Kind&feld=schule'),
  {
    name: 'bibliothek-uebersetzungen',
    oeffne: async (fenster) => {
      await gehe(fenster, '/bibliothek?suche=Notfall');
      await fenster
        .getByRole('button', { name: /Übersetzungen$/ })
        .first()
        .click();
      await expect(fenster.getByRole('dialog').getByRole('region', { name: 'Arabisch' })).toBeVisible();
      await warteAufInhalt(fenster);
    },
  },
  {
    name: 'bibliothek-aendern',
    oeffne: async (fenster) => {
      await gehe(fenster, '/bibliothek?suche=Notfall');
      await fenster
        .getByRole('button', { name: /Ändern$/ })
        .first()
        .click();
      await expect(
        fenster.getByRole('dialog', { name: 'Ziel ändern' }).getByText('Mitgeliefert').first(),
      ).toBeVisible();
      await warteAufInhalt(fenster);
    },
  },
  {
    name: 'fall-plan',
    oeffne: async (fenster) => {
      await eigenerFall('fall-plan', 'Plan').oeffne(fenster);
      await expect(fenster.getByRole('img', { name: /^Ziele:/ }).first()).toBeVisible();
    },
  },
  seite('plaene', '/plaene'),
  plan('plan', '/plaene?stand=aktiv', null),
  plan('plan-unterschriften', '/plaene?stand=aktiv', null, 'Unterschriften'),
  plan('plan-vorschau', '/plaene?stand=aktiv', null, 'Vorschau'),
  plan('plan-entwurf', '/plaene?stand=entwurf', null, 'Themenfelder'),
  plan('plan-vereinbarung', '/plaene?stand=entwurf', null, 'Vereinbarung'),
  {
    name: 'plan-vergleich',
    oeffne: async (fenster) => {
      await plan('plan', '/plaene?stand=aktiv', '2').oeffne(fenster);
      await fenster.getByRole('button', { name: 'Weitere Aktionen' }).click();
      await fenster.getByRole('menuitem', { name: 'Mit der vorigen Fassung vergleichen' }).click();
      await expect(fenster).toHaveURL(/\/plan\/vergleich/);
      await warteAufInhalt(fenster);
    },
  },
  seite('beratungen', '/beratungen'),
  seite('beratungen-sprechtag', '/beratungen?abschnitt=sprechtag'),
  seite('beratungen-kontakte', '/beratungen?abschnitt=kontakte'),
  seite('beratungen-ergaenzen', '/beratungen?zeitraum=tag&reparieren=1'),
  eigenerFall('fall-beratungen', 'Beratungen'),
  {
    name: 'beratung',
    oeffne: async (fenster) => {
      await gehe(fenster, '/faelle?stand=offen&zustaendig=eigene');
      await fenster.getByRole('main').getByRole('table').getByRole('link', { name: /Abdi/ }).click();
      await fenster.getByRole('heading', { level: 1, name: /Abdi/ }).waitFor();
      await fenster.keyboard.press('Control+b');
      await expect(fenster.getByRole('radio', { name: 'Beratungsstelle' })).toBeFocused();
      for (const taste of ['5', 'a', 'g', 'j', 'w']) await fenster.keyboard.press(taste);
      await expect(fenster.getByRole('status', { name: 'Ampel: Rot' })).toBeVisible();
      await warteAufInhalt(fenster);
    },
  },
  {
    name: 'beratung-suche',
    oeffne: async (fenster) => {
      await gehe(fenster, '/');
      await fenster.keyboard.press('Control+b');
      await expect(fenster.getByRole('combobox', { name: 'Mit wem' })).toBeFocused();
      await warteAufInhalt(fenster);
    },
  },
  seite('kennzahlen', '/kennzahlen'),
  {
    name: 'kennzahlen-je-kommune',
    oeffne: async (fenster) => {
      await gehe(fenster, '/kennzahlen');
      await fenster.getByRole('radiogroup', { name: 'Was die Spalten zeigen' }).getByText('Kommunen').click();
      await expect(fenster.getByRole('columnheader', { name: 'Summe der Teile' })).toBeVisible();
      await warteAufInhalt(fenster);
    },
  },
  {
    name: 'kennzahlen-warum',
    oeffne: async (fenster) => {
      await gehe(fenster, '/kennzahlen');
      await fenster.getByRole('button', { name: /Beratungsgespräche insgesamt: Warum diese Zahl/ }).click();
      await expect(fenster.getByRole('dialog').getByRole('heading', { name: /^Was gezählt wurde/ })).toBeVisible();
      await warteAufInhalt(fenster);
    },
  },
  {
    name: 'kennzahlen-sprache',
    oeffne: async (fenster) => {
      await gehe(fenster, '/kennzahlen');
      await fenster.getByRole('button', { name: /Gespräche mit Sprachmittlung.*: Warum diese Zahl/ }).click();
      await expect(fenster.getByRole('dialog').getByRole('list', { name: /^Nach Sprache/ })).toBeVisible();
      await warteAufInhalt(fenster);
    },
  },
  seite('kennzahlen-tage', '/kennzahlen?ansicht=tage'),
  seite('kennzahlen-pruefung', '/kennzahlen?ansicht=pruefung'),
  {
    name: 'kennzahlen-abgeben',
    oeffne: async (fenster) => {
      await gehe(fenster, '/kennzahlen');
      await fenster.getByRole('button', { name: 'Abgeben …' }).click();
      await expect(fenster.getByRole('dialog', { name: 'Kennzahlen abgeben' })).toBeVisible();
      await warteAufInhalt(fenster);
    },
  },
  seite('kennzahlen-katalog', '/kennzahlen?ansicht=katalog'),
  seite('termine', '/termine'),
  seite('vertretungen', '/vertretungen'),
  seite('rueckkehr', '/vertretungen/rueckkehr'),
  {
    name: 'faelle-uebergeben',
    oeffne: async (fenster) => {
      await gehe(fenster, '/vertretungen/uebergabe');
      await fenster.getByRole('combobox', { name: 'Wer gibt ab' }).click();
      await fenster.getByRole('option', { name: /Albrecht/ }).click();
      await warteAufInhalt(fenster);
    },
  },
  seite('antraege', '/antraege'),
  seite('antrag-neu', '/antraege/neu'),
  akte('antrag', '/antraege', /Oberes Tal/),
  akte('antrag-beteiligte', '/antraege', /Oberes Tal/, 'Beteiligte'),
  akte('antrag-stellen', '/antraege', /Oberes Tal/, 'Stellen'),
  akte('antrag-betraege', '/antraege', /Oberes Tal/, 'Beträge'),
  akte('antrag-angaben', '/antraege', /Oberes Tal/, 'Angaben'),
  akte('antrag-erklaerungen', '/antraege', /Oberes Tal/, 'Erklärungen'),
  akte('antrag-varianten', '/antraege', /Oberes Tal/, 'Was wäre wenn'),
  akte('antrag-vorschau', '/antraege', /Oberes Tal/, 'Vorschau'),
  akte('antrag-weg', '/antraege', /A-dorf/, 'Weg'),
  akte('antrag-dokumente', '/antraege', /Oberes Tal/, 'Dokumente'),
  akte('antrag-papiere', '/antraege', /A-dorf/, 'Papiere'),
  {
    name: 'papier',
    oeffne: async (fenster) => {
      await akte('antrag-papiere', '/antraege', /A-dorf/, 'Papiere').oeffne(fenster);
      await fenster
        .getByRole('button', { name: /Vermerk über Erfahrungswissen/ })
        .first()
        .click();
      await expect(
        fenster.getByRole('heading', { level: 2, name: /Vermerk über Erfahrungswissen/ }).first(),
      ).toBeFocused();
      await warteAufInhalt(fenster);
    },
  },
  akte('antrag-vordruck', '/antraege', /Oberes Tal/, 'Vordruck'),
  seite('vereinbarungen', '/vereinbarungen'),
  seite('vereinbarung-neu', '/vereinbarungen/neu'),
  akte('vereinbarung', '/vereinbarungen', /Oberes Tal/),
  akte('vereinbarung-stellen', '/vereinbarungen', /Oberes Tal/, 'Stellen'),
  akte('vereinbarung-geld', '/vereinbarungen', /Oberes Tal/, 'Beträge'),
  akte('vereinbarung-aufgaben', '/vereinbarungen', /Oberes Tal/, 'Aufgaben'),
  akte('vereinbarung-regelungen', '/vereinbarungen', /Oberes Tal/, 'Regelungen'),
  akte('vereinbarung-vorschau', '/vereinbarungen', /Oberes Tal/, 'Vorschau'),
  akte('vereinbarung-dokumente', '/vereinbarungen', /Oberes Tal/, 'Dokumente'),
  akte('vereinbarung-weg', '/vereinbarungen', /Oberes Tal/, 'Weg'),
  seite('dokumente', '/dokumente'),
  seite('fristen', '/fristen'),
  {
    name: 'wiedervorlage',
    oeffne: async (fenster) => {
      await gehe(fenster, '/fristen?neu=1');
      await expect(fenster.getByRole('dialog', { name: 'Wiedervorlage anlegen' })).toBeVisible();
    },
  },
  akte('konto', '/konten', /Hannes Ulm/),
  seite('konten', '/konten'),
  seite('passwort', '/konto/passwort'),
  seite('protokoll', '/protokoll'),
  {
    name: 'was-wurde-geaendert',
    oeffne: async (fenster) => {
      await gehe(fenster, '/protokoll');
      const person = fenster.getByRole('listitem').filter({ hasText: 'Person Ruth Probst angelegt' });
      await person.getByRole('button', { name: 'Was wurde geändert' }).click();
      await expect(fenster.getByRole('dialog').getByRole('table').first()).toBeVisible();
    },
  },
  seite('papierkorb', '/papierkorb'),
  seite('pakete', '/pakete'),
  seite('pakete-senden', '/pakete?abschnitt=senden'),
  seite('pakete-kontakte', '/pakete?abschnitt=kontakte'),
  seite('vordrucke', '/vordrucke'),
  akte('vordruck', '/vordrucke', /Muster-Vordruck/),
  seite('foerderrecht', '/foerderrecht'),
  seite('foerderrecht-zeitlinie', '/foerderrecht?ansicht=zeitlinie'),
  seite('foerderrecht-listen', '/foerderrecht?ansicht=listen'),
  {
    name: 'warum-diese-zahl',
    oeffne: async (fenster) => {
      await akte('antrag', '/antraege', /Oberes Tal/).oeffne(fenster);
      await fenster
        .getByRole('button', { name: /Warum diese Zahl/ })
        .first()
        .click();
      await expect(fenster.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'befehle',
    oeffne: async (fenster) => {
      await gehe(fenster, '/');
      await fenster.keyboard.press('Control+k');
      await expect(fenster.getByRole('dialog')).toBeVisible();
    },
  },
  seite('sicherung', '/sicherung'),
  seite('handbuch', '/handbuch'),
  seite('handbuch-antrag', '/handbuch/05-antrag'),
];
