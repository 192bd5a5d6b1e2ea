# A campaign in which initiatives pledge how many badges they will issue, and the tally by country. Every key is made anew.
# Run it in a copy of this folder: sh story.sh

# Each initiative has a key, and a document in which verifiers find it.
npx quality-label keygen --id did:web:federation.example#key --out federation.key.json
npx quality-label did make --id did:web:federation.example --key federation.key.json --out federation.did.json
npx quality-label keygen --id did:web:lagoon-lab.example#key --out lagoon-lab.key.json
npx quality-label did make --id did:web:lagoon-lab.example --key lagoon-lab.key.json --out lagoon-lab.did.json
npx quality-label keygen --id did:web:havenlab.example#key --out havenlab.key.json
npx quality-label did make --id did:web:havenlab.example --key havenlab.key.json --out havenlab.did.json
npx quality-label keygen --id did:web:officina.example#key --out officina.key.json
npx quality-label did make --id did:web:officina.example --key officina.key.json --out officina.did.json
npx quality-label keygen --id did:web:badges-for-all.example#key --out unknown.key.json
npx quality-label did make --id did:web:badges-for-all.example --key unknown.key.json --out unknown.did.json

# They pledge. The federation counts the badges of its members too; anybody can pledge any number.
mkdir -p pledges
npx quality-label pledge campaign.json --by federation.json --number https://campaign.example/pledges/2027#committed=200 --number https://campaign.example/pledges/2027#achieved=12 --id https://federation.example/pledge --valid-from 2026-09-01T09:00:00Z --valid-until 2028-01-01T00:00:00Z --key federation.key.json --created 2026-09-01T09:00:00Z --out pledges/federation.json
npx quality-label pledge campaign.json --by havenlab.json --number https://campaign.example/pledges/2027#committed=40 --number https://campaign.example/pledges/2027#achieved=5 --id https://havenlab.example/pledge --valid-from 2026-09-02T09:00:00Z --valid-until 2028-01-01T00:00:00Z --key havenlab.key.json --created 2026-09-02T09:00:00Z --out pledges/havenlab.json
npx quality-label pledge campaign.json --by lagoon-lab.json --number https://campaign.example/pledges/2027#committed=30 --number https://campaign.example/pledges/2027#achieved=0 --id https://lagoon-lab.example/pledge-1 --valid-from 2026-09-03T09:00:00Z --valid-until 2028-01-01T00:00:00Z --key lagoon-lab.key.json --created 2026-09-03T09:00:00Z --out pledges/lagoon-lab-1.json
npx quality-label pledge campaign.json --by officina.json --number https://campaign.example/pledges/2027#committed=25 --id https://officina.example/pledge --valid-from 2026-09-04T09:00:00Z --valid-until 2028-01-01T00:00:00Z --key officina.key.json --created 2026-09-04T09:00:00Z --out pledges/officina.json
npx quality-label pledge campaign.json --by unknown.json --number https://campaign.example/pledges/2027#committed=1000000 --number https://campaign.example/pledges/2027#achieved=900000 --id https://badges-for-all.example/pledge --valid-from 2026-09-05T09:00:00Z --valid-until 2028-01-01T00:00:00Z --key unknown.key.json --created 2026-09-05T09:00:00Z --out pledges/unknown.json

# In November the lab in Klaipėda pledges more, and says what it has reached.
npx quality-label pledge campaign.json --by lagoon-lab.json --number https://campaign.example/pledges/2027#committed=50 --number https://campaign.example/pledges/2027#achieved=21 --id https://lagoon-lab.example/pledge-2 --valid-from 2026-11-03T09:00:00Z --valid-until 2028-01-01T00:00:00Z --key lagoon-lab.key.json --created 2026-11-03T09:00:00Z --out pledges/lagoon-lab-2.json

# The campaign adds up: the vetted initiatives alone.
npx quality-label tally pledges --achievement https://campaign.example/pledges/2027 --committed https://campaign.example/pledges/2027#committed --achieved https://campaign.example/pledges/2027#achieved --initiatives vetted.json --did-document federation.did.json --did-document lagoon-lab.did.json --did-document havenlab.did.json --did-document officina.did.json --did-document unknown.did.json --now 2026-11-30T00:00:00Z
