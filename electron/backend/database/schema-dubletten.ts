/** What a person is looked up by; derived from `personen` after each command, so neither recorded nor undone. */
export interface PersonSchluesselTabelle {
  person_id: string;
  /** A word of the name, `=` and the whole name, or `#` and a number. */
  schluessel: string;
  /** 0: not known. */
  geburtsjahr: number;
}

/** Two entries that somebody looked at: they are two persons. `a_id` is the smaller id. */
export interface KeineDublettenTabelle {
  id: string;
  a_id: string;
  b_id: string;
  am: string;
  von: string;
}

/** Two entries that became one. */
export interface ZusammenfuehrungenTabelle {
  id: string;
  bleibt_id: string;
  /** The entry that is gone. */
  geht_id: string;
  /** Its name, and the household in which it stood. */
  geht_name: string;
  geht_haushalt_id: string;
  /** JSON: every row that changed, before and after. */
  schritte: string;
  am: string;
  von: string;
}

/** Who was told that another Kommune knows a person; bounds how often that happens. */
export interface DublettenhinweiseTabelle {
  konto_id: string;
  person_id: string;
  am: string;
}

/** Tables of searching before creating and of merging. */
export interface DublettenSchema {
  person_schluessel: PersonSchluesselTabelle;
  keine_dubletten: KeineDublettenTabelle;
  zusammenfuehrungen: ZusammenfuehrungenTabelle;
  dublettenhinweise: DublettenhinweiseTabelle;
}
