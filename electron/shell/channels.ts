/** Names of the channels between the preload and the main process; there are no others. */
export const KANAL = {
  verbindung: 'geleit:verbindung',
  speichern: 'geleit:speichern',
  ordner: 'geleit:ordner',
  drucken: 'geleit:drucken',
  verweis: 'geleit:verweis',
} as const;
