import type { Command } from 'commander'
import type { Activity } from '../../index'
import { attempt } from '../command-error'
import { addLang, readLanguageTag } from '../option-values'
import { loadPages } from '../pages/load-pages'
import { readDocumentFile } from '../read-documents'
import { assertStdinOnce } from '../read-files'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { writePageResult } from '../write-files'

interface BookletFlags {
  language?: string
  title?: string
  lang?: string
  out?: string
}

/** `booklet`: writes the badges of a programme as a booklet. */
export function addBooklet(program: Command): void {
  const command = program
    .command('booklet')
    .summary('write the badges of a programme as a booklet, to print')
    .description(
      'Writes one HTML page without scripts and requests: a cover with the list of badges, then each activity with its image, what it asks for and who confirms it. The image is the cover of the activity, if that is a data: URI, else it is drawn.',
    )
    .argument('<activities...>', 'the activities, in order; - for standard input')
    .option(
      '--language <tag>',
      'language of the activities (default: that of --lang); one without it is in its own first language',
      readLanguageTag,
    )
    .option('--title <text>', 'title of the cover, such as the name of the programme')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(booklet)
  addLang(command)
  addExamples(
    command,
    [
      'the badges of a summer, in Dutch',
      'booklet walk.activity.json harbour.activity.json --language nl --title "Zomer 2026" --out booklet.html',
    ],
    ['on standard output', 'booklet walk.activity.json > booklet.html'],
  )
}

async function booklet(files: readonly string[], flags: BookletFlags): Promise<void> {
  const { words } = await loadSpeech(flags.lang)
  assertStdinOnce(files)
  const activities: Activity[] = []
  for (const file of files) activities.push(await readDocumentFile<Activity>(file, 'activity'))
  const { bookletHtml } = await loadPages()
  const options = {
    language: flags.language ?? words.language,
    ...(flags.title !== undefined && { title: flags.title }),
  }
  await writePageResult(await attempt(() => bookletHtml(activities, options)), flags.out)
}
