import { describe, expect, it } from '@jest/globals';
import type { IsolationFinding, IsolationReport } from '../../src/model/isolation.ts';
import { renderIsolationJson, renderIsolationLine, renderIsolationText } from '../../src/report/isolation.ts';
import { plainStyle } from '../../src/report/style.ts';

const report: IsolationReport = {
  ...{ method: 'login', limited: null, seed: null, tables: 14, rules: 10, notes: [], findings: [] },
  accounts: { proved: 57, all: 57 },
  organizations: { proved: 24, all: 24 },
  selections: { proved: 320, all: 320 },
  readers: [
    { login: 'shop_reader_acme', organization: 'acme', notRun: null },
    { login: 'shop_reader_dupont', organization: 'dupont', notRun: 'it has no password' },
  ],
  duration: 812,
};

describe('isolation', () => {
  it('says in one line what was proved, and how', () => {
    const lineOf = (more: Partial<IsolationReport>): string =>
      renderIsolationLine({ ...report, ...more }, plainStyle);
    expect(lineOf({})).toBe('isolation: proved for 57 accounts in 24 organizations (812 ms)');
    expect(lineOf({ method: 'set-role' })).toContain('by taking the application’s role');
    expect(lineOf({ seed: 3, accounts: { proved: 57, all: 90_000 } })).toContain('for 57 of 90,000 accounts');
    expect(lineOf({ method: 'none', limited: 'no role\nx' })).toBe(
      'isolation: not proved; 10 rules of the catalogue hold, accounts were not tried: no role x (812 ms)',
    );
    const findings = [{ code: 'SECURITY_OFF', subject: 'polity.role', message: 'off' }] as const;
    expect(lineOf({ findings })).toBe('isolation: broken: 1 finding (812 ms)');
  });

  it('tells each finding with who, where, how many and which', () => {
    const findings: readonly IsolationFinding[] = [
      {
        code: 'ROWS_LEAKED',
        subject: 'polity.membership',
        message: 'rows are seen that must not be',
        ...{ role: 'app', account: 'a1', organization: null },
        ...{ tooMany: 3, tooFew: 1, examples: ['k1', 'k\u001b2'] },
      },
    ];
    expect(renderIsolationText({ ...report, findings, notes: ['one superuser'] }, plainStyle)).toBe(
      `isolation: broken: 1 finding (812 ms)
  320 pairs of account and selection over a real login, 14 tables each; 10 rules of the catalogue
  reader of acme (shop_reader_acme): proved
  reader of dupont (shop_reader_dupont): NOT RUN, it has no password
  one superuser
✗ ROWS_LEAKED polity.membership (as app, account a1, nothing selected): rows are seen that must not be; 3 too many, 1 too few; such as k1, k\\u{1b}2
`,
    );
  });

  it('does not call a reader proved of whom there is a finding', () => {
    const refused = {
      code: 'PROBE_FAILED',
      subject: 'role shop_reader_acme',
      message: 'refused',
      role: 'reader acme',
    } as const;
    expect(renderIsolationText({ ...report, findings: [refused] }, plainStyle)).toContain(
      '  reader of acme (shop_reader_acme): not proved\n',
    );
  });

  it('is data as well', () => {
    expect(JSON.parse(renderIsolationJson(report))).toEqual({ formatVersion: 1, proved: true, ...report });
    expect(JSON.parse(renderIsolationJson({ ...report, method: 'none' }))).toMatchObject({ proved: false });
  });
});
