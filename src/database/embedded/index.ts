import type { EmbeddedServer } from './server.ts';
import { startWith } from './start.ts';

export { EmbeddedServerError, type EmbeddedServerErrorCode } from './error.ts';
export { inspectServer, type ServerInspection } from './inspect.ts';
export type { EmbeddedServer } from './server.ts';
export { stopServer } from './stop.ts';

/**
 * Starts the real PostgreSQL of a POLITY_HOME, or joins the one that runs. Made on first use, it lets in nobody
 * without a generated password, listens on 127.0.0.1 only, and outlives the command.
 * @throws EmbeddedServerError
 */
export function startServer(home: string): Promise<EmbeddedServer> {
  return startWith(home, {});
}
