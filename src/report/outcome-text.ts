import { hasErrors } from '../model/diagnostic.ts';
import type { ApplyOutcome, StepOutcome } from '../model/outcome.ts';
import { terminalInk } from './ink.ts';
import { describeStep } from './rows.ts';
import { escapeControls } from './safe-text.ts';
import type { Style } from './style.ts';
import { joinWords, renderCount, renderDuration, renderNumber } from './words.ts';

/** What was done: one line when all went well, with whatever failed, was skipped or came out otherwise below. */
export function renderOutcomeText(outcome: ApplyOutcome, style: Style): string {
  const failed = outcome.steps.filter(({ result }) => result !== 'done');
  const lines = [
    renderSummary(outcome, failed, style),
    ...failed.map((step) => renderFailure(step, style)),
    ...outcome.differences.map(
      (difference) => `  ${style.yellow('otherwise than planned:')} ${escapeControls(difference)}`,
    ),
    ...(outcome.acknowledged ? [`  guards were passed by acknowledging plan ${outcome.hash}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function renderSummary(outcome: ApplyOutcome, failed: readonly StepOutcome[], style: Style): string {
  const time = renderDuration(outcome.duration);
  const refreshed = outcome.refreshed === 0 ? [] : [`${renderCount(outcome.refreshed, 'digest')} refreshed`];
  if (outcome.unchanged) return style.green([`No changes (${time})`, ...refreshed].join('; '));
  const parts = [...describeWork(outcome), ...refreshed];
  const what = `plan ${outcome.hash.slice(0, 12)}: ${parts.length === 0 ? 'nothing written' : parts.join('; ')} in ${time}`;
  if (failed.length === 0 && !hasErrors(outcome.diagnostics)) return `${style.green('Applied')} ${what}`;
  return `${style.red(parts.length === 0 ? 'Not applied' : 'Applied in part')}, ${what}`;
}

function describeWork({ summary, steps, migrations }: ApplyOutcome): readonly string[] {
  const words = { create: 'created', update: 'updated', move: 'moved', delete: 'deleted' } as const;
  const rows = (['create', 'update', 'move', 'delete'] as const)
    .filter((action) => summary[action] > 0)
    .map((action) => `${renderNumber(summary[action])} ${words[action]}`);
  const done = steps.filter(({ result }) => result === 'done').length;
  return [
    ...(rows.length === 0 ? [] : [`rows ${joinWords(rows)}`]),
    ...(done === 0 ? [] : [`${renderCount(done, 'Pulumi step')} done`]),
    ...(migrations.length === 0 ? [] : [`${renderCount(migrations.length, 'migration')} run`]),
  ];
}

function renderFailure({ step, result, message }: StepOutcome, style: Style): string {
  const paint = result === 'failed' ? style.red : style.yellow;
  const why = message === undefined ? '' : `: ${escapeControls(message)}`;
  return `  ${paint(result)} ${describeStep(step, terminalInk)}${why}`;
}
