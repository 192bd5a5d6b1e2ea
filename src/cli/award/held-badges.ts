import type { Command } from 'commander'
import type { Holding } from '../../index'
import { CommandError, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import type { HeldFlags } from '../matching/read-held'
import { addCompanionFlags, addHolderFlags, readHeld } from '../matching/read-held'
import { collect } from '../option-values'
import { addMaterialFlags } from '../verify/material-flags'
import type { Speech } from '../words/speech'

/** The options with the badges of a participant that an activity requires, and what they are verified with. */
export interface HeldBadgesFlags extends Omit<HeldFlags, 'recipient' | 'recipientType' | 'statusList'> {
  holding?: string[]
  heldBy?: string[]
  heldStatusList?: string[]
}

/** Badges that were verified, and the exit code if what they show is not enough. */
interface HeldBadges {
  holdings: Holding[]
  exitCode: number
}

/** Adds the options with the badges of a participant that an activity requires. */
export function addHeldBadgesFlags(command: Command): Command {
  command
    .option(
      '--holding <file>',
      'badge or presentation of the participant, for an activity that requires badges; it is verified first (repeatable)',
      collect,
    )
    .option(
      '--held-by <who>',
      'whom those badges must be about: an id or an e-mail address (repeatable; default: --recipient, else --email)',
      collect,
    )
  addHolderFlags(addCompanionFlags(command))
  return addMaterialFlags(command, '--held-status-list')
}

/**
 * Verifies the badges of a participant. What is not valid, or is about somebody else, is noted and does not count.
 *
 * @param recipient - Who gets the new badge; the badges must be about them unless `--held-by` says otherwise.
 * @param at - When the new badge is awarded: as of then badges are verified, unless `--now` says otherwise.
 * @throws {CommandError} 66 if a file cannot be read, which was noted; 64 if an option is of no use.
 */
export async function readHeldBadges(
  { holding, heldBy, heldStatusList, ...flags }: HeldBadgesFlags,
  recipient: string,
  at: string,
  speech: Speech,
): Promise<HeldBadges> {
  if (holding === undefined) {
    const idle = { '--held-by': heldBy, '--challenge': flags.challenge, '--domain': flags.domain }
    for (const [option, value] of Object.entries(idle))
      if (value !== undefined) throw usageError(`${option}: expected --holding beside it`)
    return { holdings: [], exitCode: exitCodes.invalid }
  }
  const asked = { now: at, ...flags, recipient: heldBy ?? [recipient] }
  const { holdings, exitCode } = await readHeld(
    'award',
    holding,
    {
      ...asked,
      ...(heldStatusList === undefined ? {} : { statusList: heldStatusList }),
    },
    speech,
  )
  if (exitCode === exitCodes.noInput)
    throw new CommandError('--holding: expected files that can be read; nothing is awarded', exitCode)
  return { holdings, exitCode: exitCode || exitCodes.invalid }
}
