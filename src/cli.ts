import { Command, CommanderError, Option } from 'commander';
import { type CommonOptions, formats, UsageError } from './commands/settings.ts';

const exitCodes = { refused: 1, usage: 64, bug: 70 };

/** argv → command → exit code. Commands are loaded when they are called: `--help` needs none of them. */
function describeProgram(run: (command: () => Promise<number>) => Promise<void>): Command {
  const program = new Command('polity')
    .description(
      'Organizations as code: YAML in git, reviewed as effects on people, reconciled into PostgreSQL',
    )
    .version('0.1.0')
    .showHelpAfterError('(polity help lists the commands)')
    .exitOverride();

  const common = (
    name: string,
    description: string,
    formatNames: readonly string[] = ['text', 'json'],
  ): Command =>
    program
      .command(name)
      .description(description)
      .option('--orgs <dir>', 'the folder of declarations (default: $POLITY_ORGS, else orgs)')
      .option('--stack <name>', 'the Pulumi stack (default: $POLITY_STACK, else dev)')
      .addOption(
        new Option('--format <format>', 'how results are printed').choices(formatNames).default('text'),
      )
      .exitOverride();

  common('check', 'find what is wrong with the files').action((options: CommonOptions) =>
    run(async () => (await import('./commands/check.ts')).check(options)),
  );
  common('plan', 'show what would change, first of all for people; writes nothing', formats)
    .option('--out <file>', 'save the plan, to show and apply it later')
    .option('--org <uid>', 'show one organization only (the plan stays whole)')
    .option('--offline', 'ask no database: plan as if it were empty')
    .option('--exit-code', 'exit with 2 when there are changes')
    .action((options) => run(async () => (await import('./commands/plan.ts')).plan(options)));
  common('show', 'show a saved plan', formats)
    .argument('<plan>', 'file of `plan --out`')
    .option('--org <uid>', 'show one organization only')
    .action((file, options) => run(async () => (await import('./commands/show.ts')).show(file, options)));
  common('up', 'apply what the files say', ['text'])
    .argument('[plan]', 'apply this saved plan, only if it is still what would happen')
    .option('--yes', 'do not ask')
    .option('--acknowledge <hash>', 'pass the guards that the plan of this hash trips')
    .action((file, options) => run(async () => (await import('./commands/up.ts')).up(file, options)));
  common('status', 'show database, stack, and whether the files say something else').action((options) =>
    run(async () => (await import('./commands/status.ts')).status(options)),
  );
  common('destroy', 'remove what was declared; run-time rows stay', ['text'])
    .option('--yes', 'do not ask')
    .option('--all-data', 'remove the rows made at run time, too')
    .action((options) => run(async () => (await import('./commands/destroy.ts')).destroy(options)));
  common('start', 'apply the sample, and say what to try next', ['text']).action((options) =>
    run(async () => (await import('./commands/start.ts')).start(options)),
  );
  const db = program.command('db').description('the embedded PostgreSQL of $POLITY_HOME').exitOverride();
  for (const [name, description] of [
    ['start', 'start it, or join the one that runs'],
    ['stop', 'stop it'],
    ['status', 'say whether it runs, and where'],
    ['url', 'print its URL, password included'],
  ] as const) {
    db.command(name)
      .description(description)
      .exitOverride()
      .action(() => run(async () => (await import('./commands/db.ts')).db(name)));
  }
  return program;
}

async function main(): Promise<number> {
  let exitCode = 0;
  const program = describeProgram(async (command) => {
    exitCode = await command();
  });
  try {
    await program.parseAsync();
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
    if (error instanceof UsageError) {
      process.stderr.write(`polity: ${error.message}\n`);
      return exitCodes.usage;
    }
    const { describeFailure } = await import('./commands/failure.ts');
    const { text, expected } = describeFailure(error);
    process.stderr.write(text);
    return expected ? exitCodes.refused : exitCodes.bug;
  }
}

process.exit(await main());
