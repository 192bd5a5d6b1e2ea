import type { JsonObject, JsonValue } from '../index'
import { partByGenre } from '../model/endorsement-content'
import { contentWords } from './say-content'
import type { Voice } from './voice'
import { objectsOf } from './voice'

/** Describes what an endorsement request says: who asks, for what, why, until when, and where the answer goes. */
export function requestFacts(document: JsonObject, voice: Voice): [name: string, ...lines: string[]][] {
  const { say, node, value, lines } = voice
  return [
    [say('factAskedBy'), node(document['by'])],
    [say('factToEndorse'), ...objectsOf(document['target']).map(node)],
    [say('factMessage'), ...lines(document['message'])],
    [say('factAsksFor'), ...[document['asks'] ?? []].flat().map((genre) => sayGenre(genre, voice))],
    [say('factLanguage'), value(document['language'])],
    [say('factAskedAt'), value(document['requestedAt'])],
    [say('factExpires'), value(document['expiresAt'])],
    [say('factReplyTo'), value(document['replyTo'])],
  ]
}

// The request is not checked: it can ask for what there is not.
function sayGenre(genre: JsonValue, { say, value }: Voice): string {
  const isKnown = (name: JsonValue): name is keyof typeof partByGenre =>
    typeof name === 'string' && Object.hasOwn(partByGenre, name)
  return isKnown(genre) ? say(contentWords[partByGenre[genre]]) : value(genre)
}
