import { hasErrors } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { countOrganizations } from './organizations.ts';
import { countPeople } from './people.ts';
import type { PlanView } from './plan-filter.ts';
import { joinWords, renderCount, renderNumber } from './words.ts';

/** What it comes to, in one sentence. */
export function describeVerdict({ effects, changes }: Pick<PlanView, 'effects' | 'changes'>): string {
  const people = countPeople(effects);
  const organizations = countOrganizations(changes);
  const first = people.length === 0 ? 'nobody gains or loses access' : joinWords(people);
  return [first, ...(organizations.length === 0 ? [] : [joinWords(organizations)])].join('; ');
}

export function describeBasis({ basis }: Plan): string {
  switch (basis) {
    case 'live':
      return 'compared with the database';
    case 'empty':
      return 'into an empty database';
    case 'offline':
      return 'offline, as if the database were empty';
  }
}

/** `12 rows to create, 3 to update; 2 Pulumi steps; 1 migration`. */
export function describeCounts({ summary, steps, migrations }: Plan): string {
  const rows = (['create', 'update', 'move', 'delete'] as const)
    .filter((action) => summary[action] > 0)
    .map((action) => `${renderNumber(summary[action])} to ${action}`);
  return [
    rows.length === 0 ? 'no rows' : `rows: ${rows.join(', ')}`,
    ...(steps.length === 0 ? [] : [renderCount(steps.length, 'Pulumi step')]),
    ...(migrations.length === 0 ? [] : [renderCount(migrations.length, 'migration')]),
  ].join('; ');
}

/** What whoever reads the plan does next. `saved`: the file that it stands in. */
export function describeNext(plan: Plan, saved?: string): string {
  if (hasErrors(plan.diagnostics)) return 'It cannot be applied before its errors are mended.';
  if (plan.basis === 'offline')
    return 'It was made without a database: plan again with one before you apply.';
  const command = `polity up${saved === undefined ? '' : ` ${saved}`}`;
  if (!plan.guards.some(({ tripped }) => tripped)) return `Apply it: ${command}`;
  const target = saved === undefined ? 'save it with --out PLAN, then polity up PLAN' : command;
  return `A guard trips. If all of that is meant: ${target} --acknowledge ${plan.hash}`;
}
