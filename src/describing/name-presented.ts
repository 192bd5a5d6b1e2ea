import type { JsonObject } from '../index'
import { credentialOfJwt, parseJwt } from '../index'
import { openEnvelope } from '../securing/presented-credential'
import type { Voice } from './voice'

/** A credential by its name and id; what is in an envelope is named as `verify` would. */
export function namePresented(credential: JsonObject, voice: Voice): string {
  const opened = openEnvelope(credential)
  const inside = typeof opened === 'string' ? credentialInJwt(opened) : credential
  const type = voice.value(inside['type']) || voice.say('factNoType')
  return voice.node(inside) || voice.say('factUnrecognised', { type })
}

function credentialInJwt(jwt: string): JsonObject {
  try {
    return credentialOfJwt(parseJwt(jwt))
  } catch {
    return { type: 'JWT' }
  }
}
