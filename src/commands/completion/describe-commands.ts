import type { Argument, Command, Option } from 'commander';

/** What may stand at a place of the command line. */
export type Value =
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  /** Found by the shell when it completes. */
  | { readonly kind: 'file' | 'folder' | 'stack' | 'organization' | 'free' };

export interface OptionShape {
  /** As `--format`. */
  readonly flag: string;
  readonly description: string;
  /** Undefined for a switch. */
  readonly value: Value | undefined;
}

export interface CommandShape {
  /** As `['check']` or `['db', 'start']`. */
  readonly path: readonly string[];
  readonly description: string;
  readonly options: readonly OptionShape[];
  /** What its arguments are; undefined where it takes none. */
  readonly argument: Value | undefined;
  readonly commands: readonly CommandShape[];
}

/** The program as plain data, for the shells' scripts. */
export function describeCommands(program: Command): CommandShape {
  return describe(program, []);
}

function describe(command: Command, path: readonly string[]): CommandShape {
  const argument = command.registeredArguments[0];
  return {
    path,
    description: command.description(),
    options: [...command.options.filter(({ hidden }) => !hidden).map(describeOption), help],
    argument: argument === undefined ? undefined : describeArgument(argument),
    commands: command.commands.map((nested) => describe(nested, [...path, nested.name()])),
  };
}

const help: OptionShape = { flag: '--help', description: 'display help for command', value: undefined };

function describeOption(option: Option): OptionShape {
  const { long, description, argChoices, flags } = option;
  const placeholder = /[<[](\w+)/.exec(flags)?.[1];
  return {
    flag: long ?? '',
    description,
    value:
      placeholder === undefined
        ? undefined
        : describeValue([option.attributeName(), placeholder], argChoices),
  };
}

function describeArgument(argument: Argument): Value {
  return describeValue([argument.name()], argument.argChoices);
}

/** What an option, its placeholder or an argument is called says what the value is. */
const kinds: Readonly<Record<string, Exclude<Value['kind'], 'choices'>>> = {
  dir: 'folder',
  file: 'file',
  files: 'file',
  plan: 'file',
  stack: 'stack',
  uid: 'organization',
  organization: 'organization',
};

function describeValue(names: readonly string[], choices: readonly string[] | undefined): Value {
  if (choices !== undefined) return { kind: 'choices', choices };
  const known = names.find((name) => Object.hasOwn(kinds, name));
  return { kind: (known === undefined ? undefined : kinds[known]) ?? 'free' };
}

/** All commands, those inside of others after them. */
export function listCommands(shape: CommandShape): readonly CommandShape[] {
  return shape.commands.flatMap((command) => [command, ...listCommands(command)]);
}
