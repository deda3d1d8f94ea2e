import type { Hold } from '../model/plan.ts';
import { compareText } from './order.ts';
import type { Period } from './period.ts';
import { compareEnds, compareStarts, joinsPeriod, unitePeriods } from './period.ts';

/** One thing that an account holds at one place, now or later. */
export interface HeldAt {
  /** Null: the whole portfolio, which is not expanded into organizations. */
  readonly organization: string | null;
  readonly scope: string;
  readonly role: string;
  readonly hold: Hold;
  readonly via: readonly string[];
}

/** One way by which an account comes to hold something. */
export interface Source {
  readonly organization: string | null;
  readonly scope: string;
  readonly role: string;
  readonly level: Hold['level'];
  readonly period: Period;
  readonly via: readonly string[];
}

/**
 * What several ways to the same thing give together: per place, role and level the fewest periods, without overlap,
 * each with its shortest way. Ordered by place, role, level and start.
 */
export function mergeSources(sources: readonly Source[]): readonly HeldAt[] {
  const merged: Source[] = [];
  for (const source of sources.toSorted(compareSources)) {
    const last = merged.at(-1);
    if (last === undefined || !isSameThing(last, source) || !joinsPeriod(last.period, source.period)) {
      merged.push(source);
    } else {
      const via = compareWays(last.via, source.via) <= 0 ? last.via : source.via;
      merged[merged.length - 1] = { ...last, period: unitePeriods(last.period, source.period), via };
    }
  }
  return merged.map(({ organization, scope, role, level, period, via }) => ({
    organization,
    scope,
    role,
    hold: { level, from: period.from, until: period.until },
    via,
  }));
}

function isSameThing(one: Source, other: Source): boolean {
  return (
    one.organization === other.organization &&
    one.scope === other.scope &&
    one.role === other.role &&
    one.level === other.level
  );
}

function compareSources(one: Source, other: Source): number {
  return (
    compareText(one.organization, other.organization) ||
    compareText(one.scope, other.scope) ||
    compareText(one.role, other.role) ||
    compareText(one.level, other.level) ||
    compareStarts(one.period.from, other.period.from) ||
    compareEnds(one.period.until, other.period.until) ||
    compareWays(one.via, other.via)
  );
}

/** The shortest way first: held directly comes before held through something. */
function compareWays(one: readonly string[], other: readonly string[]): number {
  return one.length - other.length || compareText(one.join('\n'), other.join('\n'));
}
