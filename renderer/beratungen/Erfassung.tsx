import { useEffect, useRef, useState } from 'react';
import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, skipToken } from '@tanstack/react-query';
import { fehlendesAn } from '../../shared/beratungen/fehlt.ts';
import { FEHLENDES_LABEL, FERNWEG_LABEL, THEMA_INHALT, BERATUNGSORT_INHALT } from '../../shared/beratungen/labels.ts';
import { pruefeBeratung, type Beratungslage } from '../../shared/beratungen/rules.ts';
import { zBeratungsort, type Beratung, type Thema } from '../../shared/beratungen/types.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Betreuende, Fallakte } from '../../shared/faelle/types.ts';
import { istDatum, plusTage, zeigeDatum } from '../../shared/foundation/date.ts';
import type { PersonId } from '../../shared/foundation/id.ts';
import { WEITERLEITUNGSZIEL_LABEL, type Weiterleitungsziel } from '../../shared/netzwerk/partnerarten.ts';
import { OeffnungDialog } from '../faelle/OeffnungDialog.tsx';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularmeldung } from '../ui/Formularaktionen.tsx';
import { melde } from '../ui/meldung.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { sichereEntwuerfe } from '../ui/speicherstand.ts';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import { partnerFuer, umgeschalteteWeiterleitung, zBeratungsformular, type Beratungsformular } from './formular.ts';
import {
  FAMILIENTASTE,
  istTextfeld,
  ORTSTASTEN,
  PERSONENTASTEN,
  SONDERTASTEN,
  THEMENTASTEN,
  WIEDERVORLAGE_NACH_TAGEN,
  ZIELTASTEN,
} from './tasten.ts';
import { Einfachwahl, Mehrfachwahl, Reihe, Taste } from './Tastenwahl.tsx';
import { useTasten } from './useTasten.ts';
import { gezeigteGruende, Warnzeilen } from './Warnzeilen.tsx';
import { WeitereAngaben } from './WeitereAngaben.tsx';
import { Weiterleitungszeile } from './Weiterleitungszeile.tsx';
import { Zaehlt } from './Zaehlt.tsx';
import classes from './beratungen.module.css';

const NAECHSTER_FERNWEG = { '': 'telefon', telefon: 'video', video: '' } as const;

export interface ErfassungProps {
  readonly start: Beratungsformular;
  /** The talk that is changed; null: a new one. */
  readonly beratung: Beratung | null;
  /** The case; null: without a name. */
  readonly akte: Fallakte | null;
  readonly betreuende: readonly Betreuende[];
  /** Topics that the last talks were mostly about. */
  readonly haeufigeThemen: readonly Thema[];
  readonly onFertig: () => void;
}

