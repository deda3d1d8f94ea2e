import { digestOf } from '../model/canonical.ts';
import type { Portfolio } from '../model/portfolio.ts';

/** The portfolio that declares nothing, under the same name: the goal of `destroy`. */
export function describeEmptyPortfolio({
  formatVersion,
  name,
  prefix,
  timeZone,
  budgets,
}: Portfolio): Portfolio {
  const digests = { portfolio: digestOf(null), organizations: {} };
  return {
    destroyed: true,
    ...{ formatVersion, name, prefix, timeZone, budgets },
    ...{ superAdmins: [], people: [], accounts: [], domains: [], roles: [], organizations: [] },
    digests: { ...digests, root: digestOf(digests) },
  };
}
