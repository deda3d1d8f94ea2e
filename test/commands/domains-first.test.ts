import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkspace, type Workspace } from './support/workspace.ts';

describe('`polity domains` before the first `up`', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace();
  });
  afterAll(() => workspace.drop());

  it('C10: refuses, because the database does not keep proofs yet, and says what to do', async () => {
    const outcome = await workspace.polity('domains');
    expect(outcome.code).toBe(1);
    expect(outcome.stdout + outcome.stderr).toMatch(/MIGRATIONS_FIRST [\s\S]*run `polity up` first/);
  });
});
