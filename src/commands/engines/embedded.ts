import { type EngineOptions, inspectStack, preview, up } from '../../engine/index.ts';
import { postgresqlStandIn } from '../../engine/stand-ins/postgresql/index.ts';
import { findPassphrase } from '../passphrase.ts';
import type { Settings } from '../settings.ts';
import type { Engine, EngineRun } from './engine.ts';

/** The engine of this repository, in this process. */
export const embeddedEngine: Engine = {
  preview: (run) => preview(describeOptions(run)),
  up: (run) => up(describeOptions(run)),
  countResources: async (settings) => (await inspectStack(describeStack(settings))).resources.length,
};

type StackOptions = Pick<EngineOptions, 'projectDir' | 'stack' | 'backend' | 'passphrase'>;

function describeStack(settings: Settings): StackOptions {
  const { projectDir, stack, backend } = settings;
  return { projectDir, stack, backend, passphrase: findPassphrase(settings) };
}

function describeOptions({ settings, env, provider, signal, killSignal, onEvent }: EngineRun): EngineOptions {
  return {
    ...describeStack(settings),
    env,
    plugins: { polity: { kind: 'address', address: provider }, postgresql: postgresqlStandIn() },
    ...(signal === undefined ? {} : { signal }),
    ...(killSignal === undefined ? {} : { killSignal }),
    ...(onEvent === undefined ? {} : { onEvent }),
  };
}
