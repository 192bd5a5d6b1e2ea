import type { Kind, KindsOf } from '../core/kinds'
import { object, required, text, unchecked } from '../core/kinds'
import { textFor } from '../core/language-value'
import { readOptions } from '../core/read-options'
import type { InputGuards } from '../model/assert-input'
import { inputGuards, optional } from '../model/assert-input'
import { uri } from '../model/document-kinds'
import type { FromJson } from '../model/from-json'
import type {
  CredentialStatus,
  EndorsementCredential,
  OpenBadgeCredential,
  Profile,
  TextInLanguages,
} from '../model/generated/documents'
import { withoutEmpty } from '../model/without-empty'
import { requireStructure } from '../programme/input/require-structure'
import * as shapes from '../schema/shapes'
import { badgeContexts, issuerProfile, nodeId, requireOrder, requireStatusEntry } from './credential-parts'
import { renewedId, requireNewer } from './renewal'

/** What `buildTrustMark` takes: the label, its holder, and the network that endorses. */
export interface TrustMarkOptions {
  /** URI of the trust mark; left out where it renews another. */
  id?: string | undefined
  /**
   * The former trust mark, signed or not, if this is its renewal: of the same holder by the same network, for a label that begins later and
   * was first awarded before the mark began. The renewal keeps its id and award date. Its proofs are not verified. A mark does not name its
   * scheme: pass the renewal of the label that the mark was for.
   */
  renews?: FromJson<EndorsementCredential> | undefined
  /** Label of the holder. */
  label: FromJson<OpenBadgeCredential>
  /** Holder of the label, who issues the badges that will carry the mark. */
  holder: { readonly id: string }
  /** Network that issued the label. */
  network: FromJson<Profile>
  /** The network's statement about the holder, in Markdown; the description of the label by default. */
  comment?: string | undefined
  /** Name of the mark; the name of the label by default. */
  name?: TextInLanguages | undefined
  /** Language of the texts, BCP 47; the language of the label by default. */
  language?: string | undefined
  /** Entry of a status list with purpose `suspension` or `message`. */
  credentialStatus?: CredentialStatus | undefined
}

const kinds = {
  id: uri,
  renews: object as Kind<EndorsementCredential>,
  label: required(object as Kind<OpenBadgeCredential>),
  holder: required(object as Kind<TrustMarkOptions['holder']>),
  network: required(object as Kind<Profile>),
  comment: text,
  name: unchecked<TextInLanguages>(),
  language: text,
  credentialStatus: object as Kind<CredentialStatus>,
} satisfies KindsOf<TrustMarkOptions>

/**
 * Builds the unsigned trust mark of a label: an endorsement of the holder's profile by the network, valid as long as the label.
 *
 * The holder embeds it as `issuer.endorsement` in the badges it issues.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, or the label belongs to another holder or network.
 * @see Open Badges 3.0, EndorsementCredential
 */
export function buildTrustMark(options: TrustMarkOptions): EndorsementCredential {
  const guards = inputGuards('build trust mark', options)
  const { id, label, renews, holder, network, credentialStatus, ...words } = readOptions(
    'build trust mark',
    options,
    kinds,
  )
  requireStructure('build trust mark', 'label', label, shapes.badge)
  const { achievement, id: subject } = label.credentialSubject
  if (subject !== holder.id) guards.refuse('holder.id', `the subject of the label (${subject})`, holder.id)
  const issuer = nodeId(label.issuer)
  if (issuer !== network.id) guards.refuse('network.id', `the issuer of the label (${issuer})`, network.id)
  if (renews) requireRenewed(guards, renews, label, network)
  const language = words.language ?? achievement.inLanguage
  return withoutEmpty<EndorsementCredential>({
    '@context': badgeContexts(),
    id: renewedId(guards, id, renews),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: issuerProfile(guards, 'network', network),
    name: guards.texts('name', words.name ?? label.name ?? achievement.name),
    inLanguage: optional(guards.language, 'language', language),
    awardedDate: renews?.awardedDate,
    validFrom: guards.instant('label.validFrom', label.validFrom),
    validUntil: guards.instant('label.validUntil', label.validUntil),
    credentialSubject: {
      id: guards.uri('holder.id', holder.id),
      type: ['EndorsementSubject'],
      endorsementComment: guards.text(
        'comment',
        words.comment ?? textFor(achievement.description, language ?? 'en'),
      ),
    },
    credentialStatus:
      credentialStatus && requireStatusEntry(guards, credentialStatus, ['suspension', 'message']),
  })
}

function requireRenewed(
  guards: InputGuards,
  renews: EndorsementCredential,
  label: OpenBadgeCredential,
  network: Profile,
): void {
  requireStructure('build trust mark', 'renews', renews, shapes.trustMark)
  const { id } = renews.credentialSubject
  const issuer = nodeId(renews.issuer)
  if (id !== label.credentialSubject.id)
    guards.refuse(
      'renews.credentialSubject.id',
      `the holder of the label (${label.credentialSubject.id})`,
      id,
    )
  if (issuer !== network.id) guards.refuse('renews.issuer', `the network (${network.id})`, issuer)
  requireNewer(guards, label.validFrom, renews, 'label.validFrom')
  // A mark does not name its label: a renewed label keeps the date of its first award, and another has a later one.
  requireOrder(
    guards,
    ['label.awardedDate', label.awardedDate ?? label.validFrom],
    ['renews.validFrom', renews.validFrom],
  )
}
