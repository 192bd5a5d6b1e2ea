# An employer's list, matched with what Ona shows: first too little, then enough. Every key is made anew.
# Run it in a copy of this folder: sh story.sh

# Who issues, and who shows: each has a key and a document in which verifiers find it.
npx quality-label keygen --id did:web:guild.example#key --out guild.key.json
npx quality-label did make --id did:web:guild.example --key guild.key.json --out guild.did.json
npx quality-label keygen --id did:web:school.example#key --out school.key.json
npx quality-label did make --id did:web:school.example --key school.key.json --out school.did.json
npx quality-label keygen --id did:web:first-aid.example#key --out first-aid.key.json
npx quality-label did make --id did:web:first-aid.example --key first-aid.key.json --out first-aid.did.json
npx quality-label keygen --id did:web:ona.example#key --out ona.key.json
npx quality-label did make --id did:web:ona.example --key ona.key.json --authentication --out ona.did.json

# The guild lets the school issue its badge.
npx quality-label authorise guide.json --creator guild.json --issuer did:web:school.example --key guild.key.json --id https://guild.example/authorities/school --valid-from 2026-01-01T00:00:00Z --valid-until 2027-01-01T00:00:00Z --created 2026-01-01T00:00:00Z --out school.authority.json

# What Ona has: a guide with twelve walks, German at A2, first aid of 2022, and what she says of herself.
npx quality-label badge guide.json --issuer school.json --recipient did:web:ona.example --result walks.result.json --id urn:example:ona:guide --valid-from 2026-06-30T14:00:00Z --key school.key.json --created 2026-06-30T14:00:00Z --out guide.badge.json
npx quality-label badge german.json --issuer school.json --recipient did:web:ona.example --result a2.result.json --id urn:example:ona:german-a2 --valid-from 2026-02-01T12:00:00Z --key school.key.json --created 2026-02-01T12:00:00Z --out german-a2.badge.json
npx quality-label badge first-aid-course.json --issuer first-aid.json --recipient did:web:ona.example --id urn:example:ona:first-aid-2022 --valid-from 2022-05-05T12:00:00Z --key first-aid.key.json --created 2022-05-05T12:00:00Z --out first-aid-2022.badge.json
npx quality-label badge newcomers.json --issuer ona.json --recipient did:web:ona.example --self-issued --id urn:example:ona:newcomers --valid-from 2026-09-01T12:00:00Z --key ona.key.json --created 2026-09-01T12:00:00Z --out newcomers.badge.json

# The museum asks for a portfolio with a challenge of its own, and says what falls short and who offers what.
npx quality-label present guide.badge.json german-a2.badge.json first-aid-2022.badge.json newcomers.badge.json --key ona.key.json --challenge n-5f2c81 --domain museum.example --created 2026-10-01T09:00:00Z --out first.portfolio.json
npx quality-label match museum.requirements.json first.portfolio.json --challenge n-5f2c81 --domain museum.example --authority school.authority.json --did-document guild.did.json --did-document school.did.json --did-document first-aid.did.json --did-document ona.did.json --opportunity german.json --opportunity first-aid-course.json --now 2026-10-01T10:00:00Z # exit code 1

# Ona takes both courses, and applies again.
npx quality-label badge german.json --issuer school.json --recipient did:web:ona.example --result b1.result.json --id urn:example:ona:german-b1 --valid-from 2026-11-20T12:00:00Z --key school.key.json --created 2026-11-20T12:00:00Z --out german-b1.badge.json
npx quality-label badge first-aid-course.json --issuer first-aid.json --recipient did:web:ona.example --id urn:example:ona:first-aid-2026 --valid-from 2026-11-10T12:00:00Z --key first-aid.key.json --created 2026-11-10T12:00:00Z --out first-aid-2026.badge.json
npx quality-label present guide.badge.json german-b1.badge.json first-aid-2026.badge.json newcomers.badge.json --key ona.key.json --challenge n-08b7d3 --domain museum.example --created 2026-11-24T09:00:00Z --out second.portfolio.json
npx quality-label match museum.requirements.json second.portfolio.json --challenge n-08b7d3 --domain museum.example --authority school.authority.json --did-document guild.did.json --did-document school.did.json --did-document first-aid.did.json --did-document ona.did.json --now 2026-11-24T10:00:00Z
