import { IconFiles } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Dokumentliste } from './Dokumentliste.tsx';
import { Scanablage } from './Scanablage.tsx';

/** All documents that are kept, and the place for scans that find their way by themselves. */
export function Component() {
  const dokumente = useQuery(api.dokumente.liste.queryOptions({ input: { bezug: null } }));
  const { kommuneId } = useEinstellungen().einstellungen;
  return (
    <Seite titel="Dokumente" untertitel="Abgelegte Papiere und ihre Scans, mit Prüfsumme">
      <Scanablage
        bezug={null}
        hinweis="Ein Papier mit Code findet seinen Antrag von selbst und gilt dann als unterschrieben."
      />
      <Abfrage abfrage={dokumente}>
        {(alle) => (
          <Dokumentliste
            dokumente={alle.filter(({ kommuneIds }) => kommuneId === null || kommuneIds.includes(kommuneId))}
            mitBezug
            leer={
              <LeererZustand
                symbol={IconFiles}
                titel="Noch kein Dokument"
                text="Wird die Prüfung eines Antrags abgeschlossen, so ist seine Word-Datei hier abgelegt und trägt einen Code. Der Scan des unterschriebenen Papiers findet über diesen Code zurück."
              />
            }
          />
        )}
      </Abfrage>
    </Seite>
  );
}
