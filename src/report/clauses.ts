import type { Effect, Hold, Plan } from '../model/plan.ts';
import type { Ink } from './ink.ts';
import { renderInstant, renderLastDay, renderNumber } from './words.ts';

export type Sign = '-' | '~' | '+';

/** One thing said about a person: `admin of Dupont SAS (dupont), until the end of 2027-03-31`. */
export interface Clause {
  readonly sign: Sign;
  readonly text: string;
}

/** What a clause takes from the plan besides the effects. */
export type Terms = Pick<Plan, 'names' | 'timeZone'>;

/** Organizations that are named one by one; of more only uids are listed, and of many only so many. */
const fullNames = 2;
const listedPlaces = 8;

export function signOf({ before, after }: Pick<Effect, 'before' | 'after'>): Sign {
  return before === null ? '+' : after === null ? '-' : '~';
}

/** What happens to one person, losses first; equal things at several places are one clause. */
export function describeClauses(effects: readonly Effect[], terms: Terms, ink: Ink): readonly Clause[] {
  const groups = Map.groupBy(effects, (effect) => {
    const [scope] = effect.scope.split(':');
    return [
      signOf(effect),
      effect.role,
      scope,
      describeTerms(effect, terms.timeZone),
      effect.via.join('\n'),
    ].join('\n');
  });
  const clauses = [...groups.values()].map((group) => describeClause(group, terms, ink));
  return (['-', '~', '+'] as const).flatMap((sign) => clauses.filter((clause) => clause.sign === sign));
}

function describeClause(group: readonly Effect[], { names, timeZone }: Terms, ink: Ink): Clause {
  const [first] = group;
  if (first === undefined) throw new Error('a clause needs an effect');
  const sign = signOf(first);
  const terms = describeTerms(first, timeZone);
  const way =
    first.via.length === 0
      ? ''
      : `, through ${first.via.map((step) => ink.words(describeStep(step))).join(' and ')}`;
  const what = `${ink.words(first.role)} of ${describePlaces(group, names, ink)}`;
  return { sign, text: `${what}${terms === '' ? '' : `${sign === '~' ? ': ' : ', '}${terms}`}${way}` };
}

function describeStep(step: string): string {
  return step.startsWith('group:') ? `group ${step.slice('group:'.length)}` : step;
}

function describePlaces(group: readonly Effect[], names: Plan['names'], ink: Ink): string {
  if (group.length <= fullNames)
    return group.map((effect) => describePlace(effect, names, ink)).join(' and ');
  const listed = group.slice(0, listedPlaces).map(({ organization, scope }) => {
    const part = describeScope(scope);
    return ink.id(organization ?? 'portfolio') + (part === '' ? '' : ` (${ink.words(part)})`);
  });
  const more = group.length > listedPlaces ? ` and ${renderNumber(group.length - listedPlaces)} more` : '';
  return `${renderNumber(group.length)} ${describeUnit(group)}: ${listed.join(', ')}${more}`;
}

function describeUnit(group: readonly Effect[]): string {
  return group.some(({ scope }) => scope.includes(':')) ? 'places' : 'organizations';
}

function describePlace({ organization, scope }: Effect, names: Plan['names'], ink: Ink): string {
  if (organization === null) return 'the whole portfolio';
  const part = describeScope(scope);
  return `${part === '' ? '' : `${ink.words(part)} in `}${describeOrganization(organization, names, ink)}`;
}

/** `Dupont SAS - Formulaires (dupont)`. */
export function describeOrganization(uid: string, names: Plan['names'], ink: Ink): string {
  const name = Object.hasOwn(names, uid) ? names[uid] : undefined;
  return name === undefined ? ink.id(uid) : `${ink.words(name)} (${ink.id(uid)})`;
}

/** `project forms`; empty for an organization as a whole. */
function describeScope(scope: string): string {
  const colon = scope.indexOf(':');
  return colon === -1 ? '' : `${scope.slice(0, colon)} ${scope.slice(colon + 1)}`;
}

/** The period, and what of it or of the level changes. */
function describeTerms({ before, after }: Pick<Effect, 'before' | 'after'>, timeZone: string): string {
  if (before === null || after === null) return describePeriod(after ?? before, timeZone);
  const level = before.level === after.level ? '' : `${before.level} → ${after.level} level`;
  const [old, next] = [describePeriod(before, timeZone), describePeriod(after, timeZone)];
  const period = old === next ? '' : `${old || 'no end'} → ${next || 'no end'}`;
  return [level, period].filter((part) => part !== '').join(', ');
}

function describePeriod(hold: Hold | null, timeZone: string): string {
  const from = hold?.from == null ? [] : [`from ${renderInstant(hold.from, timeZone)}`];
  const until = hold?.until == null ? [] : [`until ${renderLastDay(hold.until, timeZone)}`];
  return [...from, ...until].join(' ');
}
