-- The whole schema of the Datenbestand, as SQLite has it. Compared by a test; SCHEMA_SCHREIBEN=1 writes it anew.

CREATE TABLE "aktenzeichen_zaehler" ("kommune_id" text not null references "kommunen" ("id") on delete cascade,
  "jahr" integer not null,
  "letzte_nummer" integer not null check (letzte_nummer >= 1),
  constraint "aktenzeichen_zaehler_schluessel" primary key ("kommune_id", "jahr"));

CREATE TABLE "antraege" ("id" text not null primary key,
  "antragstellerin_id" text not null references "kommunen" ("id"),
  "antragsart" text not null,
  "durchfuehrung" text not null check (durchfuehrung in ('eigene_stelle', 'zusammenschluss', 'landkreis', 'dritte')),
  "zustand" text not null check (zustand in ('entwurf', 'geprueft')),
  "aktenzeichen" text not null,
  "von" text not null,
  "bis" text not null,
  "datum" text not null,
  "angaben" text not null,
  "erklaerungen" text not null,
  "anlagen" text not null,
  "geprueft_akte" text,
  "geprueft_blatt" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "antraege_geprueft_mit_stand" check ((zustand = 'geprueft' and geprueft_akte is not null and geprueft_blatt is not null) or (zustand = 'entwurf' and geprueft_akte is null and geprueft_blatt is null)));

CREATE TABLE "antrag_beteiligte" ("antrag_id" text not null references "antraege" ("id") on delete cascade,
  "position" integer not null,
  "kommune_id" text not null references "kommunen" ("id"),
  "erste_tranche_cent" bigint not null check (erste_tranche_cent >= 0),
  "bewilligt_cent" bigint not null check (bewilligt_cent >= 0),
  "rest_an_id" text references "kommunen" ("id"),
  "rest_cent" bigint not null check (rest_cent >= 0),
  "gremium" text not null,
  "beschluss_am" text,
  "vorlage" text not null,
  "einvernehmen_am" text,
  "zusammenarbeit" text not null,
  "zusammenarbeit_vom" text,
  "dritte_traeger" text not null,
  "dritte_endet_am" text,
  "eigenanteil_cent" bigint not null check (eigenanteil_cent >= 0),
  constraint "antrag_beteiligte_schluessel" primary key ("antrag_id", "position"));

CREATE TABLE "antrag_stellen" ("antrag_id" text not null references "antraege" ("id") on delete cascade,
  "position" integer not null,
  "personal_id" text references "personal" ("id"),
  "bezeichnung" text not null,
  "von" text not null,
  "bis" text not null,
  "nachbesetzung_fuer" text not null,
  "frei_seit" text,
  "weitere_programme" text not null,
  "personalausgaben_cent" bigint not null check (personalausgaben_cent >= 0),
  "fortbildung_cent" bigint not null check (fortbildung_cent >= 0),
  "sachausgaben_cent" bigint not null check (sachausgaben_cent >= 0),
  constraint "antrag_stellen_schluessel" primary key ("antrag_id", "position"));

CREATE TABLE "antrag_teile" ("antrag_id" text not null,
  "stelle" integer not null,
  "position" integer not null,
  "kommune_id" text not null references "kommunen" ("id"),
  "anteil_hundertstel" integer not null check (anteil_hundertstel > 0),
  constraint "antrag_teile_schluessel" primary key ("antrag_id", "stelle", "position"),
  constraint "antrag_teile_stelle" foreign key ("antrag_id", "stelle") references "antrag_stellen" ("antrag_id", "position") on delete cascade);

CREATE TABLE "datenbestand" ("id" integer primary key,
  "name" text not null,
  "art" text not null,
  "angelegt_am" text not null);

CREATE TABLE "foerderrecht_anpassungen" ("regime_id" text not null,
  "schluessel" text not null,
  "gueltig_von" text not null,
  "wert" text not null,
  "begruendung" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "foerderrecht_anpassungen_schluessel" primary key ("regime_id", "schluessel", "gueltig_von"));

CREATE TABLE "kommunen" ("id" text not null primary key,
  "name" text not null check (name <> ''),
  "art" text not null check (art in ('stadt', 'gemeinde', 'gemeindeverwaltungsverband', 'erfuellende_gemeinde', 'zweckverband', 'landkreis', 'freier_traeger')),
  "schluessel" text not null,
  "kreis_schluessel" text not null,
  "strasse" text not null,
  "plz" text not null,
  "ort" text not null,
  "vertretung_amtsbezeichnung" text not null,
  "vertretung_name" text not null,
  "auskunft_name" text not null,
  "auskunft_stelle" text not null,
  "auskunft_telefon" text not null,
  "auskunft_fax" text not null,
  "auskunft_email" text not null,
  "bank_inhaber" text not null,
  "bank_institut" text not null,
  "bank_iban" text not null,
  "bank_bic" text not null,
  "bank_buchungszeichen" text not null,
  "briefkopf_zeilen" text not null,
  "aktenzeichen_muster" text not null,
  "farbe" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null);

