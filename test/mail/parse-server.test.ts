import { describe, expect, it } from '@jest/globals';
import { isAddress, parseServer } from '../../src/mail/parse-server.ts';

describe('the mail server’s URL', () => {
  it.each([
    [
      'smtp://mail.example',
      { host: 'mail.example', port: 587, secure: false, requireTls: false, login: null },
    ],
    ['smtps://mail.example', { port: 465, secure: true, requireTls: false }],
    [
      'smtp://u%40x:p%2Fw@mail.example:25',
      { port: 25, requireTls: true, login: { user: 'u@x', password: 'p/w' } },
    ],
    ['smtps://u:p@mail.example', { requireTls: false, login: { user: 'u', password: 'p' } }],
    ['smtp://u:p@127.0.0.1:2525', { requireTls: false }],
    ['smtp://u:p@[::1]:2525', { host: '::1', requireTls: false }],
    ['smtp://u:100%@localhost', { login: { user: 'u', password: '100%' } }],
  ])('reads %s; a password leaves this machine under TLS only', (url, expected) => {
    expect(parseServer(url)).toMatchObject(expected);
  });

  it.each(['', 'mail.example', 'http://mail.example', 'smtp://', 'smtp:mail', 'file:///etc/passwd'])(
    'takes no %j',
    (url) => {
      expect(parseServer(url)).toBeNull();
    },
  );
});

describe('an address', () => {
  it.each(['a@b.example', 'ann+tag@xn--mnchen-3ya.example', 'jörg@firma.example'])('is %s', (text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each([
    ...['', 'a', '@b', 'a@', 'a b@c.example', 'a@b.example\r\nBcc: x@y.example', 'a@b.example,c@d.example'],
    ...[
      'Ann <a@b.example>',
      'a@b.example>',
      '"a"@b.example',
      'a@b\u0000.example',
      `${'a'.repeat(300)}@b.example`,
    ],
  ])('is not %j', (text) => {
    expect(isAddress(text)).toBe(false);
  });
});
