import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controllerToUrl, didWebToUrl } from '../../src/keys/controller-to-url'
import { wordedAddress } from './worded'

describe('didWebToUrl()', () => {
  it.each([
    ['did:web:network.example', 'https://network.example/.well-known/did.json'],
    ['did:web:a.b-c.network.example', 'https://a.b-c.network.example/.well-known/did.json'],
    ['did:web:network.example:issuers:1', 'https://network.example/issuers/1/did.json'],
    ['did:web:network.example%3A8443', 'https://network.example:8443/.well-known/did.json'],
    ['did:web:network.example%3A8443:issuers', 'https://network.example:8443/issuers/did.json'],
    ['did:web:network.example:Issuers:QL-1.2_3', 'https://network.example/Issuers/QL-1.2_3/did.json'],
    ['did:web:uni.example:%7Erasa', 'https://uni.example/%7Erasa/did.json'],
    ['did:web:network.example:%C5%A1vyturys', 'https://network.example/%C5%A1vyturys/did.json'],
    ['did:web:xn--vyturys-pqb.example', 'https://xn--vyturys-pqb.example/.well-known/did.json'],
    ['did:web:network.example:...', 'https://network.example/.../did.json'],
    ['did:web:1.network.example', 'https://1.network.example/.well-known/did.json'],
  ])('didWebToUrl() of %s', (did, url) => {
    expect(didWebToUrl(did)).toEqual({ url })
  })

  const hosts: [string, string][] = [
    ['no host', ''],
    ['one label', 'network'],
    ['localhost', 'localhost'],
    ['localhost with a port', 'localhost%3A8443'],
    ['a name under localhost', 'network.localhost'],
    ['a name under local', 'printer.local'],
    ['a name under internal', 'metadata.google.internal'],
    ['a name under home.arpa', 'router.home.arpa'],
    ['a name of a cluster', 'api.default.svc'],
    ['a name of a service catalogue', 'db.service.consul'],
    ['a name under intra', 'wiki.intra'],
    ['a name under localdomain6', 'host.localdomain6'],
    ['a router', 'fritz.box'],
    ['a name that a router gives', 'nas.fritz.box'],
    ['a name that a shared connection gives', 'pc.mshome.net'],
    ['an onion name', 'network.onion'],
    ['an IPv4 address', '127.0.0.1'],
    ['a public IPv4 address', '93.184.216.34'],
    ['a short IPv4 address', '127.1'],
    ['an IPv4 address as one number', '2130706433'],
    ['an IPv4 address in hexadecimal', '0x7f.0.0.1'],
    ['an IPv4 address with a hexadecimal end', '127.0.0.0x1'],
    ['an IPv4 address in octal', '0177.0.0.01'],
    ['the address of cloud metadata', '169.254.169.254'],
    ['an IPv6 address', '[::1]'],
    ['an IPv6 address, encoded', '%5B%3A%3A1%5D'],
    ['capitals', 'Network.example'],
    ['a capital in the last label', 'network.eXample'],
    ['a final dot', 'network.example.'],
    ['a dot first', '.network.example'],
    ['two dots', 'network..example'],
    ['a hyphen first', '-network.example'],
    ['a hyphen last', 'network-.example'],
    ['an underscore', 'net_work.example'],
    ['a label of 64 letters', `${'a'.repeat(64)}.example`],
    ['a host of 254 letters', `${'a.'.repeat(124)}xample`],
    ['two hyphens in the third place', 'ab--cd.example'],
    ['a label that is no Punycode', 'xn--a.example'],
    ['an empty A-label', 'xn--.example'],
    ['an A-label of plain letters', 'xn--network-.example'],
    ['letters of another script', 'švyturys.example'],
    ['a full-width letter', 'ｎetwork.example'],
    ['a full-width dot', 'network。example'],
    ['a soft hyphen', 'net\u00adwork.example'],
    ['percent-encoded letters', 'n%65twork.example'],
    ['a percent-encoded dot', 'network%2Eexample'],
    ['a percent-encoded slash', 'network.example%2Fissuers'],
    ['a slash', 'network.example/issuers'],
    ['a backslash', 'network.example\\issuers'],
    ['a query', 'network.example?a=b'],
    ['a fragment', 'network.example#rasa'],
    ['a user', 'rasa@network.example'],
    ['a percent-encoded user', 'rasa%40network.example'],
    ['a user and a password', 'rasa%3Asecret@network.example'],
    ['space before', ' network.example'],
    ['a line end after', 'network.example\n'],
    ['a tab within', 'net\twork.example'],
    ['a null', 'network.example\u0000'],
  ]
  it.each(hosts)('didWebToUrl() refuses %s', (_what, host) => {
    expect(didWebToUrl(`did:web:${host}`)).toEqual({ refused: expect.any(Object) })
    expect(didWebToUrl(`did:web:${host}:issuers`)).toEqual({ refused: expect.any(Object) })
  })

  it.each([
    ['%3A', 'an empty port'],
    ['%3a8443', 'a colon encoded in lower case'],
    ['%3A0', 'port 0'],
    ['%3A443', 'the port that goes without saying'],
    ['%3A08443', 'a leading zero'],
    ['%3A65536', 'a port too high'],
    ['%3A-1', 'a negative port'],
    ['%3A8443%3A1', 'two ports'],
    ['%3A84%343', 'an encoded digit'],
    ['%3Ahttps', 'a name for a port'],
    ['%253A8443', 'a colon encoded twice'],
  ])('didWebToUrl() refuses %s, %s', (port) => {
    expect(didWebToUrl(`did:web:network.example${port}`)).toEqual({ refused: expect.any(Object) })
  })

  it.each([
    ['an empty segment', ':'],
    ['an empty segment within', ':a::b'],
    ['an empty segment at the end', ':a:'],
    ['a dot segment', ':.'],
    ['two dots', ':..'],
    ['two dots within', ':a:..:b'],
    ['two encoded dots', ':%2E%2E'],
    ['one encoded dot', ':.%2e'],
    ['an encoded slash', ':a%2Fb'],
    ['an encoded backslash', ':a%5Cb'],
    ['an encoded percent sign', ':a%252Fb'],
    ['an encoded null', ':a%00'],
    ['an encoded line end', ':a%0A'],
    ['an encoded letter', ':%61'],
    ['an encoded query', ':a%3Fb'],
    ['an encoded fragment', ':a%23b'],
    ['an encoded colon', ':a%3Ab'],
    ['lower-case hexadecimal', ':%c5%a1'],
    ['bytes that are no UTF-8', ':%C5'],
    ['half an encoding', ':%C'],
    ['a tilde', ':~rasa'],
    ['a slash', ':a/b'],
    ['a backslash', ':a\\b'],
    ['a query', ':a?b'],
    ['a fragment', ':a#b'],
    ['a semicolon', ':a;b'],
    ['a letter of another script', ':švyturys'],
    ['space', ':a b'],
    ['a line end', ':a\n'],
    ['a megabyte of text', `:${'a'.repeat(1_000_000)}`],
  ])('didWebToUrl() refuses a path with %s', (_what, path) => {
    expect(didWebToUrl(`did:web:network.example${path}`)).toEqual({ refused: expect.any(Object) })
  })

  it.each(['', 'did:web', 'DID:web:network.example', 'did:WEB:network.example', 'did:key:network.example'])(
    'didWebToUrl() refuses %j',
    (did) => {
      expect(didWebToUrl(did)).toEqual({ refused: expect.any(Object) })
    },
  )
})

