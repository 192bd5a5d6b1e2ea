#!/bin/sh
# The story of a committee, told by only the command. It writes into the folder that is its argument, or into ./committee-story.
# Every date is given, so that it ends the same on every day. README.md tells it step by step.
set -eu
lab=$(cd "$(dirname "$0")/../lagoon-lab" && pwd)
mkdir -p "${1:-committee-story}"
cd "${1:-committee-story}"
mkdir network vilnius rotterdam barcelona palermo sanne rasa jovana efisio nuria goda town

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

step 'Keys: each person makes one in a folder of their own, and passes on only the public half'
for name in sanne rasa jovana efisio nuria goda; do
  ql keygen --id "$did#$name" --out $name/key.json > $name/public.json
done
ql keygen --id "$did#status" --out network/status.key.json > network/status.public.json
ql keygen --id did:web:town.example#key --out town/key.json > town/public.json
for office in vilnius rotterdam barcelona palermo; do
  ql keygen --out $office/root.key.json > $office/root.public.json
done

step 'The committee: five members, of whom three must sign'
ql new member --id $members/sanne --name 'Sanne de Wit' --country NL --language nl --language en --trio --key sanne/public.json --out sanne/member.json
ql new member --id $members/rasa --name 'Rasa Petrauskienė' --country LT --language lt --language en --trio --key rasa/public.json --out rasa/member.json
ql new member --id $members/jovana --name 'Jovana Ilić' --country RS --language sr --language en --key jovana/public.json --out jovana/member.json
ql new member --id $members/efisio --name 'Efisio Melis' --country IT --language it --key efisio/public.json --out efisio/member.json
ql new member --id $members/nuria --name 'Núria Puig' --country ES --language ca --language es --key nuria/public.json --out nuria/member.json
ql new committee --id https://network.example/committees/2026 --name 'Evaluation Committee 2026' --network $did --quorum 3 --valid-from 2026-01-01T00:00:00Z \
  --member sanne/member.json --member rasa/member.json --member jovana/member.json --member efisio/member.json --member nuria/member.json --out network/committee-2026.json

step 'The documents in which verifiers find the keys; the network publishes them at its address'
ql did make --id $did --key network/status.public.json --key sanne/public.json --key rasa/public.json --key jovana/public.json \
  --key efisio/public.json --key nuria/public.json --out network/did.json
ql did make --id did:web:town.example --key town/public.json --out town/did.json

step 'An application, two assessments, and what the award rule says of them'
cp "$lab/scheme.json" "$lab/application.json" "$lab/application-2029.json" "$lab/organiser.json" network/
ql new assessment network/application.json --scheme network/scheme.json --evaluator $members/rasa --confirm all \
  --level issuing-practice=4 --level standard-training=3 --level improvement-plan=4 --recommend issue --assessed-at 2026-04-14T12:00:00Z --out rasa/assessment.json
ql new assessment network/application.json --scheme network/scheme.json --evaluator $members/jovana --confirm all --deny accessible-images \
  --level issuing-practice=4 --level standard-training=4 --level improvement-plan=5 --recommend issue --assessed-at 2026-04-16T12:00:00Z --out jovana/assessment.json
ql assess network/application.json --scheme network/scheme.json --assessment rasa/assessment.json --assessment jovana/assessment.json
ql decide network/application.json --scheme network/scheme.json --assessment rasa/assessment.json --assessment jovana/assessment.json \
  --committee network/committee-2026.json --outcome issue --feedback en='Add a text alternative to every badge image.' --decided-at 2026-05-18T13:30:00Z --out network/decision.json

step 'Two status lists: one for what is withdrawn for good, one for what is suspended'
ql status create --id https://network.example/status/revocation --issuer $did --purpose revocation --valid-from 2026-05-18T00:00:00Z --created 2026-05-18T00:00:00Z --key network/status.key.json --out network/revocation.json
ql status create --id https://network.example/status/suspension --issuer $did --purpose suspension --valid-from 2026-05-18T00:00:00Z --created 2026-05-18T00:00:00Z --key network/status.key.json --out network/suspension.json

