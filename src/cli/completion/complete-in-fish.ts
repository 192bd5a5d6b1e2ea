import type { CompletedOption, CompletedVerb, Completes } from './describe-verbs'

/** Writes the completion script for fish: a line for each verb and option, with the verbs that must precede it. */
export function completeInFish(verbs: readonly CompletedVerb[]): string {
  const paths = verbs.filter(({ path }) => path.length > 0).map(({ path }) => quote(path.join(' ')))
  return `# Completion of quality-label for fish. Use it: quality-label completion fish | source
function __quality_label_at
    set -l path
    for word in (commandline -opc)[2..-1]
        set -l longer (string trim -- "$path $word")
        contains -- "$longer" ${paths.join(' ')}; or break
        set path $longer
    end
    test "$path" = "$argv[1]"
end
complete -c quality-label -f
${verbs.flatMap(completeVerb).join('\n')}
`
}

function completeVerb({ path, verbs, options, argument }: CompletedVerb): string[] {
  const begin = `complete -c quality-label -n ${quote(`__quality_label_at ${quote(path.join(' '))}`)}`
  return [
    ...verbs.map(({ name, about }) => `${begin} -a ${name} -d ${quote(about)}`),
    ...options.map((option) => `${begin} ${completeOption(option)}`),
    ...(argument === undefined || argument === 'text' ? [] : [`${begin} ${complete(argument)}`]),
  ]
}

function completeOption({ names, about, value }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  const after = value === undefined ? '' : ` -r ${complete(value)}`
  return `${flags.join(' ')} -d ${quote(about)}${after}`.trimEnd()
}

function complete(value: Completes): string {
  if (value === 'files') return '-F'
  return value === 'text' ? '' : `-a ${quote(value.join(' '))}`
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
