import { type CommandShape, listCommands, type OptionShape, type Value } from './describe-commands.ts';
import { findOrganizations, findStacks } from './find-values.ts';

/** For `polity completion fish | source`. */
export function renderFish(program: CommandShape): string {
  const groups = program.commands.filter(({ commands }) => commands.length > 0);
  return `# Completes polity in fish: polity completion fish | source
function __polity_organizations
    set -l orgs orgs
    set -q POLITY_ORGS; and set orgs $POLITY_ORGS
    set -l words (commandline -opc)
    if set -l at (contains -i -- --orgs $words)
        set orgs $words[(math $at + 1)]
    end
    sh -c '${findOrganizations}' sh $orgs
end
function __polity_stacks
    sh -c '${findStacks}'
end
complete -c polity -e
complete -c polity -f
${program.options.map((option) => renderOption('__fish_use_subcommand', option)).join('')}${[program, ...groups].flatMap(renderNames).join('')}${listCommands(
  program,
)
  .flatMap((command) => renderCommand(command, groups))
  .join('')}`;
}

function renderNames({ path, commands }: CommandShape): readonly string[] {
  const inside = commands.map((command) => command.path.at(-1) ?? '');
  const condition =
    path.length === 0
      ? '__fish_use_subcommand'
      : `${whenSeen(path)}; and not __fish_seen_subcommand_from ${inside.join(' ')}`;
  return commands.map(({ description }, index) =>
    renderLine(condition, `-a ${inside[index]} -d ${quote(description)}`),
  );
}

/** `db start` is no `start`. */
function renderCommand(
  { path, options, argument }: CommandShape,
  groups: readonly CommandShape[],
): readonly string[] {
  const around = path.length > 1 ? [] : groups.filter((group) => group.path[0] !== path[0]);
  const others = around.map((group) => `; and not ${whenSeen(group.path)}`);
  const condition = whenSeen(path) + others.join('');
  return [
    ...options.map((option) => renderOption(condition, option)),
    ...(argument === undefined ? [] : [renderLine(condition, renderValue(argument))]),
  ];
}

function renderOption(condition: string, { flag, description, value }: OptionShape): string {
  const required = value === undefined ? '' : ` -r ${renderValue(value)}`;
  return renderLine(condition, `-l ${flag.slice(2)} -d ${quote(description)}${required}`);
}

function renderLine(condition: string, rest: string): string {
  return `complete -c polity -n ${quote(condition)} ${rest}\n`;
}

function whenSeen(path: readonly string[]): string {
  return path.map((name) => `__fish_seen_subcommand_from ${name}`).join('; and ');
}

function renderValue(value: Value): string {
  switch (value.kind) {
    case 'choices':
      return `-f -a ${quote(value.choices.join(' '))}`;
    case 'file':
      return '-F';
    case 'folder':
      return `-f -a '(__fish_complete_directories)'`;
    case 'organization':
      return `-f -a '(__polity_organizations)'`;
    case 'stack':
      return `-f -a '(__polity_stacks)'`;
    case 'free':
      return '-f';
  }
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
