/** A step of the tables, done once and in order. `{schema}` is the name of the schema. */
export interface PostgresMigration {
  version: number
  statements: readonly string[]
}

/**
 * Tables of the store, for PostgreSQL 13 and later.
 *
 * A credential's key is the SHA-256 of its issuer and id, because an id can be longer than an index allows. Texts of credentials are compressed by
 * PostgreSQL.
 */
export const postgresSchema: readonly PostgresMigration[] = [
  {
    version: 1,
    statements: [
      `CREATE TABLE {schema}.batch (
        id text PRIMARY KEY,
        issuer text NOT NULL,
        created text NOT NULL,
        shards integer NOT NULL,
        purposes text NOT NULL,
        cancelled boolean NOT NULL DEFAULT false
      )`,
      `CREATE TABLE {schema}.shard (
        batch text NOT NULL REFERENCES {schema}.batch,
        shard integer NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        touched timestamptz NOT NULL DEFAULT clock_timestamp(),
        done boolean NOT NULL DEFAULT false,
        items integer NOT NULL DEFAULT 0,
        signed integer NOT NULL DEFAULT 0,
        PRIMARY KEY (batch, shard)
      )`,
      'CREATE INDEX shard_open ON {schema}.shard (touched) WHERE NOT done',
      `CREATE TABLE {schema}.list (
        number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        issuer text NOT NULL,
        purposes text NOT NULL,
        -- Indexes in the order in which they are given out, four bytes each; read a few at a time.
        indexes bytea NOT NULL,
        places integer NOT NULL DEFAULT 0,
        capacity integer NOT NULL
      )`,
      'ALTER TABLE {schema}.list ALTER COLUMN indexes SET STORAGE EXTERNAL',
      'CREATE INDEX list_open ON {schema}.list (issuer, purposes) WHERE places < capacity',
      `CREATE TABLE {schema}.status_list (
        url text PRIMARY KEY,
        list integer NOT NULL REFERENCES {schema}.list,
        purpose text NOT NULL,
        bits bytea NOT NULL,
        body text,
        version text,
        valid_from double precision,
        valid_until double precision,
        UNIQUE (list, purpose)
      )`,
      `CREATE TABLE {schema}.credential (
        key bytea PRIMARY KEY,
        id text NOT NULL,
        content bytea NOT NULL,
        batch text NOT NULL,
        shard integer NOT NULL,
        position integer NOT NULL,
        created text NOT NULL,
        list integer REFERENCES {schema}.list,
        place integer,
        tries integer NOT NULL DEFAULT 0,
        settled timestamptz,
        credential text,
        failure text,
        UNIQUE (list, place)
      )`,
      'CREATE INDEX credential_shard ON {schema}.credential (batch, shard)',
      'CREATE INDEX credential_failed ON {schema}.credential (batch, shard, position) WHERE failure IS NOT NULL',
      `CREATE TABLE {schema}.refused (
        batch text NOT NULL,
        shard integer NOT NULL,
        position integer NOT NULL,
        id text,
        failure text NOT NULL,
        PRIMARY KEY (batch, shard, position),
        FOREIGN KEY (batch, shard) REFERENCES {schema}.shard
      )`,
      `CREATE TABLE {schema}.status_change (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        list integer NOT NULL,
        purpose text NOT NULL,
        place integer NOT NULL,
        value boolean NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        published boolean NOT NULL DEFAULT false,
        FOREIGN KEY (list, purpose) REFERENCES {schema}.status_list (list, purpose)
      )`,
      'CREATE INDEX status_change_pending ON {schema}.status_change (list, purpose) WHERE NOT published',
    ],
  },
]
