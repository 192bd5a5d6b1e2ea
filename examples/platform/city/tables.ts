/** Tables of the label processes. A change of tables is a further step, and no step changes after a release. */
export const cityTables: readonly string[] = [
  `
  -- An issuer whose committee grants labels, with the register of them: entries as a trust bundle has them.
  CREATE TABLE city_network (
    name text PRIMARY KEY,
    id text NOT NULL UNIQUE REFERENCES issuer,
    register text NOT NULL DEFAULT '[]'
  );
  CREATE TABLE city_scheme (
    name text PRIMARY KEY,
    id text NOT NULL UNIQUE,
    network text NOT NULL REFERENCES city_network (id),
    document text NOT NULL
  );
  CREATE TABLE city_committee (
    name text PRIMARY KEY,
    id text NOT NULL UNIQUE,
    network text NOT NULL REFERENCES city_network (id),
    document text NOT NULL
  );
  CREATE TABLE city_application (
    name text PRIMARY KEY,
    number int GENERATED ALWAYS AS IDENTITY,
    scheme text NOT NULL REFERENCES city_scheme (name),
    applicant text NOT NULL,
    document text NOT NULL
  );
  CREATE TABLE city_assessment (
    application text NOT NULL REFERENCES city_application (name),
    evaluator text NOT NULL,
    document text NOT NULL,
    PRIMARY KEY (application, evaluator)
  );
  CREATE TABLE city_decision (
    name text PRIMARY KEY,
    id text NOT NULL UNIQUE,
    -- An application is decided on once.
    application text NOT NULL UNIQUE REFERENCES city_application (name),
    committee text NOT NULL REFERENCES city_committee (name),
    document text NOT NULL
  );
  -- What members of a committee sign: a label, and then its trust mark. An edition that renews another has its id.
  CREATE TABLE city_signing (
    name text PRIMARY KEY,
    number int GENERATED ALWAYS AS IDENTITY,
    kind text NOT NULL CHECK (kind IN ('label', 'mark')),
    id text NOT NULL,
    decision text NOT NULL REFERENCES city_decision (name),
    network text NOT NULL REFERENCES city_network (id),
    holder text NOT NULL,
    -- As JSON, which can say what a text of a database cannot.
    holder_name text NOT NULL,
    unsigned text NOT NULL,
    -- SHA-256 under which the issuing store keeps the place in a status list; a renewal keeps the place of the first edition.
    content bytea,
    -- Who has signed, as ids of members, and the copies joined into one.
    signers text NOT NULL DEFAULT '[]',
    signed text,
    published_at text,
    UNIQUE (decision, kind)
  );
  CREATE INDEX city_signing_id ON city_signing (id);
  `,
  `
  CREATE TABLE city_activity (
    name text PRIMARY KEY,
    id text NOT NULL UNIQUE,
    issuer text NOT NULL REFERENCES issuer,
    document text NOT NULL
  );
  CREATE TABLE city_participation (
    name text PRIMARY KEY,
    activity text NOT NULL REFERENCES city_activity (name),
    participant text NOT NULL,
    UNIQUE (activity, participant)
  );
  -- The log of a participation. It only grows.
  CREATE TABLE city_event (
    participation text NOT NULL REFERENCES city_participation (name),
    number int NOT NULL,
    document text NOT NULL,
    PRIMARY KEY (participation, number)
  );
  CREATE FUNCTION city_event_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'An event of a participation stays as it is'; END $$;
  CREATE TRIGGER city_event_stays BEFORE UPDATE OR DELETE ON city_event
    FOR EACH ROW EXECUTE FUNCTION city_event_stays();
  -- The secret of an offer makes its codes; it is in an envelope, as the keys of issuers are.
  CREATE TABLE city_offer (
    name text PRIMARY KEY,
    id text NOT NULL UNIQUE,
    activity text NOT NULL REFERENCES city_activity (name),
    document text NOT NULL,
    wrapped_by text NOT NULL,
    nonce bytea NOT NULL,
    sealed bytea NOT NULL,
    claims int NOT NULL DEFAULT 0
  );
  -- A claim with each of the keys that may be there once only.
  CREATE TABLE city_claim (
    key text PRIMARY KEY,
    offer text NOT NULL REFERENCES city_offer (name),
    document text NOT NULL
  );
  -- The unsigned badge, kept before it is issued: asked for again, the same one is issued.
  CREATE TABLE city_badge (
    name text PRIMARY KEY,
    participation text NOT NULL UNIQUE REFERENCES city_participation (name),
    line text NOT NULL
  );
  `,
]
