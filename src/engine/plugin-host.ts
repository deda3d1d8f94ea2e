import type { EngineEvent } from './deployment/events.ts';
import type { EngineServer } from './monitor/serve.ts';
import type { EngineOptions } from './options.ts';
import type { PluginHost } from './providers/open-provider.ts';

/** Where plugins run. The server that they may log to starts when the first one needs it. */
export interface RunningHost extends PluginHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly close: () => Promise<void>;
}

/** @param killed ends what runs at once. */
export function createPluginHost(
  options: EngineOptions,
  onEvent: (event: EngineEvent) => void,
  killed: Promise<void>,
): RunningHost {
  let server: Promise<EngineServer> | undefined;
  return {
    env: { ...process.env, ...options.env },
    killed,
    onLine: (source, stream, line) => onEvent({ kind: 'output', source, stream, line }),
    async engineAddress() {
      server ??= import('./monitor/serve.ts').then(({ serveEngine }) => serveEngine(onEvent, undefined));
      return (await server).address;
    },
    async close() {
      (await server)?.close();
    },
  };
}
