import { protocol, type Session } from 'electron';
import { createAuslieferung } from '../host/window-files.ts';
import { protokollpfad, SCHEMA } from './rules.ts';

/** Announces the program's own scheme; must happen before the program is ready. */
export function meldeSchemaAn(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEMA, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers the window's requests with the files of the built window in `ordner`, under the same policy as over HTTP. */
export function bedieneSchema(sitzung: Session, ordner: string): void {
  const liefere = createAuslieferung(ordner);
  sitzung.protocol.handle(SCHEMA, async (anfrage) => {
    const pfad = anfrage.method === 'GET' ? protokollpfad(anfrage.url) : null;
    if (pfad === null) return new Response(null, { status: 404 });
    const { status, kopfzeilen, inhalt } = await liefere(pfad);
    return new Response(inhalt, { status, headers: { ...kopfzeilen } });
  });
}
