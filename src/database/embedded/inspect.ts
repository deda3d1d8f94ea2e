import { existsSync } from 'node:fs';
import { findLayout } from './layout.ts';
import { findPort } from './port.ts';
import { findPostmaster } from './postmaster.ts';
import { type EmbeddedServer, findServer } from './server.ts';

export type ServerInspection =
  /** No server was ever started here. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'stopped'; readonly port: number | undefined; readonly folder: string }
  /** On its way up (perhaps recovering from a crash) or down. */
  | { readonly kind: 'changing'; readonly pid: number; readonly port: number; readonly folder: string }
  | { readonly kind: 'running'; readonly pid: number; readonly server: EmbeddedServer };

/** What is there under `home`. Starts, makes and changes nothing. */
export async function inspectServer(home: string): Promise<ServerInspection> {
  const layout = findLayout(home);
  if (layout === undefined || !existsSync(layout.dataFolder)) return { kind: 'absent' };
  const { folder } = layout;
  const postmaster = findPostmaster(layout.dataFolder);
  if (postmaster === undefined) return { kind: 'stopped', port: findPort(layout), folder };
  const { pid, port } = postmaster;
  const server = await findServer(layout);
  return server ? { kind: 'running', pid, server } : { kind: 'changing', pid, port, folder };
}
