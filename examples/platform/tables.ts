/** The platform's own tables, beside those of the library: number 1, 2, … of the part `platform`. */
export const platformTables: readonly string[] = [
  `
  CREATE TABLE issuer (
    id text PRIMARY KEY,
    profile text NOT NULL,
    -- Of a did:web; verifiers of this service read it.
    did_document text,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  -- The newest one that is not retired signs. Without an envelope the key is in the remote signer.
  CREATE TABLE signing_key (
    method text PRIMARY KEY,
    issuer text NOT NULL REFERENCES issuer,
    wrapped_by text,
    nonce bytea,
    sealed bytea,
    created_at timestamptz NOT NULL DEFAULT now(),
    retired_at timestamptz
  );
  CREATE INDEX signing_key_issuer ON signing_key (issuer);
  -- Of the secret only its SHA-256 is kept: it has 256 random bits, so that no slower hash is needed.
  CREATE TABLE api_key (
    id text PRIMARY KEY,
    name text NOT NULL,
    hash bytea NOT NULL,
    roles text NOT NULL,
    -- The only issuer that the key may speak for; any without it.
    issuer text REFERENCES issuer,
    created_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz
  );
  -- A changed achievement gets a further version, and awards that are made keep theirs.
  CREATE TABLE achievement (
    issuer text NOT NULL REFERENCES issuer,
    name text NOT NULL,
    version int NOT NULL,
    document text NOT NULL,
    PRIMARY KEY (issuer, name, version)
  );
  `,
  `
  -- What was asked for, before anything of it is queued. It never changes: a shard that is signed again must find the same bytes.
  CREATE TABLE batch_request (
    id text PRIMARY KEY,
    issuer text NOT NULL REFERENCES issuer,
    digest bytea NOT NULL,
    created text NOT NULL,
    shards int NOT NULL,
    items int NOT NULL,
    purposes text NOT NULL,
    -- Whether the issuing store has it.
    is_added boolean NOT NULL DEFAULT false,
    asked_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX batch_request_waiting ON batch_request (asked_at) WHERE NOT is_added;
  -- Unsigned credentials, one a line.
  CREATE TABLE award_shard (
    batch text NOT NULL REFERENCES batch_request,
    shard int NOT NULL,
    lines text NOT NULL,
    PRIMARY KEY (batch, shard)
  );
  `,
  `
  -- How often the sweeper could not give it to the issuing store.
  ALTER TABLE batch_request ADD COLUMN tries int NOT NULL DEFAULT 0;
  DROP INDEX batch_request_waiting;
  CREATE INDEX batch_request_waiting ON batch_request (tries, asked_at) WHERE NOT is_added;
  `,
]
