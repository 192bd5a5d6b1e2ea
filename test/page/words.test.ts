import { pageCatalogues } from '../../src/page/speech'
import { testWords } from '../support/word-rules'

testWords('the page', pageCatalogues, {
  fi: [],
  de: ['newPassphrase'],
  lt: [],
  it: ['newPassphrase'],
  es: [],
  fr: ['mergeCount'],
  nl: [],
})
