import {
  type IsolationFinding,
  type IsolationReport,
  isProved,
  type PlanIsolation,
} from '../model/isolation.ts';
import { escapeControls } from './safe-text.ts';
import type { Style } from './style.ts';
import { renderCount, renderDuration, renderNumber } from './words.ts';

/** One line: what was proved, how, and how thoroughly. */
export function renderIsolationLine(report: IsolationReport, style: Style): string {
  return `${renderVerdict(report, style)} (${renderDuration(report.duration)})`;
}

/** The same in a plan, which says nothing that the next minute changes. */
export function renderVerdict(isolation: PlanIsolation, style: Style): string {
  const { findings, method, limited, rules } = isolation;
  const why = limited === null ? '' : escapeLine(limited);
  if (findings.length > 0) {
    return `${style.red('isolation: broken')}: ${renderCount(findings.length, 'finding')}`;
  }
  if (method === 'none') {
    const untried = `${renderCount(rules, 'rule')} of the catalogue hold, accounts were not tried`;
    return `${style.yellow('isolation: not proved')}; ${untried}${why === '' ? '' : `: ${why}`}`;
  }
  const how = method === 'set-role' ? ' by taking the application’s role' : '';
  return `${style.green('isolation: proved')} for ${describeExtent(isolation)}${how}${why === '' ? '' : `; ${why}`}`;
}

function describeExtent({ accounts, organizations, seed }: PlanIsolation): string {
  const of = ({ proved, all }: PlanIsolation['accounts'], one: string): string =>
    seed === null ? renderCount(proved, one) : `${renderNumber(proved)} of ${renderCount(all, one)}`;
  return `${of(accounts, 'account')} in ${of(organizations, 'organization')}`;
}

/** What `polity prove` prints: the line, its particulars, and each finding. */
export function renderIsolationText(report: IsolationReport, style: Style): string {
  const { findings, readers, notes } = report;
  const details = [
    describeTried(report),
    ...readers.map(({ organization, login, notRun }) => {
      const reader = `reader of ${organization} (${login})`;
      if (notRun !== null) return style.yellow(`${reader}: NOT RUN, ${notRun}`);
      const failed = findings.some(({ role }) => role === `reader ${organization}`);
      return failed ? style.red(`${reader}: not proved`) : `${reader}: proved`;
    }),
    ...notes,
  ];
  const lines = [
    renderIsolationLine(report, style),
    ...details.map((line) => `  ${escapeLine(line)}`),
    ...findings.map((finding) => renderFinding(finding, style)),
    ...(isProved(report) || findings.length > 0
      ? []
      : [style.red('Accounts were not tried: nothing is proved.')]),
  ];
  return `${lines.join('\n')}\n`;
}

function describeTried({ method, selections, seed, tables, rules, limited }: IsolationReport): string {
  const ways = {
    login: 'over a real login',
    'set-role': 'by taking the application’s role',
    none: `not tried: ${limited ?? 'unknown'}`,
  } as const;
  const all = selections.all === null ? 'more than can be counted' : renderNumber(selections.all);
  const sample = seed === null ? '' : ` (a sample of ${all}, seed ${seed})`;
  const pairs = renderCount(
    selections.proved,
    'pair of account and selection',
    'pairs of account and selection',
  );
  return `${pairs}${sample} ${ways[method]}, ${renderCount(tables, 'table')} each; ${renderCount(rules, 'rule')} of the catalogue`;
}

function renderFinding(finding: IsolationFinding, style: Style): string {
  const {
    code,
    subject,
    message,
    role,
    account,
    organization,
    tooMany = 0,
    tooFew = 0,
    examples = [],
  } = finding;
  const who = [
    ...(role === undefined ? [] : [`as ${role}`]),
    ...(account === undefined ? [] : [`account ${account}`]),
    ...(organization === undefined
      ? []
      : [organization === null ? 'nothing selected' : `in ${organization}`]),
  ];
  const counts = [
    ...(tooMany === 0 ? [] : [`${renderNumber(tooMany)} too many`]),
    ...(tooFew === 0 ? [] : [`${renderNumber(tooFew)} too few`]),
  ];
  const parts = [
    message,
    ...(counts.length === 0 ? [] : [counts.join(', ')]),
    ...(examples.length === 0 ? [] : [`such as ${examples.join(', ')}`]),
  ];
  const place = who.length === 0 ? '' : ` (${who.join(', ')})`;
  return `${style.red('✗')} ${style.bold(code)} ${escapeLine(`${subject}${place}: ${parts.join('; ')}`)}`;
}

/** Messages of a database may have several lines. */
function escapeLine(text: string): string {
  return escapeControls(text.replaceAll(/\s*\n\s*/g, ' '));
}

/** `{ formatVersion, proved, … }`: the report as data. */
export function renderIsolationJson(report: IsolationReport): string {
  return `${JSON.stringify({ formatVersion: 1, proved: isProved(report), ...report })}\n`;
}
