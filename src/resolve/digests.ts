import { digestOf } from '../model/canonical.ts';
import type { DeclaredAccount, Digests, Portfolio } from '../model/portfolio.ts';

/** Raised when the same files come to mean something else: then every digest differs, and the state is compared anew. */
export const ruleVersion = 1;

/** What the portfolio says to later stages about what they find. */
export type Advice = Pick<Portfolio, 'severities' | 'captureFrom'>;

/** What the digests are taken over: everything that is declared. */
export type DigestedPortfolio = Omit<Portfolio, 'digests' | keyof Advice>;

/**
 * The portfolio with its accounts in order and its digests, which are computed when they are first asked for: finding faults
 * takes neither.
 */
export function completePortfolio(
  resolved: Omit<DigestedPortfolio, 'accounts'>,
  listAccounts: () => readonly DeclaredAccount[],
  advice: Advice,
): Portfolio {
  let accounts: readonly DeclaredAccount[] | undefined;
  let digests: Digests | undefined;
  return {
    ...resolved,
    ...advice,
    get accounts() {
      accounts ??= listAccounts();
      return accounts;
    },
    get digests() {
      digests ??= computeDigests({ ...resolved, accounts: this.accounts });
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
