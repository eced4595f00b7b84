import { useState, type SubmitEvent, type ReactNode } from 'react';
import { Alert, Button, Group, Loader, Radio, Stack, Text, TextInput } from '@mantine/core';
import {
  IconBuildingCommunity,
  IconBuildings,
  IconInfoCircle,
  IconMap2,
  IconTestPipe,
  type Icon,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { PASSWORT_MINDESTLAENGE, type DatenbestandArt } from '../../shared/konten/types.ts';
import { api } from '../host/client.ts';
import { liesFehler } from '../ui/fehler.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Passwortfelder } from './Passwortfelder.tsx';
import { Vorraum } from './Vorraum.tsx';
import classes from './konten.module.css';

const ARTEN: readonly {
  art: DatenbestandArt;
  name: string;
  text: string;
  symbol: Icon;
  beispiel: string;
}[] = [
  {
    art: 'gemeinde',
    name: 'Gemeinde oder Stadt',
    text: 'Für die eigene Gemeinde, mit leerem Datenbestand.',
    symbol: IconBuildingCommunity,
    beispiel: 'Gemeinde A-dorf',
  },
  {
    art: 'verband',
    name: 'Verband mehrerer Gemeinden',
    text: 'Gemeindeverwaltungsverband oder Zusammenschluss, der für seine Mitglieder arbeitet.',
    symbol: IconBuildings,
    beispiel: 'Verband Oberes Tal',
  },
  {
    art: 'landkreis',
    name: 'Landkreis',
    text: 'Für das Landratsamt, das selbst beschäftigt oder für Gemeinden beantragt.',
    symbol: IconMap2,
    beispiel: 'Landratsamt',
  },
  {
    art: 'beispiel',
    name: 'Beispielverband',
    text: 'Zum Ausprobieren: ein erfundener Verband mit Gemeinden, Personal und Anträgen.',
    symbol: IconTestPipe,
    beispiel: 'Beispielverband Oberes Tal',
  },
];

type Schritt = 'art' | 'namen' | 'passwort';
const SCHRITTE: readonly Schritt[] = ['art', 'namen', 'passwort'];

interface Angaben {
  readonly art: DatenbestandArt;
  readonly name: string;
  readonly anzeigename: string;
  readonly passwort: string;
  readonly wiederholung: string;
}

type Saetze = Partial<Record<keyof Angaben, string>>;

/** What is missing at one step, a sentence per field. */
function pruefe(schritt: Schritt, angaben: Angaben): Saetze {
  switch (schritt) {
    case 'art':
      return {};
    case 'namen':
      return {
        ...(angaben.name.trim() === '' ? { name: 'Bitte einen Namen für den Datenbestand eingeben.' } : {}),
        ...(angaben.anzeigename.trim() === '' ? { anzeigename: 'Bitte den eigenen Namen eingeben.' } : {}),
      };
    case 'passwort': {
      if (Array.from(angaben.passwort).length < PASSWORT_MINDESTLAENGE) {
        return { passwort: `Das Passwort braucht mindestens ${PASSWORT_MINDESTLAENGE} Zeichen.` };
      }
      return angaben.passwort === angaben.wiederholung
        ? {}
        : { wiederholung: 'Die beiden Eingaben stimmen nicht überein. Bitte das Passwort noch einmal eingeben.' };
    }
  }
}

/** Set-up: what the Datenbestand is for, names, password. The recovery sheet follows by itself as the fourth step. */
export default function Einrichtung({
  ordner,
  onWiederherstellen,
}: {
  readonly ordner: string;
  readonly onWiederherstellen: () => void;
}) {
  const [schritt, setzeSchritt] = useState<Schritt>('art');
  const [saetze, setzeSaetze] = useState<Saetze>({});
  const [angaben, setzeAngaben] = useState<Angaben>({
    art: 'gemeinde',
    name: '',
    anzeigename: '',
    passwort: '',
    wiederholung: '',
  });
  // Nothing keeps the password longer than this page.
  const einrichten = useMutation(api.konten.einrichten.mutationOptions({ gcTime: 0 }));
  const stelle = SCHRITTE.indexOf(schritt);

  function aendere(teil: Partial<Angaben>) {
    setzeAngaben((bisher) => ({ ...bisher, ...teil }));
    setzeSaetze((bisher) => Object.fromEntries(Object.entries(bisher).filter(([feld]) => !(feld in teil))));
  }

  function gehe(ziel: Schritt) {
    setzeSaetze({});
    setzeSchritt(ziel);
    if (ziel === 'namen' && angaben.art === 'beispiel' && angaben.name === '')
      aendere({ name: 'Beispielverband Oberes Tal' });
  }

  function weiter(ereignis: SubmitEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    const mangel = pruefe(schritt, angaben);
    setzeSaetze(mangel);
    const erstes = Object.keys(mangel)[0];
    if (erstes) {
      document.querySelector<HTMLElement>(`[data-path="${erstes}"]`)?.focus();
      return;
    }
    const naechster = SCHRITTE[stelle + 1];
    if (naechster) {
      gehe(naechster);
      return;
    }
    const { art, name, anzeigename, passwort } = angaben;
    einrichten.mutate(
      { art, name, anzeigename, passwort },
      {
        onError: (fehler) => {
          const bild = liesFehler(fehler);
          if (bild.art !== 'eingabe') return;
          const neue = Object.fromEntries(bild.felder.map(({ feld, satz }) => [feld, satz]));
          setzeSaetze(neue);
          if ('name' in neue || 'anzeigename' in neue) setzeSchritt('namen');
        },
      },
    );
  }

  const stehtAmFeld = Object.keys(saetze).length > 0;

  return (
    <Vorraum
      key={schritt}
      titel={TITEL[schritt]}
      untertitel={UNTERTITEL[schritt]}
      schritt={`Einrichtung · Schritt ${stelle + 1} von 4`}
      fuss={<>Ordner des Datenbestands: {ordner}</>}
    >
      <form onSubmit={weiter} noValidate>
        <Stack gap="lg">
          {schritt === 'art' && <Artwahl art={angaben.art} onArt={(art) => aendere({ art })} />}
          {schritt === 'namen' && (
            <Stack>
              <TextInput
                label="Name des Datenbestands"
                description={`Steht in der unteren Zeile des Fensters. Zum Beispiel: ${ARTEN.find(({ art }) => art === angaben.art)?.beispiel ?? ''}`}
                value={angaben.name}
                onChange={(ereignis) => aendere({ name: ereignis.currentTarget.value })}
                error={saetze.name}
                maxLength={120}
                data-path="name"
              />
              <TextInput
                label="Eigener Name"
                description="Steht später bei jeder Änderung. Zum Beispiel: M. Weber"
                value={angaben.anzeigename}
                onChange={(ereignis) => aendere({ anzeigename: ereignis.currentTarget.value })}
                error={saetze.anzeigename}
                maxLength={120}
                autoComplete="name"
                data-path="anzeigename"
              />
            </Stack>
          )}
          {schritt === 'passwort' && (
            <>
              <Passwortfelder
                passwort={angaben.passwort}
                wiederholung={angaben.wiederholung}
                onPasswort={(passwort) => aendere({ passwort })}
                onWiederholung={(wiederholung) => aendere({ wiederholung })}
                fehler={saetze.passwort}
                fehlerWiederholung={saetze.wiederholung}
              />
              <Alert color="geleit" icon={<IconInfoCircle aria-hidden />}>
                Ohne Passwort und ohne Wiederherstellungsblatt kann niemand den Datenbestand öffnen, auch nicht der
                Hersteller. Das Blatt wird im nächsten Schritt gedruckt.
              </Alert>
            </>
          )}
          {!stehtAmFeld && <Fehlerhinweis fehler={einrichten.error} />}
          {einrichten.isPending && (
            <Wartezeile>Der Datenbestand wird angelegt und verschlüsselt. Das dauert einen Moment.</Wartezeile>
          )}
          <Group justify="space-between">
            {stelle > 0 ? (
              <Button
                variant="default"
                disabled={einrichten.isPending}
                onClick={() => gehe(SCHRITTE[stelle - 1] ?? 'art')}
              >
                Zurück
              </Button>
            ) : (
              <Button variant="default" onClick={onWiederherstellen}>
                Sicherung wiederherstellen …
              </Button>
            )}
            <Button type="submit" loading={einrichten.isPending}>
              {schritt === 'passwort' ? 'Datenbestand anlegen' : 'Weiter'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Vorraum>
  );
}

const TITEL: Record<Schritt, string> = {
  art: 'Wofür wird Geleit eingerichtet?',
  namen: 'Namen',
  passwort: 'Passwort',
};

const UNTERTITEL: Record<Schritt, ReactNode> = {
  art: 'Alle Angaben bleiben in einem verschlüsselten Datenbestand auf diesem Rechner.',
  namen: 'Beides lässt sich später ändern.',
  passwort: 'Mit dem Passwort wird der Datenbestand geöffnet und wieder verschlossen.',
};

function Artwahl({ art, onArt }: { readonly art: DatenbestandArt; readonly onArt: (art: DatenbestandArt) => void }) {
  return (
    <Radio.Group value={art} onChange={(wert) => onArt(wert)} aria-label="Wofür wird Geleit eingerichtet?">
      <div className={classes['wahl']}>
        {ARTEN.map(({ art: wert, name, text, symbol: Symbol }) => (
          <Radio.Card
            key={wert}
            value={wert}
            className={classes['wahlkarte']}
            onKeyDown={(ereignis) => {
              // As on a plain radio button: Enter sends the form.
              if (ereignis.key !== 'Enter') return;
              ereignis.preventDefault();
              ereignis.currentTarget.closest('form')?.requestSubmit();
            }}
          >
            <Symbol size="1.5rem" stroke={1.5} aria-hidden />
            <div>
              <Text fw={600}>{name}</Text>
              <Text size="sm" c="dimmed">
                {text}
              </Text>
            </div>
            <Radio.Indicator />
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}

/** One line with a moving sign while something takes longer. */
export function Wartezeile({ children }: { readonly children: string }) {
  return (
    <Group gap="sm" role="status" wrap="nowrap">
      <Loader size="sm" aria-hidden />
      <Text size="sm">{children}</Text>
    </Group>
  );
}
