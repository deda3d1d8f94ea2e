import { describe, expect, it } from '@jest/globals';
import type { ApplyOutcome, StatusReport } from '../../src/model/outcome.ts';
import { renderOutcomeText } from '../../src/report/outcome-text.ts';
import { renderStatusText } from '../../src/report/status-text.ts';
import { plainStyle } from '../../src/report/style.ts';
import { step } from '../plan/samples.ts';

const outcome: ApplyOutcome = {
  hash: 'abcdef0123456789'.repeat(4),
  unchanged: false,
  summary: { create: 1200, update: 2, move: 0, delete: 0 },
  steps: [{ step, result: 'done' }],
  migrations: ['0001-organizations.sql'],
  refreshed: 0,
  differences: [],
  acknowledged: false,
  duration: 1234,
  diagnostics: [],
};

const status: StatusReport = {
  database: 'embedded, 127.0.0.1:54321/polity',
  server: '18.4',
  schema: '0004-history.sql',
  pending: [],
  portfolio: 'sample',
  stack: 'dev',
  counts: { organizations: 21, people: 1, accounts: 29, grants: 35 },
  last: { hash: 'abcdef0123456789'.repeat(4), at: '2026-06-01T00:00:00Z', acknowledged: false },
  resources: 7,
  changes: 0,
};

describe('the text of an outcome', () => {
  it('is one line when all went as planned', () => {
    expect(renderOutcomeText(outcome, plainStyle)).toBe(
      'Applied plan abcdef012345: rows 1,200 created and 2 updated; 1 Pulumi step done; 1 migration run in 1.2 s\n',
    );
  });

  it('says that nothing changed', () => {
    expect(renderOutcomeText({ ...outcome, unchanged: true, refreshed: 2, duration: 340 }, plainStyle)).toBe(
      'No changes (340 ms); 2 digests refreshed\n',
    );
  });

  it('names what failed, what was skipped, what came otherwise, and an acknowledgement', () => {
    const shown = renderOutcomeText(
      {
        ...outcome,
        steps: [
          { step, result: 'failed', message: 'permission\ndenied' },
          { step, result: 'skipped' },
        ],
        differences: ['2 accounts were captured'],
        acknowledged: true,
        duration: 125_000,
      },
      plainStyle,
    );
    expect(shown).toBe(`\
Applied in part, plan abcdef012345: rows 1,200 created and 2 updated; 1 migration run in 2 min 5 s
  failed + app (postgresql:index/role:Role): login, name: permission\\u{a}denied
  skipped + app (postgresql:index/role:Role): login, name
  otherwise than planned: 2 accounts were captured
  guards were passed by acknowledging plan ${outcome.hash}
`);
  });
});

describe('the text of a status', () => {
  it('tells database, contents, last plan, and whether it is in sync', () => {
    expect(renderStatusText(status, plainStyle)).toBe(`\
portfolio  sample (stack dev)
database   embedded, 127.0.0.1:54321/polity, PostgreSQL 18.4
schema     0004-history.sql
holds      21 organizations, 1 person, 29 accounts and 35 grants
applied    plan abcdef012345 at 2026-06-01T00:00:00Z
stack      7 resources
files      in sync
`);
  });

  it('tells what is pending and not applied', () => {
    const shown = renderStatusText(
      { ...status, schema: null, pending: ['0001.sql'], last: null, changes: 3 },
      plainStyle,
    );
    expect(shown).toContain('schema     none yet; pending: 0001.sql\n');
    expect(shown).toContain('applied    nothing yet\n');
    expect(shown).toContain('files      3 changes not applied; polity plan shows them\n');
  });

  it('says nothing of the files when they were not compared', () => {
    expect(renderStatusText({ ...status, changes: null }, plainStyle)).not.toContain('files');
  });
});
