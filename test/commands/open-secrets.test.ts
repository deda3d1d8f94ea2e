import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openSecrets } from '../../src/commands/open-secrets.ts';
import { findRunFolder } from '../support/run-folder.ts';
import { writeStackFile } from './support/checkout.ts';

describe('secrets that commands look up', () => {
  let projectDir: string;
  const home = (): string => join(projectDir, 'home');
  beforeAll(async () => {
    projectDir = mkdtempSync(join(findRunFolder(), 'secrets-'));
    writeFileSync(join(projectDir, 'Pulumi.yaml'), 'name: polity\nruntime: nodejs\n');
    const secrets = { dbAcme: 'canary', empty: '' };
    await writeStackFile(join(projectDir, 'Pulumi.live.yaml'), 'a passphrase', secrets);
  });
  const ask = (reference: string, passphrase?: string, stack = 'live') =>
    openSecrets({ projectDir, stack, home: home(), passphrase }, { DB_ACME: 'canary', EMPTY: '' })(reference);
  const missing = (text: string) => ({ kind: 'missing', why: expect.stringContaining(text) });

  it('are of the environment, or of the configuration of the selected stack; an empty one is none', async () => {
    expect(await ask('env:DB_ACME')).toEqual({ kind: 'found', value: 'canary' });
    expect(await ask('env:EMPTY')).toEqual(missing('env:EMPTY has no value; set the environment variable'));
    expect(await ask('env:toString')).toEqual(missing('no reference'));
    expect(await ask('pulumi:dbAcme', 'a passphrase')).toEqual({ kind: 'found', value: 'canary' });
    expect(await ask('pulumi:empty', 'a passphrase')).toEqual(missing('--stack live --secret empty'));
    expect(await ask('pulumi:dbAcme', 'a passphrase', 'other')).toEqual(missing('--stack other --secret'));
  });

  it('without the passphrase are missing, and none is made for them', async () => {
    expect(await ask('pulumi:dbAcme')).toEqual(missing('no passphrase is known'));
    expect(readdirSync(projectDir)).not.toContain('home');
  });
});
