import { findPackage } from './binaries.ts';
import { describeUrl, findCredentials } from './credentials.ts';
import { EmbeddedServerError } from './error.ts';
import type { Layout } from './layout.ts';
import { answers, findPostmaster } from './postmaster.ts';

/** A running server, ready for connections. */
export interface EmbeddedServer {
  /** `postgres://…` of the deployer's role and database, password included: for connecting, not for showing. */
  readonly url: string;
  /** On 127.0.0.1 only; the same for as long as its POLITY_HOME lives. */
  readonly port: number;
  /** What its owner keeps: credentials, port, log. */
  readonly folder: string;
  /** The folder of its socket; only the server's own user and root get in. */
  readonly socketFolder: string;
  /** PostgreSQL's version, such as `18.4`. */
  readonly version: string;
  /** Whether this call started it, rather than join it. */
  readonly started: boolean;
}

/** The server that already runs under this layout, or undefined while there is none that takes connections. */
export async function findServer(layout: Layout): Promise<EmbeddedServer | undefined> {
  const postmaster = findPostmaster(layout.dataFolder);
  if (!postmaster?.ready || !(await answers(postmaster.port))) return undefined;
  return { ...describeServer(layout, postmaster.port), started: false };
}

/**
 * The running server on this port.
 * @throws EmbeddedServerError CREDENTIALS_LOST
 */
export function describeServer(layout: Layout, port: number): Omit<EmbeddedServer, 'started'> {
  const credentials = findCredentials(layout);
  if (credentials === undefined) {
    throw new EmbeddedServerError(
      'CREDENTIALS_LOST',
      `the embedded server on port ${port} runs, but its passwords were in ${layout.credentialsFile}, which is gone; ` +
        'bring it back, or stop the server ("polity db stop") and remove its data folder to begin anew',
    );
  }
  const { folder, socketFolder } = layout;
  return {
    url: describeUrl('deployer', credentials, port),
    port,
    folder,
    socketFolder,
    version: findPackage().version,
  };
}
