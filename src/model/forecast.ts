/**
 * What a rule will do at apply with accounts that are there already: by the same rule, over the accounts of that moment.
 * No part of a plan's hash; `up` tells what came out otherwise.
 */
export interface Forecast {
  /** C3: sign-ups from a domain are captured from now on, and so are the accounts that have signed up. */
  readonly rule: 'capture';
  readonly organization: string;
  /** Matching accounts that are its members already. */
  readonly members: number;
  /** Verified, and members nowhere: they become members. */
  readonly claimed: ForecastAccounts;
  /** Left as they are: members of another organization (or claimed by it). */
  readonly elsewhere: ForecastAccounts;
  /** Left as they are: the e-mail is not verified and matches nothing (B2), or the account is deactivated. */
  readonly inactive: ForecastAccounts;
}

export interface ForecastAccounts {
  readonly count: number;
  /** The first of them by e-mail. */
  readonly accounts: readonly ForecastAccount[];
}

export interface ForecastAccount {
  readonly email: string;
  /** Uid of the organization that it is a member of afterwards; null for none. */
  readonly memberOf: string | null;
}
