import type { Effect, Plan } from '../model/plan.ts';
import type { Clause, Sign } from './clauses.ts';
import { describeClauses, signOf } from './clauses.ts';
import type { Ink } from './ink.ts';
import { renderCount } from './words.ts';

/** What becomes of one person (or account without one). */
export interface PersonStory {
  /** `Claire Martin (claire)`, or the e-mail. */
  readonly who: string;
  /** Losses first. */
  readonly clauses: readonly Clause[];
}

/** The first `limit` people, those who lose something first; and how many there are. */
export function describePeople(
  { effects, names, timeZone }: Pick<Plan, 'effects' | 'names' | 'timeZone'>,
  limit: number,
  ink: Ink,
): { readonly shown: readonly PersonStory[]; readonly total: number } {
  const people = [...Map.groupBy(effects, (effect) => effect.key).values()];
  const ordered = people.toSorted((one, other) => rank(one) - rank(other));
  const shown = ordered.slice(0, limit).map((own) => ({
    who: describePerson(own, ink),
    clauses: describeClauses(own, { names, timeZone }, ink),
  }));
  return { shown, total: people.length };
}

/**
 * `2 people lose access`, `1 person gains access`, … ; each person once: whoever both loses and gains is one whose access
 * changes. Empty when nobody is affected.
 */
export function countPeople(effects: readonly Effect[]): readonly string[] {
  const people = [...Map.groupBy(effects, (effect) => effect.key).values()].map(tendencyOf);
  const phrases: readonly (readonly [Sign | 'mixed', string, string])[] = [
    ['-', 'person loses access', 'people lose access'],
    ['mixed', "person's access changes", "people's access changes"],
    ['+', 'person gains access', 'people gain access'],
    ['~', 'person keeps access on other terms', 'people keep access on other terms'],
  ];
  return phrases.flatMap(([tendency, one, many]) => {
    const count = people.filter((own) => own === tendency).length;
    return count === 0 ? [] : [renderCount(count, one, many)];
  });
}

function tendencyOf(effects: readonly Effect[]): Sign | 'mixed' {
  const [sign = 'mixed', ...others] = new Set(effects.map(signOf));
  return others.length === 0 ? sign : 'mixed';
}

function rank(effects: readonly Effect[]): number {
  const signs = new Set(effects.map(signOf));
  return signs.has('-') ? 0 : signs.has('~') ? 1 : 2;
}

function describePerson([first]: readonly Effect[], ink: Ink): string {
  if (first === undefined) throw new Error('a person is told of by effects');
  return first.person === null ? ink.id(first.account) : `${ink.words(first.name)} (${ink.id(first.person)})`;
}
