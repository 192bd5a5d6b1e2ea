import { CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { host } from '../host'
import { englishSpeech } from '../words/english-speech'
import type { Speech } from '../words/speech'

/**
 * Asks for consent where there is a terminal. The word of the language for yes is an answer, and the English one is, too.
 *
 * Without a terminal it does not ask, since scripts sign too; a pipe that waits for an answer would never get one.
 *
 * @param otherwise - What is the case without consent: `Not signed`.
 * @throws {CommandError} 77 where the answer is not yes; 130 without an answer.
 */
export async function askConsent(
  question: string,
  otherwise: string,
  yes: true | undefined,
  { say }: Speech,
): Promise<void> {
  const { ask } = host()
  if (yes || ask === undefined) return
  const answer = (await ask(`${question} `))?.trim().toLowerCase()
  if (answer === undefined)
    throw new CommandError(`${otherwise}: the question was not answered`, exitCodes.interrupted)
  if (`${say('answersYes')} ${englishSpeech.say('answersYes')}`.split(' ').includes(answer)) return
  throw new CommandError(`${otherwise}: the answer was not yes`, exitCodes.declined)
}
