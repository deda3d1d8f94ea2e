import { describe, expect, it } from '@jest/globals';
import { describeDeclared, parseDeclared, tellDeclared } from '../../src/provider/declared.ts';
import { makePortfolio } from '../support/portfolio.ts';

describe('what the program is told', () => {
  it('survives the environment', () => {
    const declared = describeDeclared(makePortfolio({}), true);
    expect(parseDeclared(JSON.stringify(declared))).toEqual(declared);
    const { destroyed: _, ...plain } = declared;
    expect(parseDeclared(JSON.stringify(plain)).destroyed).toBe(false);
  });

  it('says of each active organization whether it has a reader, and nothing when everything goes', () => {
    const settings = (login: string, password?: string) => [
      {
        kind: 'database' as const,
        id: 'database',
        body: { access: 'reader', login, ...(password && { password }) },
      },
    ];
    const portfolio = makePortfolio({
      organizations: [
        { uid: 'acme', settings: settings('p_reader_acme', 'env:DB_ACME') },
        { uid: 'dupont', settings: settings('p_reader_dupont') },
        { uid: 'old', status: 'archived', settings: settings('p_reader_old', 'env:DB_OLD') },
        { uid: 'plain' },
      ],
    });
    expect(describeDeclared(portfolio).readers).toEqual([
      { uid: 'acme', login: 'p_reader_acme', password: 'env:DB_ACME' },
      { uid: 'dupont', login: 'p_reader_dupont', password: null },
    ]);
    expect(describeDeclared(portfolio, true).readers).toEqual([]);
  });

  it('is left to the files where it is too long for a variable', () => {
    const declared = describeDeclared(makePortfolio({}));
    expect(tellDeclared(declared, '/orgs')).toEqual({ POLITY_DECLARED: JSON.stringify(declared) });
    const readers = Array.from({ length: 2000 }, (_, n) => ({
      uid: `o${n}`,
      login: `p_reader_o${n}`,
      password: null,
    }));
    expect(tellDeclared({ ...declared, readers }, '/orgs')).toEqual({
      POLITY_DECLARED: '',
      POLITY_ORGS: '/orgs',
    });
  });

  it('is refused when something is missing', () => {
    expect(() => parseDeclared('{"prefix":"polity"}')).toThrow('POLITY_DECLARED');
    const faulty = { ...describeDeclared(makePortfolio({})), readers: [{ uid: 'acme' }] };
    expect(() => parseDeclared(JSON.stringify(faulty))).toThrow('POLITY_DECLARED');
  });
});
