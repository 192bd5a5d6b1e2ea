import { en as describingInEnglish } from '../../describing/words/en'
import { english } from '../../problems/words'
import { en } from './en'
import { createCommandSpeech } from './speech'

/** Speaks English, as errors do; a file of its own, since most calls of verify say no such error. */
export const englishSpeech = createCommandSpeech(english, { ...describingInEnglish, ...en })
