import type { Command } from 'commander'
import { addExamples } from '../verb'
import { addNewAchievement } from './new/achievement'
import { addNewActivity } from './new/activity'
import { addNewApplication } from './new/application'
import { addNewAssessment } from './new/assessment'
import { addNewClaimOffer } from './new/claim-offer'
import { addNewCommittee } from './new/committee'
import { addNewMember } from './new/member'
import { addNewProfile } from './new/profile'
import { addNewRequest } from './new/request'
import { addNewRequirements } from './new/requirements'
import { addNewScheme } from './new/scheme'

/** `new`: writes the documents that a label or a badge begins with. */
export function addNew(program: Command): void {
  const command = program
    .command('new')
    .summary(
      'write a profile, achievement, activity, member, committee, scheme, application, assessment, endorsement request or list of requirements',
    )
    .description(
      'Writes the documents that a label or a badge begins with, complete and valid, from what you say on the command line. Each can be changed in an editor afterwards.',
    )
  addNewProfile(command)
  addNewAchievement(command)
  addNewActivity(command)
  addNewClaimOffer(command)
  addNewMember(command)
  addNewCommittee(command)
  addNewScheme(command)
  addNewApplication(command)
  addNewAssessment(command)
  addNewRequest(command)
  addNewRequirements(command)
  addExamples(
    command,
    ['an organiser', 'new profile --id did:web:lab.example --name "Lagoon Lab" --out organiser.json'],
    [
      'a member, from the public half that keygen prints',
      'new member --id https://network.example/members/rasa --name "Rasa P." --language lt --key rasa.public.json --out rasa.member.json',
    ],
    [
      'a committee of three, of whom two must sign',
      'new committee --id https://network.example/committees/2026 --name "Committee 2026" --network did:web:network.example --quorum 2 --member rasa.member.json --member sanne.member.json --member efisio.member.json --out committee.json',
    ],
  )
}
