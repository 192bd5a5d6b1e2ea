// Double quotation marks, double primes, and letters and signs that look like them.
const double =
  '"\\u00ab\\u00bb\\u02ba\\u02dd\\u02ee\\u02f5\\u02f6\\u05f4\\u1cd3\\u201c-\\u201f\\u2033\\u2034\\u2036\\u2037\\u2057\\u275d\\u275e\\u2760\\u276e\\u276f\\u2e42\\u300a-\\u300f\\u3003\\u301d-\\u301f\\uff02\\u{1f676}-\\u{1f678}'
// Single ones: two of them look like a double one.
const single =
  "'\u0060\\u00b4\\u02b9\\u02bb-\\u02bd\\u02c8\\u02ca\\u02cb\\u0374\\u055a\\u05f3\\u07f4\\u07f5\\u2018-\\u201b\\u2032\\u2035\\u2039\\u203a\\u275b\\u275c\\u275f\\ua78b\\ua78c\\uff07\\uff40"

/** What could pass for the end of a quotation: a double quotation mark, or single ones side by side. */
export const endingMarks = new RegExp(`[${single}]*[${double}][${double}${single}]*|[${single}]{2,}`, 'gu')
