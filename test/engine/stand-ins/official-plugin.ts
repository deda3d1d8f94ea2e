import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The executable of the official plugin, where the Pulumi CLI has installed it (`pulumi plugin install`). */
export function findOfficialPlugin(version: string): string | undefined {
  const home = process.env.PULUMI_HOME ?? join(homedir(), '.pulumi');
  const name = process.platform === 'win32' ? 'pulumi-resource-postgresql.exe' : 'pulumi-resource-postgresql';
  const path = join(home, 'plugins', `resource-postgresql-v${version}`, name);
  return existsSync(path) ? path : undefined;
}

/** Starts the plugin. It has nowhere to log to: it only needs an address in its arguments. */
export async function startOfficialPlugin(path: string): Promise<{
  readonly address: string;
  readonly stop: () => void;
}> {
  const child: ChildProcess = spawn(path, ['127.0.0.1:9'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the plugin ended with ${code} before it said its port`)));
    if (child.stdout !== null) createInterface({ input: child.stdout }).once('line', resolve);
  });
  return { address: `127.0.0.1:${port.trim()}`, stop: () => child.kill() };
}
