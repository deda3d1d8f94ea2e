import { withConnection } from '../database/connection.ts';
import { describeEmptyPortfolio } from '../database/empty-portfolio.ts';
import { inspectSchema } from '../database/migrations.ts';
import { containsUnknowns, type PropertyMap, unknown } from '../engine/wire/property-value.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { applyPortfolio } from './apply-portfolio.ts';
import { describeRowDiff } from './describe-diff.ts';
import { findDifferences, findFailures, textOf } from './properties.ts';
import type { Resource } from './resource.ts';
import { comparePortfolio, type Session } from './session.ts';

const definitions = { prefix: 'text', digest: 'text', formatVersion: 'number' } as const;

/**
 * All rows of the portfolio as one resource. Inputs: `prefix`, `digest` of everything declared, `formatVersion`; outputs: the
 * same, the portfolio's `name`, and how many organizations, people, accounts and grants are declared.
 */
export function directoryResource(session: Session): Resource {
  const bring = async (inputs: PropertyMap, preview: boolean): Promise<PropertyMap> => {
    if (containsUnknowns(inputs)) return { ...inputs, ...unknownCounts };
    const portfolio = await findDeclared(session, inputs);
    const { compare } = session;
    if (preview) await compare();
    else await applyPortfolio(session, { portfolio, retention: 'archived', compare, guarded: true });
    return { ...inputs, ...describeCounts(portfolio) };
  };
  return {
    check: ({ inputs }) => Promise.resolve({ inputs, failures: findFailures(definitions, inputs) }),
    async diff({ oldInputs, inputs }) {
      const differing = findDifferences(oldInputs, inputs);
      const { changes: rows } = await session.compare();
      const properties = differing.filter((property) => property !== 'digest' || rows.length === 0);
      const ownDiff = properties.map((path) => [path, { kind: 'update', inputDiff: true }] as const);
      const detailedDiff = { ...describeRowDiff(rows), ...Object.fromEntries(ownDiff) };
      return {
        changes: Object.keys(detailedDiff).length > 0 ? 'some' : 'none',
        diffs: differing,
        replaces: [],
        deleteBeforeReplace: false,
        detailedDiff,
      };
    },
    async create({ inputs, preview }) {
      const outputs = await bring(inputs, preview);
      return preview ? { outputs } : { id: 'directory', outputs };
    },
    update: async ({ inputs, preview }) => ({ outputs: await bring(inputs, preview) }),
    async read({ id, inputs, outputs }) {
      return (await hasSchema(session)) ? { id, inputs, outputs } : { inputs: {}, outputs: {} };
    },
    async delete({ outputs }) {
      if (!(await hasSchema(session))) return;
      const portfolio = await describeEmptied(session, outputs);
      const retention = session.allData ? 'none' : 'all';
      const compare = async (): Promise<LiveDiff> =>
        (await comparePortfolio(session, portfolio, retention)).value;
      // Who deletes has decided to lose what is declared: that a budget of losses is exceeded tells nothing.
      await applyPortfolio(session, { portfolio, retention, compare, guarded: false });
    },
  };
}

/** The declared portfolio, if it is the one that the program speaks of. */
async function findDeclared(session: Session, inputs: PropertyMap): Promise<Portfolio> {
  const portfolio = await session.declared();
  if (portfolio.digests.root === textOf(inputs, 'digest')) return portfolio;
  const message =
    'the files were edited while the program ran, or program and provider read different folders';
  const hint = 'run it again; POLITY_ORGS names the folder';
  return session.refuse([describeDiagnostic('STALE_PLAN', message, { hint })]);
}

/** Works without the files too, by what the state tells: destroying must be possible then. */
async function describeEmptied(session: Session, outputs: PropertyMap): Promise<Portfolio> {
  const { value } = await session.portfolio();
  const prefix = textOf(outputs, 'prefix');
  if (value !== null) return describeEmptyPortfolio({ ...value, prefix });
  const budgets = { perOrganization: 0, perOrganizationPercent: 0, overallPercent: 0 };
  const formatVersion = Number(outputs.formatVersion);
  return describeEmptyPortfolio({
    formatVersion,
    name: textOf(outputs, 'name'),
    prefix,
    timeZone: 'UTC',
    budgets,
  });
}

function hasSchema(session: Session): Promise<boolean> {
  return withConnection(
    session.databaseUrl,
    async (client) => (await inspectSchema(client)).kind !== 'absent',
  );
}

function describeCounts({ name, organizations, people, accounts }: Portfolio): PropertyMap {
  const grants = organizations.reduce((sum, { access }) => sum + access.list.length, 0);
  return {
    name,
    organizations: organizations.length,
    people: people.length,
    accounts: accounts.length,
    grants,
  };
}

const unknownCounts: PropertyMap = {
  name: unknown,
  organizations: unknown,
  people: unknown,
  accounts: unknown,
  grants: unknown,
};
