import { hasErrors } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { isEmptyPlan } from '../model/plan.ts';
import { describeBill } from './bill.ts';
import { paintSeverity } from './diagnostics-text.ts';
import { describeForecast } from './forecast.ts';
import { describeGuard, describeKept } from './guards.ts';
import { terminalInk } from './ink.ts';
import { renderVerdict } from './isolation.ts';
import { describeOrganizations } from './organizations.ts';
import { describePeople } from './people.ts';
import { renderPerson } from './people-text.ts';
import type { PlanFilter, PlanView } from './plan-filter.ts';
import { filterPlan } from './plan-filter.ts';
import { describeRows, describeStep } from './rows.ts';
import { escapeControls } from './safe-text.ts';
import { paintSign } from './signs.ts';
import type { Style } from './style.ts';
import { describeBasis, describeCounts, describeNext, describeVerdict } from './verdict.ts';
import { padToWidth } from './width.ts';
import { capitalize, renderCount } from './words.ts';

export interface PlanTextOptions {
  readonly style: Style;
  readonly filter?: PlanFilter;
  /** File that the plan is saved in, for the advice at the end. */
  readonly saved?: string;
  /** Whether the last line says what to do next. @default true */
  readonly advice?: boolean;
}

/** Beyond these the text gives counts; JSON has everything. */
const limits = { people: 40, organizations: 30, steps: 20, items: 20 };

/** A plan for people to read: what becomes of whom, then of organizations, then the rest, then what to do. */
export function renderPlanText(plan: Plan, options: PlanTextOptions): string {
  const { style, filter = {}, saved, advice = true } = options;
  const who = escapeControls(`${plan.portfolio} (stack ${plan.stack})`);
  const isolation = plan.isolation === undefined ? [] : [renderVerdict(plan.isolation, style)];
  if (isEmptyPlan(plan) && !hasErrors(plan.diagnostics)) {
    const findings = renderFindings(plan, style);
    const lines = [...(findings.length === 0 ? [] : ['', ...findings]), ...isolation];
    return `${[`No changes: ${who} is as the files say.`, ...lines].join('\n')}\n`;
  }
  const view = filterPlan(plan, filter);
  const sections = [
    [`${style.bold(`Plan for ${who}`)}, ${describeBasis(plan)}: ${describeVerdict(view)}.`],
    renderPeople(view, style),
    renderSection(
      'Forecast, by the accounts of now',
      describeForecast(view.forecast, view.names, terminalInk),
      style,
    ),
    renderSection('Bill', describeBill(view.bill, view.names, terminalInk), style),
    renderOrganizations(view, style),
    renderRows(view, style),
    renderSteps(view, style),
    renderSection('Migrations that run first', view.migrations.map(escapeControls), style),
    renderGuards(view, style),
    renderFindings(plan, style),
    [
      ...(filter.organization === undefined
        ? []
        : [style.dim(`Only ${escapeControls(filter.organization)} is shown; the plan is the whole:`)]),
      `${capitalize(describeCounts(plan))}.`,
      ...isolation,
      `Plan ${style.cyan(plan.hash)}`,
      ...(advice ? [describeNext(plan, saved)] : []),
    ],
  ];
  return `${sections.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n')])).join('\n\n')}\n`;
}

function renderPeople(view: PlanView, style: Style): readonly string[] {
  const { shown, total } = describePeople(view, limits.people, terminalInk);
  const lines = shown.flatMap((person) => renderPerson(person, style));
  return renderSection(
    'People',
    [...lines, ...renderRest(total - shown.length, 'more person', 'more people')],
    style,
  );
}

function renderOrganizations(view: PlanView, style: Style): readonly string[] {
  const lines = describeOrganizations(view, terminalInk).map(
    ({ sign, text }) => `${paintSign(sign, style)} ${text}`,
  );
  return renderSection('Organizations', limitLines(lines, limits.organizations), style);
}

function renderRows(view: PlanView, style: Style): readonly string[] {
  const rows = describeRows(view.changes, terminalInk);
  const width = Math.max(0, ...rows.map(({ kind }) => kind.length));
  const lines = rows.map(
    ({ kind, counts, rows: listed }) =>
      `${padToWidth(kind, width)}  ${counts}${listed === '' ? '' : `: ${listed}`}`,
  );
  return renderSection('Rows', lines, style);
}

function renderSteps(view: PlanView, style: Style): readonly string[] {
  const lines = view.steps.map((step) => describeStep(step, terminalInk));
  return renderSection('Pulumi steps', limitLines(lines, limits.steps), style);
}

function renderGuards({ guards, names }: PlanView, style: Style): readonly string[] {
  const tripped = guards
    .filter((guard) => guard.tripped)
    .flatMap((guard) => [
      `${style.red('trips:')} ${describeGuard(guard, names, terminalInk)}`,
      ...limitLines(guard.items.map(escapeControls), limits.items).map((item) => `  ${item}`),
    ]);
  const kept = describeKept(guards);
  return renderSection('Guards', kept === null ? tripped : [...tripped, style.dim(kept)], style);
}

function renderFindings({ diagnostics }: Plan, style: Style): readonly string[] {
  const lines = diagnostics.map(({ severity, code, message, at }) => {
    const place = at === undefined ? '' : `${escapeControls(at.file)}:${at.line}:${at.column} `;
    return `${place}${paintSeverity(severity, style)} ${code} ${escapeControls(message)}`;
  });
  return renderSection('Findings', limitLines(lines, limits.items), style);
}

function renderSection(title: string, lines: readonly string[], style: Style): readonly string[] {
  return lines.length === 0 ? [] : [style.bold(title), ...lines.map((line) => `  ${line}`)];
}

function limitLines(lines: readonly string[], limit: number): readonly string[] {
  return [...lines.slice(0, limit), ...renderRest(lines.length - limit, 'more')];
}

function renderRest(count: number, one: string, many = one): readonly string[] {
  return count > 0 ? [`… and ${renderCount(count, one, many)}`] : [];
}
