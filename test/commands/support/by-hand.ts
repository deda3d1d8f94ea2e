import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { copyCheckout } from './checkout.ts';
import type { Outcome } from './command.ts';
import type { Workspace } from './workspace.ts';

/** A checkout of the project with the workspace's files, in which somebody runs `pulumi`. */
export interface ByHand {
  readonly pulumi: (...args: readonly string[]) => Promise<Outcome>;
  /** All that has to be configured. */
  readonly env: Readonly<Record<'DATABASE_URL' | 'PULUMI_BACKEND_URL' | 'PULUMI_CONFIG_PASSPHRASE', string>>;
}

/** The CLI writes into the project: it gets a copy. */
export function copyProject(workspace: Workspace): ByHand {
  const folder = join(workspace.root, 'project');
  copyCheckout(folder);
  cpSync(join(workspace.root, 'orgs'), join(folder, 'orgs'), { recursive: true });
  const backend = join(workspace.root, 'by-hand');
  mkdirSync(backend);
  const env: ByHand['env'] = {
    DATABASE_URL: workspace.database.url,
    PULUMI_BACKEND_URL: `file://${backend}`,
    PULUMI_CONFIG_PASSPHRASE: 'a passphrase',
  };
  const inherited = Object.entries(process.env).filter(([name]) => !/^(POLITY_|PG|NODE_OPTIONS$)/.test(name));
  // A Node that runs TypeScript has to come first.
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;
  return {
    env,
    pulumi: (...args) =>
      new Promise((done, fail) => {
        const child = spawn('pulumi', [...args, '--non-interactive'], {
          cwd: folder,
          env: { ...Object.fromEntries(inherited), PATH: path, ...env },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        const texts = { stdout: '', stderr: '' };
        for (const stream of ['stdout', 'stderr'] as const) {
          child[stream].setEncoding('utf8').on('data', (chunk: string) => {
            texts[stream] += chunk;
          });
        }
        child.once('error', fail);
        child.once('close', (code) => done({ code, ...texts }));
      }),
  };
}
