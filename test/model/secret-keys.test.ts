import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blotUnread, holdsSecretKey, isSecretKey } from '../../src/model/secret-keys.ts';

describe('secrets in files that cannot be read', () => {
  it.each([
    'token: hunter2',
    'integrations: { slack: { channel: "#a", token: hunter2 }',
    'integrations:\n  slack:\n    url: hunter2',
    'integrations:\n  slack:\n    hunter2',
    'integrations:\n  crm: |\n   hunter2\n  x: [',
    'integrations: {\nhunter2',
    'slack: { channel: "#a", "token": "hunter2", x',
    'a:\n  apiKey: [hunter2',
    'client_secret hunter2',
    'password:\n  - hunter2\n - x',
    '- PASSWORD: |\n    hunter2\n    hunter2',
    'bearer-token: !hunter2 a',
  ])('are not shown of %j', (text) => {
    const shown = blotUnread('dupont/org.yaml', text);
    expect(shown).not.toContain('hunter2');
    expect(shown).toHaveLength(text.length);
  });

  it('are not shown of a file of integrations, whatever its keys', () => {
    expect(blotUnread('dupont/integrations.yaml', 'slack:\n  chan: hunter2\nhunter2\n')).toBe(
      'slack:\n  chan: •••••••\n•••••••\n',
    );
  });

  it('leave what is no secret to see', () => {
    const text = 'name: Dupont\nintegrations:\n  slack: x\naccess:\n  - { who: claire, role: [ }\n';
    expect(blotUnread('dupont/org.yaml', text)).toBe(text.replace('slack: x', 'slack: •'));
  });

  it('keep lines and columns where they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('token: ', 'a: ', '\n', '  ', 'é', '"', '{', '😀') }),
        (text) => {
          const shown = blotUnread('org.yaml', text);
          expect(shown.split('\n').map(({ length }) => length)).toEqual(
            text.split('\n').map(({ length }) => length),
          );
        },
      ),
    );
  });
});

describe('names of secrets', () => {
  it.each([
    'token',
    'slackToken',
    'PASSWORD',
    'api_key',
    'apiKey',
    'privateKey',
    'client-secret',
    'Authorization',
  ])('%s is one', (key) => expect(isSecretKey(key)).toBe(true));
  it.each(['name', 'key', 'channel', 'access', 'who', 'mode'])('%s is none', (key) =>
    expect(isSecretKey(key)).toBe(false),
  );
  it('are found at any depth', () => {
    expect(holdsSecretKey({ a: [{ token: 1 }] })).toBe(true);
    expect(holdsSecretKey({ a: ['token', { b: null }] })).toBe(false);
  });
});
