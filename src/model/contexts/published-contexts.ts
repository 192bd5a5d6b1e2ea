/** Hexadecimal hashes of a context document, byte for byte as its publisher serves it; not of the pinned body, which is written again. */
export interface PublishedContext {
  sha256: string
  sha384?: string
  /** A W3C Recommendation states the hash, so the document never changes. Others were changed in place: other bytes can be genuine, too. */
  isStated?: true
}

/**
 * Known published hashes of pinned contexts, by URL.
 *
 * @see VCDM 2.0, appendix B.1; VCDM 1.1, appendix B.1; VC Data Integrity 1.0, section 2.4 (contexts and vocabularies);
 *   Bitstring Status List 1.0, section 5.2
 */
export const publishedContexts: Readonly<Record<string, PublishedContext>> = {
  'https://www.w3.org/ns/credentials/v2': {
    sha256: '59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734',
    sha384:
      '97f1eb8e5042356c805fdd61afa2c557663785e0794dcafa21e138fd38def18cb360133c221aa31d6896a6bf3e65b614',
    isStated: true,
  },
  'https://www.w3.org/2018/credentials/v1': {
    sha256: 'ab4ddd9a531758807a79a5b450510d61ae8d147eab966cc9a200c07095b0cdcc',
    isStated: true,
  },
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json': {
    sha256: 'bba433989e1e700ca60838a3c22378e7d8381aeb0c9590f9ddf84d1714f10296',
    sha384:
      'a447b31e8f6e866d8c6df41f661928823571bd09cd6cd0547ac2fbf5dfca199f5b14ae28b2af2b87c74d3ec1d3e6d32d',
  },
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': {
    sha256: '3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84',
    sha384:
      'c58d73edcd2c17e701985f918cc8c684485f2c5399ffbddcacb3de5744f090000f244e5f87292c353298accfb0d894e3',
  },
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json': {
    sha256: '146f85aa16effd7ca1da8056eb443f53ce1eca8a34186cb062832c0a97d889c3',
    sha384:
      'cf59a4b4b190ae798814ab6bc911c02efde291c386aed1bb11bd5a572d1eb2669bfd87019e994388db504a09ac244d5e',
  },
  'https://w3id.org/security/suites/ed25519-2020/v1': {
    sha256: 'b9e1ab971fd8bf2c7553e0c4a9438e0b9450afde1ea1ca5b2492368b9f549588',
    sha384:
      '098b18f472b842cfa7520364d4062aa3c97896c17a6a5ae72e6bfb509641e64eed96156b35f7771283dfd3a53ccd79d1',
  },
  'https://w3id.org/security/data-integrity/v1': {
    sha256: 'b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554',
    sha384:
      '1f7b51154c2cb596b804d3eedeabb7678c7ea4d36f5201496a681dbd868d5dc0cb90a8839f5142ccdc91fdb92c5adcf2',
  },
  'https://w3id.org/security/data-integrity/v2': {
    sha256: '67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4',
    sha384:
      '0ee2d7626717f8b07cd449b525d5e2b71fe27209fc99e53089e0169dd2944d793feea4526fc60bb9cca1cd96512391f6',
    isStated: true,
  },
  'https://w3id.org/security/multikey/v1': {
    sha256: 'ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597',
    isStated: true,
  },
  'https://www.w3.org/ns/credentials/status/v1': {
    sha256: 'fda5add353231e6a6884a46b12e6c75464281900cb348284d9c360f62381d9f7',
    isStated: true,
  },
}
