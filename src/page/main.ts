import { start } from './start'
import { serve } from './worker/serve'

/** The text of this very script, which a worker runs as well: a page from a file can load no other. */
const own = typeof document === 'undefined' ? null : document.currentScript

if (own === null) serve(self as unknown as Worker)
else void start(own.textContent ?? '')
