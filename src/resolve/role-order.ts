import { sortBy } from './order.ts';

/** What the order of roles depends on. */
export interface Inheriting {
  readonly id: string;
  readonly inherits: readonly string[];
}

/** A way of inheritance that comes back to where it began. */
export interface Circle<T> {
  /** The role that closes the circle, and which of its `inherits` does. */
  readonly closing: T;
  readonly index: number;
  /** From a role to itself. */
  readonly ids: readonly string[];
}

/** Roles after those that they inherit from, as far as circles allow; the same whatever the order of the declarations. */
export function orderRoles<T extends Inheriting>(
  defined: ReadonlyMap<string, T>,
): { readonly ordered: readonly T[]; readonly circles: readonly Circle<T>[] } {
  const ordered = new Set<T>();
  const circles: Circle<T>[] = [];
  for (const start of sortBy(defined.values(), ({ id }) => id)) {
    if (!ordered.has(start)) climb(start, defined, ordered, circles);
  }
  return { ordered: [...ordered], circles };
}

/** Depth first, without recursion: a chain of roles may be longer than the call stack. */
function climb<T extends Inheriting>(
  start: T,
  defined: ReadonlyMap<string, T>,
  ordered: Set<T>,
  circles: Circle<T>[],
): void {
  const way = new Map([[start, 0]]);
  const steps = [start];
  for (let role = steps.at(-1); role !== undefined; role = steps.at(-1)) {
    const index = way.get(role) ?? 0;
    const name = role.inherits[index];
    way.set(role, index + 1);
    if (name === undefined) {
      steps.pop();
      way.delete(role);
      ordered.add(role);
      continue;
    }
    const parent = defined.get(name);
    if (parent === undefined || ordered.has(parent)) continue;
    if (way.has(parent)) {
      const ids = steps.slice(steps.indexOf(parent)).map(({ id }) => id);
      circles.push({ closing: role, index, ids: [...ids, name] });
    } else {
      way.set(parent, 0);
      steps.push(parent);
    }
  }
}