/** The note of a talk: every choice has its key, drawn on it. */
export function Erfassung({ start, beratung, akte, betreuende, haeufigeThemen, onFertig }: ErfassungProps) {
  const heute = useHeute();
  const wurzel = useRef<HTMLDivElement>(null);
  const [ansage, setzeAnsage] = useState('');
  const [zeigtWeitere, setzeZeigtWeitere] = useState(false);
  const [willOeffnen, setzeWillOeffnen] = useState(false);
  const haushaltId = akte?.haushalt.id ?? null;
  const imFall = useQuery(
    api.beratungen.imFall.queryOptions({ input: haushaltId === null ? skipToken : { haushaltId } }),
  );
  const netzwerk = useQuery({ ...api.netzwerk.partner.queryOptions(), ...nurWenn(useDarf('netzwerk', 'lesen')) });
  const partner = netzwerk.data ?? [];

  const lage = (werte: Beratungsformular): Beratungslage => ({
    heute,
    akte,
    bisherige: beratung?.personIds ?? [],
    gibtEsSchon: (imFall.data ?? []).some(
      ({ id, am, personalId }) => id !== beratung?.id && am === werte.am && personalId === werte.personalId,
    ),
  });

  const anlegen = useMutation(api.beratungen.anlegen.mutationOptions());
  const gruppe = useMutation(api.beratungen.gruppeAnlegen.mutationOptions());
  const aendern = useMutation(api.beratungen.aendern.mutationOptions());
  const formular = useFormular({
    schema: zBeratungsformular,
    werte: start,
    version: beratung?.version ?? null,
    pruefe: (werte) =>
      pruefeBeratung(werte, lage(werte)).flatMap(({ schwere, feld, satz }) =>
        schwere === 'sperrt' ? [{ feld: feld ?? '', satz }] : [],
      ),
    async speichere({ weitereIds, ...eingabe }, version) {
      if (beratung !== null) return aendern.mutateAsync({ id: beratung.id, version: version ?? 0, eingabe });
      if (weitereIds.length > 0 && haushaltId !== null) {
        return gruppe.mutateAsync({ haushaltIds: [haushaltId, ...weitereIds], eingabe });
      }
      const { hinweise } = await anlegen.mutateAsync({ eingabe });
      const bekannte = new Set(pruefeBeratung(eingabe, lage({ ...eingabe, weitereIds })).map(({ code }) => code));
      for (const { code, satz } of hinweise) if (!bekannte.has(code)) melde(satz, 'warnung');
      return {};
    },
    nachSpeichern: onFertig,
    entwurf: `beratung-${beratung?.id ?? haushaltId ?? 'ohne-namen'}`,
  });
  const { form } = formular;
  const { values } = form;
  const gruende = istDatum(values.am) ? gezeigteGruende(pruefeBeratung(values, lage(values))) : [];
  const personen = akte?.personen ?? [];
  const istFamilie = personen.length > 1 && values.weitereIds.length === 0;

  useEffect(() => wurzel.current?.querySelector<HTMLElement>('[data-anfang]')?.focus(), []);

  function springe(feld: string) {
    window.requestAnimationFrame(() => {
      const ziel = wurzel.current?.querySelector<HTMLElement>(`[data-path="${feld}"]`);
      ziel?.focus();
      if (ziel instanceof HTMLInputElement) ziel.select();
    });
  }

  function waehleOrt(ort: Beratungsformular['ort']) {
    form.setValues({
      ort,
      fernweg: ort === 'beratungsstelle' ? values.fernweg : '',
      unterort: ort === 'beratungsstelle' ? start.unterort : '',
      begleitungZu: ort === 'begleitung' ? values.begleitungZu : '',
    });
    setzeAnsage(`Ort ${ORTSTASTEN.find(({ wert }) => wert === ort)?.name ?? ''}`);
    if (ort === 'begleitung') springe('begleitungZu');
  }

  function waehleFernweg() {
    const fernweg = NAECHSTER_FERNWEG[values.fernweg];
    form.setValues({ ort: 'beratungsstelle', fernweg, begleitungZu: '' });
    setzeAnsage(FERNWEG_LABEL[fernweg]);
  }

  function schalteThema(thema: Thema, name: string) {
    const istNeu = !values.themen.includes(thema);
    form.setFieldValue('themen', istNeu ? [...values.themen, thema] : values.themen.filter((eines) => eines !== thema));
    setzeAnsage(`Thema ${name} ${istNeu ? 'gewählt' : 'weggenommen'}`);
    if (thema === 'sonstige' && istNeu) springe('stichwort');
  }

  function schalteZiel(ziel: Weiterleitungsziel) {
    if (akte === null) return;
    const neue = umgeschalteteWeiterleitung(
      values.weiterleitungen,
      ziel,
      partnerFuer(partner, ziel, akte.haushalt.kommuneId),
    );
    form.setFieldValue('weiterleitungen', neue);
    const istNeu = neue.length > values.weiterleitungen.length;
    setzeAnsage(`Weiterleitung ${WEITERLEITUNGSZIEL_LABEL[ziel]} ${istNeu ? 'gewählt' : 'weggenommen'}`);
    // The last number is every other office: it needs its name.
    if (ziel === 30 && istNeu) springe(`weiterleitungen.${neue.length - 1}.stelle`);
  }

  function schaltePerson(id: PersonId, name: string) {
    const istNeu = !values.personIds.includes(id);
    form.setFieldValue(
      'personIds',
      istNeu ? [...values.personIds, id] : values.personIds.filter((eine) => eine !== id),
    );
    setzeAnsage(`${name} ${istNeu ? 'dabei' : 'nicht dabei'}`);
  }

  function schalteWiedervorlage() {
    const am = values.wiedervorlageAm === null ? plusTage(heute, WIEDERVORLAGE_NACH_TAGEN) : null;
    form.setFieldValue('wiedervorlageAm', am);
    setzeAnsage(am === null ? 'Keine Wiedervorlage' : `Wiedervorlage am ${zeigeDatum(am)}`);
  }

  function sondertaste(taste: string): boolean {
    switch (taste) {
      case SONDERTASTEN.fernweg:
        waehleFernweg();
        return true;
      case SONDERTASTEN.vortag:
        if (istDatum(values.am)) {
          form.setFieldValue('am', plusTage(values.am, -1));
          setzeAnsage(`Am ${zeigeDatum(plusTage(values.am, -1))}`);
        }
        return true;
      case SONDERTASTEN.dauer:
        springe('dauerMinuten');
        return true;
      case SONDERTASTEN.notiz:
        springe('notiz');
        return true;
      case SONDERTASTEN.wiedervorlage:
        if (beratung === null && akte !== null) schalteWiedervorlage();
        return true;
      case SONDERTASTEN.uebergabe:
        form.setFieldValue('istUebergabe', !values.istUebergabe);
        setzeAnsage(values.istUebergabe ? 'Keine Übergabe' : 'Übergabe');
        return true;
      case SONDERTASTEN.wiederOeffnen:
        if (akte?.haushalt.stand === 'abgeschlossen') setzeWillOeffnen(true);
        return true;
      case SONDERTASTEN.weitereAngaben:
        setzeZeigtWeitere(!zeigtWeitere);
        return true;
      default:
        return false;
    }
  }

  function einzelneTaste(taste: string): boolean {
    const ort = ORTSTASTEN.find((eine) => eine.taste === taste);
    const thema = THEMENTASTEN.find((eine) => eine.taste === taste);
    const ziel = ZIELTASTEN.find((eine) => eine.taste === taste);
    const person = istFamilie ? personen[PERSONENTASTEN.indexOf(taste)] : undefined;
    if (ort) waehleOrt(ort.wert);
    else if (thema) schalteThema(thema.wert, thema.name);
    else if (ziel) schalteZiel(ziel.wert);
    else if (taste === FAMILIENTASTE && istFamilie) {
      form.setFieldValue('personIds', []);
      setzeAnsage('Ganze Familie');
    } else if (person) schaltePerson(person.id, vollerName(person));
    else return sondertaste(taste);
    return true;
  }

  useTasten(wurzel, einzelneTaste, () => void formular.speichern());

  async function verlasse() {
    await sichereEntwuerfe();
    onFertig();
  }

  const fehlt = fehlendesAn(values).map((was) => FEHLENDES_LABEL[was]);
  return (
    <Stack
      ref={wurzel}
      gap="sm"
      onKeyDown={(ereignis) => {
        // Enter leaves a field, so that single keys act again; a list takes its entry with it.
        const { target } = ereignis;
        if (ereignis.key !== 'Enter' || !(target instanceof HTMLInputElement) || !istTextfeld(target)) return;
        if (target.hasAttribute('aria-haspopup') || !wurzel.current?.contains(target)) return;
        wurzel.current.querySelector<HTMLElement>('[role=radio][aria-checked=true]')?.focus();
      }}
    >
      <Formularmeldung formular={formular} />
      <Warnzeilen gruende={gruende} onTaste={(taste) => void einzelneTaste(taste)} />
      <Reihe titel="Wo">
        <Radio.Group
          aria-label="Wo"
          value={values.ort}
          onChange={(ort) => waehleOrt(zBeratungsort.parse(ort))}
          className={classes['wahlen']}
        >
          {ORTSTASTEN.map(({ wert, taste, name }) => (
            <Einfachwahl
              key={wert}
              wert={wert}
              name={name}
              taste={taste}
              istGewaehlt={values.ort === wert}
              hinweis={BERATUNGSORT_INHALT[wert]}
            />
          ))}
        </Radio.Group>
        <Mehrfachwahl
          name={values.fernweg === '' ? 'Telefon, Video' : FERNWEG_LABEL[values.fernweg]}
          taste={SONDERTASTEN.fernweg}
          istGewaehlt={values.fernweg !== ''}
          pfad="fernweg"
          onWahl={waehleFernweg}
        />
      </Reihe>
      {values.ort === 'begleitung' && (
        <Reihe titel="Wohin">
          <TextInput aria-label="Wohin" flex="1 1 16rem" {...form.getInputProps('begleitungZu')} />
        </Reihe>
      )}
      {istFamilie && (
        <Reihe titel="Wer">
          <Mehrfachwahl
            name="Familie"
            taste={FAMILIENTASTE}
            istGewaehlt={values.personIds.length === 0}
            pfad="personIds"
            onWahl={() => void einzelneTaste(FAMILIENTASTE)}
          />
          {personen.map((person, nummer) => (
            <Mehrfachwahl
              key={person.id}
              name={vollerName(person)}
              taste={PERSONENTASTEN[nummer] ?? null}
              istGewaehlt={values.personIds.includes(person.id)}
              onWahl={() => schaltePerson(person.id, vollerName(person))}
            />
          ))}
        </Reihe>
      )}
      <Reihe titel="Thema">
        {THEMENTASTEN.map(({ wert, taste, name }) => (
          <Mehrfachwahl
            key={wert}
            name={name}
            taste={taste}
            istGewaehlt={values.themen.includes(wert)}
            hinweis={`${THEMA_INHALT[wert]}${haeufigeThemen.includes(wert) ? ' (zuletzt oft)' : ''}`}
            pfad="themen"
            onWahl={() => schalteThema(wert, name)}
          />
        ))}
        {values.themen.includes('sonstige') && (
          <TextInput
            aria-label="Stichwort"
            placeholder="Stichwort zu „Sonstiges“"
            flex="1 1 14rem"
            {...form.getInputProps('stichwort')}
          />
        )}
      </Reihe>
      {akte !== null && (
        <Reihe titel="Weiter an">
          {ZIELTASTEN.map(({ wert, taste, name }) => (
            <Mehrfachwahl
              key={wert}
              name={name}
              taste={taste}
              istGewaehlt={values.weiterleitungen.some(({ ziel }) => ziel === wert)}
              hinweis={WEITERLEITUNGSZIEL_LABEL[wert]}
              pfad="weiterleitungen"
              onWahl={() => schalteZiel(wert)}
            />
          ))}
        </Reihe>
      )}
      {akte !== null &&
        values.weiterleitungen.map(({ ziel }, nummer) => (
          <Weiterleitungszeile key={ziel} form={form} nummer={nummer} akte={akte} partner={partner} />
        ))}
      <Reihe titel="Wann">
        <Datumsfeld label="Am" w="9.5rem" {...form.getInputProps('am')} />
        <Zahlenfeld
          label="Dauer"
          einheit="min"
          w="7rem"
          aria-keyshortcuts="d"
          {...form.getInputProps('dauerMinuten')}
        />
        <Text size="sm" c="dimmed" pt="1.625rem">
          <Taste taste={SONDERTASTEN.vortag} /> Tag davor <Taste taste={SONDERTASTEN.dauer} /> Dauer
        </Text>
        {beratung === null && akte !== null && (
          <>
            <Datumsfeld label="Wiedervorlage" w="9.5rem" {...form.getInputProps('wiedervorlageAm')} />
            <Button
              mt="1.5rem"
              variant="default"
              leftSection={<Taste taste={SONDERTASTEN.wiedervorlage} />}
              aria-label={`Wiedervorlage in ${WIEDERVORLAGE_NACH_TAGEN} Tagen`}
              aria-keyshortcuts="w"
              onClick={schalteWiedervorlage}
            >
              +{WIEDERVORLAGE_NACH_TAGEN} Tage
            </Button>
          </>
        )}
      </Reihe>
      <Reihe titel="Notiz">
        <Textarea
          aria-label="Notiz"
          placeholder="keine Diagnosen"
          aria-keyshortcuts="n"
          flex="1 1 20rem"
          minRows={2}
          maxRows={8}
          leftSection={<Taste taste={SONDERTASTEN.notiz} />}
          {...form.getInputProps('notiz')}
        />
      </Reihe>
      <WeitereAngaben
        form={form}
        akte={akte}
        betreuende={betreuende}
        istNeu={beratung === null}
        istOffen={zeigtWeitere || formular.feldfehler.some(({ feld }) => feld === 'personalId' || feld === 'kommuneId')}
        onWechsel={() => setzeZeigtWeitere(!zeigtWeitere)}
      />
      <div className={classes['fuss']}>
        <div>
          {beratung === null && <Zaehlt am={values.am} mehr={1 + values.weitereIds.length} />}
          {fehlt.length > 0 && (
            <Text size="sm" c="dimmed">
              Noch unvollständig: {fehlt.join(', ')}
            </Text>
          )}
        </div>
        <Group gap="xs">
          {formular.istVeraendert && (
            <Button variant="subtle" color="gray" onClick={formular.verwerfen}>
              Eingaben verwerfen
            </Button>
          )}
          <Button variant="default" title="Esc; der Entwurf bleibt" onClick={() => void verlasse()}>
            Schließen
          </Button>
          <Button
            loading={formular.laeuft}
            title="Strg+Eingabe"
            aria-keyshortcuts="Control+Enter"
            rightSection={<Taste taste="Strg+↵" />}
            onClick={() => void formular.speichern()}
          >
            Speichern
          </Button>
        </Group>
      </div>
      <span className="geleit-nur-vorlesen" role="status">
        {ansage}
      </span>
      {akte !== null && (
        <OeffnungDialog art={willOeffnen ? 'wieder' : null} akte={akte} onSchliessen={() => setzeWillOeffnen(false)} />
      )}
    </Stack>
  );
}
