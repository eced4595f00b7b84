import { expect, test } from 'vitest';
import {
  legeStammdatenblattAb,
  stammdatenblatt,
  stammdatenblattWord,
} from '../../../../electron/backend/faelle/papers.ts';
import { aenderePerson } from '../../../../electron/backend/faelle/person-service.ts';
import { zPersonEingabe, type PersonEingabe } from '../../../../shared/faelle/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { mitPersonal } from '../../../support/anfragen.ts';
import { personalId } from '../../../support/builders.ts';
import { seitenText } from '../../../support/rendered.ts';
import { testWith } from '../../../support/test-with.ts';
import { falleintragId, familie, haushaltEingabe, legeOffeneAkteAn } from '../../../support/faelle.ts';

/** The family with everything that a sheet can hold. */
function ganzeFamilie(): PersonEingabe[] {
  return familie().map((person, nummer) => ({
    ...person,
    aufenthalte: [
      {
        id: falleintragId(20 + nummer),
        status: 'fluechtlingseigenschaft',
        von: datum('2017-03-20'),
        bis: datum('2020-03-19'),
        erwerbstaetigkeit: 'erlaubt',
        wohnsitzauflage: '',
        nebenbestimmungen: '',
      },
    ],
    sprachen: [
      { sprache: 'ar', niveau: 'muttersprache' },
      { sprache: 'de', niveau: 'a2' },
    ],
    brauchtSprachmittlung: nummer < 2,
    stationen:
      nummer < 2
        ? []
        : [
            {
              art: 'schule',
              bezeichnung: 'Klasse 2',
              stelle: 'Grundschule Oberdorf',
              istImHerkunftsland: false,
              von: datum('2017-09-11'),
              bis: null,
            },
          ],
    fremdnummern: nummer === 0 ? [{ art: 'jobcenter', nummer: '12345BG0006789' }] : [],
    telefon: nummer === 0 ? '0151 23456789' : '',
  }));
}

const akteAn = async (personen: readonly PersonEingabe[]) => {
  const anfrage = await mitPersonal();
  const eingabe = haushaltEingabe({
    art: 'familie',
    zustaendigId: personalId(1),
    vorrang: 'hoch',
    vorrangGrund: 'Umzug steht an',
    leistungen: [{ id: falleintragId(30), art: 'sgb2', von: datum('2017-06-01'), bis: null }],
  });
  return { anfrage, akte: await legeOffeneAkteAn(anfrage, eingabe, personen) };
};

testWith(['soffice', 'pdftotext'], 'the sheet of a family of four is one page', async () => {
  const { anfrage, akte } = await akteAn(ganzeFamilie());
  const { name, bytes } = await stammdatenblattWord(anfrage, akte.haushalt.id);
  const seiten = await seitenText(bytes);
  expect([name, seiten.length]).toEqual(['Stammdatenblatt-Familie-Al-Ahmad-(4).docx', 1]);
});

test('the sheet is kept among the documents of the case, the same once', async () => {
  const { anfrage, akte } = await akteAn(familie());
  const anfrageMitRolle = { ...anfrage, zuteilungen: [{ rolle: 'integrationsmanagement' as const, kommuneId: null }] };
  const eines = await legeStammdatenblattAb(anfrageMitRolle, akte.haushalt.id);
  const zweites = await legeStammdatenblattAb(anfrageMitRolle, akte.haushalt.id);
  expect(zweites).toEqual(eines);
  expect(eines).toMatchObject({
    art: 'stammdatenblatt',
    bezug: { tabelle: 'haushalte', id: akte.haushalt.id },
    bezugTitel: `Familie Al-Ahmad (4) ${akte.haushalt.aktenzeichen}`,
  });
});

test('a protected address stands in no form on the sheet', async () => {
  const { anfrage, akte } = await akteAn(ganzeFamilie());
  const [vater] = akte.personen;
  if (vater === undefined) throw new Error('nobody there');
  await aenderePerson(anfrage, {
    id: vater.id,
    version: vater.version,
    eingabe: { ...zPersonEingabe.parse(vater), schutz: 'auskunftssperre' },
  });
  const text = JSON.stringify((await stammdatenblatt(anfrage, akte.haushalt.id)).bloecke);
  expect(text).toContain('geschützt, steht nicht auf Papier');
  expect(
    ['Lindenweg', '73000', 'Oberdorf,', 'Ortsteil', 'kommunale Unterkunft'].filter((wort) => text.includes(wort)),
  ).toEqual([]);
});
