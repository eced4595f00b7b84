import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const wurzel = new URL('../../', import.meta.url);
const lies = (pfad: string) => readFileSync(new URL(pfad, wurzel), 'utf8');

/** Cells of every table row of the glossary; the list of sources has two, the terms have five. */
const zeilen = lies('shared/GLOSSAR.md')
  .split('\n')
  .filter((zeile) => zeile.startsWith('| ') && !/^\| (Begriff|Kürzel|-+) /.test(zeile))
  .map((zeile) =>
    zeile
      .split('|')
      .slice(1, -1)
      .map((zelle) => zelle.trim()),
  );
const begriffe = zeilen
  .filter((zellen) => zellen.length === 5)
  .map(([begriff = '', , name = '', tabelle = '', quelle = '']) => ({ begriff, name, tabelle, quelle }));
const quellen = zeilen.filter((zellen) => zellen.length === 2).map(([kuerzel = '']) => kuerzel);

/** Tables of the interface `Schema` and of those of the slices that it takes together. */
const tabellen = globSync('electron/backend/database/schema*.ts', { cwd: wurzel })
  .flatMap((pfad) => [...lies(pfad).matchAll(/interface \w*Schema\b[^{]*\{([^}]*)\}/g)])
  .flatMap(([, inhalt = '']) => [...inhalt.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name));
const code = globSync('{shared,resources}/**/*.{ts,json}', { cwd: wurzel })
  .map((pfad) => lies(pfad))
  .join('\n');

describe('GLOSSAR.md', () => {
  it('has every term once', () => {
    const namen = begriffe.map(({ begriff }) => begriff);
    expect(namen.length).toBeGreaterThan(50);
    expect(namen.filter((name, stelle) => namen.indexOf(name) !== stelle)).toEqual([]);
  });

  it('names only what is in the code', () => {
    const unbekannt = begriffe
      .flatMap(({ name }) => [...name.matchAll(/`([^`]+)`/g)].map(([, wort = '']) => wort))
      .filter((wort) => !new RegExp(`(?<![\\w])${wort.replace('.', '\\.')}(?![\\w])`).test(code));
    expect(unbekannt).toEqual([]);
  });

  it('knows every table of the Datenbestand, and no other', () => {
    const genannt = new Set(begriffe.flatMap(({ tabelle }) => (tabelle === '–' ? [] : tabelle.split(', '))));
    expect([...genannt].toSorted()).toEqual(tabellen.toSorted());
  });

  it('resolves every source, also those that the code cites', () => {
    const zitiert = begriffe.flatMap(({ quelle }) => (quelle === 'Programm' ? [] : quelle.split(', ')));
    const kommentare = code.split('\n').filter((zeile) => /^\s*(\/\*\*|\*|\/\/)/.test(zeile));
    const imCode = kommentare.flatMap((zeile) => zeile.match(/\[(?:S\d|[A-Z]{2,}[A-Za-z\d-]*)\]/g) ?? []);
    expect(imCode.length).toBeGreaterThan(10);
    expect([...zitiert, ...imCode].filter((kuerzel) => !quellen.includes(kuerzel))).toEqual([]);
  });
});
