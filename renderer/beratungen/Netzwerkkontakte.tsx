import { useCallback, useRef, useState } from 'react';
import { ActionIcon, Anchor, Button, Card, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconTrash, IconUsersGroup } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { neuerNetzwerkkontakt } from '../../shared/beratungen/defaults.ts';
import { KONTAKTART_LABEL, KONTAKTGRUPPE_LABEL } from '../../shared/beratungen/labels.ts';
import { pruefeNetzwerkkontakt } from '../../shared/beratungen/rules.ts';
import {
  zKontaktgruppe,
  zNetzwerkkontaktEingabe,
  type Kontaktgruppe,
  type Netzwerkkontakt,
  type NetzwerkkontaktEingabe,
} from '../../shared/beratungen/types.ts';
import type { Betreuende } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { PersonalId } from '../../shared/foundation/id.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { zaehlstelleVon } from '../../shared/netzwerk/partnerarten.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { useKommunenvorschlag } from '../netzwerk/vorschlag.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularmeldung } from '../ui/Formularaktionen.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenAuswahl, kommunenName } from '../ui/namen.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useAdresse } from '../ui/useAdresse.ts';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import { zeitraumAus } from './zeitraum.ts';
import { Zeitraumwahl } from './Zeitraumwahl.tsx';
import classes from './beratungen.module.css';

/** Where a contact with this partner is counted. */
function gruppeVon({ art }: Partner): Kontaktgruppe {
  const { kontakt, ebene } = zaehlstelleVon(art);
  if (kontakt === 32) return 'integrationsbeauftragte';
  if (kontakt === 33) return 'migrationsdienste';
  if (kontakt === 34) return ebene === 'gemeinde' ? 'gemeindeverwaltung' : 'landratsamt';
  return 'ehrenamt_sonstige';
}

