import { inspectServer, startServer, stopServer } from '../database/embedded/index.ts';
import { print } from './output.ts';
import { readSettings } from './settings.ts';

export const databaseActions = ['start', 'stop', 'status', 'url'] as const;
export type DatabaseAction = (typeof databaseActions)[number];

/** `polity db start|stop|status|url`: the embedded server of POLITY_HOME. */
export async function db(action: DatabaseAction): Promise<number> {
  const { home } = readSettings({});
  switch (action) {
    case 'start': {
      const { port, version, started } = await startServer(home);
      print(`PostgreSQL ${version} ${started ? 'started' : 'runs already'} on 127.0.0.1:${port}\n`);
      return 0;
    }
    case 'stop':
      print((await stopServer(home)) ? 'stopped\n' : 'it was not running\n');
      return 0;
    case 'url':
      // The one place that prints the password: asked for by name, for DATABASE_URL of other programs.
      print(`${(await startServer(home)).url}\n`);
      return 0;
    case 'status':
      return status(home);
  }
}

async function status(home: string): Promise<number> {
  const found = await inspectServer(home);
  switch (found.kind) {
    case 'running':
      print(
        `PostgreSQL ${found.server.version} runs on 127.0.0.1:${found.server.port} (process ${found.pid})\n`,
      );
      return 0;
    case 'changing':
      print(`PostgreSQL is starting or stopping (process ${found.pid})\n`);
      return 0;
    case 'stopped':
      print(`stopped; its files are in ${found.folder}\n`);
      return 0;
    case 'absent':
      print('there is none yet: `polity db start`, or any command that needs it, makes one\n');
      return 0;
  }
}
