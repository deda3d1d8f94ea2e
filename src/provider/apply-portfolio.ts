import { applyRows } from '../database/apply-rows.ts';
import type { Retention } from '../database/sync/retain.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { hashPlan, rowsHashOf } from '../plan/hash.ts';
import { findGuards, judgeChanges } from './judge-changes.ts';
import type { Approval, Session } from './session.ts';

export interface Application {
  readonly portfolio: Portfolio;
  readonly retention: Retention;
  /** What the changes are, for an apply that nobody approved: it may do what was just compared and nothing else. */
  readonly compare: () => Promise<LiveDiff>;
  /** Whether guards may refuse. */
  readonly guarded: boolean;
}

/**
 * Applies the rows in one transaction, if they are those that were approved.
 * @throws Refusal otherwise; DatabaseUnreachable, or the database's own error.
 */
export async function applyPortfolio(session: Session, application: Application): Promise<void> {
  const { portfolio, retention, guarded, compare } = application;
  const given = session.approval();
  const approval = given ?? describeUnasked(session, portfolio, await compare());
  const { hash, acknowledged } = approval;
  const outcome = await applyRows({
    url: session.databaseUrl,
    portfolio,
    retention,
    hash,
    acknowledged,
    judge(diff) {
      const judged = { diff, portfolio, now: session.now() };
      const refusals = judgeChanges(guarded ? approval : { ...approval, acknowledged: true }, judged);
      return given === null ? refusals.map(sendToPlan) : refusals;
    },
  });
  if (outcome.kind === 'refused') return session.refuse(outcome.diagnostics);
  session.applied({ kind: 'rows', diff: outcome.diff, hash, acknowledged });
}

/** The approval that stands in where nobody was asked: for what guards let pass. */
function describeUnasked(session: Session, portfolio: Portfolio, diff: LiveDiff): Approval {
  const { changes } = diff;
  const guards = findGuards({ diff, portfolio, now: session.now() });
  const hash = hashPlan({ digest: portfolio.digests.root, changes, steps: [], guards });
  return { rowsHash: rowsHashOf(changes), hash, acknowledged: false, changes };
}

function sendToPlan(refusal: Diagnostic): Diagnostic {
  if (refusal.code !== 'GUARD_TRIPPED') return refusal;
  const hint =
    'if that is meant, plan it with "polity plan --out FILE" and acknowledge that plan with "polity up"';
  return { ...refusal, hint };
}
