import {
  isList,
  isMap,
  isSecret,
  type PropertyMap,
  type PropertyValue,
  secret,
} from '../wire/property-value.ts';

/** The keys of a property path: `tags.env`, `ports[0]`, `labels["a.b"]`, `list[*].name`. */
export function parsePath(path: string): readonly string[] {
  const keys: string[] = [];
  for (const match of path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[([^\]]*)\]|([^.[\]]+)/g)) {
    keys.push(match[1]?.replaceAll('\\"', '"') ?? match[2] ?? match[3] ?? '');
  }
  return keys;
}

/** Whether one path lies at, under or over another. `*` stands for any key. */
export function pathsOverlap(left: readonly string[], right: readonly string[]): boolean {
  const length = Math.min(left.length, right.length);
  return left
    .slice(0, length)
    .every((key, index) => key === '*' || right[index] === '*' || key === right[index]);
}

/** The new inputs with the old ones in place of all that the paths name. */
export function ignoreChanges(inputs: PropertyMap, old: PropertyMap, paths: readonly string[]): PropertyMap {
  return paths.reduce<PropertyMap>((result, path) => restoreInMap(result, old, parsePath(path)), inputs);
}

function restoreInMap(value: PropertyMap, old: PropertyMap, path: readonly string[]): PropertyMap {
  const [key, ...rest] = path;
  if (key === undefined) return old;
  const keys = key === '*' ? [...new Set([...Object.keys(value), ...Object.keys(old)])] : [key];
  const result: Record<string, PropertyValue> = { ...value };
  for (const name of keys) {
    const restored = restore(value[name], old[name], rest);
    if (restored === undefined) delete result[name];
    else result[name] = restored;
  }
  return result;
}

function restore(
  value: PropertyValue | undefined,
  old: PropertyValue | undefined,
  path: readonly string[],
): PropertyValue | undefined {
  if (path.length === 0) return old;
  if (isSecret(value) || isSecret(old)) {
    const inner = restore(isSecret(value) ? value.value : value, isSecret(old) ? old.value : old, path);
    return inner === undefined ? undefined : secret(inner);
  }
  if (isMap(value) && isMap(old)) return restoreInMap(value, old, path);
  if (isList(value) && isList(old)) {
    const [key, ...rest] = path;
    return value.map((item, index) =>
      key === '*' || key === String(index) ? (restore(item, old[index], rest) ?? item) : item,
    );
  }
  return value;
}
