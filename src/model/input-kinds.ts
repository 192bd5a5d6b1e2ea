import type { PhraseKey } from '../problems/phrases/en'
import type { Phrase } from '../problems/phrases/phrase'
import { listNames, plain, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { english, putIntoWords } from '../problems/words'
import type { OldKind, OldOpenBadges } from './recognise-open-badges'

/**
 * Kinds of input other than a credential, each with advice on what to do.
 *
 * Both are phrases. Only this table pairs them, so `verify`, `validate`, `extract` and every verb of the command report the same for one
 * file.
 */
export const inputKinds = {
  inputEmpty: 'adviceAskAgain',
  inputHtml: 'adviceSaveItself',
  inputMarkup: 'adviceOriginal',
  inputUtf16: 'adviceUtf8',
  inputAddress: 'adviceSaveAddress',
  inputFileName: 'adviceReadFile',
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
  inputOtherJson: 'adviceOriginal',
  inputStatusList: 'adviceStatusList',
  inputDidDocument: 'adviceDidDocument',
  inputDidResolution: 'adviceDidResolution',
  inputOfShape: 'adviceValidate',
} as const satisfies Partial<Record<PhraseKey, PhraseKey>>

/** Name of a kind of input. */
export type InputKind = keyof typeof inputKinds

/** An input that was recognised as something other than the expected document. */
export interface OtherInput {
  kind: InputKind
  /** Pointer to the intended document in the input. */
  pointer?: string
  /** Pointers to all credentials of a presentation. */
  pointers?: readonly string[]
  /** Detail for the phrases of the kind, such as the format of an image. */
  name?: string | Phrase
}

/** Names an input, as a phrase of a report. */
export function nameInput({ kind, name = '' }: OtherInput): Phrase {
  return say(kind, { name: typeof name === 'string' ? plain(name) : name })
}

/** Says what to do with an input, as a phrase of a report. */
export function adviseOn({ kind, pointer = '' }: OtherInput): Phrase {
  return say(inputKinds[kind], { pointer })
}

/** Names an input and says what to do with it, in English unless other words are given: errors are in English. */
export function describeInput(input: OtherInput, words = english): { found: string; advice: string } {
  return { found: putIntoWords(nameInput(input), words), advice: putIntoWords(adviseOn(input), words) }
}

/** Returns the finding about an input in an unsupported format. */
export function formatUnsupported(input: OtherInput): Finding {
  return {
    code: 'FORMAT_UNSUPPORTED',
    pointer: '',
    params: { format: nameInput(input), advice: adviseOn(input) },
  }
}

/** Says what to do with a document of Open Badges before 3.0, as a phrase of a report: a badge can be upgraded, its parts cannot. */
export function adviseOnOlder(kind: OldKind): Phrase {
  return say(kind === 'Assertion' ? 'adviceUpgrade' : 'adviceOldPart')
}

/** Returns the finding about a document of Open Badges before 3.0. */
export function olderOpenBadges({ version, kind }: OldOpenBadges): Finding {
  return {
    code: 'OPEN_BADGES_2',
    pointer: '',
    params: { version, kind: plain(kind), advice: adviseOnOlder(kind) },
  }
}

// More than a reader follows; the others are where these lead one to expect.
const mostPointers = 10

/** Returns the finding about a JSON document that is not a credential. */
export function notACredential(input: OtherInput): Finding {
  const { pointer = '', pointers } = input
  if (pointers) {
    const shown = pointers.slice(0, mostPointers).map(plain)
    const names = pointers.length > mostPointers ? [...shown, plain('…')] : shown
    return { code: 'PRESENTATION', pointer, params: { pointers: listNames(names) } }
  }
  return {
    code: 'NOT_A_CREDENTIAL',
    pointer,
    params: { found: nameInput(input), advice: adviseOn(input) },
  }
}
