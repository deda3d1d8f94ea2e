import type { DeploymentResult } from '../engine/index.ts';
import { type Diagnostic, describeDiagnostic } from '../model/diagnostic.ts';
import type { StepOutcome } from '../model/outcome.ts';
import type { PlanStep } from '../model/plan.ts';

/** How each planned step ended: one that never began was skipped. */
export function describeOutcomes(
  planned: readonly PlanStep[],
  result: DeploymentResult,
): readonly StepOutcome[] {
  const ended = new Map(result.steps.map(({ urn, status }) => [urn, status]));
  const messages = new Map(result.failures.map(({ urn, message }) => [urn, message]));
  return planned.map((step) => {
    const status = ended.get(step.urn);
    if (status === 'done') return { step, result: 'done' };
    const message = messages.get(step.urn);
    const why = message === undefined ? {} : { message };
    return { step, result: status === 'failed' ? 'failed' : 'skipped', ...why };
  });
}

/** What made a run fail, for those failures that no planned step tells. */
export function describeFailures(result: DeploymentResult): readonly Diagnostic[] {
  const cancelled = result.cancelled
    ? [
        describeDiagnostic('STEP_FAILED', 'interrupted before it was complete', {
          hint: 'run it again to go on',
        }),
      ]
    : [];
  return [...result.failures.map(({ message }) => describeDiagnostic('STEP_FAILED', message)), ...cancelled];
}
