import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Kysely } from 'kysely';

/** The 32 bytes of a public key in base64. */
function roh(schluessel: KeyObject): string {
  const { x } = schluessel.export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('base64');
}

function privat(schluessel: KeyObject): string {
  return schluessel.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

/** Packages between Datenbestände: the own keys, made here once and for all, contacts, and what was sent and taken. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('paket_schluessel')
    .addColumn('id', 'integer', (spalte) => spalte.primaryKey().notNull())
    // Public keys in base64, private ones as PKCS8 in base64.
    .addColumn('signatur', 'text', (spalte) => spalte.notNull())
    .addColumn('signatur_privat', 'text', (spalte) => spalte.notNull())
    .addColumn('tausch', 'text', (spalte) => spalte.notNull())
    .addColumn('tausch_privat', 'text', (spalte) => spalte.notNull())
    .execute();
  const signatur = generateKeyPairSync('ed25519');
  const tausch = generateKeyPairSync('x25519');
  await (db as Kysely<{ paket_schluessel: Record<string, string | number> }>)
    .insertInto('paket_schluessel')
    .values({
      id: 1,
      signatur: roh(signatur.publicKey),
      signatur_privat: privat(signatur.privateKey),
      tausch: roh(tausch.publicKey),
      tausch_privat: privat(tausch.privateKey),
    })
    .execute();

  await db.schema
    .createTable('paket_kontakte')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('name', 'text', (spalte) => spalte.notNull())
    .addColumn('signatur', 'text', (spalte) => spalte.notNull())
    .addColumn('tausch', 'text', (spalte) => spalte.notNull())
    // SHA-256 of both keys, in hex.
    .addColumn('kennung', 'text', (spalte) => spalte.notNull().unique())
    .addColumn('hinzugefuegt_am', 'text', (spalte) => spalte.notNull())
    // Null: the fingerprint was not compared yet.
    .addColumn('geprueft_am', 'text')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();

  await db.schema
    .createTable('pakete')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('richtung', 'text', (spalte) => spalte.notNull())
    // Of the other side; the contact may be gone.
    .addColumn('kennung', 'text', (spalte) => spalte.notNull())
    .addColumn('gegenueber', 'text', (spalte) => spalte.notNull())
    .addColumn('art', 'text', (spalte) => spalte.notNull())
    .addColumn('titel', 'text', (spalte) => spalte.notNull())
    .addColumn('reihe', 'text', (spalte) => spalte.notNull())
    .addColumn('nummer', 'integer', (spalte) => spalte.notNull())
    .addColumn('teile', 'integer', (spalte) => spalte.notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('sha256', 'text', (spalte) => spalte.notNull())
    // Null: for those who see all Kommunen.
    .addColumn('kommune_id', 'text', (spalte) => spalte.references('kommunen.id').onDelete('set null'))
    .addUniqueConstraint('pakete_folge', ['richtung', 'kennung', 'reihe', 'nummer'])
    .execute();
  await db.schema.createIndex('pakete_kommune').on('pakete').column('kommune_id').execute();

  await db.schema
    .createTable('paket_nachrichten')
    .addColumn('paket_id', 'text', (spalte) =>
      spalte.primaryKey().notNull().references('pakete.id').onDelete('cascade'),
    )
    .addColumn('text', 'text', (spalte) => spalte.notNull())
    .execute();

  await db.schema
    .createTable('paket_anlagen')
    .addColumn('paket_id', 'text', (spalte) => spalte.notNull().references('pakete.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('name', 'text', (spalte) => spalte.notNull())
    .addColumn('bytes', 'integer', (spalte) => spalte.notNull())
    .addColumn('sha256', 'text', (spalte) => spalte.notNull())
    .addColumn('inhalt', 'blob', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('paket_anlagen_pk', ['paket_id', 'position'])
    .execute();
}
