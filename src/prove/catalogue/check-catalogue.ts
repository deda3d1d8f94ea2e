import type { IsolationFinding } from '../../model/isolation.ts';
import { definitionsAreAsMade, describeUncompared } from './definitions.ts';
import type { CatalogueFacts } from './facts.ts';
import { definersAreListed, searchPathsArePinned } from './functions.ts';
import { rightsAreAsGranted } from './rights.ts';
import { describePowers, nobodyBypasses, ownersCannotLogIn, rolesStayApart } from './roles.ts';
import type { Rule, RuleContext } from './rule.ts';
import { securityIsForced, triggersRun, viewsAskAsReader } from './tables.ts';

export const rules: readonly Rule[] = [
  securityIsForced,
  viewsAskAsReader,
  triggersRun,
  definersAreListed,
  searchPathsArePinned,
  definitionsAreAsMade,
  ownersCannotLogIn,
  nobodyBypasses,
  rolesStayApart,
  rightsAreAsGranted,
];

/** Holds every rule against the catalogue. */
export function checkCatalogue(
  facts: CatalogueFacts,
  context: RuleContext,
): { readonly findings: readonly IsolationFinding[]; readonly notes: readonly string[] } {
  return {
    findings: rules.flatMap(({ check }) => check(facts, context)),
    notes: [...describePowers(facts, context.bypassing), ...describeUncompared(facts)],
  };
}
