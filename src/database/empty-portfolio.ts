import { digestOf } from '../model/canonical.ts';
import type { Portfolio } from '../model/portfolio.ts';

/** What stays of a portfolio that declares nothing any more. */
export type PortfolioFrame = Pick<Portfolio, 'formatVersion' | 'name' | 'prefix' | 'timeZone' | 'budgets'>;

/** The portfolio without anybody and anything in it: the goal of `destroy`. */
export function describeEmptyPortfolio(frame: PortfolioFrame): Portfolio {
  const { formatVersion, name, prefix, timeZone, budgets } = frame;
  const digests = { portfolio: digestOf(null), organizations: {} };
  return {
    ...{ destroyed: true, formatVersion, name, prefix, timeZone, budgets },
    settings: { billing: {}, proof: 'any', protect: [] },
    ...{ superAdmins: [], people: [], accounts: [], domains: [], roles: [], organizations: [] },
    digests: { ...digests, root: digestOf(digests) },
  };
}