# Usage: signed_by_three FOLDER FILE CREATED NAME NAME NAME
signed_by_three() {
  file=$1/$2
  created=$3
  for name in $4 $5 $6; do
    cp "$file.json" "$name/$2.json"
    (cd "$name" && ql sign "$2.json" --key key.json --created "$created" --out "$2.signed.json")
  done
  ql merge "$4/$2.signed.json" "$5/$2.signed.json" "$6/$2.signed.json" --out "$file.signed.json"
}

step 'The label: built once, signed by three members on their own, merged'
ql issue --decision network/decision.json --scheme network/scheme.json --committee network/committee-2026.json --holder network/organiser.json \
  --id urn:uuid:0e5b8a70-3c1d-4f0a-9a41-2026051800a1 --status-list network/revocation.json --index random --out network/label.json
signed_by_three network label 2026-05-18T14:00:00Z sanne rasa nuria

step 'Its trust mark, which the holder shows in its badges'
ql issue --trust-mark network/label.signed.json --holder network/organiser.json --id https://network.example/marks/41 \
  --status-list network/suspension.json --index random --out network/mark.json
signed_by_three network mark 2026-05-18T15:00:00Z sanne rasa jovana

step 'One file for verifiers, signed by two of three root keys'
# Usage: sign_bundle CREATED OFFICE OFFICE
sign_bundle() {
  for office in $2 $3; do
    ql trust sign network/bundle.json --key $office/root.key.json --created "$1" --out network/bundle.json
  done
}
ql trust init --root-id https://network.example/trust/root --key Vilnius=vilnius/root.public.json --key Rotterdam=rotterdam/root.public.json \
  --key Barcelona=barcelona/root.public.json --root-out network/root.json
ql trust init --root network/root.json --id https://network.example/trust/bundle --issued-at 2026-05-19T08:00:00Z --expires-at 2027-05-19T08:00:00Z --out network/bundle.json
ql trust add network/bundle.json --network "$did=Cities of Learning Network" --committee network/committee-2026.json --did-document network/did.json \
  --did-document town/did.json --scheme network/scheme.json --status-list network/revocation.json --status-list network/suspension.json \
  --fetched-at 2026-05-19T08:00:00Z --label network/label.signed.json --decision network/decision.json --issued-at 2026-05-19T08:00:00Z --out network/bundle.json
sign_bundle 2026-05-19T08:00:00Z vilnius rotterdam
ql trust check network/bundle.json --trust-root network/root.json --now 2026-05-20T00:00:00Z

# Usage: verify_at INSTANT FILE [OPTION...]
verify_at() {
  now=$1
  shift
  ql verify "$@" --trust network/bundle.json --trust-root network/root.json --now "$now"
}
verify_at 2026-05-20T00:00:00Z network/label.signed.json

step 'The municipality endorses the label, and later withdraws its endorsement'
ql status create --id https://town.example/status/1 --issuer did:web:town.example --purpose revocation --valid-from 2026-06-10T00:00:00Z --created 2026-06-10T00:00:00Z --key town/key.json --out town/status.json
ql endorse network/label.signed.json --endorser 'did:web:town.example=Marių savivaldybė' --key town/key.json --comment 'Schools of our town rely on these badges.' \
  --valid-from 2026-06-10T08:00:00Z --created 2026-06-10T08:00:00Z --status-list town/status.json --index random --out town/endorsement.json
verify_at 2026-06-11T00:00:00Z network/label.signed.json --endorsement town/endorsement.json --status-list town/status.json
ql withdraw town/endorsement.json --did-document town/did.json --status-list town/status.json --key town/key.json --issued-at 2026-09-01T08:00:00Z
ends_with 1 verify_at 2026-09-02T00:00:00Z town/endorsement.json --status-list town/status.json

step 'The label is suspended: verify refuses it and says why'
ql suspend network/label.signed.json --trust network/bundle.json --trust-mark network/mark.signed.json --status-list network/suspension.json \
  --key network/status.key.json --reason 'The yearly report is missing' --issued-at 2026-11-01T09:00:00Z
