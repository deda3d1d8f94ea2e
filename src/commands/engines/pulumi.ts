import { mkdirSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import type { PulumiCommand, Stack } from '@pulumi/pulumi/automation/index.js';
import automation from '@pulumi/pulumi/automation/index.js';
import { EngineError } from '../../engine/errors.ts';
import { messageOf } from '../../model/errors.ts';
import { findPasswords } from '../../provider/failure.ts';
import { findPassphrase } from '../passphrase.ts';
import type { Settings } from '../settings.ts';
import type { Engine, EngineRun, RunResult } from './engine.ts';
import { collectEvents } from './pulumi-events.ts';
import { writeProject } from './pulumi-project.ts';

/** The oldest CLI that the program, its provider and the state were tried with. */
const oldest = '3.230.0';

/** The Pulumi CLI, through Pulumi's Automation API. */
export const pulumiEngine: Engine = {
  preview: (run) => carryOut(run, (stack, options) => stack.preview(options)),
  up: (run) => carryOut(run, (stack, options) => stack.up({ ...options, continueOnError: true })),
  async countResources(settings) {
    const workspace = await openWorkspace(settings, {});
    const found = (await workspace.listStacks()).find(({ name }) => name === settings.stack);
    return found?.resourceCount ?? 0;
  },
};

type Options = Pick<automation.PreviewOptions, 'onEvent' | 'signal' | 'color'>;

async function carryOut(
  { settings, env, provider, signal, onEvent }: EngineRun,
  operate: (stack: Stack, options: Options) => Promise<unknown>,
): Promise<RunResult> {
  const workspace = await openWorkspace(settings, {
    ...env,
    PULUMI_DEBUG_PROVIDERS: `polity:${provider.slice(provider.lastIndexOf(':') + 1)}`,
  });
  const stack = await automation.Stack.createOrSelect(settings.stack, workspace);
  const events = collectEvents(onEvent);
  // A terminal sends Ctrl-C to the CLI, too, which takes a second one as the order to stop at once.
  const forwarded = signal === undefined || process.stdin.isTTY ? {} : { signal };
  let failure: string | undefined;
  try {
    await operate(stack, { onEvent: events.take, color: 'never', ...forwarded });
  } catch (error) {
    failure = hidePasswords(messageOf(error), env);
  }
  return events.describe(failure, signal?.aborted === true);
}

async function openWorkspace(
  settings: Settings,
  env: Readonly<Record<string, string>>,
): Promise<automation.LocalWorkspace> {
  const { backend, backendUrl } = settings;
  if (backendUrl.startsWith('file://')) mkdirSync(backend, { recursive: true, mode: 0o700 });
  return automation.LocalWorkspace.create({
    workDir: writeProject(settings),
    pulumiCommand: await findCommand(),
    envVars: {
      PULUMI_BACKEND_URL: backendUrl,
      PULUMI_CONFIG_PASSPHRASE: findPassphrase(settings),
      PULUMI_SKIP_UPDATE_CHECK: 'true',
      // The CLI runs whichever Node comes first, and an older one does not run TypeScript.
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      ...env,
    },
  });
}

/** The `pulumi` of PATH. @throws EngineError when there is none, or when it is too old */
async function findCommand(): Promise<PulumiCommand> {
  const command = await automation.PulumiCommand.get({ skipVersionCheck: true }).catch((error: unknown) => {
    const [why] = messageOf(error).split('\n');
    throw new EngineError(
      'unsupported',
      `no Pulumi CLI can be run (${why}): install it, or set POLITY_ENGINE=embedded`,
    );
  });
  const { version } = command;
  if (version !== null && version.compare(oldest) >= 0) return command;
  throw new EngineError(
    'unsupported',
    `the Pulumi CLI on PATH is ${version?.version ?? 'of no known version'}, and ${oldest} is the oldest that fits; update it, or set POLITY_ENGINE=embedded`,
  );
}

function hidePasswords(text: string, env: Readonly<Record<string, string>>): string {
  return findPasswords(env.DATABASE_URL).reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}
