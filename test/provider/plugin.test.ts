import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from '@jest/globals';
import { connectProvider } from '../../src/engine/providers/grpc-provider.ts';
import { loadPortfolio } from '../../src/provider/load-portfolio.ts';
import { createTestDatabase } from '../support/database.ts';
import { directory, inputsOf } from './support/provider-client.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the plugin as the Pulumi CLI starts it', () => {
  it('says its port first and works on what the environment names', async () => {
    const database = await createTestDatabase();
    const plugin = spawn(join(root, 'src/provider/pulumi-resource-polity'), ['127.0.0.1:1'], {
      cwd: join(root, 'src/provider'),
      env: { ...process.env, DATABASE_URL: database.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: plugin.stdout });
    try {
      const port = await new Promise<string>((resolve) => lines.once('line', resolve));
      expect(port).toMatch(/^\d+$/);
      const provider = connectProvider('polity', `127.0.0.1:${port}`, () => Promise.resolve());
      await provider.configure({});
      const { value } = await loadPortfolio(join(root, 'orgs'), root);
      if (value === null) throw new Error('the sample has no portfolio');
      const { outputs } = await provider.create({ ...directory, inputs: inputsOf(value), preview: true });
      expect(outputs).toMatchObject({ organizations: value.organizations.length });
      await provider.close();
    } finally {
      plugin.kill();
      await database.drop();
    }
  });

  it('ends with a message that holds no password when it cannot start', async () => {
    const plugin = spawn(join(root, 'src/provider/pulumi-resource-polity'), [], {
      env: { ...process.env, DATABASE_URL: '', POLITY_HOME: '/dev/null/nowhere' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    plugin.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    const code = await new Promise((resolve) => plugin.once('close', resolve));
    expect(code).toBe(1);
    expect(said).toMatch(/^polity: /);
  });
});
