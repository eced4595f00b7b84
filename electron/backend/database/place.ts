import type { DatenbestandHindernis } from '../../../shared/konten/types.ts';

/** A place where a disk is put into the tree of folders, and the kind of its file system. */
export interface Einhaengung {
  readonly pfad: string;
  readonly dateisystem: string;
}

/** All that is known about the folder of a Datenbestand. */
export interface Ort {
  /** The real path: links and mapped drives followed. */
  readonly pfad: string;
  readonly einhaengungen: readonly Einhaengung[];
  /** Names of files and folders that lie in the folder or above it, of those that sync programs leave. */
  readonly spuren: readonly string[];
  /** Folders that the system names as synced (`OneDrive` and the like). */
  readonly synchronordner: readonly string[];
}

const NETZ =
  /^(nfs\d?|cifs|smb\w*|smbfs|afpfs|afs|ncpfs|webdav|davfs\d?|ceph|glusterfs|lustre|9p|drvfs|fuse\.(sshfs|rclone|davfs\d?|glusterfs|gvfsd-fuse|s3fs|curlftpfs|onedriver|google-drive-ocamlfuse|vmhgfs-fuse|smbnetfs)|vboxsf|prl_fs)$/;

const SYNC_ORDNER =
  /^(onedrive( ?-.*)?|dropbox( \(.*\))?|nextcloud\d*|owncloud\d*|google ?drive|googledrive-.*|meine ablage|my drive|icloud ?drive|mobile documents|cloudstorage|magentacloud|hidrive|strato hidrive|box( sync)?|pcloud ?drive|seafile|seadrive|syncthing|mega(sync)?|tresorit|proton ?drive|synologydrive|web\.de online-speicher|gmx (media ?center|cloud))$/i;

/** What sync programs leave in the folders that they keep, and nowhere else (`~/.dropbox` is only their setting). */
export const SYNC_SPUREN = [
  '.dropbox.cache',
  '.nextcloudsync.log',
  '.owncloudsync.log',
  '.stfolder',
  '.SynologyWorkingDirectory',
  '.csync_journal.db',
] as const;

const NETZLAUFWERK: DatenbestandHindernis = {
  code: 'netzlaufwerk',
  satz: 'Dieser Ordner liegt auf einem Netzlaufwerk. Dort könnten Daten verloren gehen.',
  ausweg: 'Bitte einen Ordner auf diesem Rechner wählen. Sicherungen dürfen auf ein Netzlaufwerk gelegt werden.',
};

function synchronordner(name: string): DatenbestandHindernis {
  return {
    code: 'synchronordner',
    satz: `Dieser Ordner wird mit einem anderen Ort abgeglichen („${name}“). Dabei könnte der Datenbestand beschädigt werden.`,
    ausweg: 'Bitte einen Ordner auf diesem Rechner wählen, der nicht abgeglichen wird.',
  };
}

/** Slashes one way, no slash at the end. */
function vereinheitlicht(pfad: string): string {
  return pfad.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
}

function liegtIn(pfad: string, ordner: string): boolean {
  return pfad === ordner || pfad.startsWith(ordner.endsWith('/') ? ordner : `${ordner}/`);
}

function dateisystemVon(pfad: string, einhaengungen: readonly Einhaengung[]): string {
  let naechste: Einhaengung | null = null;
  for (const einhaengung of einhaengungen) {
    const ort = vereinheitlicht(einhaengung.pfad);
    // Of several on one place the last one is on top.
    if (liegtIn(pfad, ort) && (naechste === null || ort.length >= naechste.pfad.length)) {
      naechste = { pfad: ort, dateisystem: einhaengung.dateisystem };
    }
  }
  return naechste?.dateisystem.toLowerCase() ?? '';
}

/**
 * Why a Datenbestand may not lie here; null where it may. The write-ahead log fails over network drives, and a sync
 * program copies a file while it is being written.
 */
export function pruefeOrt(ort: Ort): DatenbestandHindernis | null {
  const pfad = vereinheitlicht(ort.pfad);
  if (pfad.startsWith('//') && !/^\/\/[?.]\/[A-Za-z]:/.test(pfad)) return NETZLAUFWERK;
  if (NETZ.test(dateisystemVon(pfad, ort.einhaengungen))) return NETZLAUFWERK;
  const abgeglichen = ort.synchronordner.find((ordner) =>
    liegtIn(pfad.toLowerCase(), vereinheitlicht(ordner).toLowerCase()),
  );
  const teil = abgeglichen ?? pfad.split('/').find((name) => SYNC_ORDNER.test(name)) ?? ort.spuren[0];
  return teil === undefined ? null : synchronordner(vereinheitlicht(teil).split('/').at(-1) ?? teil);
}