CREATE TABLE "konten" ("id" text not null primary key,
  "anzeigename" text not null,
  "einstellungen" text not null);

CREATE TABLE "mitgliedschaften" ("id" text not null primary key,
  "verband_id" text not null references "kommunen" ("id"),
  "kommune_id" text not null references "kommunen" ("id"),
  "von" text not null,
  "bis" text,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "mitgliedschaften_beginn_einmal" unique ("verband_id", "kommune_id", "von"),
  constraint "mitgliedschaften_nicht_in_sich" check (verband_id <> kommune_id),
  constraint "mitgliedschaften_ende_nach_beginn" check (bis is null or bis >= von));

CREATE TABLE "personal" ("id" text not null primary key,
  "vorname" text not null check (vorname <> ''),
  "nachname" text not null check (nachname <> ''),
  "geschlecht" text not null check (geschlecht in ('weiblich', 'maennlich', 'divers', 'keine_angabe')),
  "traegerart" text not null check (traegerart in ('kommune', 'verband', 'landkreis', 'freier_traeger')),
  "traeger_id" text references "kommunen" ("id"),
  "beschaeftigt_ab" text,
  "vertrag_von" text,
  "vertrag_bis" text,
  "vorherige_taetigkeit" text not null,
  "vorherige_taetigkeit_seit" text,
  "tarif_vollzeit_hundertstel" integer check (tarif_vollzeit_hundertstel >= 0),
  "qualifikationstyp" text not null check (qualifikationstyp in ('a', 'b', 'c')),
  "qualifikation" text not null,
  "bemerkung" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "personal_ende_nach_beginn" check (vertrag_von is null or vertrag_bis is null or vertrag_bis >= vertrag_von));

CREATE TABLE "planungsrahmen" ("kommune_id" text not null references "kommunen" ("id") on delete cascade,
  "regime_id" text not null,
  "personen" integer check (personen >= 0),
  "stichtag" text,
  "festgesetzt_cent" bigint check (festgesetzt_cent >= 0),
  "festgesetzt_bezug" text not null check (festgesetzt_bezug in ('zwoelf_monate', 'foerderzeitraum')),
  "herkunft" text not null,
  "version" integer not null,
  "geaendert_am" text not null,
  "geaendert_von" text not null,
  constraint "planungsrahmen_schluessel" primary key ("kommune_id", "regime_id"));

CREATE TABLE "stellenanteile" ("id" text not null primary key,
  "personal_id" text not null references "personal" ("id") on delete cascade,
  "position" integer not null,
  "kommune_id" text not null references "kommunen" ("id"),
  "bezeichnung" text not null,
  "anteil_hundertstel" integer not null check (anteil_hundertstel > 0),
  "von" text not null,
  "bis" text,
  "programm" text not null check (programm in ('integrationsmanagement', 'integrationsbeauftragte', 'anderes', 'eigene_mittel')),
  constraint "stellenanteile_ende_nach_beginn" check (bis is null or bis >= von));

CREATE UNIQUE INDEX "antraege_aktenzeichen_einmal" on "antraege" ("antragstellerin_id", "aktenzeichen") where "aktenzeichen" <> '';

CREATE INDEX "antraege_antragstellerin" on "antraege" ("antragstellerin_id");

CREATE INDEX "antrag_beteiligte_kommune" on "antrag_beteiligte" ("kommune_id");

CREATE INDEX "antrag_beteiligte_rest_an" on "antrag_beteiligte" ("rest_an_id");

CREATE INDEX "antrag_stellen_personal" on "antrag_stellen" ("personal_id");

CREATE INDEX "antrag_teile_kommune" on "antrag_teile" ("kommune_id");

CREATE UNIQUE INDEX "kommunen_schluessel_einmal" on "kommunen" ("schluessel") where "schluessel" <> '';

CREATE INDEX "mitgliedschaften_kommune" on "mitgliedschaften" ("kommune_id");

CREATE INDEX "personal_traeger" on "personal" ("traeger_id");

CREATE INDEX "stellenanteile_kommune" on "stellenanteile" ("kommune_id");

CREATE INDEX "stellenanteile_personal" on "stellenanteile" ("personal_id");
