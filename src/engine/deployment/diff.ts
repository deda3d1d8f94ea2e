import { isDeepStrictEqual } from 'node:util';
import type {
  DiffRequest,
  DiffResult,
  PropertyDiff,
  PropertyDiffKind,
  Provider,
} from '../providers/provider.ts';
import { type PropertyMap, type PropertyValue, revealSecret } from '../wire/property-value.ts';
import { parsePath, pathsOverlap } from './property-path.ts';

/** How a resource differs from its goal. */
export interface ResourceDiff {
  readonly kind: 'same' | 'update' | 'replace';
  readonly changed: readonly string[];
  readonly detailedDiff: Readonly<Record<string, PropertyDiff>>;
  readonly deleteBeforeReplace: boolean;
}

/** Asks the provider; where it cannot tell, compares the inputs. */
export async function diffResource(
  provider: Provider,
  request: DiffRequest,
  replaceOnChanges: readonly string[],
): Promise<ResourceDiff> {
  const told = await provider.diff(request);
  const isTold = told.changes !== 'unknown' || told.detailedDiff !== undefined;
  const found = isTold ? told : { ...told, ...compareInputs(request.oldInputs, request.inputs) };
  if (found.changes === 'none') return unchanged;
  const detailed = found.detailedDiff ?? describeProperties(request, found);
  const forced = Object.keys(detailed).filter((path) =>
    replaceOnChanges.some((wanted) => pathsOverlap(parsePath(wanted), parsePath(path))),
  );
  const detailedDiff = {
    ...detailed,
    ...Object.fromEntries(forced.map((path) => [path, asReplace(detailed[path])])),
  };
  const replaces = found.replaces.length > 0 || Object.values(detailedDiff).some(isReplace);
  const changed = [
    ...new Set([...found.diffs, ...Object.keys(detailedDiff).map((path) => parsePath(path)[0] ?? path)]),
  ];
  if (changed.length === 0 && !replaces && found.changes === 'unknown') return unchanged;
  return {
    kind: replaces ? 'replace' : 'update',
    changed: changed.sort(),
    detailedDiff,
    deleteBeforeReplace: found.deleteBeforeReplace,
  };
}

/** The difference between the inputs of two deployments, where no provider can be asked. */
export function diffInputs(old: PropertyMap, inputs: PropertyMap): ResourceDiff {
  const { changes, diffs } = compareInputs(old, inputs);
  if (changes === 'none') return unchanged;
  const detailedDiff = describeProperties({ oldInputs: old, inputs }, { diffs, replaces: [] });
  return { kind: 'update', changed: diffs, detailedDiff, deleteBeforeReplace: false };
}

const unchanged: ResourceDiff = { kind: 'same', changed: [], detailedDiff: {}, deleteBeforeReplace: false };

function compareInputs(old: PropertyMap, inputs: PropertyMap): Pick<DiffResult, 'changes' | 'diffs'> {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(inputs)])].sort();
  const diffs = keys.filter((key) => !isDeepStrictEqual(plain(old[key]), plain(inputs[key])));
  return { changes: diffs.length === 0 ? 'none' : 'some', diffs };
}

function describeProperties(
  { oldInputs, inputs }: Pick<DiffRequest, 'oldInputs' | 'inputs'>,
  { diffs, replaces }: Pick<DiffResult, 'diffs' | 'replaces'>,
): Record<string, PropertyDiff> {
  const kindOf = (path: string): PropertyDiffKind => {
    const [key = path] = parsePath(path);
    const kind = !(key in oldInputs) ? 'add' : key in inputs ? 'update' : 'delete';
    return replaces.includes(path) ? `${kind}-replace` : kind;
  };
  return Object.fromEntries(
    [...diffs, ...replaces].map((path) => [path, { kind: kindOf(path), inputDiff: true }]),
  );
}

function asReplace(diff: PropertyDiff | undefined): PropertyDiff {
  const kind = diff?.kind ?? 'update';
  const replacing =
    kind === 'add' || kind === 'delete' || kind === 'update' ? (`${kind}-replace` as const) : kind;
  return { kind: replacing, inputDiff: diff?.inputDiff ?? true };
}

function isReplace({ kind }: PropertyDiff): boolean {
  return kind.endsWith('-replace');
}

function plain(value: PropertyValue | undefined): PropertyValue | undefined {
  return value === undefined ? undefined : revealSecret(value);
}
