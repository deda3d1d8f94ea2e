import type { Circle } from '../role-order.ts';
import { orderRoles } from '../role-order.ts';
import type { Use } from './uses.ts';

/** Templates that one organization's file may come to by extending others: enough, and few enough for any machine. */
export const mostTemplates = 64;

interface Extending {
  readonly name: string;
  readonly uses: readonly Use[];
}

interface Node<T> {
  readonly id: string;
  readonly inherits: readonly string[];
  readonly template: T;
}

export interface Structure<T> {
  readonly circles: readonly Circle<Node<T>>[];
  /** How many templates each puts together, itself included, as often as they are named. Absent: in or above a circle, or too many. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly tooLarge: readonly T[];
}

/** How templates extend each other. */
export function findStructure<T extends Extending>(templates: Iterable<T>): Structure<T> {
  const nodes = Array.from(templates, (template) => ({
    id: template.name,
    inherits: template.uses.map(({ name }) => name),
    template,
  }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const { ordered, circles } = orderRoles(byId);
  const sizes = new Map<string, number>();
  const tooLarge: T[] = [];
  for (const { id, inherits, template } of ordered) {
    const known = inherits.filter((name) => byId.has(name));
    if (known.some((name) => !sizes.has(name))) continue;
    const size = known.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 1);
    if (size > mostTemplates) tooLarge.push(template);
    else sizes.set(id, size);
  }
  return { circles, sizes, tooLarge };
}
