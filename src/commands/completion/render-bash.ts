import { type CommandShape, listCommands, type Value } from './describe-commands.ts';
import { findOrganizations, findStacks } from './find-values.ts';

/** For bash 3.2 and newer. */
export function renderBash(program: CommandShape): string {
  const commands = listCommands(program);
  const groups = program.commands.filter(({ commands }) => commands.length > 0);
  return `# Completes polity in bash: source <(polity completion bash)
_polity() {
  local IFS=$' \\t\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  # "=" is a word of its own.
  if [ "$cur" = "=" ]; then
    cur=
  elif [ "$prev" = "=" ]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  local i orgs=\${POLITY_ORGS:-orgs} verb=\${COMP_WORDS[1]}
  for ((i = 1; i < COMP_CWORD - 1; i++)); do
    if [ "\${COMP_WORDS[i]}" = --orgs ]; then orgs=\${COMP_WORDS[i+1]}; fi
  done
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${[...namesOf(program), ...flagsOf(program)].join(' ')}' -- "$cur"))
    return
  fi
  case "$verb" in
    ${alternatives(groups.map(({ path }) => path.join(' ')))})
      case "$COMP_CWORD:\${COMP_WORDS[2]}" in
        2:* | *:-*) ;;
        *) verb="$verb \${COMP_WORDS[2]}" ;;
      esac ;;
  esac
  case "$verb:$prev" in
${commands.flatMap(renderOptionValues).join('')}  esac
  case "$verb:$cur" in
${commands.map(renderFlags).join('')}  esac
  case "$verb" in
${groups.map((group) => renderCase(group.path.join(' '), { kind: 'choices', choices: namesOf(group) })).join('')}${commands.flatMap(renderArgument).join('')}  esac
}
_polity_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$cur"))
}
complete -F _polity polity
`;
}

function namesOf({ commands }: CommandShape): readonly string[] {
  return commands.map(({ path }) => path.at(-1) ?? '');
}

function flagsOf({ options }: CommandShape): readonly string[] {
  return options.map(({ flag }) => flag);
}

function alternatives(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join('|');
}

function renderOptionValues({ path, options }: CommandShape): readonly string[] {
  return options.flatMap(({ flag, value }) =>
    value === undefined ? [] : [renderCase(`${path.join(' ')}:${flag}`, value)],
  );
}

function renderFlags(command: CommandShape): string {
  const words = `compgen -W '${flagsOf(command).join(' ')}' -- "$cur"`;
  return `    '${command.path.join(' ')}:'-*) COMPREPLY=($(${words})); return ;;\n`;
}

function renderArgument({ path, argument }: CommandShape): readonly string[] {
  return argument === undefined ? [] : [renderCase(path.join(' '), argument)];
}

function renderCase(pattern: string, value: Value): string {
  return `    '${pattern}') ${renderValue(value)}; return ;;\n`;
}

function renderValue(value: Value): string {
  switch (value.kind) {
    case 'choices':
      return `COMPREPLY=($(compgen -W '${value.choices.join(' ')}' -- "$cur"))`;
    case 'file':
      return '_polity_files -f';
    case 'folder':
      return '_polity_files -d';
    case 'organization':
      return `COMPREPLY=($(compgen -W "$(sh -c '${findOrganizations}' sh "$orgs")" -- "$cur"))`;
    case 'stack':
      return `COMPREPLY=($(compgen -W "$(sh -c '${findStacks}')" -- "$cur"))`;
    case 'free':
      return 'COMPREPLY=()';
  }
}
