import type { OpenBadgeCredential, VerifiableCredential } from '../model/generated/documents'
import type { Finding } from '../problems/problem'
import * as generated from './generated/credential-validators'
import { checkRelatedResources } from './references/check-related-resources'
import { checkSubject } from './references/check-results'
import type { Shape } from './shape'

export const badge: Shape = {
  name: 'badge',
  validator: generated.badge,
  older: generated.olderBadge,
  references: checkBadge,
}

export const label: Shape = { name: 'label', validator: generated.label, references: checkBadge }

export const authority: Shape = { name: 'authority', validator: generated.authority, references: checkBadge }

export const endorsement: Shape = {
  name: 'endorsement',
  validator: generated.endorsement,
  older: generated.olderEndorsement,
  references: checkCredential,
}

export const trustMark: Shape = {
  name: 'trustMark',
  validator: generated.trustMark,
  references: checkCredential,
}

export const credential: Shape = {
  name: 'credential',
  validator: generated.credential,
  references: checkCredential,
}

export const statusList: Shape = { name: 'statusList', validator: generated.statusList }

export const statusList2021: Shape = { name: 'statusList2021', validator: generated.statusList2021 }

function checkBadge(document: OpenBadgeCredential): Finding[] {
  return [
    ...checkSubject(document.credentialSubject, '/credentialSubject'),
    ...checkRelatedResources(document),
  ]
}

function checkCredential(document: VerifiableCredential): Finding[] {
  return checkRelatedResources(document)
}
