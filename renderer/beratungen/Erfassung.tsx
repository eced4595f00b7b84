import { useEffect, useId, useRef, useState } from 'react';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, skipToken } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { fehlendesAn } from '../../shared/beratungen/fehlt.ts';
import { FEHLENDES_LABEL } from '../../shared/beratungen/labels.ts';
import { pruefeBeratung, type Beratungslage } from '../../shared/beratungen/rules.ts';
import type { Beratung, Thema } from '../../shared/beratungen/types.ts';
import type { Betreuende, Fallakte } from '../../shared/faelle/types.ts';
import { istDatum } from '../../shared/foundation/date.ts';
import type { Weiterleitungsziel } from '../../shared/netzwerk/partnerarten.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { OeffnungDialog } from '../faelle/OeffnungDialog.tsx';
import { api } from '../host/client.ts';
import { Formularmeldung } from '../ui/Formularaktionen.tsx';
import { melde } from '../ui/meldung.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { sichereEntwuerfe } from '../ui/speicherstand.ts';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Auswahlreihen } from './Auswahlreihen.tsx';
import { zBeratungsformular, type Beratungsformular } from './formular.ts';
import { handlungenFuer } from './handlungen.ts';
import { meldeHinweise } from './hinweise.ts';
import { istTextfeld, SONDERTASTEN } from './tasten.ts';
import { Reihe, Taste } from './Tastenwahl.tsx';
import { useTasten } from './useTasten.ts';
import { Wann } from './Wann.tsx';
import { gezeigteGruende, Warnzeilen } from './Warnzeilen.tsx';
import { WeitereAngaben } from './WeitereAngaben.tsx';
import { Weiterleitungszeile } from './Weiterleitungszeile.tsx';
import { Zaehlt } from './Zaehlt.tsx';
import classes from './beratungen.module.css';

/** From this zoom on the foot scrolls with the rest: there is no room for both. */
const GROSS_PROZENT = 150;

export interface ErfassungProps {
  readonly start: Beratungsformular;
  /** The talk that is changed; null: a new one. */
  readonly beratung: Beratung | null;
  /** The case; null: without a name. */
  readonly akte: Fallakte | null;
  readonly betreuende: readonly Betreuende[];
  /** Topics that the last talks were mostly about. */
  readonly haeufigeThemen: readonly Thema[];
  /** Where the last talks mostly sent them. */
  readonly haeufigeZiele: readonly Weiterleitungsziel[];
  readonly onFertig: () => void;
}

/** The note of a talk: every choice has its key, drawn on it. */
export function Erfassung({
  start,
  beratung,
  akte,
  betreuende,
  haeufigeThemen,
  haeufigeZiele,
  onFertig,
}: ErfassungProps) {
  const heute = useHeute();
  const { groesseProzent } = useEinstellungen().einstellungen;
  const id = useId();
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
    gibtEsSchon: (imFall.data ?? []).some(({ id, am }) => id !== beratung?.id && am === werte.am),
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
        const { hinweise } = await gruppe.mutateAsync({ haushaltIds: [haushaltId, ...weitereIds], eingabe });
        meldeHinweise(hinweise);
        return {};
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
  const waehlbare = personen.length > 1 && values.weitereIds.length === 0 ? personen : [];

  useEffect(() => wurzel.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);

  const suche = (auswahl: string) => document.getElementById(id)?.querySelector<HTMLElement>(auswahl);

  // What was chosen is drawn first: the very next letter is typed into the field, and never taken for a choice.
  function springe(feld: string) {
    flushSync(() => undefined);
    const ziel = suche(`[data-path="${feld}"]`);
    ziel?.focus();
    if (ziel instanceof HTMLInputElement) ziel.select();
  }

  function folgeDerWahl() {
    if (document.activeElement?.getAttribute('role') !== 'radio') return;
    flushSync(() => undefined);
    suche('[role=radio][aria-checked=true]')?.focus();
  }

  function wechsleWeitere() {
    setzeZeigtWeitere(!zeigtWeitere);
    if (zeigtWeitere) return;
    flushSync(() => undefined);
    suche('[data-weitere] input')?.focus();
  }

  const handlungen = handlungenFuer({
    form,
    start,
    akte,
    partner,
    waehlbare,
    istNeu: beratung === null,
    heute,
    springe,
    folgeDerWahl,
    sage: setzeAnsage,
    oeffneAkte: () => setzeWillOeffnen(true),
    wechsleWeitere,
  });
  useTasten(wurzel, handlungen.taste, () => void formular.speichern());

  async function verlasse() {
    await sichereEntwuerfe();
    onFertig();
  }

  const fehlt = fehlendesAn(values).map((was) => FEHLENDES_LABEL[was]);
  return (
    <Stack
      ref={wurzel}
      id={id}
      gap="sm"
      onKeyDown={(ereignis) => {
        // Enter leaves a field, so that single keys act again; a list takes its entry with it.
        const { target } = ereignis;
        if (ereignis.key !== 'Enter' || !(target instanceof HTMLInputElement) || !istTextfeld(target)) return;
        if (target.hasAttribute('aria-haspopup') || !wurzel.current?.contains(target)) return;
        // Else the same Enter would choose what has the focus then.
        ereignis.preventDefault();
        wurzel.current.querySelector<HTMLElement>('[role=radio][aria-checked=true]')?.focus();
      }}
    >
      <Formularmeldung formular={formular} />
      <Auswahlreihen
        form={form}
        handlungen={handlungen}
        waehlbare={waehlbare}
        haeufigeThemen={haeufigeThemen}
        haeufigeZiele={haeufigeZiele}
      />
      <Wann
        form={form}
        mitWiedervorlage={beratung === null && akte !== null}
        onVortag={handlungen.gehEinenTagZurueck}
        onWiedervorlage={handlungen.schalteWiedervorlage}
      />
      <Warnzeilen gruende={gruende} onTaste={(taste) => void handlungen.taste(taste)} />
      <Reihe titel="Notiz">
        <Textarea
          aria-label="Notiz"
          placeholder="keine Diagnosen"
          aria-keyshortcuts="n"
          flex="1 1 20rem"
          minRows={2}
          maxRows={8}
          leftSection={<Taste taste={SONDERTASTEN.notiz} />}
          leftSectionProps={{ className: classes['oben'] }}
          {...form.getInputProps('notiz')}
        />
      </Reihe>
      {akte !== null &&
        values.weiterleitungen.map(({ ziel }, nummer) => (
          <Weiterleitungszeile key={ziel} form={form} nummer={nummer} akte={akte} partner={partner} />
        ))}
      <WeitereAngaben
        form={form}
        akte={akte}
        betreuende={betreuende}
        istNeu={beratung === null}
        istOffen={zeigtWeitere || formular.feldfehler.some(({ feld }) => feld === 'personalId' || feld === 'kommuneId')}
        onUebergabe={handlungen.schalteUebergabe}
        onWechsel={wechsleWeitere}
      />
      <div className={classes['fuss']} data-steht={groesseProzent < GROSS_PROZENT || undefined}>
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
