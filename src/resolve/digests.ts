import { digestOf } from '../model/canonical.ts';
import type { Digests, Portfolio } from '../model/portfolio.ts';
import type { Severities } from '../model/severities.ts';

/** Raised when the same files come to mean something else: then every digest differs, and the state is compared anew. */
export const ruleVersion = 1;

/** What the digests are taken over: everything that is declared. */
export type DigestedPortfolio = Omit<Portfolio, 'digests' | 'severities'>;

/** The portfolio with its digests, which are computed when they are first asked for: finding faults takes none. */
export function withDigests(resolved: DigestedPortfolio, severities: Severities): Portfolio {
  let digests: Digests | undefined;
  return {
    ...resolved,
    severities,
    get digests() {
      digests ??= computeDigests(resolved);
      return digests;
    },
  };
}

/** The digests of a resolved portfolio; they know nothing of files, formatting or the order of declarations. */
export function computeDigests(resolved: DigestedPortfolio): Digests {
  const { organizations, ...top } = resolved;
  const versions = { formatVersion: resolved.formatVersion, ruleVersion };
  const byUid = Object.fromEntries(
    organizations.map((organization) => [organization.uid, digestOf({ versions, organization })]),
  );
  const portfolio = digestOf({ versions, portfolio: top });
  return { root: digestOf({ portfolio, organizations: byUid }), portfolio, organizations: byUid };
}