/** The professional contacts of the Integrationsmanagement itself: a line to enter one, and the list. */
export function Netzwerkkontakte() {
  const heute = useHeute();
  const { kommuneId } = useEinstellungen().einstellungen;
  const [adresse, aendereAdresse] = useAdresse();
  const zeitraum = zeitraumAus(adresse, heute);
  const darfSchreiben = useDarf('netzwerk', 'schreiben');
  const darfFaelle = useDarf('faelle', 'lesen');
  const kontakte = useQuery(
    api.beratungen.kontakte.queryOptions({ input: { von: zeitraum.von, bis: zeitraum.bis, kommuneId } }),
  );
  const partner = useQuery(api.netzwerk.partner.queryOptions());
  const betreuende = useQuery({ ...api.faelle.betreuende.queryOptions(), ...nurWenn(darfFaelle) });
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const [inArbeit, setzeInArbeit] = useState<Netzwerkkontakt | null>(null);
  const [durchgang, setzeDurchgang] = useState(0);
  const [zuLoeschen, setzeZuLoeschen] = useState<Netzwerkkontakt | null>(null);
  const loeschen = useMutation(api.beratungen.kontaktLoeschen.mutationOptions());
  return (
    <Abfrage abfrage={partner}>
      {(stellen) => (
        <Abfrage abfrage={betreuende}>
          {(alle) => (
            <Abfrage abfrage={kommunen}>
              {(orte) => (
                <Stack gap="md">
                  {darfSchreiben && orte.length > 0 && (
                    <Eingabe
                      key={`${inArbeit?.id ?? 'neu'}-${durchgang}`}
                      bisher={inArbeit}
                      istWeiterer={durchgang > 0}
                      partner={stellen}
                      betreuende={alle}
                      kommunen={orte}
                      onFertig={() => {
                        setzeInArbeit(null);
                        setzeDurchgang(durchgang + 1);
                      }}
                    />
                  )}
                  <Text size="sm" c="dimmed">
                    Eigene Seiten haben, und zählen dort:{' '}
                    <Anchor component={Link} to="/netzwerk?abschnitt=planung" underline="always">
                      Planungsgespräche
                    </Anchor>{' '}
                    über Bedarf und Hürden, und Übergaben mit der Flüchtlingssozialarbeit in der Akte unter „Übergabe“.
                  </Text>
                  <Zeitraumwahl
                    zeitraum={zeitraum}
                    onWahl={(neu) =>
                      aendereAdresse((bisher) => {
                        for (const [name, wert] of Object.entries(neu)) bisher.set(name, wert);
                        return bisher;
                      })
                    }
                  />
                  <Abfrage abfrage={kontakte}>
                    {(zeilen) => (
                      <Tabelle
                        titel="Netzwerkkontakte"
                        spalten={spaltenMit(stellen, orte, darfSchreiben ? setzeZuLoeschen : null)}
                        zeilen={zeilen}
                        id={({ id }) => id}
                        {...(darfSchreiben ? { onOeffnen: setzeInArbeit } : {})}
                        suchtext={({ thema, stelle, gruppe }) => `${thema} ${stelle} ${KONTAKTGRUPPE_LABEL[gruppe]}`}
                        summe={`${zeilen.length === 1 ? '1 Kontakt' : `${zeilen.length} Kontakte`} · ${zeilen.reduce((summe, { dauerMinuten }) => summe + (dauerMinuten ?? 0), 0)} Minuten`}
                        leer={
                          <LeererZustand
                            symbol={IconUsersGroup}
                            titel="Keine Netzwerkkontakte"
                            text="Fachliche Kontakte des Integrationsmanagements selbst: Gespräch, Sitzung, Telefonat. Wer begleitet wird, steht hier nicht."
                          />
                        }
                      />
                    )}
                  </Abfrage>
                  <Bestaetigung
                    offen={zuLoeschen !== null}
                    onSchliessen={() => setzeZuLoeschen(null)}
                    titel="Netzwerkkontakt löschen?"
                    folgen="Er zählt danach nicht mehr und liegt 30 Tage im Papierkorb."
                    knopf="Kontakt löschen"
                    onBestaetigt={async () => {
                      if (zuLoeschen) await loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version });
                    }}
                  />
                </Stack>
              )}
            </Abfrage>
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
}

function spaltenMit(
  partner: readonly Partner[],
  kommunen: readonly Kommune[],
  onLoeschen: ((kontakt: Netzwerkkontakt) => void) | null,
): Spalte<Netzwerkkontakt>[] {
  const mitWem = ({ partnerId, stelle }: Netzwerkkontakt) => partner.find(({ id }) => id === partnerId)?.name ?? stelle;
  return [
    { schluessel: 'am', titel: 'Tag', breite: '7rem', zelle: ({ am }) => zeigeDatum(am), sortierwert: ({ am }) => am },
    { schluessel: 'wem', titel: 'Mit wem', zelle: mitWem, sortierwert: mitWem },
    {
      schluessel: 'gruppe',
      titel: 'Zählt als',
      zelle: ({ gruppe }) => KONTAKTGRUPPE_LABEL[gruppe],
      sortierwert: ({ gruppe }) => KONTAKTGRUPPE_LABEL[gruppe],
    },
    { schluessel: 'art', titel: 'Art', zelle: ({ art }) => KONTAKTART_LABEL[art] },
    { schluessel: 'thema', titel: 'Worum es ging', zelle: ({ thema }) => thema || '–' },
    {
      schluessel: 'kommune',
      titel: 'Kommune',
      breite: '7.5rem',
      zelle: ({ kommuneId }) => kommunenName(kommunen, kommuneId),
      sortierwert: ({ kommuneId }) => kommunenName(kommunen, kommuneId),
    },
    {
      schluessel: 'dauer',
      titel: 'Minuten',
      ausrichtung: 'rechts',
      zelle: ({ dauerMinuten }) => dauerMinuten ?? '–',
    },
    ...(onLoeschen === null
      ? []
      : [
          {
            schluessel: 'loeschen',
            titel: '',
            breite: '3rem',
            zelle: (kontakt: Netzwerkkontakt) => (
              <ActionIcon
                aria-label={`Kontakt vom ${zeigeDatum(kontakt.am)} löschen: ${mitWem(kontakt)}`}
                onClick={() => onLoeschen(kontakt)}
              >
                <IconTrash size="1rem" aria-hidden />
              </ActionIcon>
            ),
          },
        ]),
  ];
}

function Eingabe({
  bisher,
  istWeiterer,
  partner,
  betreuende,
  kommunen,
  onFertig,
}: {
  readonly bisher: Netzwerkkontakt | null;
  /** One was kept just now: the next begins where it is typed. */
  readonly istWeiterer: boolean;
  readonly partner: readonly Partner[];
  readonly betreuende: readonly Betreuende[];
  readonly kommunen: readonly Kommune[];
  readonly onFertig: () => void;
}) {
  const heute = useHeute();
  const vorschlag = useKommunenvorschlag(kommunen);
  const stelle = useRef<HTMLInputElement>(null);
  const eigenes = betreuende.find(({ istEigenes }) => istEigenes)?.id ?? ('' as PersonalId);
  const anlegen = useMutation(api.beratungen.kontaktAnlegen.mutationOptions());
  const aendern = useMutation(api.beratungen.kontaktAendern.mutationOptions());
  const pruefe = useCallback(
    (eingabe: NetzwerkkontaktEingabe) =>
      pruefeNetzwerkkontakt(eingabe, heute).flatMap(({ schwere, feld, satz }) =>
        schwere === 'sperrt' ? [{ feld: feld ?? '', satz }] : [],
      ),
    [heute],
  );
  const formular = useFormular({
    schema: zNetzwerkkontaktEingabe,
    werte: bisher === null ? neuerNetzwerkkontakt(heute, vorschlag, eigenes) : zNetzwerkkontaktEingabe.parse(bisher),
    version: bisher?.version ?? null,
    pruefe,
    speichere: (eingabe, version) =>
      bisher === null
        ? anlegen.mutateAsync({ eingabe })
        : aendern.mutateAsync({ id: bisher.id, version: version ?? bisher.version, eingabe }),
    nachSpeichern: onFertig,
    entwurf: `netzwerkkontakt-${bisher?.id ?? 'neu'}`,
  });
  const { form } = formular;
  const gewaehlter = partner.find(({ id }) => id === form.values.partnerId);
  return (
    <Card component="section" aria-label={bisher === null ? 'Kontakt festhalten' : 'Kontakt ändern'}>
      <form
        onSubmit={(ereignis) => {
          ereignis.preventDefault();
          void formular.speichern();
        }}
      >
        <Title order={2} size="h3" mb="xs">
          {bisher === null ? 'Kontakt festhalten' : 'Kontakt ändern'}
        </Title>
        <Formularmeldung formular={formular} />
        <div className={classes['kontakt']}>
          <Select
            ref={stelle}
            label="Stelle im Netzwerk"
            placeholder="keine davon"
            searchable
            clearable
            selectFirstOptionOnChange
            autoFocus={istWeiterer || bisher !== null}
            data={partner.map(({ id, name, ort }) => ({ value: id, label: [name, ort].filter(Boolean).join(', ') }))}
            {...form.getInputProps('partnerId')}
            onChange={(id) => {
              const neuer = partner.find((einer) => einer.id === id) ?? null;
              form.setFieldValue('partnerId', neuer?.id ?? null);
              if (neuer) form.setFieldValue('gruppe', gruppeVon(neuer));
            }}
          />
          {gewaehlter === undefined && <TextInput label="Name der Stelle" {...form.getInputProps('stelle')} />}
          <Select
            label="Zählt als"
            data={auswahlAus(KONTAKTGRUPPE_LABEL)}
            {...form.getInputProps('gruppe')}
            onChange={(gruppe) => form.setFieldValue('gruppe', zKontaktgruppe.parse(gruppe))}
          />
          <Select label="Art" data={auswahlAus(KONTAKTART_LABEL)} {...form.getInputProps('art')} />
          <TextInput label="Worum es ging" placeholder="ohne Namen" {...form.getInputProps('thema')} />
          <Datumsfeld label="Tag" {...form.getInputProps('am')} />
          <Zahlenfeld label="Dauer" einheit="min" {...form.getInputProps('dauerMinuten')} />
          <Select label="Kommune" searchable data={kommunenAuswahl(kommunen)} {...form.getInputProps('kommuneId')} />
          {eigenes === '' && (
            <Select
              label="Von wem"
              searchable
              data={betreuende.map(({ id, name }) => ({ value: id, label: name }))}
              {...form.getInputProps('personalId')}
            />
          )}
        </div>
        <Group justify="space-between" mt="sm">
          <Text size="sm" c="dimmed">
            {form.values.art === 'e_mail'
              ? 'Eine E-Mail wird festgehalten. Sie zählt nur, wenn die Zählregel zu Kennzahl 31 umgestellt ist.'
              : 'Die Stelle wählen, Eingabetaste: Der Kontakt zählt.'}
          </Text>
          <Group gap="xs">
            {bisher !== null && (
              <Button
                variant="default"
                onClick={() => {
                  formular.verwerfen();
                  onFertig();
                }}
              >
                Abbrechen
              </Button>
            )}
            <Button type="submit" loading={formular.laeuft}>
              {bisher === null ? 'Festhalten' : 'Speichern'}
            </Button>
          </Group>
        </Group>
      </form>
    </Card>
  );
}
