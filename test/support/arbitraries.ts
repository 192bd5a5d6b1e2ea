import fc from 'fast-check'

// Letters of the scripts that badges of the programme are written in, with what writing systems make hard: right-to-left,
// combining marks, characters outside the BMP, bidi marks, controls, Markdown and HTML.
const letters = [
  'aZ09 ',
  'ąčęėįšųūž',
  'ћђљЖя',
  'Ωαβ',
  'հայ',
  'ქარ',
  'وسام',
  'תו',
  '徽章',
  'バッジ',
  '배지',
  'बैज',
  '😀👩🏽‍🎓',
  'e\u0301',
  '\u200f\u202e',
  '\u0000\u001f\u007f\n\r\t\u2028',
  '"\\\'{}[]<>&|*_#`~@:/.-+=!$',
].flatMap((script) => [...script])

/** Texts in many scripts; never blank, always well-formed. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...letters) },
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /\S/u.test(text) && !/\p{Surrogate}/u.test(text))

/** Absolute URIs of the kinds that documents use as ids. */
export const anyUri = fc.oneof(
  fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.domain().map((domain) => `did:web:${domain}`),
  fc.constantFrom('https://pavyzdys.example/ženklelis#lt', 'https://example.org:8443/%C5%BE?q=1#a/b'),
)

export const anyHttpUrl = fc.webUrl({ withFragments: true, withQueryParameters: true })

export const anyLanguage = fc.constantFrom('en', 'lt', 'pt-BR', 'pap', 'sr-Latn', 'hy', 'ka', 'el', 'ar')

/** An instant with a zone, between 1970 and 2200. */
export const anyInstant = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** A value or, as often, none. */
export function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined })
}
