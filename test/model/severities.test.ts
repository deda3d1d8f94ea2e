import { describe, expect, it } from '@jest/globals';
import { planEverything } from '../../src/commands/stages.ts';
import { describeCreation } from '../../src/database/describe-creation.ts';
import { describeDiagnostic } from '../../src/model/diagnostic.ts';
import { applySeverities } from '../../src/model/severities.ts';
import { makePortfolio } from '../support/portfolio.ts';

const renamed = describeDiagnostic('RENAMED', 'a is b');

describe('severities', () => {
  it('raise, lower and leave out; what is not named stays', () => {
    const pending = describeDiagnostic('MIGRATIONS_PENDING', 'two');
    expect(applySeverities([renamed, pending], new Map([['RENAMED', 'error']]))).toEqual([
      { ...renamed, severity: 'error' },
      pending,
    ]);
    expect(applySeverities([renamed], new Map([['RENAMED', 'off']]))).toEqual([]);
  });

  it('an excused finding stays a note', () => {
    const excused = { ...renamed, severity: 'info' as const };
    expect(applySeverities([excused], new Map([['RENAMED', 'error']]))).toEqual([excused]);
  });

  it('hold for what the plan finds, too, and change no hash', () => {
    const portfolio = makePortfolio({ organizations: [{ uid: 'acme' }] });
    const rows = { value: describeCreation(portfolio, 'offline', []), diagnostics: [renamed] };
    const plain = planEverything(portfolio, 'dev', rows, []);
    const quiet = planEverything(
      { ...portfolio, severities: new Map([['RENAMED', 'off']]) },
      'dev',
      rows,
      [],
    );
    expect(plain.diagnostics.map(({ code }) => code)).toEqual(['RENAMED']);
    expect(quiet.diagnostics).toEqual([]);
    expect(quiet.hash).toBe(plain.hash);
  });
});
