import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { describeNode, makeCheckout, pinnedNode } from './tools.ts';

describe('bin/polity', () => {
  it('says how to set up when nothing is installed', async () => {
    const { run } = makeCheckout();
    expect(await run('bin/polity').outcome).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/not set up.*npm start/),
    });
  });

  it('runs the sources with the pinned Node and hands on every argument as it is', async () => {
    const { run, write } = makeCheckout();
    write(pinnedNode, describeNode('v24.0.0'));
    expect(await run('bin/polity', 'plan', '--out', 'a b', '').outcome).toEqual({
      status: 0,
      stdout: 'plan|--out|a b|\n',
      stderr: '',
    });
  });

  it('finds itself through symbolic links, relative and absolute', async () => {
    const { root, run, write } = makeCheckout();
    write(pinnedNode, describeNode('v24.0.0'));
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync('../bin/polity', join(root, 'elsewhere', 'relative'));
    symlinkSync(join(root, 'elsewhere', 'relative'), join(root, 'absolute'));
    expect(await run('absolute', 'x').outcome).toMatchObject({ status: 0, stdout: 'x\n' });
  });

  it.each(['v22.18.0', 'v22.20.1', 'v23.0.0', 'v26.1.0'])(
    "takes the machine's Node %s where none is pinned",
    async (version) => {
      const { root, run, write } = makeCheckout();
      mkdirSync(join(root, 'node_modules'));
      write('tools/node', describeNode(version));
      expect(await run('bin/polity', 'x').outcome).toMatchObject({ status: 0, stdout: 'x\n' });
    },
  );

  it.each(['v22.17.9', 'v20.20.2', 'v9.11.0'])(
    "refuses the machine's Node %s, and says what to do",
    async (version) => {
      const { root, run, write } = makeCheckout();
      mkdirSync(join(root, 'node_modules'));
      write('tools/node', describeNode(version));
      const outcome = await run('bin/polity', 'x').outcome;
      expect(outcome).toMatchObject({ status: 1, stdout: '' });
      expect(outcome.stderr).toMatch(new RegExp(`22\\.18.*found ${version}.*npm start`));
    },
  );

  it('passes over a pinned Node that does not run here', async () => {
    const { run, write } = makeCheckout();
    write(pinnedNode, '#!/no/such/system\n');
    write('tools/node', describeNode('v24.0.0'));
    expect(await run('bin/polity', 'x').outcome).toMatchObject({ status: 0, stdout: 'x\n' });
  });

  it('shares its choice of a Node with bin/run-node', async () => {
    const { run, write } = makeCheckout();
    expect(await run('bin/run-node', '--version').outcome).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('found none'),
    });
    write(pinnedNode, describeNode('v24.3.2'));
    expect(await run('bin/run-node', '--version').outcome).toMatchObject({ status: 0, stdout: 'v24.3.2\n' });
  });
});
