import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { destroy, preview, up } from '../../src/engine/index.ts';
import { changes, openWorkbench, type Workbench } from './support/workbench.ts';

describe('a plugin folder that Pulumi.yaml names', () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await openWorkbench('plugged');
  });
  afterEach(() => bench.close());

  const token = 'canary-of-the-plugin';

  it('is run with Node, its output shown, its answers kept as secret as its inputs', async () => {
    const options = bench.options({ token }, { plugins: {} });
    expect((await preview(options)).failures).toEqual([]);
    const created = await up(options);
    expect(created.failures).toEqual([]);
    expect(created.outputs).toEqual({ derived: { value: `from the stack!${token}`, secret: true } });
    expect(bench.events).toContainEqual({
      kind: 'output',
      source: 'demo',
      stream: 'stdout',
      line: 'the plugin creates',
    });
    expect(await bench.readCheckpoint()).not.toContain(token);
    expect(changes((await up(options)).steps)).toEqual([]);
    expect(changes((await destroy(options)).steps)).toEqual(['delete thing', 'delete plugged-test']);
  });

  it('gives way to a plugin of the caller', async () => {
    const result = await up(bench.options({ token }));
    expect(result.failures).toEqual([]);
    expect(bench.calls).toEqual(['create thing']);
  });

  it('that is not there is reported, as is a package without any plugin', async () => {
    const missing = { demo: { kind: 'folder', path: join(bench.backend, 'nowhere') } } as const;
    const result = await preview(bench.options({ token }, { plugins: missing }));
    expect(result.failures[0]?.message).toContain('no PulumiPlugin.yaml');
    const none = bench.options(
      {},
      { projectDir: bench.options({}).projectDir.replace(/plugged$/, 'chain'), plugins: {} },
    );
    expect((await preview(none)).failures[0]?.message).toMatch(/the package demo.*Pulumi CLI/);
  });
});
