import { Radio, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { BERATUNGSORT_INHALT, FERNWEG_LABEL, THEMA_INHALT } from '../../shared/beratungen/labels.ts';
import { zBeratungsort, type Thema } from '../../shared/beratungen/types.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Person } from '../../shared/faelle/types.ts';
import { WEITERLEITUNGSZIEL_LABEL, type Weiterleitungsziel } from '../../shared/netzwerk/partnerarten.ts';
import type { Beratungsformular } from './formular.ts';
import type { Handlungen } from './handlungen.ts';
import { FAMILIENTASTE, ORTSTASTEN, PERSONENTASTEN, SONDERTASTEN, THEMENTASTEN, ZIELTASTEN } from './tasten.ts';
import { Einfachwahl, Mehrfachwahl, Reihe } from './Tastenwahl.tsx';
import classes from './beratungen.module.css';

/** What the sub-place of a place is called. */
const UNTERORT = { beratungsstelle: 'Büro oder Sprechstunde', aufsuchend: 'Wohnung oder Unterkunft' } as const;

/** Where, who, what about, and whereto: the choices of a note, each with its key. */
export function Auswahlreihen({
  form,
  handlungen,
  waehlbare,
  haeufigeThemen,
  haeufigeZiele,
}: {
  readonly form: UseFormReturnType<Beratungsformular>;
  readonly handlungen: Handlungen;
  readonly waehlbare: readonly Person[];
  readonly haeufigeThemen: readonly Thema[];
  readonly haeufigeZiele: readonly Weiterleitungsziel[];
}) {
  const { values } = form;
  return (
    <>
      <Reihe titel="Wo">
        <Radio.Group
          label="Wo"
          labelProps={{ className: 'geleit-nur-vorlesen' }}
          value={values.ort}
          onChange={(ort) => handlungen.waehleOrt(zBeratungsort.parse(ort))}
        >
          <div className={classes['wahlen']}>
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
          </div>
        </Radio.Group>
        <Mehrfachwahl
          name={values.fernweg === '' ? 'Telefon, Video' : FERNWEG_LABEL[values.fernweg]}
          taste={SONDERTASTEN.fernweg}
          istGewaehlt={values.fernweg !== ''}
          pfad="fernweg"
          onWahl={handlungen.waehleFernweg}
        />
        {/* One field beside the three places, so that nothing moves when another one is chosen. */}
        {values.ort === 'begleitung' ? (
          <TextInput
            key="wohin"
            size="xs"
            className={classes['reihenfeld']}
            aria-label="Wohin"
            placeholder="Wohin, zum Beispiel Jobcenter"
            {...form.getInputProps('begleitungZu')}
          />
        ) : (
          <TextInput
            key={values.ort}
            size="xs"
            className={classes['reihenfeld']}
            aria-label={UNTERORT[values.ort]}
            placeholder={UNTERORT[values.ort]}
            {...form.getInputProps('unterort')}
          />
        )}
      </Reihe>
      {waehlbare.length > 0 && (
        <Reihe titel="Wer">
          <Mehrfachwahl
            name="Familie"
            taste={FAMILIENTASTE}
            istGewaehlt={values.personIds.length === 0}
            pfad="personIds"
            onWahl={handlungen.waehleFamilie}
          />
          {waehlbare.map((person, nummer) => (
            <Mehrfachwahl
              key={person.id}
              name={vollerName(person)}
              taste={PERSONENTASTEN[nummer] ?? null}
              istGewaehlt={values.personIds.includes(person.id)}
              onWahl={() => handlungen.schaltePerson(person.id, vollerName(person))}
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
            istVorgeschlagen={haeufigeThemen.includes(wert)}
            pfad="themen"
            onWahl={() => handlungen.schalteThema(wert, name)}
          />
        ))}
        {values.themen.includes('sonstige') && (
          <TextInput
            size="xs"
            className={classes['reihenfeld']}
            aria-label="Stichwort"
            placeholder="Stichwort zu „Sonstiges“"
            {...form.getInputProps('stichwort')}
          />
        )}
      </Reihe>
      {values.haushaltId !== null && (
        <Reihe titel="Weiter an">
          {ZIELTASTEN.map(({ wert, taste, name }) => (
            <Mehrfachwahl
              key={wert}
              name={name}
              taste={taste}
              istGewaehlt={values.weiterleitungen.some(({ ziel }) => ziel === wert)}
              hinweis={`${WEITERLEITUNGSZIEL_LABEL[wert]}${haeufigeZiele.includes(wert) ? ' (zuletzt oft)' : ''}`}
              istVorgeschlagen={haeufigeZiele.includes(wert)}
              pfad="weiterleitungen"
              onWahl={() => handlungen.schalteZiel(wert)}
            />
          ))}
        </Reihe>
      )}
    </>
  );
}
