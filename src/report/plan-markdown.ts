import { hasErrors } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { isEmptyPlan } from '../model/plan.ts';
import { describeBill } from './bill.ts';
import { describeForecast } from './forecast.ts';
import { describeGuard, describeKept } from './guards.ts';
import { markdownInk } from './ink.ts';
import { escapeMarkdown, renderCode } from './markdown-escape.ts';
import { describeOrganizations } from './organizations.ts';
import { describePeople } from './people.ts';
import type { PlanFilter, PlanView } from './plan-filter.ts';
import { filterPlan } from './plan-filter.ts';
import { describeRows, describeStep } from './rows.ts';
import { verbs } from './signs.ts';
import { describeBasis, describeCounts, describeNext, describeVerdict } from './verdict.ts';
import { capitalize, renderCount } from './words.ts';

/** A comment on GitHub holds 65,536 characters. */
const limits = { people: 60, lines: 40, items: 20 };

/** A plan as a pull request's comment: the verdict, what trips, people, and the rest folded. */
export function renderPlanMarkdown(plan: Plan, filter: PlanFilter = {}): string {
  const who = `${escapeMarkdown(plan.portfolio)} (stack ${renderCode(plan.stack)})`;
  if (isEmptyPlan(plan) && !hasErrors(plan.diagnostics))
    return `${[`**No changes:** ${who} is as the files say.`, ...renderFindings(plan)].join('\n\n')}\n`;
  const view = filterPlan(plan, filter);
  const blocks = [
    `### Plan for ${who}`,
    `**${capitalize(describeVerdict(view))}**, ${describeBasis(plan)}.`,
    ...renderGuards(view),
    ...renderFindings(plan),
    ...renderPeople(view),
    ...fold('Bill', describeBill(view.bill, view.names, markdownInk)),
    ...fold('Forecast, by the accounts of now', describeForecast(view.forecast, view.names, markdownInk)),
    ...fold(
      'Organizations',
      describeOrganizations(view, markdownInk).map(({ sign, text }) => `${signWords[sign]}${text}`),
    ),
    ...fold('Rows', renderRows(view)),
    ...fold(
      'Pulumi steps',
      view.steps.map((step) => escapeStart(describeStep(step, markdownInk))),
    ),
    ...fold('Migrations that run first', view.migrations.map(renderCode)),
    ...(filter.organization === undefined ? [] : [`Only ${renderCode(filter.organization)} is shown.`]),
    `${capitalize(describeCounts(plan))}. Plan \`${plan.hash}\`. ${describeNext(plan)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const signWords = { '-': '**deleted** ', '>': '**moved** ', '~': '**changed** ', '+': '**new** ' } as const;

function renderPeople(view: PlanView): readonly string[] {
  const { shown, total } = describePeople(view, limits.people, markdownInk);
  const lines = shown.flatMap(({ who, clauses }) => [
    `**${who}**`,
    ...clauses.map(({ sign, text }) => `  - ${verbs[sign]} ${text}`),
  ]);
  const rest = total - shown.length;
  return foldLines(
    `People (${total})`,
    [
      ...lines.map((line) => (line.startsWith('  ') ? line : `- ${line}`)),
      ...(rest > 0 ? [`- … and ${renderCount(rest, 'more person', 'more people')}`] : []),
    ],
    '<details open>',
  );
}

function renderRows(view: PlanView): readonly string[] {
  return describeRows(view.changes, markdownInk).map(
    ({ kind, counts, rows }) => `${kind} ${renderCode(counts)}${rows === '' ? '' : `: ${rows}`}`,
  );
}

function renderGuards({ guards, names }: PlanView): readonly string[] {
  const tripped = guards
    .filter((guard) => guard.tripped)
    .map((guard) => {
      const items = limit(guard.items.map(renderCode), limits.items);
      const quote = [
        `**A guard trips:** ${describeGuard(guard, names, markdownInk)}`,
        '',
        ...items.map((item) => `- ${item}`),
      ];
      return ['[!WARNING]', ...quote].map((line) => `> ${line}`.trimEnd()).join('\n');
    });
  const kept = describeKept(guards);
  return kept === null ? tripped : [...tripped, `Removals ${kept}.`];
}

function renderFindings({ diagnostics }: Plan): readonly string[] {
  const lines = diagnostics.map(({ severity, code, message, at }) => {
    const place = at === undefined ? '' : `${renderCode(`${at.file}:${at.line}:${at.column}`)} `;
    return `- ${place}**${severity}** \`${code}\` ${escapeMarkdown(message)}`;
  });
  return lines.length === 0 ? [] : [limit(lines, limits.items).join('\n')];
}

function fold(title: string, items: readonly string[]): readonly string[] {
  return foldLines(
    `${title} (${items.length})`,
    limit(items, limits.lines).map((item) => `- ${item}`),
  );
}

function foldLines(title: string, lines: readonly string[], tag = '<details>'): readonly string[] {
  if (lines.length === 0) return [];
  return [`${tag}<summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`];
}

function limit(lines: readonly string[], count: number): readonly string[] {
  const rest = lines.length - count;
  return rest > 0 ? [...lines.slice(0, count), `… and ${renderCount(rest, 'more', 'more')}`] : lines;
}

/** A sign at the start of an item would begin a list of its own. */
function escapeStart(text: string): string {
  return text.replace(/^[-+~]/, '\\$&');
}
