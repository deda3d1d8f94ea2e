import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { databaseRoles } from '../../src/model/database-roles.ts';
import { readerLogin } from '../../src/model/reader.ts';
import { runs } from '../support/runs.ts';

describe('the login of a reader', () => {
  it('says whose it is', () => {
    expect(readerLogin('studio_martin', 'groupe-abc')).toBe('studio_martin_reader_groupe-abc');
    expect(readerLogin('a', 'b_reader_c')).toBe('a_reader_b_reader_c');
  });

  it('fits into 63 bytes, and then ends in a digest', () => {
    const longest = readerLogin('p'.repeat(31), `${'u'.repeat(62)}1`);
    expect(longest).toMatch(/^p{31}_reader_u{7}~[0-9a-f]{16}$/);
    expect(longest).toHaveLength(63);
    expect(readerLogin('p'.repeat(31), `${'u'.repeat(62)}2`)).not.toBe(longest);
  });

  it('is no role of another portfolio, nor a login of one', () => {
    expect(readerLogin('a', 'owner')).not.toBe(databaseRoles('a_reader').owner);
    expect(readerLogin('a', 'x_app')).not.toBe(databaseRoles('a_reader_x').app);
    expect(readerLogin('a', 'reader_x')).not.toBe(readerLogin('a_reader', 'x'));
    expect(readerLogin('a', 'x_reader_y')).not.toBe(readerLogin('a_reader_x', 'y'));
  });

  it('is one organization’s alone, whatever prefixes and uids there are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'reader', 'owner', 'app', 'planner', '_'), {
      minLength: 1,
      maxLength: 6,
    });
    const prefix = words.map((parts) => `p${parts.join('_')}`.slice(0, 31));
    const uid = words.map((parts) => `u${parts.join('_')}`);
    fc.assert(
      fc.property(prefix, uid, prefix, uid, (p, u, q, v) => {
        const login = readerLogin(p, u);
        const same = p === q && u === v;
        expect(login === readerLogin(q, v)).toBe(same);
        expect(Object.values(databaseRoles(q))).not.toContain(login);
        expect(Object.values(databaseRoles(login.slice(0, login.lastIndexOf('_'))))).not.toContain(login);
      }),
      runs(300),
    );
  });
});
