import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Checkout, describeNode, makeCheckout, pinnedNode } from './tools.ts';

/** An npm that notes how it was called and leaves behind what the real one would; `last` is its last command. */
function writeNpm(checkout: Checkout, last: string): void {
  checkout.write(
    'tools/npm',
    `#!/bin/sh
echo "$*" >>calls
case $1 in
  ci) rm -rf node_modules; mkdir -p node_modules; sleep 0.3; ${last} ;;
  *) ${last} ;;
esac
`,
  );
}

const bringsNode = `mkdir -p ${pinnedNode.replace(/\/node$/, '')}; cp tools/fit-node ${pinnedNode}`;

function prepare(last: string = bringsNode): Checkout {
  const checkout = makeCheckout();
  checkout.write('tools/node', describeNode('v20.20.2'));
  checkout.write('tools/fit-node', describeNode('v24.0.0'));
  checkout.write('tools/cp', '#!/bin/sh\ncat "$1" >"$2" && chmod 755 "$2"\n');
  symlinkSync('/bin/chmod', join(checkout.root, 'tools', 'chmod'));
  writeNpm(checkout, last);
  return checkout;
}

const readCalls = ({ root }: Checkout): string[] =>
  existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [];

const clean = 'ci --include=dev --include=optional --loglevel=error';

describe('bin/setup', () => {
  it('installs on a bare clone, then has nothing to do', async () => {
    const checkout = prepare();
    expect(await checkout.run('bin/setup').outcome).toMatchObject({ status: 0, stdout: '' });
    expect(await checkout.run('bin/setup').outcome).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readCalls(checkout)).toEqual([clean]);
    expect(existsSync(join(checkout.root, '.polity', 'setup.lock'))).toBe(false);
  });

  it('installs anew when the lock file has changed', async () => {
    const checkout = prepare();
    await checkout.run('bin/setup').outcome;
    checkout.write('package-lock.json', '{ "changed": true }\n');
    expect(await checkout.run('bin/setup').outcome).toMatchObject({ status: 0 });
    expect(readCalls(checkout)).toEqual([clean, clean]);
  });

  it('installs anew after an installation that failed, and says so', async () => {
    const checkout = prepare('false');
    expect(await checkout.run('bin/setup').outcome).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm ci failed'),
    });
    writeNpm(checkout, bringsNode);
    expect(await checkout.run('bin/setup').outcome).toMatchObject({ status: 0 });
    expect(readCalls(checkout)).toEqual([clean, clean]);
  });

  it('installs once for two set-ups at once', async () => {
    const checkout = prepare();
    const outcomes = await Promise.all([1, 2, 3].map(() => checkout.run('bin/setup').outcome));
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(readCalls(checkout)).toEqual([clean]);
  });

  it('takes over the lock of a set-up that was killed', async () => {
    const checkout = prepare();
    const gone = checkout.run('bin/run-node', '--version');
    await gone.outcome;
    mkdirSync(join(checkout.root, '.polity'));
    symlinkSync(String(gone.pid), join(checkout.root, '.polity', 'setup.lock'));
    const outcomes = await Promise.all([1, 2, 3, 4, 5, 6].map(() => checkout.run('bin/setup').outcome));
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(readCalls(checkout)).toEqual([clean]);
  });

  it('counts an "npm ci" by hand as an installation', async () => {
    const checkout = prepare();
    checkout.write(pinnedNode, describeNode('v24.0.0'));
    checkout.write('node_modules/.package-lock.json', '{}');
    utimesSync(join(checkout.root, 'package-lock.json'), 1_000_000, 1_000_000);
    expect(await checkout.run('bin/setup').outcome).toMatchObject({ status: 0, stderr: '' });
    expect(readCalls(checkout)).toEqual([]);
  });

  it("brings the pinned Node alone when it is missing and the machine's is too old", async () => {
    const checkout = prepare();
    const name = pinnedNode.split('/')[1] ?? '';
    checkout.write('package.json', `{\n  "optionalDependencies": {\n    "${name}": "24.9.9"\n  }\n}\n`);
    await checkout.run('bin/setup').outcome;
    rmSync(join(checkout.root, 'node_modules', name), { recursive: true });
    expect(await checkout.run('bin/setup').outcome).toMatchObject({ status: 0 });
    const heal = `install --no-save --include=dev --include=optional --loglevel=error ${name}@24.9.9`;
    expect(readCalls(checkout)).toEqual([clean, heal]);
  });

  it("leaves a missing pinned Node where the machine's own fits", async () => {
    const checkout = prepare('true');
    checkout.write('tools/node', describeNode('v22.18.0'));
    expect(await checkout.run('bin/setup').outcome).toMatchObject({ status: 0 });
    expect(readCalls(checkout)).toEqual([clean]);
  });

  it('says what is missing when no fit Node can be had', async () => {
    const checkout = prepare('true');
    checkout.write('package.json', '{}\n');
    expect(await checkout.run('bin/setup').outcome).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/needs Node 22\.18 or newer and found v20\.20\.2/),
    });
  });
});
