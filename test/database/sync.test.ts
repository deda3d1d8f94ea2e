import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyRows } from '../../src/database/apply-rows.ts';
import { describeCreation } from '../../src/database/describe-creation.ts';
import { planRows } from '../../src/database/plan-rows.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import type { TestDatabase } from '../support/database.ts';
import { grantTo, makePortfolio } from '../support/portfolio.ts';
import { createSchemaDatabase } from '../support/schema.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createSchemaDatabase();
});
afterAll(() => database.drop());

const plan = (portfolio: Portfolio) =>
  planRows({ url: database.url, portfolio, readOnlyLogin: false, retention: 'archived' });
const apply = (portfolio: Portfolio) =>
  applyRows({
    ...{ url: database.url, portfolio, retention: 'archived', judge: () => [] },
    ...{ hash: 'h', acknowledged: false },
  });

describe('rows', () => {
  it('goes round', async () => {
    const portfolio = makePortfolio({
      people: [{ id: 'claire' }, { id: 'jean' }],
      superAdmins: ['person:claire'],
      organizations: [
        { uid: 'agence', access: [grantTo('person:claire', 'admin')] },
        {
          uid: 'dupont',
          parent: 'agence',
          access: [grantTo('email:x@dupont.example')],
          members: ['person:jean'],
        },
      ],
    });
    const first = await plan(portfolio);
    expect(first.value.basis).toBe('empty');
    expect(first.value.changes).toEqual(describeCreation(portfolio, 'empty', []).changes);
    expect((await apply(portfolio)).kind).toBe('applied');
    expect((await plan(portfolio)).value.changes).toEqual([]);
    const moved = makePortfolio({
      people: [{ id: 'claire', emails: ['new@people.example'] }, { id: 'jean' }],
      superAdmins: ['person:claire'],
      organizations: [
        { uid: 'agence', access: [grantTo('person:claire', 'admin')] },
        { uid: 'dupont', access: [grantTo('email:y@dupont.example')], members: ['person:jean'] },
      ],
    });
    const second = await plan(moved);
    console.log(JSON.stringify(second, null, 1));
    const applied = await apply(moved);
    expect(applied.kind).toBe('applied');
    expect((await plan(moved)).value.changes).toEqual([]);
  });
});
