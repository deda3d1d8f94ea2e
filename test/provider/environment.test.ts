import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findPortfolio, openSessionFrom } from '../../src/provider/environment.ts';
import { findProject } from '../../src/provider/find-project.ts';

const root = join(import.meta.dirname, '..', '..');
const DATABASE_URL = 'postgres://polity@127.0.0.1:1/none';

describe('the session of the environment', () => {
  it('has no approval where none is given', async () => {
    const session = await openSessionFrom({ DATABASE_URL });
    expect(session.databaseUrl).toBe(DATABASE_URL);
    expect(session.approval()).toBeNull();
    expect(session.allData).toBe(false);
    expect(session.planUrl).toBeUndefined();
  });

  it('takes an approval by its hashes, and the login that only reads', async () => {
    const session = await openSessionFrom({
      DATABASE_URL,
      POLITY_PLAN_DATABASE_URL: 'postgres://reader@127.0.0.1:1/none',
      POLITY_EXPECTED_ROWS: 'a1',
      POLITY_PLAN_HASH: 'b2',
      POLITY_ACKNOWLEDGED: '1',
      POLITY_ALL_DATA: '1',
    });
    expect(session.approval()).toEqual({ rowsHash: 'a1', hash: 'b2', acknowledged: true, changes: null });
    expect(session.allData).toBe(true);
    expect(session.planUrl).toBe('postgres://reader@127.0.0.1:1/none');
  });

  it('reads the declarations below the project, wherever it runs', async () => {
    expect(findProject(join(root, 'src', 'provider'))).toBe(root);
    const { value } = await findPortfolio({});
    expect(value?.name).toBe('Studio Martin');
    const missing = await findPortfolio({ POLITY_ORGS: 'nowhere' });
    expect(missing.diagnostics).toMatchObject([{ code: 'ORGS_FOLDER_MISSING' }]);
  });
});