describe('didWebToUrl() names the true reason', () => {
  it.each([
    ['localhost', /local use/],
    ['network', /local use/],
    ['printer.local', /local use/],
    ['127.0.0.1', /IP address/],
    ['0x7f.0.0.0x1', /IP address/],
    ['Network.example', /domain name in lower case/],
    ['network.example%3A443', /port/],
    ['network.example:..', /path/],
    ['xn--a.example', /another spelling/],
    [`network.example:${'a'.repeat(2000)}`, /too long/],
  ])('didWebToUrl() of did:web:%.40s', (rest, reason) => {
    expect(wordedAddress(didWebToUrl(`did:web:${rest}`))).toEqual({ refused: expect.stringMatching(reason) })
  })
})

describe('controllerToUrl()', () => {
  it.each([
    ['did:web:network.example:a', 'https://network.example/a/did.json'],
    ['https://network.example', 'https://network.example/'],
    ['https://network.example/', 'https://network.example/'],
    ['https://network.example/issuers/565049', 'https://network.example/issuers/565049'],
    ['https://network.example/issuers/', 'https://network.example/issuers/'],
    ['https://network.example:8443/issuers/1', 'https://network.example:8443/issuers/1'],
    ['https://network.example/a?b=c', 'https://network.example/a?b=c'],
    ['https://network.example/a?', 'https://network.example/a?'],
    ['https://network.example?b=/../c', 'https://network.example/?b=/../c'],
    ['https://network.example/i.php?id=7&x=%C5%A1', 'https://network.example/i.php?id=7&x=%C5%A1'],
    ['https://network.example/~rasa/a;b=c,d@e:f', 'https://network.example/~rasa/a;b=c,d@e:f'],
  ])('controllerToUrl() of %s', (controller, url) => {
    expect(controllerToUrl(controller)).toEqual({ url })
  })

  it.each([
    'http://network.example/issuers/1',
    'HTTPS://network.example/issuers/1',
    'https:network.example/issuers/1',
    'https:/network.example/issuers/1',
    'https:///network.example/issuers/1',
    'https:\\\\network.example/issuers/1',
    'https://NETWORK.example/issuers/1',
    'https://network.example./issuers/1',
    'https://rasa@network.example/issuers/1',
    'https://rasa:secret@network.example/issuers/1',
    'https://network.example@127.0.0.1/',
    'https://127.0.0.1/issuers/1',
    'https://127.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://10.0.0.1/',
    'https://192.168.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[fe80::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00::1]:8443/',
    'https://localhost/',
    'https://localhost:8443/issuers/1',
    'https://network/issuers/1',
    'https://printer.local/',
    'https://network.example:443/',
    'https://network.example:/',
    'https://network.example:0/',
    'https://network.example:99999/',
    'https://network.example//',
    'https://network.example//issuers',
    'https://network.example/issuers//1',
    'https://network.example/./issuers',
    'https://network.example/../issuers',
    'https://network.example/issuers/..',
    'https://network.example/a/..;/issuers',
    'https://network.example/a/..;b=c/issuers',
    'https://network.example/a/.;/issuers',
    'https://network.example/a/..;',
    'https://network.example/issuers/.',
    'https://network.example/%2e%2e/issuers',
    'https://network.example/%2E%2E/issuers',
    'https://network.example/a%2Fb',
    'https://network.example/a%5Cb',
    'https://network.example/a\\b',
    'https://network.example?b=c d',
    'https://network.example/a?b="c"',
    'https://network.example/a?b=š',
    'https://network.example/a?b=c#d',
    'https://network.example/a?b=%2',
    'https://10.0.0.1/a?b=c',
    'https://network.example@127.0.0.1/a?b=c',
    'https://localhost?https://network.example/',
    'did:web:network.example?a=b',
    'https://network.example/a#b',
    'https://network.example/a b',
    'https://network.example/a|b',
    'https://network.example/š',
    'https://network.example/\n',
    ' https://network.example/',
    'https://',
    'https:///',
    'file:///etc/passwd',
    'data:application/json,{}',
    'ftp://network.example/',
    'did:example:1',
    'did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw',
    'urn:uuid:8a0c7c1e-5d0e-4c56-9d8e-1d2f3a4b5c6d',
    '',
    `https://network.example/${'a'.repeat(1_000_000)}`,
  ])('controllerToUrl() refuses %.80s', (controller) => {
    expect(controllerToUrl(controller)).toEqual({ refused: expect.any(Object) })
  })

  it.each([
    ['https://svc.example/issuers', 'a label that is local only at the end'],
    ['https://notfritz.box/', 'a name that only ends like a router'],
    ['https://network.example/a..;/b', 'dots within a segment'],
    ['https://network.example/...;/b', 'three dots'],
    ['https://network.example/a;b=../c', 'dots in a parameter'],
  ])('controllerToUrl() takes %s: %s', (url) => {
    expect(controllerToUrl(url)).toEqual({ url })
  })

  it.each([
    ['did:web:localhost%3A8443', 'https://localhost:8443/.well-known/did.json'],
    ['did:web:a.localhost', 'https://a.localhost/.well-known/did.json'],
    ['https://localhost:8443/issuers/1', 'https://localhost:8443/issuers/1'],
  ])('controllerToUrl() gives the address of %s where localhost is allowed', (controller, url) => {
    expect(controllerToUrl(controller, { allowLocalhost: true })).toEqual({ url })
    expect(controllerToUrl(controller)).toEqual({ refused: expect.any(Object) })
  })

  it.each([
    [
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://localhost.lan/',
      'https://localhost./',
      'http://localhost/',
    ],
    ['https://printer.local/', 'https://printer/', 'did:web:127.0.0.1', 'https://localhost/../a'],
  ])('controllerToUrl() refuses %s and the like where localhost is allowed', (...controllers) => {
    for (const controller of controllers)
      expect(controllerToUrl(controller, { allowLocalhost: true })).toEqual({ refused: expect.any(Object) })
  })

  it('controllerToUrl() gives only normal https addresses at public names, for any input', () => {
    const piece = fc.constantFrom(
      ...[
        'did:web:',
        'https://',
        'http://',
        'network.example',
        '127.0.0.1',
        'localhost',
        '[::1]',
        'a',
        'xn--',
      ],
      ...[
        '.',
        '..',
        '/',
        '//',
        ':',
        '%3A',
        '%2F',
        '%2e',
        '@',
        '?',
        '#',
        '\\',
        ' ',
        '\t',
        '8443',
        '0x7f',
        '~',
        'É',
      ],
    )
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
    const words = fc.array(fc.constantFrom('a', 'xn--', '8443', '0x7f', '%3A8443', '~', 'É', '..'), {
      maxLength: 2,
    })
    let accepted = 0
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((end) => `https://network.example${end}`),
          // Most of these are good, so that not only refusals are compared.
          words.map((path) => ['did:web:network.example', ...path].join(':')),
        ),
        (controller) => {
          const address = controllerToUrl(controller)
          if (!('url' in address)) return
          accepted += 1
          const url = new URL(address.url)
          expect(url.href).toBe(address.url)
          expect(url.protocol).toBe('https:')
          expect(url.hostname).toMatch(/^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/)
          expect([url.username, url.password, url.hash]).toEqual(['', '', ''])
          // A query is that of an https address, as given; a did:web has none.
          expect(controller.startsWith('https:') ? controller.endsWith(url.search) : url.search === '').toBe(
            true,
          )
        },
      ),
      { numRuns: 3000 },
    )
    // Some 650 are expected, give or take 25.
    expect(accepted).toBeGreaterThan(400)
  })
})
