import type { Plan } from '../model/plan.ts';

export interface PlanFilter {
  /** Uid: only what is about this organization itself is shown. */
  readonly organization?: string;
}

/** The part of a plan that is shown; the plan itself, its hash and its counts are never narrowed. */
export type PlanView = Pick<
  Plan,
  'bill' | 'changes' | 'effects' | 'forecast' | 'guards' | 'names' | 'timeZone' | 'steps' | 'migrations'
>;

export function filterPlan(plan: Plan, { organization }: PlanFilter): PlanView {
  if (organization === undefined) return plan;
  return {
    names: plan.names,
    timeZone: plan.timeZone,
    changes: plan.changes.filter((change) => change.organization === organization),
    effects: plan.effects.filter((effect) => effect.organization === organization),
    bill: plan.bill.filter(({ payer }) => payer === organization),
    forecast: plan.forecast.filter((forecast) => forecast.organization === organization),
    guards: plan.guards.filter((guard) => guard.tripped || guard.organization === organization),
    steps: [],
    migrations: [],
  };
}