sign_bundle 2026-11-01T09:00:00Z vilnius barcelona
ends_with 1 verify_at 2026-11-02T00:00:00Z network/label.signed.json
ends_with 1 verify_at 2026-11-02T00:00:00Z network/mark.signed.json

step 'The report arrives: the label is reinstated'
ql reinstate network/label.signed.json --trust network/bundle.json --trust-mark network/mark.signed.json --status-list network/suspension.json \
  --key network/status.key.json --issued-at 2026-11-20T09:00:00Z
sign_bundle 2026-11-20T09:00:00Z rotterdam barcelona
verify_at 2026-11-21T00:00:00Z network/label.signed.json
verify_at 2026-11-21T00:00:00Z network/mark.signed.json

step 'Efisio leaves and Goda comes: the committee of 2026 ends, and that of 2027 begins'
ql new member --id $members/goda --name 'Goda Jankutė' --country LT --language lt --key goda/public.json --out goda/member.json
ql new committee --from network/committee-2026.json --valid-until 2027-01-01T00:00:00Z --out network/committee-2026.json
ql new committee --from network/committee-2026.json --id https://network.example/committees/2027 --name 'Evaluation Committee 2027' \
  --valid-from 2027-01-01T00:00:00Z --without $members/efisio --member goda/member.json --out network/committee-2027.json
ql did add network/did.json --key goda/public.json --out network/did.json
ql trust add network/bundle.json --committee network/committee-2026.json --committee network/committee-2027.json --did-document network/did.json \
  --issued-at 2027-01-01T08:00:00Z --out network/bundle.json
sign_bundle 2027-01-01T08:00:00Z vilnius rotterdam
verify_at 2027-01-02T00:00:00Z network/label.signed.json

step 'Barcelona hands its root key on to Palermo: both roots sign the new one'
ql trust init --replaces network/root.json --key Vilnius=vilnius/root.public.json --key Rotterdam=rotterdam/root.public.json \
  --key Palermo=palermo/root.public.json --root-out network/root-2.json
for office in vilnius rotterdam; do
  ql trust sign network/root-2.json --key $office/root.key.json --created 2027-02-01T08:00:00Z --out network/root-2.json
done
ql trust rotate network/bundle.json --root network/root-2.json --issued-at 2027-02-01T08:00:00Z --out network/bundle.json
sign_bundle 2027-02-01T08:00:00Z vilnius palermo
ql trust check network/bundle.json --trust-root network/root.json --now 2027-02-02T00:00:00Z
verify_at 2027-02-02T00:00:00Z network/label.signed.json

step 'In 2029 the label is renewed: a new application by the shortened evaluation, a new decision, the same id'
for name in rasa goda; do
  ql new assessment network/application-2029.json --scheme network/scheme.json --evaluator $members/$name --confirm all \
    --level improvement-plan=4 --recommend issue --assessed-at 2029-03-01T12:00:00Z --out $name/assessment-2029.json
done
# Usage: decide_renewal INSTANT [OPTION...]
decide_renewal() {
  decided_at=$1
  shift
  ql decide network/application-2029.json --scheme network/scheme.json --assessment rasa/assessment-2029.json --assessment goda/assessment-2029.json \
    --committee network/committee-2027.json --renews network/label.signed.json --outcome issue --decided-at "$decided_at" "$@"
}
ends_with 65 decide_renewal 2029-06-18T00:00:00Z
decide_renewal 2029-04-10T13:30:00Z --out network/decision-2029.json
ql issue --renew network/label.signed.json --decision network/decision-2029.json --scheme network/scheme.json --committee network/committee-2027.json \
  --holder network/organiser.json --out network/label-2029.json
signed_by_three network label-2029 2029-05-18T14:00:00Z sanne rasa goda
ql trust add network/bundle.json --label network/label-2029.signed.json --decision network/decision-2029.json --issued-at 2029-05-19T08:00:00Z --expires-at 2030-05-19T08:00:00Z --out network/bundle.json
sign_bundle 2029-05-19T08:00:00Z rotterdam palermo
verify_at 2029-05-20T00:00:00Z network/label-2029.signed.json

step 'Done: every verdict was as the story tells it'
