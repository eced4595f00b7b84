import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ActionIcon, Group, MultiSelect, Select, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { ORPCError } from '@orpc/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { BERATUNGSORT_LABEL, THEMA_LABEL } from '../../shared/beratungen/labels.ts';
import { zBeratungsort, zThema, type Beratungsvorschlag } from '../../shared/beratungen/types.ts';
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
import { Fallfeld } from './Fallfeld.tsx';
import { meldeHinweise } from './hinweise.ts';
import { alsBeratung, istLeer, neuerSprechtag, neueZeile, pruefeSprechtag, zelleVon, zSprechtag } from './sprechtag.ts';
import { ZIELTASTEN } from './tasten.ts';
import classes from './beratungen.module.css';

/** Every other office needs its name, which a line has no room for. */
const ZIELE = ZIELTASTEN.filter(({ wert }) => wert !== 30).map(({ wert, name }) => ({
  value: String(wert),
  label: name,
}));

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

  const anzahl = zeilen.filter((zeile) => !istLeer(zeile)).length;
  const minuten = zeilen.reduce((summe, zeile) => summe + (istLeer(zeile) ? 0 : zeile.dauerMinuten || 0), 0);
  return (
    <Stack gap="md">
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
      <Table.ScrollContainer minWidth={0} type="native">
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
                      wert={zeile.fall}
                      onWahl={(neuer) => form.setFieldValue(`${pfad}.fall`, neuer)}
                      error={form.errors[`${pfad}.fall`]}
                      data-path={`${pfad}.fall`}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Select
                      aria-label={`${name}: Wo`}
                      data={auswahlAus(BERATUNGSORT_LABEL)}
                      {...form.getInputProps(`${pfad}.ort`)}
                      onChange={(ort) => form.setFieldValue(`${pfad}.ort`, zBeratungsort.parse(ort))}
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
      <Group>
        <Text size="sm" c="dimmed" role="status">
          {anzahl === 1 ? '1 Gespräch' : `${anzahl} Gespräche`}, zusammen {minuten} Minuten. Eingabe in der Notiz
          springt in die nächste Zeile.
        </Text>
      </Group>
      <Formularaktionen formular={formular} beschriftung="Sprechtag speichern" istNeu />
    </Stack>
  );
}
