import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ConfigAnswer, openConfig } from '../../src/engine/open-config.ts';
import { viewStack } from '../../src/engine/open-stack.ts';
import { renderCheckpoint } from '../../src/engine/state/checkpoint.ts';
import { type Crypter, createCrypter } from '../../src/engine/state/crypter.ts';
import { stackPaths } from '../../src/engine/state/files.ts';

const passphrase = 'a passphrase';

describe('the configuration of a stack', () => {
  let folder: string;
  let crypter: Crypter;
  let secured: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'config-'));
    const project = 'runtime: nodejs\nconfig: { level: { default: low }, town: Ghent }\n';
    writeFileSync(join(folder, 'Pulumi.yaml'), `name: shop\n${project}`);
    crypter = await createCrypter(passphrase, undefined);
    secured = `shop:token: { secure: "${crypter.encrypt('canary', 'token')}" }`;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (stack: string, ...lines: readonly string[]): void =>
    writeFileSync(join(folder, `Pulumi.${stack}.yaml`), `${lines.join('\n')}\n`);
  const ask = (stack: string, key: string, known: string | undefined = passphrase): Promise<ConfigAnswer> =>
    openConfig({ projectDir: folder, stack, passphrase: known })(key);
  const closed = (reason: string) => ({ kind: 'closed', reason });

  it('says what the files say, the stack’s over the project’s; a key of no name space is the project’s', async () => {
    write('test', `encryptionsalt: ${crypter.salt}`, 'config:', `  ${secured}`, '  shop:town: Bruges');
    const find = openConfig({ projectDir: folder, stack: 'test', passphrase });
    expect(await find('token')).toEqual({ kind: 'found', value: 'canary' });
    expect(await find('shop:token')).toEqual({ kind: 'found', value: 'canary' });
    expect(await find('town')).toEqual({ kind: 'found', value: 'Bruges' });
    expect(await find('level')).toEqual({ kind: 'found', value: 'low' });
    expect(await find('aws:token')).toEqual({ kind: 'absent' });
    expect(await ask('never-configured', 'token')).toEqual({ kind: 'absent' });
  });

  it('keeps a secret to itself without the passphrase, and tells the rest', async () => {
    expect(await ask('test', 'token', 'another')).toEqual(closed('wrong-passphrase'));
    const find = openConfig({ projectDir: folder, stack: 'test', passphrase: undefined });
    expect(await find('token')).toEqual(closed('no-passphrase'));
    expect(await find('town')).toEqual({ kind: 'found', value: 'Bruges' });
  });

  it('names what it cannot open: other providers, and broken files', async () => {
    write('cloud', 'config:', `  ${secured}`);
    expect(await ask('cloud', 'token')).toEqual(closed('other-provider'));
    write(
      'kms',
      'secretsprovider: awskms://key',
      `encryptionsalt: ${crypter.salt}`,
      'config:',
      `  ${secured}`,
    );
    expect(await ask('kms', 'token')).toEqual(closed('other-provider'));
    const options = { projectDir: folder, stack: 'kms', backend: join(folder, 'state'), passphrase };
    await expect((await viewStack(options)).config).rejects.toMatchObject({ code: 'unsupported' });
    write('cut', `encryptionsalt: ${crypter.salt}`, 'config:', `  ${secured.replace(/..." }$/, '" }')}`);
    expect(await ask('cut', 'token')).toEqual(closed('unreadable'));
    write('broken', 'config: [');
    expect(await ask('broken', 'token')).toEqual(closed('unreadable'));
    expect(
      await openConfig({ projectDir: '/dev/null/none', stack: 'x', passphrase })('a').catch(() => 'io'),
    ).toBe('io');
  });

  it('is read by a run too where the state has another salt than the file, which the CLI gave it later', async () => {
    const backend = join(folder, 'state');
    const { salt } = await createCrypter(passphrase, undefined);
    const { checkpoint } = stackPaths(backend, 'shop', 'test');
    mkdirSync(dirname(checkpoint), { recursive: true });
    const empty = { salt, resources: [], pendingOperations: [] };
    writeFileSync(checkpoint, renderCheckpoint(empty, 'organization/shop/test', new Date(0)));
    const { config } = await viewStack({ projectDir: folder, stack: 'test', backend, passphrase });
    expect((await config)['shop:token']).toEqual({ value: 'canary', secret: true });
  });
});
