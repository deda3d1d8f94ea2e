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
      .map(({ name, definition }) => told(`view ${name}`, definition)),
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
    const comparable = facts.version === expected.version;
    const found = new Map(describeDefinitions(facts).map((definition) => [definition.name, definition]));
    const missing = Object.keys(expected.definitions).filter((name) => !found.has(name));
    return [
      ...missing.map((name) => describeDifference('MISSING', name)),
      ...[...found.values()].flatMap(({ name, digest, literal }): readonly IsolationFinding[] => {
        const wanted = expected.definitions[name];
        const bare = name.replace(/^(function|view) /, '');
        if (made.fillers.has(bare) || made.published.has(bare)) return [];
        if (wanted === undefined) return [describeDifference('UNEXPECTED', name)];
        const isSame = wanted === digest || (!comparable && !literal);
        return isSame ? [] : [describeDifference('CHANGED', name)];
      }),
    ];
  },
};

/** What could not be held against the migrations, because this server tells it in other words. */
export function describeUncompared(facts: CatalogueFacts): readonly string[] {
  if (facts.migrations !== expected.migrations)
    return ['NO DEFINITION WAS COMPARED: those known are of other migrations than this version’s'];
  if (facts.version === expected.version) return [];
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

export function describePolicy({ permissive, command, roles, using, check }: PolicyFact): string {
  return JSON.stringify([permissive, command, roles, using, check]);
}

/** Functions of extensions stand in whatever schema those were installed in. */
function digestOf(text: string): string {
  return hash('sha256', text.replaceAll(/\b\w+\.(metaphone|similarity)\(/g, '$1('), 'hex').slice(0, 16);
}
