import { planRows } from '../../../src/database/plan-rows.ts';
import type { CreateResult } from '../../../src/engine/providers/provider.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import { rowsHashOf } from '../../../src/plan/hash.ts';
import type { Approval } from '../../../src/provider/session.ts';
import { withClient } from '../../support/database.ts';
import { grantTo, makePortfolio, type OrganizationSketch } from '../../support/portfolio.ts';
import { createSchemaDatabase } from '../../support/schema.ts';
import { directory, inputsOf, withProvider } from './provider-client.ts';

export const people = ['claire', 'paul', 'root', ...Array.from({ length: 8 }, (_, n) => `p${n}`)];

export function declare(...organizations: readonly OrganizationSketch[]): Portfolio {
  const ids = people.map((id) => ({ id }));
  return makePortfolio({ people: ids, superAdmins: ['person:root'], organizations });
}

/** Claire's role is all that differs. */
export const before = declare({ uid: 'dupont', access: [grantTo('person:claire')] }, { uid: 'acme' });
export const after = declare({ uid: 'dupont', access: [grantTo('person:claire', 'admin')] }, { uid: 'acme' });

/** A database with the schema, for the directory alone. */
export interface DirectoryBench {
  readonly url: string;
  readonly create: (portfolio: Portfolio) => Promise<CreateResult>;
  readonly ask: (query: string) => Promise<readonly unknown[]>;
  /** As somebody would who has seen the plan. */
  readonly approve: (portfolio: Portfolio, acknowledged?: boolean) => Promise<Approval>;
  readonly drop: () => Promise<void>;
}

export const planHash = 'a'.repeat(64);

export async function openDirectoryBench(): Promise<DirectoryBench> {
  const { url, adminUrl, drop } = await createSchemaDatabase();
  return {
    url,
    drop,
    create: (portfolio) =>
      withProvider(url, portfolio, ({ provider }) =>
        provider.create({ ...directory, inputs: inputsOf(portfolio), preview: false }),
      ),
    ask: (query) => withClient(adminUrl, async (client) => (await client.query(query)).rows),
    async approve(portfolio, acknowledged = false) {
      const { value } = await planRows({ url, portfolio, readOnlyLogin: false, retention: 'archived' });
      const { changes } = value;
      return { rowsHash: rowsHashOf(changes), hash: planHash, acknowledged, changes };
    },
  };
}
