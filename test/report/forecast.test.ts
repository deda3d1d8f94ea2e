import { describe, expect, it } from '@jest/globals';
import type { Forecast } from '../../src/model/forecast.ts';
import { describeBill } from '../../src/report/bill.ts';
import { type DomainStanding, renderDomainsText } from '../../src/report/domains.ts';
import { describeForecast } from '../../src/report/forecast.ts';
import { markdownInk, terminalInk } from '../../src/report/ink.ts';
import { plainStyle } from '../../src/report/style.ts';

const accounts = (count: number, memberOf: string | null = null) => ({
  count,
  accounts: Array.from({ length: Math.min(count, 20) }, (_, n) => ({
    email: `u${n}@acme.example`,
    memberOf,
  })),
});
const forecast: Forecast = {
  ...{ rule: 'capture', organization: 'acme', members: 2 },
  ...{ claimed: accounts(1234), elsewhere: accounts(1, 'beta'), inactive: accounts(0) },
};
const names = { acme: 'Acme' };

describe('what a plan foretells', () => {
  it('C3: shows counts, the first names, and where those are members who are left alone', () => {
    expect(describeForecast([forecast], names, terminalInk)).toEqual([
      'Acme (acme) captures 1,234 accounts: u0@acme.example, u1@acme.example, u2@acme.example, u3@acme.example, u4@acme.example and 1,229 more',
      'Acme (acme) leaves 1 member of other organizations: u0@acme.example (beta)',
    ]);
  });

  it('keeps the words of users from acting in Markdown and on terminals', () => {
    const claimed = { count: 1, accounts: [{ email: '`[x](y)`\u001b[31m@acme.example', memberOf: null }] };
    const lines = (ink: typeof terminalInk) =>
      describeForecast([{ ...forecast, claimed }], names, ink).join('\n');
    expect(lines(terminalInk)).not.toContain('\u001b');
    expect(lines(markdownInk)).toContain('`` `[x](y)`');
  });

  it('B11: tells each bill that changes', () => {
    const bill = [
      { payer: 'acme', before: 2, after: 1 },
      { payer: 'portfolio', before: 9, after: 12 },
    ];
    expect(describeBill(bill, names, terminalInk)).toEqual([
      'Acme (acme) pays for 1 person instead of 2',
      'the portfolio pays for 12 people instead of 9',
    ]);
  });

  it('C10: lists domains with what shows control of them, and how long ago', () => {
    const base = { domain: 'acme.example', assigned: ['acme'], attested: false, dns: null };
    const dns = {
      ...{ domain: 'acme.example', proved: true, state: 'time-out' as const, detail: '' },
      ...{ checkedAt: '2026-11-22T08:00:00Z', provedAt: '2026-11-01T08:00:00Z' },
    };
    const standings: readonly DomainStanding[] = [base, { ...base, attested: true }, { ...base, dns }];
    expect(renderDomainsText(standings, plainStyle).split('\n')).toEqual([
      '✗ acme.example  never looked up; of acme',
      '✓ acme.example  attested; of acme',
      '✓ acme.example  no answer in time (2026-11-22T08:00:00Z, the proof of 2026-11-01T08:00:00Z holds); of acme',
      '',
    ]);
    expect(renderDomainsText([], plainStyle)).toBe('No domains are declared.\n');
  });
});
