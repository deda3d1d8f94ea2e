import { type Diagnostic, describeDiagnostic } from '../model/diagnostic.ts';
import type { StepOutcome } from '../model/outcome.ts';
import type { PlanStep } from '../model/plan.ts';
import type { RunResult } from './engines/engine.ts';

/** How each planned step ended: one that never began was skipped. */
export function describeOutcomes(planned: readonly PlanStep[], result: RunResult): readonly StepOutcome[] {
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

/**
 * What made a run fail, beside what the planned steps tell themselves. A refusal of the provider reaches the engine as text
 * only: `refusals` has it as it was.
 */
export function describeFailures(
  result: RunResult,
  planned: readonly PlanStep[],
  refusals: readonly Diagnostic[],
): readonly Diagnostic[] {
  const told = new Set(planned.map(({ urn }) => urn));
  const untold = result.failures.filter(({ urn }) => urn === undefined || !told.has(urn));
  const failures =
    refusals.length > 0 ? refusals : untold.map(({ message }) => describeDiagnostic('STEP_FAILED', message));
  const cancelled = result.cancelled
    ? [
        describeDiagnostic('STEP_FAILED', 'interrupted before it was complete', {
          hint: 'run it again to go on',
        }),
      ]
    : [];
  return [...failures, ...result.interrupted.map(describeInterrupted), ...cancelled];
}

function describeInterrupted({ urn, type }: RunResult['interrupted'][number]): Diagnostic {
  const message = `ended while ${type} ${urn}; nobody knows whether it happened`;
  return describeDiagnostic('STEP_FAILED', message, {
    hint: 'the next run looks, and goes on from what it finds',
  });
}
