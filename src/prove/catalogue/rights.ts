import { secretTables } from '../../model/database-roles.ts';
import type { IsolationFinding } from '../../model/isolation.ts';
import { readTables } from '../tables.ts';
import { findCaller } from './definer-functions.ts';
import { expected } from './expected.generated.ts';
import type { CatalogueFacts, RelationFact, RightFact } from './facts.ts';
import { describeFinding, type Rule, type RuleContext } from './rule.ts';

type Rights = ReadonlySet<string>;

interface Held {
  readonly subject: string;
  readonly rights: readonly RightFact[];
  /** `role privilege` of each that is wanted. */
  readonly wanted: Rights;
  /** Those that are there or not, and give nothing away. */
  readonly harmless: Rights;
}

export const rightsAreAsGranted: Rule = {
  name: 'nobody has a right that is not theirs, PUBLIC none at all',
  check: (facts, context) =>
    [...describeSchemas(facts), ...describeRelations(facts), ...describeFunctions(facts, context)].flatMap(
      compare,
    ),
};

const none: Rights = new Set();
const written: Rights = new Set(
  ['SELECT', 'INSERT', 'UPDATE', 'DELETE'].map((privilege) => `app ${privilege}`),
);

function describeSchemas({ schemas }: CatalogueFacts): readonly Held[] {
  const wanted: Readonly<Record<string, Rights>> = {
    polity: new Set(['app USAGE', 'planner USAGE']),
    polity_reader: new Set(['reader USAGE']),
  };
  return schemas.map(({ name, rights }) => ({
    ...{ subject: `schema ${name}`, rights, wanted: wanted[name] ?? none },
    harmless: new Set(['planner USAGE']),
  }));
}

/** Of protected tables the application's role has these four rights; whom else the table's owner lets in, no policy shows a row. */
function describeRelations({ relations }: CatalogueFacts): readonly Held[] {
  return relations.map((relation) => {
    const { name, rights, own } = relation;
    if (own) return { subject: name, rights, wanted: wantedOf(relation), harmless: none };
    const ours = rights.filter(({ role }) => ['PUBLIC', 'app', 'reader'].includes(role));
    return { subject: name, rights: ours, wanted: written, harmless: none };
  });
}

function wantedOf({ name, kind }: RelationFact): Rights {
  if (name.startsWith('polity_reader.')) return new Set(['reader SELECT']);
  const bare = name.slice('polity.'.length);
  if (secretTables.includes(bare)) return none;
  const isRead = kind === 'table' && readTables.some((table) => table.name === bare);
  return new Set(['planner SELECT', ...(isRead ? ['app SELECT'] : [])]);
}

/** Functions that run with the caller's rights give nobody more than the caller has: migrations grant the planner some of them. */
function describeFunctions(facts: CatalogueFacts, context: RuleContext): readonly Held[] {
  const isKnown = facts.migrations === expected.migrations;
  const toPlanner = new Set(['planner EXECUTE']);
  return facts.functions.map(({ name, rights, definer }) => {
    const caller = definer ? findCaller(name, context) : undefined;
    const called = caller === undefined || caller === 'nobody' ? none : new Set([`${caller} EXECUTE`]);
    const wanted = !definer && isKnown && expected.planned.has(name) ? toPlanner : called;
    return { subject: `function ${name}`, rights, wanted, harmless: isKnown || definer ? none : toPlanner };
  });
}

function compare({ subject, rights, wanted, harmless }: Held): readonly IsolationFinding[] {
  const held = new Set(
    rights.map(
      ({ role, privilege, column }) => `${role} ${privilege}${column === null ? '' : ` (${column})`}`,
    ),
  );
  return [
    ...[...held]
      .filter((right) => !wanted.has(right) && !harmless.has(right))
      .map((right) =>
        right.startsWith('PUBLIC ')
          ? describeFinding('RIGHT_PUBLIC', subject, `everybody has ${right.slice('PUBLIC '.length)}`)
          : describeFinding('RIGHT_UNEXPECTED', subject, `has been granted: ${describeRight(right)}`),
      ),
    ...[...wanted]
      .filter((right) => !held.has(right))
      .map((right) => describeFinding('RIGHT_MISSING', subject, `lacks its grant: ${describeRight(right)}`)),
  ];
}

function describeRight(right: string): string {
  const [role = '', ...privilege] = right.split(' ');
  return `${privilege.join(' ')} to ${role}`;
}
