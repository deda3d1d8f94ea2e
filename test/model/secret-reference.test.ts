import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeLack, parseSecretReference, type SecretLack } from '../../src/model/secret-reference.ts';
import { runs } from '../support/runs.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
const letters = [...'azAZ09_-$: \n\u0000é', 'env', 'pulumi', 'ENV'];
const words = fc.array(fc.constantFrom(...letters), { maxLength: 6 }).map((parts) => parts.join(''));
const texts = fc.oneof(
  words,
  fc.tuple(fc.constantFrom('env:', 'pulumi:'), words).map(([kind, name]) => kind + name),
);

describe('a reference to a secret', () => {
  it.each([
    ['env:SLACK_DUPONT', { kind: 'env', name: 'SLACK_DUPONT' }],
    ['env:_', { kind: 'env', name: '_' }],
    ['pulumi:slack-dupont', { kind: 'pulumi', name: 'slack-dupont' }],
  ])('%s is taken apart', (text, expected) => {
    expect(parseSecretReference(text)).toEqual(expected);
  });

  it.each([
    '',
    'hunter2',
    'env:',
    'env:lower',
    'env:A-B',
    'pulumi:',
    'pulumi:a:b',
    'vault:A',
    'env:A\n',
    ' env:A',
  ])('%j is none', (text) => {
    expect(parseSecretReference(text)).toBeUndefined();
  });

  it('is what the schema of the files takes; and readers of SQL are not shown it', () => {
    const { $defs } = JSON.parse(read('schemas/definitions.schema.json'));
    const schema = new RegExp($defs.secret.pattern, 'u');
    const [, hidden = ''] = /!~ '(\^\(env\|pulumi\)[^']+)'/.exec(
      read('src/database/migrations/0023-readers.sql'),
    ) ?? [''];
    expect(hidden).not.toBe('');
    fc.assert(
      fc.property(texts, (text) => {
        const isReference = parseSecretReference(text) !== undefined;
        expect(isReference).toBe(schema.test(text));
        if (isReference) expect(text).toMatch(new RegExp(hidden));
      }),
      runs(2000),
    );
  });
});

describe('a secret without a value', () => {
  it.each([
    ['env:DB_ACME', 'unset', /^env:DB_ACME has no value; set the environment variable DB_ACME$/],
    ['pulumi:dbAcme', 'unset', /^pulumi:dbAcme has no value; .*config set --stack live --secret dbAcme"$/],
    ['pulumi:dbAcme', 'no-passphrase', /no passphrase is known; set PULUMI_CONFIG_PASSPHRASE$/],
    ['pulumi:dbAcme', 'wrong-passphrase', /of stack live, and the passphrase does not open it; set/],
    ['pulumi:dbAcme', 'other-provider', /not by a passphrase.*; refer to it as env:NAME, or run/],
    ['pulumi:dbAcme', 'unreadable', /cannot be read .* of stack live; "polity plan" says what is wrong/],
  ] as const satisfies readonly (readonly [string, SecretLack, RegExp])[])(
    '%s (%s): says why, and the remedy',
    (text, lack, expected) => {
      expect(describeLack(text, lack, 'live')).toMatch(expected);
    },
  );

  it('that is written in clear where its name belongs is not repeated', () => {
    expect(describeLack('hunter2', 'unset', 'live')).toMatch(/^no reference to a secret; write env:NAME/);
  });
});
