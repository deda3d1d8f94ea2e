import { mkdirSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import type { Stack } from '@pulumi/pulumi/automation/index.js';
import automation from '@pulumi/pulumi/automation/index.js';
import { EngineError } from '../../engine/errors.ts';
import { findPasswords } from '../../provider/failure.ts';
import { findPassphrase } from '../passphrase.ts';
import type { Settings } from '../settings.ts';
import type { Engine, EngineRun, RunResult } from './engine.ts';
import { findCommand } from './pulumi-command.ts';
import { findCliMessage, findRefusal } from './pulumi-errors.ts';
import { collectEvents } from './pulumi-events.ts';
import { writeProject } from './pulumi-project.ts';

/** The Pulumi CLI, through Pulumi's Automation API. */
export const pulumiEngine: Engine = {
  preview: (run) => carryOut(run, (stack, options) => stack.preview(options)),
  up: (run) => carryOut(run, (stack, options) => stack.up({ ...options, continueOnError: true })),
  async countResources(settings) {
    const workspace = await openWorkspace(settings, {});
    const stacks = await refusing(workspace.listStacks(), {});
    // Some backends put an organization before it.
    const found = stacks.find(({ name }) => name.split('/').at(-1) === settings.stack);
    return found?.resourceCount ?? 0;
  },
};

type Options = Pick<automation.PreviewOptions, 'onEvent' | 'signal' | 'color'>;

async function carryOut(
  { settings, env, provider, signal, killSignal, onEvent }: EngineRun,
  operate: (stack: Stack, options: Options) => Promise<unknown>,
): Promise<RunResult> {
  const workspace = await openWorkspace(settings, {
    ...env,
    PULUMI_DEBUG_PROVIDERS: `polity:${provider.slice(provider.lastIndexOf(':') + 1)}`,
  });
  const stack = await refusing(automation.Stack.createOrSelect(settings.stack, workspace), env);
  const events = collectEvents(onEvent);
  // A terminal sends Ctrl-C to the CLI, too, which takes a second one as the order to stop at once.
  const forwarded = process.stdin.isTTY ? {} : { signal: forward(signal, killSignal) };
  let failure: string | undefined;
  try {
    await operate(stack, { onEvent: events.take, color: 'never', ...forwarded });
  } catch (error) {
    failure = hidePasswords(findCliMessage(error), env);
  }
  const result = events.describe(failure, signal?.aborted === true);
  const refusal = failure === undefined || result.steps.length > 0 ? undefined : findRefusal(failure);
  if (refusal !== undefined) throw refusal;
  return result;
}

/** The Automation API sends the CLI an interrupt whenever the signal says `abort`: once for each of ours. */
function forward(stop: AbortSignal | undefined, kill: AbortSignal | undefined): AbortSignal {
  const both = new AbortController();
  stop?.addEventListener('abort', () => both.abort());
  kill?.addEventListener('abort', () => both.signal.dispatchEvent(new Event('abort')));
  return both.signal;
}

/** @throws EngineError what the CLI refused, in its words or in those of the embedded engine */
async function refusing<T>(work: Promise<T>, env: Readonly<Record<string, string>>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const message = hidePasswords(findCliMessage(error), env);
    // Without its cause, which says everything that the CLI wrote, and twice.
    throw findRefusal(message) ?? new EngineError('cli-failed', `the Pulumi CLI: ${message}`);
  }
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

function hidePasswords(text: string, env: Readonly<Record<string, string>>): string {
  return findPasswords(env.DATABASE_URL).reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}
