#!/bin/sh
# The story of an applicant whose label is not yet issued, and then is. It writes into the folder that is its argument, or into
# ./nuraghe-aperto-story. Every date is given, so that it ends the same on every day. README.md tells it step by step.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:-nuraghe-aperto-story}"
cd "${1:-nuraghe-aperto-story}"
mkdir network vilnius rotterdam sanne rasa jovana efisio nuria
cp "$here/organiser.json" "$here/application-QL-2026-0058.json" "$here/application-QL-2026-0093.json" "$here/../lagoon-lab/scheme.json" network/

ql() { ${QUALITY_LABEL:-npx quality-label} "$@"; }
# Runs a command that must end with an exit code.
ends_with() {
  wanted=$1
  shift
  code=0
  "$@" || code=$?
  [ "$code" = "$wanted" ] || { echo "expected exit code $wanted, got $code: $*" >&2; exit 1; }
}
step() { printf '\n== %s\n' "$*"; }

did=did:web:network.example
members=https://network.example/members

step 'A committee of five'
for name in sanne rasa jovana efisio nuria; do
  ql keygen --id "$did#$name" --out $name/key.json > $name/public.json
done
ql keygen --id "$did#status" --out network/status.key.json > network/status.public.json
for office in vilnius rotterdam; do
  ql keygen --out $office/root.key.json > $office/root.public.json
done
ql new member --id $members/sanne --name 'Sanne de Wit' --country NL --language nl --language en --trio --key sanne/public.json --out sanne/member.json
ql new member --id $members/rasa --name 'Rasa Petrauskienė' --country LT --language lt --language en --trio --key rasa/public.json --out rasa/member.json
ql new member --id $members/jovana --name 'Jovana Ilić' --country RS --language sr --language en --key jovana/public.json --out jovana/member.json
ql new member --id $members/efisio --name 'Efisio Melis' --country IT --language it --language sc --key efisio/public.json --out efisio/member.json
ql new member --id $members/nuria --name 'Núria Puig' --country ES --language ca --language es --language en --key nuria/public.json --out nuria/member.json
ql new committee --id https://network.example/committees/2026 --name 'Evaluation Committee 2026' --network $did --quorum 3 --valid-from 2026-01-01T00:00:00Z \
  --member sanne/member.json --member rasa/member.json --member jovana/member.json --member efisio/member.json --member nuria/member.json --out network/committee.json
ql did make --id $did --key network/status.public.json --key sanne/public.json --key rasa/public.json --key jovana/public.json \
  --key efisio/public.json --key nuria/public.json --out network/did.json

# Usage: assess_by NAME REFERENCE LEVEL-OF-THE-PLAN OUTCOME INSTANT
assess_by() {
  ql new assessment network/application-$2.json --scheme network/scheme.json --evaluator $members/$1 --confirm all --level issuing-practice=3 \
    --level standard-training=4 --level improvement-plan=$3 --recommend $4 --assessed-at $5 --out $1/$2.json
}
# Usage: decide_on REFERENCE ARGUMENT...
decide_on() {
  reference=$1
  shift
  ql decide network/application-$reference.json --scheme network/scheme.json --assessment efisio/$reference.json --assessment jovana/$reference.json \
    --committee network/committee.json --id https://network.example/decisions/$reference "$@"
}

step 'The first application: an account that is not verified yet, 13 of 20 indicators, and a plan at level 2'
ends_with 0 ql assess network/application-QL-2026-0058.json --scheme network/scheme.json
assess_by efisio QL-2026-0058 2 not-yet-issued 2026-07-01T09:00:00Z
assess_by jovana QL-2026-0058 2 not-yet-issued 2026-07-03T09:00:00Z
ends_with 1 ql assess network/application-QL-2026-0058.json --scheme network/scheme.json --assessment efisio/QL-2026-0058.json \
  --assessment jovana/QL-2026-0058.json --lang it
step 'It cannot be issued, and not without feedback'
ends_with 65 decide_on QL-2026-0058 --outcome issue --decided-at 2026-08-20T12:00:00Z
ends_with 65 decide_on QL-2026-0058 --outcome not-yet-issued --decided-at 2026-08-20T12:00:00Z
decide_on QL-2026-0058 --outcome not-yet-issued --decided-at 2026-08-20T12:00:00Z --feedback it='Descriva il piano per i prossimi tre anni e aggiunga un indicatore.' \
  --feedback en='Describe the plan for the next three years, and add one indicator.' --out network/decision-QL-2026-0058.json

step 'The second application answers that decision: exactly 14 of 20, and all levels at least 3'
assess_by efisio QL-2026-0093 3 issue 2026-11-02T09:00:00Z
assess_by jovana QL-2026-0093 3 issue 2026-11-05T09:00:00Z
ends_with 0 ql assess network/application-QL-2026-0093.json --scheme network/scheme.json --assessment efisio/QL-2026-0093.json --assessment jovana/QL-2026-0093.json
decide_on QL-2026-0093 --follows network/decision-QL-2026-0058.json --outcome issue --decided-at 2026-12-14T12:00:00Z --out network/decision.json

step 'The label, signed by three members'
ql status create --id https://network.example/status/revocation --issuer $did --purpose revocation --valid-from 2026-12-14T00:00:00Z \
  --created 2026-12-14T00:00:00Z --key network/status.key.json --out network/revocation.json
ql issue --decision network/decision.json --scheme network/scheme.json --committee network/committee.json --holder network/organiser.json \
  --id https://network.example/labels/93 --status-list network/revocation.json --index random --out network/label.json
for name in sanne efisio nuria; do
  cp network/label.json $name/label.json
  (cd $name && ql sign label.json --key key.json --created 2026-12-14T14:00:00Z --out signed.json)
done
ql merge sanne/signed.json efisio/signed.json nuria/signed.json --out network/label.signed.json

step 'The register says who holds a label, and anyone can verify it'
ql trust init --root-id https://network.example/trust/root --key Vilnius=vilnius/root.public.json --key Rotterdam=rotterdam/root.public.json --root-out network/root.json
ql trust init --root network/root.json --id https://network.example/trust/bundle --issued-at 2026-12-15T08:00:00Z --expires-at 2027-12-15T08:00:00Z --out network/bundle.json
ql trust add network/bundle.json --network "$did=Cities of Learning Network" --committee network/committee.json --did-document network/did.json \
  --scheme network/scheme.json --status-list network/revocation.json --fetched-at 2026-12-15T08:00:00Z --label network/label.signed.json \
  --decision network/decision.json --issued-at 2026-12-15T08:00:00Z --out network/bundle.json
for office in vilnius rotterdam; do
  ql trust sign network/bundle.json --key $office/root.key.json --created 2026-12-15T08:00:00Z --out network/bundle.json
done
ql register network/bundle.json --trust-root network/root.json --now 2026-12-16T00:00:00Z
ql verify network/label.signed.json --trust network/bundle.json --trust-root network/root.json --now 2026-12-16T00:00:00Z

step 'Done: not yet issued, then issued'
