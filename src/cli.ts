import { Argument, Command, CommanderError, Option } from 'commander';
import { checkFormats, formats, UsageError } from './commands/settings.ts';
import { readVersion } from './commands/version.ts';

const exitCodes = { refused: 1, usage: 64, bug: 70 };

/** argv → command → exit code. Commands are loaded when they are called: `--help` needs none of them. */
function describeProgram(run: (command: () => Promise<number>) => Promise<void>): Command {
  const program = new Command('polity')
    .description(
      'Organizations as code: YAML in git, reviewed as effects on people, reconciled into PostgreSQL',
    )
    .version(readVersion())
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

  common('check', 'find what is wrong with the files', checkFormats)
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
    .action((options) => run(async () => (await import('./commands/check.ts')).check(options)));
  program
    .command('fmt')
    .description('write the files in one style: order of keys, indentation, quotes; comments stay')
    .argument('[files...]', 'files and folders of declarations (default: all)')
    .option('--orgs <dir>', 'the folder of declarations (default: $POLITY_ORGS, else orgs)')
    .option('--check', 'write nothing; exit with 1 and list the files that would change')
    .exitOverride()
    .action((files, options) => run(async () => (await import('./commands/fmt.ts')).fmt(files, options)));
  common('explain', 'show an organization with its templates beneath it: each value with its file and line')
    .argument('<organization>', 'one of its files, its folder or its uid')
    .action((which, options) =>
      run(async () => (await import('./commands/explain.ts')).explain(which, options)),
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
  common('prove', 'hold what every account and reader sees in the database against what they must see')
    .option('--sample <pairs>', 'try at most so many pairs of account and selection (default: 2000)')
    .option('--seed <number>', 'take the same sample again')
    .option('--allow-bypass <roles...>', 'roles that may pass row-level security, such as one for backups')
    .action((options) => run(async () => (await import('./commands/prove.ts')).provePortfolio(options)));
  common('destroy', 'remove what was declared; run-time rows stay', ['text'])
    .option('--yes', 'do not ask')
    .option('--all-data', 'remove the rows made at run time, too')
    .action((options) => run(async () => (await import('./commands/destroy.ts')).destroy(options)));
  common('start', 'apply the sample, and say what to try next', ['text']).action((options) =>
    run(async () => (await import('./commands/start.ts')).start(options)),
  );
  const domains = common('domains', 'list the domains, and what shows control of them').action((options) =>
    run(async () => (await import('./commands/domains.ts')).listDomains(options)),
  );
  domains
    .command('challenge')
    .description('print the DNS record that shows control of a domain')
    .argument('<domain>', 'as domains.yaml lists it')
    .option('--renew', 'make a new secret first: the tokens of all domains change')
    .exitOverride()
    .action((name, _options, command: Command) =>
      run(async () =>
        (await import('./commands/domains.ts')).challengeDomain(name, command.optsWithGlobals()),
      ),
    );
  domains
    .command('verify')
    .description('look the records up and keep what was found; exit with 1 while control of one is not shown')
    .argument('[domains...]', 'as domains.yaml lists them (default: all)')
    .option(
      '--dns <address>',
      'ask this name server, as 192.0.2.1:53 (default: $POLITY_DNS, else the machine’s)',
    )
    .exitOverride()
    .action((names, _options, command: Command) =>
      run(async () =>
        (await import('./commands/domains.ts')).verifyDomains(names, command.optsWithGlobals()),
      ),
    );
  common('notify', 'send the e-mails that are due')
    .option('--smtp <reference>', 'the mail server’s URL by reference (default: env:POLITY_SMTP_URL)')
    .option('--from <address>', 'who writes (default: $POLITY_MAIL_FROM)')
    .action((options) => run(async () => (await import('./commands/notify.ts')).notify(options)));
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
  db.command('run')
    .description('run a file of SQL as the login that deploys, on the database that `up` works on')
    .argument('<file>', 'its statements are one transaction, unless it begins some of its own')
    .exitOverride()
    .action((file) => run(async () => (await import('./commands/run-sql.ts')).runSql(file)));
  program
    .command('completion')
    .description('print a script that completes polity on the command line: source <(polity completion bash)')
    .addArgument(new Argument('<shell>', 'the shell to complete in').choices(['bash', 'zsh', 'fish']))
    .exitOverride()
    .action((shell) =>
      run(async () => (await import('./commands/completion.ts')).completion(shell, program)),
    );
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

/** A pipe takes what is printed bit by bit, and loses the rest when the process ends before. */
function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((done) => {
    stream.write('', () => done());
  });
}

const streams = [process.stdout, process.stderr];
// Whoever reads may have enough (`polity plan | head`): that is no failure of the command.
for (const stream of streams) stream.on('error', () => undefined);
const exitCode = await main();
await Promise.all(streams.map(flush));
process.exit(exitCode);
