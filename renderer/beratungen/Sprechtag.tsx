import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { ActionIcon, MultiSelect, Select, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { ORPCError } from '@orpc/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { BERATUNGSORT_LABEL, FERNWEG_LABEL, THEMA_LABEL } from '../../shared/beratungen/labels.ts';
import { zThema, type Beratungsvorschlag } from '../../shared/beratungen/types.ts';
import { neuerFallfilter } from '../../shared/faelle/defaults.ts';
import type { Betreuende } from '../../shared/faelle/types.ts';
import type { PersonalId } from '../../shared/foundation/id.ts';
import { zWeiterleitungsziel } from '../../shared/netzwerk/partnerarten.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { api } from '../host/client.ts';
import { useKommunenvorschlag } from '../netzwerk/vorschlag.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { melde } from '../ui/meldung.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import { eingefuegteZeilen, type EingefuegteZeile } from './einfuegen.ts';
import { Fallfeld, OHNE_NAMEN, type GewaehlterFall } from './Fallfeld.tsx';
import { meldeHinweise } from './hinweise.ts';
import {
  alsBeratung,
  istLeer,
  mitEingefuegten,
  neuerSprechtag,
  neueZeile,
  pruefeSprechtag,
  WO,
  woVon,
  zelleVon,
  zWo,
  zSprechtag,
  type Sprechtagszeile,
} from './sprechtag.ts';
import { ZIELTASTEN } from './tasten.ts';
import classes from './beratungen.module.css';

/** Every other office needs its name, which a line has no room for. */
const ZIELE = ZIELTASTEN.filter(({ wert }) => wert !== 30).map(({ wert, name }) => ({
  value: String(wert),
  label: name,
}));

const WO_WAHLEN = [
  ...auswahlAus(BERATUNGSORT_LABEL),
  { value: 'telefon', label: FERNWEG_LABEL.telefon },
  { value: 'video', label: FERNWEG_LABEL.video },
];

/** The one case that is called so in another table; null where none or several are. */
async function fallNamens(text: string): Promise<GewaehlterFall | null> {
  if (text === '') return null;
  if (/^(ohne namen|anonym|-)$/i.test(text)) return OHNE_NAMEN;
  const { zeilen } = await api.faelle.liste.call({
    filter: { ...neuerFallfilter(), text: text.slice(0, 200) },
    sortierung: 'name',
    ab: 0,
    anzahl: 3,
  });
  const genaue = zeilen.filter(({ bezeichnung, aktenzeichen }) => bezeichnung === text || aktenzeichen === text);
  const [einer, ...weitere] = genaue.length > 0 ? genaue : zeilen;
  if (einer === undefined || weitere.length > 0) return null;
  const { id, bezeichnung, aktenzeichen, kommuneId } = einer;
  return { id, name: [bezeichnung, aktenzeichen].filter(Boolean).join(' · '), kommuneId };
}

async function mitFall({ gesucht, zeile }: EingefuegteZeile): Promise<Sprechtagszeile> {
  const fall = await fallNamens(gesucht).catch(() => null);
  return { ...zeile, fall, gesucht: fall === null ? gesucht : '' };
}

/** More lines at once the answer does not take. */
const HOECHSTENS_ZEILEN = 100;

/** A day of talks as a table, a line each; entered afterwards and kept in one step. */
export function Sprechtag() {
  const [durchgang, setzeDurchgang] = useState(0);
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  const vorschlag = useQuery(api.beratungen.vorschlag.queryOptions({ input: { haushaltId: null } }));
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  return (
    <Abfrage abfrage={betreuende}>
      {(alle) => (
        <Abfrage abfrage={vorschlag}>
          {(letztes) => (
            <Abfrage abfrage={kommunen}>
              {(orte) => (
                <Eingabe
                  key={durchgang}
                  betreuende={alle}
                  vorschlag={letztes}
                  kommunen={orte}
                  onFertig={() => setzeDurchgang(durchgang + 1)}
                />
              )}
            </Abfrage>
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
}

function gespraeche(anzahl: number): string {
  return anzahl === 1 ? '1 Gespräch ist gespeichert.' : `${anzahl} Gespräche sind gespeichert.`;
}

function Eingabe({
  betreuende,
  vorschlag,
  kommunen,
  onFertig,
}: {
  readonly betreuende: readonly Betreuende[];
  readonly vorschlag: Beratungsvorschlag;
  readonly kommunen: readonly Kommune[];
  readonly onFertig: () => void;
}) {
  const heute = useHeute();
  const kommuneId = useKommunenvorschlag(kommunen);
  const tabelle = useRef<HTMLTableSectionElement>(null);
  const eigenes = betreuende.find(({ istEigenes }) => istEigenes)?.id ?? ('' as PersonalId);
  const erfassen = useMutation(api.beratungen.sprechtag.mutationOptions());
  const formular = useFormular({
    schema: zSprechtag,
    werte: neuerSprechtag(heute, eigenes, vorschlag.unterort),
    version: null,
    pruefe: pruefeSprechtag,
    async speichere(tag) {
      const volle = tag.zeilen.filter((zeile) => !istLeer(zeile));
      const { angelegte, fehler, hinweise } = await erfassen.mutateAsync({
        zeilen: volle.map((zeile) => alsBeratung(tag, zeile, kommuneId)),
      });
      meldeHinweise(
        hinweise.map(({ code, satz, zeile }) => ({
          code,
          satz: `${volle[zeile]?.fall?.name ?? 'Ohne Namen'}: ${satz}`,
        })),
      );
      if (fehler.length === 0) return angelegte.length;
      // What is kept leaves the table; what was refused stays in it, with its sentence.
      const gespeicherte = new Set(angelegte.map(({ zeile }) => zeile));
      const gebliebene = volle.flatMap((zeile, nummer) => (gespeicherte.has(nummer) ? [] : [{ zeile, nummer }]));
      form.setFieldValue('zeilen', [...gebliebene.map(({ zeile }) => zeile), neueZeile()]);
      if (angelegte.length > 0) melde(gespraeche(angelegte.length));
      const felder = fehler.map(({ zeile, feld, satz }) => ({
        feld: `zeilen.${gebliebene.findIndex(({ nummer }) => nummer === zeile)}.${zelleVon(feld)}`,
        satz,
      }));
      throw new ORPCError('EINGABE', { data: { felder } });
    },
    nachSpeichern: (anzahl) => {
      melde(gespraeche(anzahl));
      onFertig();
    },
    entwurf: 'sprechtag',
  });
  const { form } = formular;
  const { zeilen, personalId } = form.values;

  // There is always an empty line to go on with.
  const letzte = zeilen.at(-1);
  const brauchtZeile = letzte === undefined || !istLeer(letzte);
  const { setFieldValue } = form;
  useEffect(() => {
    if (brauchtZeile) setFieldValue('zeilen', [...zeilen, neueZeile()]);
  }, [brauchtZeile, zeilen, setFieldValue]);

  function zurNaechsten(ereignis: KeyboardEvent, nummer: number) {
    if (ereignis.key !== 'Enter') return;
    ereignis.preventDefault();
    tabelle.current?.querySelector<HTMLElement>(`[data-path="zeilen.${nummer + 1}.fall"]`)?.focus();
  }

  // A paste in several cells is a table; into one cell it is text as everywhere.
  async function fuegeEin(ereignis: ClipboardEvent) {
    const eingefuegte = eingefuegteZeilen(ereignis.clipboardData.getData('text/plain'));
    if (eingefuegte === null) return;
    ereignis.preventDefault();
    const neue = await Promise.all(eingefuegte.slice(0, HOECHSTENS_ZEILEN).map(mitFall));
    form.clearErrors();
    form.setFieldValue('zeilen', mitEingefuegten(form.getValues().zeilen, neue));
    const offene = neue.filter(({ fall }) => fall === null).length;
    melde(
      `${neue.length === 1 ? '1 Zeile ist' : `${neue.length} Zeilen sind`} eingefügt.${offene === 0 ? '' : ` In ${offene} fehlt noch der Fall.`}`,
      offene === 0 ? 'erledigt' : 'warnung',
    );
    if (eingefuegte.length > HOECHSTENS_ZEILEN) {
      melde(`Es passen ${HOECHSTENS_ZEILEN} Zeilen auf einmal; die übrigen bitte danach einfügen.`, 'warnung');
    }
  }

  const anzahl = zeilen.filter((zeile) => !istLeer(zeile)).length;
  const minuten = zeilen.reduce((summe, zeile) => summe + (istLeer(zeile) ? 0 : zeile.dauerMinuten || 0), 0);
  return (
    <Stack gap="md" onPaste={(ereignis) => void fuegeEin(ereignis)}>
      <Formularmeldung formular={formular} />
      <SimpleGrid cols={{ base: 1, xs: 3 }} maw="48rem">
        <Datumsfeld label="Tag" {...form.getInputProps('am')} />
        <Select
          label="Geführt von"
          searchable
          data={betreuende.map(({ id, name, istEigenes }) => ({
            value: id,
            label: istEigenes ? `${name} (ich)` : name,
          }))}
          {...form.getInputProps('personalId')}
          value={personalId === '' ? null : personalId}
        />
        <TextInput label="Büro oder Sprechstunde" {...form.getInputProps('unterort')} />
      </SimpleGrid>
      <Table.ScrollContainer minWidth={0} type="native" pos="relative">
        <Table
          className={classes['tagestabelle']}
          aria-label="Gespräche des Tages"
          verticalSpacing={4}
          horizontalSpacing={6}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="14rem">Fall</Table.Th>
              <Table.Th w="10.5rem">Wo</Table.Th>
              <Table.Th w="5.25rem">Minuten</Table.Th>
              <Table.Th w="11rem">Themen</Table.Th>
              <Table.Th w="9.5rem">Weiter an</Table.Th>
              <Table.Th>Notiz</Table.Th>
              <Table.Th w="2.75rem">
                <span className="geleit-nur-vorlesen">Zeile leeren</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody ref={tabelle}>
            {zeilen.map((zeile, nummer) => {
              const pfad = `zeilen.${nummer}`;
              const name = `Zeile ${nummer + 1}`;
              return (
                <Table.Tr key={nummer}>
                  <Table.Td>
                    <Fallfeld
                      aria-label={`${name}: Fall`}
                      mitOhneNamen
                      placeholder={zeile.gesucht === '' ? 'Name oder Nummer' : zeile.gesucht}
                      vorgabe={zeile.gesucht}
                      wert={zeile.fall}
                      onWahl={(neuer) => form.setFieldValue(`${pfad}.fall`, neuer)}
                      error={form.errors[`${pfad}.fall`]}
                      data-path={`${pfad}.fall`}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Select
                      aria-label={`${name}: Wo`}
                      allowDeselect={false}
                      data={WO_WAHLEN}
                      {...form.getInputProps(`${pfad}.ort`)}
                      value={woVon(zeile)}
                      onChange={(wo) => {
                        const { ort, fernweg } = WO[zWo.parse(wo)];
                        form.setFieldValue(`${pfad}.ort`, ort);
                        form.setFieldValue(`${pfad}.fernweg`, fernweg);
                      }}
                    />
                    {zeile.ort === 'begleitung' && (
                      <TextInput
                        mt={4}
                        aria-label={`${name}: Wohin`}
                        placeholder="Wohin"
                        {...form.getInputProps(`${pfad}.begleitungZu`)}
                      />
                    )}
                  </Table.Td>
                  <Table.Td>
                    <Zahlenfeld aria-label={`${name}: Minuten`} {...form.getInputProps(`${pfad}.dauerMinuten`)} />
                  </Table.Td>
                  <Table.Td>
                    <MultiSelect
                      aria-label={`${name}: Themen`}
                      searchable
                      selectFirstOptionOnChange
                      hidePickedOptions
                      classNames={{ inputField: classes['knapp'] ?? '' }}
                      data={auswahlAus(THEMA_LABEL)}
                      {...form.getInputProps(`${pfad}.themen`)}
                      onChange={(themen) =>
                        form.setFieldValue(
                          `${pfad}.themen`,
                          themen.map((eines) => zThema.parse(eines)),
                        )
                      }
                    />
                    {zeile.themen.includes('sonstige') && (
                      <TextInput
                        mt={4}
                        aria-label={`${name}: Stichwort`}
                        placeholder="Stichwort"
                        {...form.getInputProps(`${pfad}.stichwort`)}
                      />
                    )}
                  </Table.Td>
                  <Table.Td>
                    <MultiSelect
                      aria-label={`${name}: Weiter an`}
                      searchable
                      selectFirstOptionOnChange
                      hidePickedOptions
                      classNames={{ inputField: classes['knapp'] ?? '' }}
                      data={ZIELE}
                      {...form.getInputProps(`${pfad}.ziele`)}
                      value={zeile.ziele.map(String)}
                      onChange={(ziele) =>
                        form.setFieldValue(
                          `${pfad}.ziele`,
                          ziele.map((ziel) => zWeiterleitungsziel.parse(Number(ziel))),
                        )
                      }
                    />
                  </Table.Td>
                  <Table.Td>
                    <TextInput
                      aria-label={`${name}: Notiz`}
                      {...form.getInputProps(`${pfad}.notiz`)}
                      onKeyDown={(ereignis) => zurNaechsten(ereignis, nummer)}
                    />
                  </Table.Td>
                  <Table.Td>
                    {!istLeer(zeile) && (
                      <ActionIcon
                        aria-label={`${name} entfernen`}
                        onClick={() =>
                          form.setFieldValue(
                            'zeilen',
                            zeilen.filter((_, andere) => andere !== nummer),
                          )
                        }
                      >
                        <IconTrash size="1.125rem" aria-hidden />
                      </ActionIcon>
                    )}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <div>
        <Text size="sm" role="status">
          {anzahl === 1 ? '1 Gespräch' : `${anzahl} Gespräche`}, zusammen {minuten} Minuten.
        </Text>
        <Text size="sm" c="dimmed">
          Eingabe in der Notiz springt in die nächste Zeile. Zeilen aus einer Tabelle lassen sich mit Strg+V einfügen:
          Fall, Wo, Minuten, Themen, Weiter an, Notiz.
        </Text>
      </div>
      <Formularaktionen formular={formular} beschriftung="Sprechtag speichern" istNeu />
    </Stack>
  );
}
