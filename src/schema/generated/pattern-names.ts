// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.

/** The definition that has each pattern of the schemas. */
export const patternNames: Readonly<Record<string, string>> = {
  "^ext:[A-Za-z0-9.|_-]+$": "AchievementType",
  "^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$": "AnyLanguageTag",
  "^#[0-9A-Fa-f]{6}$": "Colour",
  "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$": "CompactJws",
  "^[A-Z]{2}$": "CountryCode",
  "^https://www\\.w3\\.org/ns/credentials/v2$": "CredentialsContext",
  "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})$": "Did",
  "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})#[A-Za-z0-9._~:%-]+$": "DidUrl",
  "^P(?:[0-9]+W|(?=[0-9T])(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?)?)$": "Duration",
  "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$": "Ed25519Multikey",
  "^u[A-Za-z0-9_-]+$": "EncodedStatusList",
  "^https://[^/?#@]+(?:[/?#]|$)": "HttpsUrl",
  "^sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?( +sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?)*$": "IntegrityMetadata",
  "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": "LanguageTag",
  "^https://www\\.w3\\.org/2018/credentials/v1$": "OlderCredentialsContext",
  "^[A-Za-z0-9_-]+$": "OlderEncodedStatusList",
  "^[A-Za-z0-9][A-Za-z0-9._/-]*$": "Reference",
  "^(?:0|[1-9][0-9]*)$": "StatusListIndex",
  "^0x[0-9A-Fa-f]+$": "StatusValue"
}
