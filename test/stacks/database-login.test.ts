import { describe, expect, it } from '@jest/globals';
import { parseDatabaseUrl } from '../../stacks/database-login.ts';

describe('the login of the PostgreSQL provider', () => {
  it('takes a URL apart', () => {
    expect(parseDatabaseUrl('postgres://de%40ploy:p%2Fw@db.example:6543/polity?sslmode=verify-full')).toEqual(
      {
        host: 'db.example',
        port: 6543,
        username: 'de@ploy',
        password: 'p/w',
        database: 'polity',
        sslmode: 'verify-full',
      },
    );
  });

  it.each([
    ['postgres://me:x@127.0.0.1/db', 'disable'],
    ['postgres://me:x@localhost/db', 'disable'],
    ['postgres://me:x@[::1]/db', 'disable'],
    ['postgres://me:x@db.example/db', 'require'],
  ])('encrypts except on loopback: %s → %s', (url, sslmode) => {
    expect(parseDatabaseUrl(url)).toMatchObject({ sslmode, port: 5432 });
  });

  it('never repeats a text that is no URL', () => {
    expect(() => parseDatabaseUrl('password=hunter2')).toThrow(/^(?!.*hunter2).*DATABASE_URL/s);
  });
});
