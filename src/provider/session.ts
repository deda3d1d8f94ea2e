import { planRows } from '../database/plan-rows.ts';
import type { Retention } from '../database/sync/retain.ts';
import type { Change } from '../model/change.ts';
import { type Diagnostic, hasErrors, type StageResult } from '../model/diagnostic.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Instant, Portfolio } from '../model/portfolio.ts';
import { Refusal } from './failure.ts';

/** That somebody has seen a plan and wants exactly it. */
export interface Approval {
  /** `rowsHashOf` of the plan's changes. */
  readonly rowsHash: string;
  /** The plan's own hash, for the log. */
  readonly hash: string;
  /** Whether the guards that trip in it were acknowledged by that hash. */
  readonly acknowledged: boolean;
  /** The plan's changes, so that a refusal can say what moved; null where only the hashes came along. */
  readonly changes: readonly Change[] | null;
}

/** What an operation of the provider has done to the database. */
export type Applied =
  | { readonly kind: 'migrations'; readonly names: readonly string[] }
  | { readonly kind: 'rows'; readonly diff: LiveDiff; readonly hash: string; readonly acknowledged: boolean };

export interface SessionOptions {
  /** Where rows are written. */
  readonly databaseUrl: string;
  /** A login that only reads, for comparing. @default `databaseUrl`, with the planner role taken */
  readonly planUrl?: string;
  /** What the files say; null where they cannot be read. */
  readonly portfolio: () => Promise<StageResult<Portfolio | null>>;
  /** Asked when something is to be applied. Null: nobody approved a plan, so that no guard may trip. */
  readonly approval: () => Approval | null;
  /** Whether deleting the directory takes run-time rows along. */
  readonly allData: boolean;
  readonly now: () => Instant;
  /** Declared against live, where whoever opens the session has just compared them. @default compared when needed */
  readonly compared?: Promise<StageResult<LiveDiff>>;
  readonly onApplied?: (applied: Applied) => void;
  /** Gets what a refusal is made of; its text goes to the engine. */
  readonly onRefused?: (diagnostics: readonly Diagnostic[]) => void;
}

/** What all operations of one run of the provider share. */
export interface Session extends SessionOptions {
  /** The portfolio, resolved once. @throws Refusal when the files have errors. */
  readonly declared: () => Promise<Portfolio>;
  /** Declared against live; made once, and anew after something was applied. @throws Refusal what the live state forbids */
  readonly compare: () => Promise<LiveDiff>;
  /** Notes that the live state is another now. */
  readonly applied: (applied: Applied) => void;
  /** Tells whoever watches, and throws. @throws Refusal */
  readonly refuse: (diagnostics: readonly Diagnostic[]) => never;
}

export function openSession(options: SessionOptions): Session {
  const { compared, onApplied, onRefused } = options;
  let resolved: ReturnType<SessionOptions['portfolio']> | undefined;
  let known = compared;
  let comparison: Promise<LiveDiff> | undefined;
  const refuse: Session['refuse'] = (diagnostics) => {
    onRefused?.(diagnostics);
    throw new Refusal(diagnostics);
  };
  const portfolio: SessionOptions['portfolio'] = () => {
    resolved ??= options.portfolio();
    return resolved;
  };
  const declared = async (): Promise<Portfolio> => {
    const { value, diagnostics } = await portfolio();
    if (value === null || hasErrors(diagnostics)) return refuse(diagnostics);
    return value;
  };
  const compareNow = async (): Promise<LiveDiff> => {
    const { value, diagnostics } = await (known ?? comparePortfolio(options, await declared(), 'archived'));
    return hasErrors(diagnostics) ? refuse(diagnostics) : value;
  };
  return {
    ...options,
    portfolio,
    declared,
    refuse,
    compare() {
      comparison ??= compareNow();
      return comparison;
    },
    applied(applied) {
      known = undefined;
      comparison = undefined;
      onApplied?.(applied);
    },
  };
}

/** A portfolio against the live state, as the role that only reads. */
export function comparePortfolio(
  { databaseUrl, planUrl }: Pick<SessionOptions, 'databaseUrl' | 'planUrl'>,
  portfolio: Portfolio,
  retention: Retention,
): Promise<StageResult<LiveDiff>> {
  return planRows({
    url: planUrl ?? databaseUrl,
    portfolio,
    readOnlyLogin: planUrl !== undefined,
    retention,
  });
}
