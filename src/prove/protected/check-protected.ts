import type { IsolationFinding } from '../../model/isolation.ts';
import type { CatalogueFacts, PolicyFact } from '../catalogue/facts.ts';
import { describeFinding } from '../catalogue/rule.ts';
import type { MadeFor } from './made-for.ts';
import type { ProtectedTarget } from './target.ts';

/** Each protected table has its policies and no other, its trigger, its foreign key, and grants to the application alone. */
export function checkProtected(
  facts: CatalogueFacts,
  targets: readonly ProtectedTarget[],
  made: readonly MadeFor[],
  declared: readonly string[],
): readonly IsolationFinding[] {
  const known = new Set(targets.map(({ name }) => name));
  return [
    ...declared
      .filter((name) => !known.has(name))
      .map((name) =>
        describeFinding('SECURITY_OFF', name, 'is declared as protected, and is not: run `polity up`'),
      ),
    ...targets.flatMap((target) => [
      ...checkPolicies(facts, target),
      ...checkKeeping(
        facts,
        target,
        made.find(({ table }) => table === target.name),
      ),
    ]),
  ];
}

const commands = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;

function checkPolicies(facts: CatalogueFacts, target: ProtectedTarget): readonly IsolationFinding[] {
  const found = facts.policies.filter(({ table }) => table === target.table);
  const names = new Set([...commands.map((command) => `polity_${command.toLowerCase()}`), 'polity_count']);
  const findings: IsolationFinding[] = [];
  for (const command of commands) {
    const name = `polity_${command.toLowerCase()}`;
    const policy = found.find((candidate) => candidate.name === name);
    if (policy === undefined) {
      findings.push(describeFinding('POLICY_MISSING', target.name, `policy ${name} is gone`));
    } else if (!isAsMade(policy, command, target)) {
      findings.push(describeFinding('POLICY_CHANGED', target.name, `policy ${name} is not what polity made`));
    }
  }
  const count = found.find(({ name }) => name === 'polity_count');
  if (count === undefined) {
    findings.push(describeFinding('POLICY_MISSING', target.name, 'policy polity_count is gone'));
  } else if (
    count.command !== 'SELECT' ||
    count.roles.some((role) => role !== 'owner' && role !== 'planner')
  ) {
    findings.push(
      describeFinding('POLICY_CHANGED', target.name, 'policy polity_count is not what polity made'),
    );
  }
  for (const { name, roles, permissive } of found) {
    if (names.has(name)) continue;
    const binds = roles.filter(
      (role) => role === 'owner' || role === 'planner' || (role === 'PUBLIC' && !permissive),
    );
    if (binds.length > 0) {
      const message = `policy ${name} binds polity’s own roles, which would run what it says with their rights`;
      findings.push(describeFinding('POLICY_UNEXPECTED', target.name, message));
      continue;
    }
    if (!permissive) continue;
    const opens = roles.filter((role) => role === 'PUBLIC' || role === 'app' || role === 'reader');
    if (opens.length === 0) continue;
    const message = `policy ${name} opens the table to ${opens.join(' and ')} besides polity’s own`;
    findings.push(describeFinding('POLICY_UNEXPECTED', target.name, message));
  }
  return findings;
}

function isAsMade(policy: PolicyFact, command: (typeof commands)[number], target: ProtectedTarget): boolean {
  const wanted = describeCondition(command === 'SELECT' ? '' : 'write_', target);
  const using = command === 'INSERT' ? null : wanted;
  const check = command === 'INSERT' || command === 'UPDATE' ? wanted : null;
  const isSame = (text: string | null, expected: string | null): boolean =>
    text === null || expected === null ? text === expected : normalise(text) === normalise(expected);
  return (
    policy.permissive &&
    policy.command === command &&
    policy.roles.join() === 'app' &&
    isSame(policy.using, using) &&
    isSame(policy.check, check)
  );
}

/** As PostgreSQL tells it, brackets and all; `normalise` takes away what differs by versions and by the types of columns. */
function describeCondition(kind: '' | 'write_', { organization, project }: ProtectedTarget): string {
  const setting = (name: string): string =>
    `(SELECT current_setting('polity.${name}', true) AS current_setting)`;
  const range = `((polity_key >= ${setting(`${kind}low`)}) AND (polity_key < ${setting(`${kind}high`)}))`;
  if (project === null) return range;
  const projects = `(SELECT (NULLIF(current_setting('polity.${kind}projects', true), ''))::text[] AS "nullif")`;
  const own = `((${organization} = ${setting('organization')}) AND (${project} = ANY (${projects})))`;
  return `(${range} OR ${own})`;
}

function normalise(expression: string): string {
  return expression
    .replaceAll(/::(text|character varying|name|varchar)(\(\d+\))?(\[\])?/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\( /g, '(')
    .replaceAll(/"/g, '')
    .replaceAll(/\((\w+)\)/g, '$1')
    .replaceAll(/ AS \w+/g, '')
    .trim();
}

function checkKeeping(
  facts: CatalogueFacts,
  target: ProtectedTarget,
  made: MadeFor | undefined,
): readonly IsolationFinding[] {
  const isKept = facts.keys.some(
    ({ table, columns }) => table === target.table && columns.join() === `${target.organization},polity_key`,
  );
  const unfilled = 'no trigger fills the path key as polity does';
  const unpublished = 'no view shows its rows to readers as polity does';
  const unkept = 'no foreign key holds the path key to that of the organization';
  return [
    ...(made?.filler == null ? [describeFinding('DEFINITION_CHANGED', target.name, unfilled)] : []),
    ...(isKept ? [] : [describeFinding('DEFINITION_MISSING', target.name, unkept)]),
    ...(made?.published == null ? [describeFinding('DEFINITION_MISSING', target.name, unpublished)] : []),
  ];
}
