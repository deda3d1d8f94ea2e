import type { ValuePath } from '../../model/source.ts';
import type { Layer, Origin } from './layer.ts';
import { childOf } from './layer.ts';

/** The values of parameters, by name. */
export type Bindings = ReadonlyMap<string, Layer>;

/** A reference in a value. */
export interface Reference {
  readonly name: string;
  readonly path: ValuePath;
  /** Whether the value is the reference and nothing else. */
  readonly whole: boolean;
}

/** `$(name)`; `$$(` stands for `$(` itself. */
const pattern = /\$(\$?)\(\s*([^()]*?)\s*\)/g;

/** All references in a value, in order. */
export function findReferences(value: unknown, path: ValuePath = []): readonly Reference[] {
  if (typeof value === 'string') return namesIn(value).map((name) => ({ name, path, whole: isWhole(value) }));
  if (typeof value !== 'object' || value === null) return [];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, member]) => findReferences(member, [...path, key]));
}

/** The layer with values in place of references. Each part has the place of the argument that it came from. */
export function fillReferences(layer: Layer, bindings: Bindings): Layer {
  return {
    value: fillValue(layer.value, bindings),
    originOf: (path) => findOrigin(layer, path, bindings),
  };
}

function fillValue(value: unknown, bindings: Bindings): unknown {
  if (typeof value === 'string') return value.includes('$') ? fillText(value, bindings) : value;
  if (Array.isArray(value)) return value.map((item) => fillValue(item, bindings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fillValue(member, bindings)]));
}

/** A reference alone takes the value as it is; among other text, its text. */
function fillText(text: string, bindings: Bindings): unknown {
  const [name] = namesIn(text);
  if (name !== undefined && isWhole(text)) return bindings.get(name)?.value;
  return text.replace(pattern, (written: string, escaped: string, inner: string) =>
    escaped === '' ? String(bindings.get(inner)?.value) : written.slice(1),
  );
}

function findOrigin(layer: Layer, path: ValuePath, bindings: Bindings): Origin {
  let value = layer.value;
  for (const [index, step] of [...path, ''].entries()) {
    const argument = typeof value === 'string' ? bindings.get(namesIn(value)[0] ?? '') : undefined;
    if (argument !== undefined) {
      const through = layer.originOf(path.slice(0, index));
      return { ...argument.originOf(path.slice(index)), through };
    }
    value = childOf(value, step);
  }
  return layer.originOf(path);
}

function namesIn(text: string): readonly string[] {
  if (!text.includes('$(')) return [];
  return [...text.matchAll(pattern)].flatMap(([, escaped, name]) => (escaped === '' ? (name ?? '') : []));
}

function isWhole(text: string): boolean {
  return /^\$\([^()]*\)$/.test(text.trim());
}
