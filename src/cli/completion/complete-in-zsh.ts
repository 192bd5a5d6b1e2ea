import type { CompletedOption, CompletedVerb, Completes } from './describe-verbs'

/** Writes the completion script for zsh: a function for each verb, which `_arguments` reads. */
export function completeInZsh(verbs: readonly CompletedVerb[]): string {
  return `#compdef quality-label
# Completion of quality-label for zsh. Use it: source <(quality-label completion zsh)
_quality_label_files() {
  compset -P '*='
  _files
}
${verbs.map(completeVerb).join('\n')}
if [[ $funcstack[1] == _quality_label ]]; then
  _quality_label "$@"
else
  compdef _quality_label quality-label
fi
`
}

function completeVerb({ path, verbs, options, argument }: CompletedVerb): string {
  const rest = verbs.length > 0 ? [`'1:verb:->verb'`, `'*::argument:->rest'`] : completeArgument(argument)
  const specs = [...options.map(completeOption), ...rest]
  return `${functionOf(path)}() {
  local state line
  _arguments -S \\
${specs.map((spec) => `    ${spec}`).join(' \\\n')}
${verbs.length > 0 ? completeInner(path, verbs) : ''}}`
}

function completeInner(path: readonly string[], verbs: CompletedVerb['verbs']): string {
  const names = verbs.map(({ name, about }) => `      ${quote(`${name}:${escapeColons(about)}`)}`)
  const calls = verbs.map(({ name }) => `        ${name}) ${functionOf([...path, name])} ;;`)
  return `  case $state in
    verb)
      local -a verbs
      verbs=(
  ${names.join('\n  ')}
      )
      _describe verb verbs ;;
    rest)
      case $line[1] in
${calls.join('\n')}
      esac ;;
  esac
`
}

function completeArgument(argument: Completes | undefined): string[] {
  return argument === undefined ? [] : [quote(`*:argument:${complete(argument)}`)]
}

function completeOption({ names, about, value }: CompletedOption): string {
  const after = value === undefined ? '' : `:value:${complete(value)}`
  // Brackets end a description.
  const text = `[${about.replace(/[[\]\\]/g, '\\$&')}]`
  return names.map((name) => quote(`*${name}${text}${after}`)).join(' ')
}

function complete(value: Completes): string {
  if (value === 'files') return '_quality_label_files'
  return value === 'text' ? ' ' : `(${value.join(' ')})`
}

function functionOf(path: readonly string[]): string {
  return ['_quality_label', ...path].join('_')
}

function escapeColons(text: string): string {
  return text.replace(/[:\\]/g, '\\$&')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
