import type { CommandShape, OptionShape, Value } from './describe-commands.ts';
import { findOrganizations, findStacks } from './find-values.ts';

/** For `source <(polity completion zsh)`, and as a file `_polity` on the fpath. */
export function renderZsh(program: CommandShape): string {
  return `#compdef polity
# Completes polity in zsh: source <(polity completion zsh)
_polity_organizations() {
  local -a found
  found=(\${(f)"$(sh -c '${findOrganizations}' sh "\${opt_args[--orgs]:-\${POLITY_ORGS:-orgs}}")"})
  compadd -a found
}
_polity_stacks() {
  local -a found
  found=(\${(f)"$(sh -c '${findStacks}')"})
  compadd -a found
}
_polity() {
  local -a commands
  local -A opt_args
${renderLevel(program, '  ')}}
if [ "$funcstack[1]" = _polity ]; then
  _polity "$@"
else
  compdef _polity polity
fi
`;
}

function renderLevel({ commands, options }: CommandShape, indent: string): string {
  const described = commands.map(
    ({ path, description }) => `${indent}  ${quote(`${path.at(-1)}:${escapeColon(description)}`)}\n`,
  );
  const cases = commands.map((command) => renderCommand(command, `${indent}  `));
  const flags = options.map(({ flag }) => quote(flag)).join(' ');
  return `${indent}if (( CURRENT == 2 )); then
${indent}  commands=(
${described.join('')}${indent}  )
${indent}  _describe command commands
${indent}  [[ $words[CURRENT] == -* ]] && compadd -- ${flags}
${indent}  return
${indent}fi
${indent}shift words
${indent}(( CURRENT-- ))
${indent}case $words[1] in
${cases.join('')}${indent}esac
`;
}

function renderCommand(command: CommandShape, indent: string): string {
  const name = command.path.at(-1) ?? '';
  if (command.commands.length > 0)
    return `${indent}${name})\n${renderLevel(command, `${indent}  `)}${indent}  ;;\n`;
  const specs = [
    ...command.options.map(describeOption),
    ...(command.argument === undefined ? [] : [`*:value:${renderValue(command.argument)}`]),
  ];
  return `${indent}${name}) _arguments ${specs.map(quote).join(' ')} ;;\n`;
}

function describeOption({ flag, description, value }: OptionShape): string {
  const text = escapeColon(description).replace(/[[\]]/g, '\\$&');
  return value === undefined ? `${flag}[${text}]` : `${flag}=[${text}]:value:${renderValue(value)}`;
}

function renderValue(value: Value): string {
  switch (value.kind) {
    case 'choices':
      return `(${value.choices.join(' ')})`;
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    case 'organization':
      return '_polity_organizations';
    case 'stack':
      return '_polity_stacks';
    case 'free':
      return ' ';
  }
}

function escapeColon(text: string): string {
  return text.replaceAll(':', '\\:');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
