/** Every kind of thing that `polity prove` can find. Closed: docs/isolation.md explains each. */
export const isolationCodes = [
  // what accounts and logins see and may do
  'ROWS_LEAKED',
  'ROWS_MISSING',
  'WRITES_LEAKED',
  'WRITES_MISSING',
  'UNNAMED_SEES',
  'FORGED_SEES',
  'ACCOUNT_ADMITTED',
  'ACCOUNT_REFUSED',
  'SELECTION_OPEN',
  'SELECTION_REFUSED',
  'REFUSALS_DIFFER',
  'PROBE_FAILED',
  // what rows say
  'KEY_WRONG',
  // what the catalogue says
  'SECURITY_OFF',
  'SECURITY_NOT_FORCED',
  'POLICY_MISSING',
  'POLICY_UNEXPECTED',
  'POLICY_CHANGED',
  'VIEW_OPEN',
  'FUNCTION_UNLISTED',
  'SEARCH_PATH_OPEN',
  'DEFINITION_CHANGED',
  'DEFINITION_MISSING',
  'DEFINITION_UNEXPECTED',
  'OWNER_LOGS_IN',
  'OWNER_FOREIGN',
  'RIGHT_PUBLIC',
  'RIGHT_UNEXPECTED',
  'RIGHT_MISSING',
  'LOGIN_BYPASSES',
  'ROLES_MIXED',
  'TRIGGER_DISABLED',
] as const;

export type IsolationCode = (typeof isolationCodes)[number];

/** One thing that breaks isolation, or that keeps it from being proved. */
export interface IsolationFinding {
  readonly code: IsolationCode;
  /** What it is about: `polity.membership`, `function polity.act_as(uuid)`, `role shop_owner`. */
  readonly subject: string;
  readonly message: string;
  /** The login's kind, where something was tried as one: `app`, `reader pixelo`, `stranger`. */
  readonly role?: string;
  /** Id of the acting account. */
  readonly account?: string;
  /** Uid of the selected organization; null: none was selected. */
  readonly organization?: string | null;
  /** Rows that are seen (or may be written) and must not be. */
  readonly tooMany?: number;
  /** Rows that must be seen (or written) and are not. */
  readonly tooFew?: number;
  /** Keys of some of those rows. */
  readonly examples?: readonly string[];
}

/** How accounts were proved: over real logins; by taking the application's role in a transaction that writes nothing; or not. */
export type ProofMethod = 'login' | 'set-role' | 'none';

export interface ReaderProof {
  /** Name of the login role. */
  readonly login: string;
  readonly organization: string;
  /** Null: proved. */
  readonly notRun: string | null;
}

/** What `polity prove` tells. */
export interface IsolationReport {
  readonly method: ProofMethod;
  /** Why accounts were not proved as well as can be; null where they were. */
  readonly limited: string | null;
  /** Accounts that were tried, of those that there are. */
  readonly accounts: { readonly proved: number; readonly all: number };
  readonly organizations: { readonly proved: number; readonly all: number };
  /** Pairs of an account and a selection (or none) that were tried, of those that there are; null: too many to be counted. */
  readonly selections: { readonly proved: number; readonly all: number | null };
  /** Of the sample, where not every pair was tried; the same seed takes the same pairs. */
  readonly seed: number | null;
  /** Tables whose rows were compared. */
  readonly tables: number;
  /** Rules of the catalogue that were held against it, each over many objects. */
  readonly rules: number;
  readonly readers: readonly ReaderProof[];
  readonly findings: readonly IsolationFinding[];
  /** What is no finding and worth knowing: superusers of the server, what could not be compared. */
  readonly notes: readonly string[];
  /** Milliseconds. */
  readonly duration: number;
}

/** What a plan keeps of it: what does not change from one minute to the next. */
export type PlanIsolation = Pick<
  IsolationReport,
  'method' | 'limited' | 'accounts' | 'organizations' | 'seed' | 'rules' | 'findings'
>;

export function isProved({ findings, method }: IsolationReport): boolean {
  return findings.length === 0 && method !== 'none';
}
