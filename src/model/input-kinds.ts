import type { PhraseKey } from '../problems/phrases/en'
import type { Phrase } from '../problems/phrases/phrase'
import { say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { english, putIntoWords } from '../problems/words'
import type { OldKind } from './recognise-open-badges'

/**
 * What an input can be in place of a credential, each with what to do then.
 *
 * Both are phrases. This table is the only place that pairs them: `verify`, `validate`, `extract` and every verb of the command say the
 * same of one file.
 */
export const inputKinds = {
  inputEmpty: 'adviceAskAgain',
  inputHtml: 'adviceSaveItself',
  inputMarkup: 'adviceOriginal',
  inputUtf16: 'adviceUtf8',
  inputAddress: 'adviceSaveAddress',
  inputPrivateKey: 'adviceKeepSecret',
  inputKey: 'adviceGiveCredential',
  inputImage: 'adviceOriginal',
  inputMisbaked: 'adviceBakeAgain',
  inputPdf: 'adviceOriginal',
  inputOffice: 'adviceOriginal',
  inputText: 'adviceOriginal',
  inputBinary: 'adviceOriginal',
  inputPacked: 'adviceUnpack',
  inputJson: 'adviceNoImage',
  inputJwt: 'adviceNoImage',
  inputJwe: 'adviceOriginal',
  inputSdJwt: 'adviceOriginal',
  inputPresentation: 'adviceTakeOut',
  inputWrapper: 'adviceTakeOut',
  inputList: 'adviceTakeOut',
  inputWithoutCredential: 'adviceGiveCredential',
  inputQuoted: 'adviceUnquote',
  inputStatusList: 'adviceStatusList',
  inputDidDocument: 'adviceDidDocument',
  inputDidResolution: 'adviceDidResolution',
  inputOfShape: 'adviceValidate',
} as const satisfies Partial<Record<PhraseKey, PhraseKey>>

/** The name of a kind of input. */
export type InputKind = keyof typeof inputKinds

/** An input that is recognised as something other than what was asked for. */
export interface OtherInput {
  kind: InputKind
  /** Where in it the document is that was meant. */
  pointer?: string
  /** What the names of the kind leave open, such as the format of an image. */
  name?: string
}

/** What an input is, as a phrase of a report. */
export function nameInput({ kind, name = '' }: OtherInput): Phrase {
  return say(kind, { name: { plain: name } })
}

/** What to do with an input, as a phrase of a report. */
export function adviseOn({ kind, pointer = '' }: OtherInput): Phrase {
  return say(inputKinds[kind], { pointer })
}

/** What an input is and what to do with it, in English sentences of an error. */
export function describeInput(input: OtherInput): { found: string; advice: string } {
  return { found: putIntoWords(nameInput(input), english), advice: putIntoWords(adviseOn(input), english) }
}

/** The finding about an input in a format that is not read. */
export function formatUnsupported(input: OtherInput): Finding {
  return {
    code: 'FORMAT_UNSUPPORTED',
    pointer: '',
    params: { format: nameInput(input), advice: adviseOn(input) },
  }
}

/** What to do with a document of Open Badges before 3.0, as a phrase of a report: a badge can be upgraded, a part of one cannot. */
export function adviseOnOlder(kind: OldKind): Phrase {
  return say(kind === 'Assertion' ? 'adviceUpgrade' : 'adviceOldPart')
}

/** The finding about a JSON document that is not a credential. */
export function notACredential(input: OtherInput): Finding {
  const { pointer = '' } = input
  return {
    code: 'NOT_A_CREDENTIAL',
    pointer,
    params: { found: nameInput(input), advice: adviseOn(input) },
  }
}
