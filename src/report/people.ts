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

/** `2 people lose access`, `1 person gains access`, … ; empty when nobody is affected. */
export function countPeople(effects: readonly Effect[]): readonly string[] {
  const count = (sign: Sign): number =>
    new Set(effects.filter((effect) => signOf(effect) === sign).map((effect) => effect.key)).size;
  const phrases: readonly (readonly [Sign, string, string])[] = [
    ['-', 'person loses access', 'people lose access'],
    ['+', 'person gains access', 'people gain access'],
    ['~', 'person keeps access on other terms', 'people keep access on other terms'],
  ];
  return phrases.flatMap(([sign, one, many]) => {
    const people = count(sign);
    return people === 0 ? [] : [renderCount(people, one, many)];
  });
}

function rank(effects: readonly Effect[]): number {
  const signs = new Set(effects.map(signOf));
  return signs.has('-') ? 0 : signs.has('~') ? 1 : 2;
}

function describePerson([first]: readonly Effect[], ink: Ink): string {
  if (first === undefined) throw new Error('a person is told of by effects');
  return first.person === null ? ink.id(first.account) : `${ink.words(first.name)} (${ink.id(first.person)})`;
}
