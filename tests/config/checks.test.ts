import { describe, expect, test } from 'vitest';
import { changelogFaults } from '../../.config/checks/changelog.ts';
import { nameFaults, readmeFaults, textFaults } from '../../.config/checks/files.ts';
import { lockFaults, mendedLock, type Lock } from '../../.config/checks/lock.ts';

describe('the lock file', () => {
  const damaged: Lock = {
    packages: {
      '': {},
      'node_modules/better-sqlite3': { version: '13.0.3', resolved: 'https://somewhere.example/b.tgz' },
      'node_modules/tool': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@tool/linux-arm64-musl': '1.0.0', '@tool/linux-x64-gnu': '1.0.0' },
      },
      'node_modules/tool/node_modules/@tool/linux-x64-gnu': { version: '1.0.0' },
    },
  };

  test('names what npm ci would stumble over on a fresh machine', () => {
    expect(lockFaults(damaged, { dependencies: { tool: '^1.0.0', exact: '1.2.3', alias: 'npm:other@1.2.3' } })).toEqual(
      [
        'package.json: tool is not pinned exactly (^1.0.0).',
        'package-lock.json: "gypfile": false is missing at node_modules/better-sqlite3; npm drops it at every install.',
        'package-lock.json: node_modules/better-sqlite3 names the registry it came from.',
        'package-lock.json: @tool/linux-arm64-musl is missing, and npm ci refuses such a file.',
      ],
    );
  });

  test('is mended by npm run lock', () => {
    const mended = mendedLock(damaged);
    expect(lockFaults(mended, {})).toEqual([]);
    expect(mended.packages['node_modules/@tool/linux-arm64-musl']).toEqual({
      version: '1.0.0',
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
      dev: true,
      optional: true,
    });
  });
});

describe('the changelog', () => {
  const release = (eintraege: string[], version = '0.2.0', datum = '2026-11-21') => ({ version, datum, eintraege });

  test('takes sentences for the office, newest release first', () => {
    const fassungen = [release(['[Neu] Anträge mit Begründung.']), release(['[Behoben] Summe im Kopf.'], '0.1.10')];
    expect(changelogFaults({ fassungen }, '0.2.0')).toEqual([]);
  });

  test('names what a clerk should not read', () => {
    const entries = ['Neue Liste.', '[Neu] Wir haben eine Liste.', '[Neu] Eine Liste!', '[Neu] Eine Liste'];
    expect(changelogFaults({ fassungen: [release(entries), release(['[Neu] A.'], '0.10.0')] }, '0.3.0')).toEqual([
      'changelog.json: the first release must be 0.3.0.',
      'changelog.json 0.2.0: the newest release comes first.',
      'changelog.json 0.2.0: „Neue Liste.“ must begin with one of [Neu] [Verbessert] [Behoben] [Entfernt].',
      'changelog.json 0.2.0: „[Neu] Wir haben eine Liste.“ speaks of „wir“.',
      'changelog.json 0.2.0: „[Neu] Eine Liste!“ must end as a sentence does.',
      'changelog.json 0.2.0: „[Neu] Eine Liste“ must end as a sentence does.',
    ]);
  });
});

describe('a file of the project', () => {
  test('does not name a machine, a registry or notes outside the project', () => {
    // Put together here, so that this file does not say it either.
    const text = [
      ['see ', 'work/main/x'],
      ['..', 'shared/domain.md'],
      ['https://registry.example', 'org/x'],
    ].map((parts, at) => parts.join(at < 2 ? '/' : '.'));
    expect(textFaults('a.ts', [...text, 'shared/documents'].join('\n'))).toEqual([
      `a.ts:1: names a path of one machine: ${text[0]}`,
      `a.ts:2: names notes outside the project: ${text[1]}`,
      `a.ts:3: names the host of a package registry: ${text[2]}`,
    ]);
  });

  test('stands in one of the known folders and is no barrel', () => {
    expect(['src/x.ts', 'shared/kommunen/index.ts', '.ci/run', 'tests/a.test.ts'].flatMap(nameFaults)).toEqual([
      expect.stringContaining('src/x.ts: the top level holds nothing but'),
      'shared/kommunen/index.ts: a barrel hides where things come from; import the file itself.',
    ]);
  });

  test('README begins with the two commands that do everything', () => {
    const readme = (...commands: string[]) => `# Geleit\n\n\`\`\`sh\n${commands.join('\n')}\n\`\`\`\n`;
    expect(readmeFaults(readme('npm ci && npm start   # the program', 'npm ci && npm test'), [])).toEqual([]);
    expect(readmeFaults(readme('npm ci', 'npm start'), [])).toHaveLength(1);
  });

  test('README says of every library why it was taken', () => {
    const readme = '```sh\nnpm ci && npm start\nnpm ci && npm test\n```\n| zod, @orpc/* | shapes |';
    expect(readmeFaults(readme, ['zod', '@orpc/client', '@types/qrcode', 'docx'])).toEqual([
      'README.md: docx stands in package.json and not among the libraries.',
    ]);
  });
});
