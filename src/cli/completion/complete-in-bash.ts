import type { CompletedVerb, Completes } from './describe-verbs'

/**
 * Writes the completion script for bash 3.2 and later.
 *
 * The first words that are verbs say what can follow. Bash splits words at `=`, so a file after `uri=` is a word of its own.
 */
export function completeInBash(verbs: readonly CompletedVerb[]): string {
  return `# Completion of quality-label for bash. Use it: source <(quality-label completion bash)
_quality_label_files() {
  local file
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$1")
}
_quality_label_words() {
  COMPREPLY=($(compgen -W "$2" -- "$1"))
}
_quality_label() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} path='' word
  COMPREPLY=()
  if [[ $current == '=' ]]; then
    previous='='
    current=''
  fi
  if [[ $previous == '=' ]]; then
    local index=$COMP_CWORD
    [[ \${COMP_WORDS[COMP_CWORD]} == '=' ]] || index=$((COMP_CWORD - 1))
    previous=\${COMP_WORDS[index-1]}
    if [[ $previous != -* ]]; then
      _quality_label_files "$current"
      return
    fi
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path $word" in
      ${verbs
        .filter(({ path }) => path.length > 0)
        .map(({ path }) => `'${path.length > 1 ? '' : ' '}${path.join(' ')}'`)
        .join(' | ')}) path="\${path:+$path }$word" ;;
      *) break ;;
    esac
  done
  case "$path" in
${verbs.map(completeVerb).join('\n')}
  esac
}
complete -F _quality_label quality-label
`
}

function completeVerb({ path, verbs, options, argument }: CompletedVerb): string {
  const withValue = options.filter(({ value }) => value !== undefined)
  const values = withValue.map(
    ({ names, value = 'text' }) => `        ${names.join(' | ')}) ${complete(value)}; return ;;\n`,
  )
  const flags = options.flatMap(({ names }) => names).join(' ')
  const words = verbs.map(({ name }) => name).join(' ')
  return `    '${path.join(' ')}')
${values.length === 0 ? '' : `      case "$previous" in\n${values.join('')}      esac\n`}      if [[ $current == -* ]]; then _quality_label_words "$current" '${flags}'
      else ${words === '' ? complete(argument ?? 'text') : complete(words.split(' '))}; fi ;;`
}

function complete(value: Completes): string {
  if (value === 'files') return '_quality_label_files "$current"'
  return value === 'text' ? ':' : `_quality_label_words "$current" '${value.join(' ')}'`
}
