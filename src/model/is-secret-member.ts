/** Whether a member is named as the secret half of a key, in whatever form: `privateKeyBase58`, `secretKeyMultibase`, `privateKeyPem`. */
export function isSecretMember(member: string): boolean {
  return /^(?:private|secret)_?key/i.test(member)
}
