import { hash } from 'node:crypto';
import type { IsolationCode, IsolationFinding } from '../../model/isolation.ts';
import { expected } from './expected.generated.ts';
import type { CatalogueFacts, PolicyFact } from './facts.ts';
import { describeFinding, type Rule } from './rule.ts';

/** What an object is by its definition, as a digest: those of the migrations are in `expected.generated.ts`. */
export interface Definition {
  /** `policy polity.membership app_read`. */
  readonly name: string;
  readonly digest: string;
  /** Of the same in the words of today's versions, where an older server tells it otherwise. */
  readonly today?: string;
  /** The text is as it was written, and not as a version of PostgreSQL tells it. */
  readonly literal: boolean;
}

/** Every definition of polity's own schemas. */
export function describeDefinitions(facts: CatalogueFacts): readonly Definition[] {
  const { relations, policies, functions, triggers, constraints, others } = facts;
  const own = new Set(relations.flatMap(({ name, own: isOwn }) => (isOwn ? [name] : [])));
  const told = (name: string, text: string): Definition => ({ name, digest: digestOf(text), literal: false });
  return [
    ...policies
      .filter(({ table }) => own.has(table))
      .map((policy) => told(nameOfPolicy(policy), describePolicy(policy))),
    ...relations
      .filter(({ own: isOwn, kind }) => isOwn && kind !== 'table')
      .map(({ name, definition }) => ({
        ...told(`view ${name}`, definition),
        ...(facts.version < 16 ? { today: digestOf(unqualify(definition)) } : {}),
      })),
    ...functions.map(({ name, definer, definition, literal }) => ({
      ...{ name: `function ${name}`, digest: digestOf(`${definer} ${definition}`), literal },
    })),
    ...triggers
      .filter(({ table, internal }) => own.has(table) && !internal)
      .map(({ table, name, definition }) => told(`trigger ${table} ${name}`, definition)),
    ...constraints.map(({ name, definition }) => told(`constraint ${name}`, definition)),
    ...others.map(({ name, definition }) => told(`definition ${name}`, definition)),
  ];
}

export const definitionsAreAsMade: Rule = {
  name: 'policies, views, functions, constraints and triggers are as the migrations made them',
  check: (facts, { made }) => {
    if (facts.migrations !== expected.migrations) return [];
    const comparable = isComparable(facts);
    const found = new Map(describeDefinitions(facts).map((definition) => [definition.name, definition]));
    const missing = Object.keys(expected.definitions).filter((name) => !found.has(name));
    return [
      ...missing.map((name) => describeDifference('MISSING', name)),
      ...[...found.values()].flatMap(({ name, digest, today, literal }): readonly IsolationFinding[] => {
        const wanted = expected.definitions[name];
        const bare = name.replace(/^(function|view) /, '');
        if (made.fillers.has(bare) || made.published.has(bare)) return [];
        if (wanted === undefined) return [describeDifference('UNEXPECTED', name)];
        const isSame = wanted === digest || wanted === today || (!comparable && !literal);
        return isSame ? [] : [describeDifference('CHANGED', name)];
      }),
    ];
  },
};

/** What could not be held against the migrations, because this server tells it in other words. */
export function describeUncompared(facts: CatalogueFacts): readonly string[] {
  if (facts.migrations !== expected.migrations)
    return ['NO DEFINITION WAS COMPARED: those known are of other migrations than this version’s'];
  if (isComparable(facts)) return [];
  const told = describeDefinitions(facts).filter(({ literal }) => !literal).length;
  return [
    `the definitions of ${told} objects were not compared: they are known as PostgreSQL ${expected.version} tells them, this is ${facts.version}`,
  ];
}

const messages = {
  MISSING: 'is gone',
  UNEXPECTED: 'is none of polity’s',
  CHANGED: 'is not what the migrations made',
} as const;

function describeDifference(how: keyof typeof messages, name: string): IsolationFinding {
  const [kind = '', table = ''] = name.split(' ');
  const code: IsolationCode = kind === 'policy' ? `POLICY_${how}` : `DEFINITION_${how}`;
  const subject = kind === 'function' || kind === 'view' ? name.replace(/^view /, '') : table;
  return describeFinding(code, subject, `${name} ${messages[how]}`);
}

function nameOfPolicy({ table, name }: PolicyFact): string {
  return `policy ${table} ${name}`;
}

/** Today's PostgreSQL tells everything as those of before did, but for columns of views; a later one may not. */
function isComparable({ version }: CatalogueFacts): boolean {
  return version <= expected.version;
}

/** Before 16 a view's columns were told with their relation, be it the only one: `SELECT a.id` for `SELECT id`. Subqueries still are. */
function unqualify(definition: string): string {
  const [, relation] = /^\s*SELECT (\w+)\./.exec(definition) ?? [];
  if (relation === undefined) return definition;
  const qualifier = new RegExp(`\\b${relation}\\.`, 'g');
  const brackets: boolean[] = [];
  const pieces = definition.split(/(\( SELECT\b|[()])/).map((piece) => {
    if (piece.startsWith('(')) brackets.push(piece !== '(');
    if (piece === ')') brackets.pop();
    return brackets.includes(true) ? piece : piece.replaceAll(qualifier, '');
  });
  return pieces.join('');
}

export function describePolicy({ permissive, command, roles, using, check }: PolicyFact): string {
  return JSON.stringify([permissive, command, roles, using, check]);
}

/**
 * Functions of extensions stand in whatever schema those were installed in. A function that was read back from a backup names a
 * column `'key'::text` by its type, which nobody asks for.
 */
function digestOf(text: string): string {
  const plain = text
    .replaceAll(/\b\w+\.(metaphone|similarity)\(/g, '$1(')
    .replaceAll(/::(\w+)((?:\[\])?) AS \1\b/g, '::$1$2');
  return hash('sha256', plain, 'hex').slice(0, 16);
}
