import { needsOf } from '../state/order.ts';
import type { Entry } from '../state/snapshot.ts';
import { parseProviderReference, parseUrn } from '../urn.ts';
import { type PropertyMap, unknown } from '../wire/property-value.ts';
import type { Deployment } from './deployment.ts';
import { diffResource } from './diff.ts';
import { openProviderOf } from './resolve-provider.ts';

/**
 * What has to be deleted before a resource can be, because its replacement forces theirs: resources of a replaced provider, and
 * those whose provider would replace them if an input from a replaced resource changed. Dependents come first.
 */
export async function findReplacedDependents(deployment: Deployment, root: Entry): Promise<readonly Entry[]> {
  const replaced = new Set([root.state.urn]);
  const found: Entry[] = [];
  for (const entry of dependentsOf(deployment.snapshot.entries(), root)) {
    if (entry.state.delete || entry.state.pendingReplacement) continue;
    if (!(await hasToBeReplaced(deployment, entry, replaced))) continue;
    if (entry.state.protect) throw new Error(`${entry.state.urn} has to be replaced, but it is protected`);
    replaced.add(entry.state.urn);
    found.unshift(entry);
  }
  return found;
}

/** All that needs the entry, directly or not, each after what it needs itself. */
function dependentsOf(entries: readonly Entry[], root: Entry): readonly Entry[] {
  const needs = needsOf(entries);
  const reached = new Set([entries.find(({ key }) => key === root.key)]);
  const found: Entry[] = [];
  for (let grown = true; grown; ) {
    grown = false;
    for (const entry of entries) {
      if (reached.has(entry) || !(needs.get(entry) ?? []).some((need) => reached.has(need))) continue;
      reached.add(entry);
      found.push(entry);
      grown = true;
    }
  }
  return found;
}

async function hasToBeReplaced(
  deployment: Deployment,
  entry: Entry,
  replaced: ReadonlySet<string>,
): Promise<boolean> {
  const {
    urn,
    type,
    id = '',
    custom,
    external,
    provider,
    inputs,
    outputs,
    propertyDependencies,
  } = entry.state;
  if (!custom || external || deployment.registered.has(urn)) return false;
  if (provider !== undefined && replaced.has(parseProviderReference(provider).urn)) return true;
  let isTouched = false;
  const changed: PropertyMap = Object.fromEntries(
    Object.entries(inputs).map(([property, value]) => {
      const isReplaced = (propertyDependencies[property] ?? []).some((dependency) =>
        replaced.has(dependency),
      );
      isTouched ||= isReplaced;
      return [property, isReplaced ? unknown : value];
    }),
  );
  if (!isTouched) return false;
  const request = {
    urn,
    type,
    name: parseUrn(urn).name,
    id,
    oldInputs: inputs,
    oldOutputs: outputs,
    inputs: changed,
  };
  const opened = await openProviderOf(deployment, type, provider);
  const diff = await diffResource(opened, { ...request, ignoreChanges: [] }, []);
  return diff.kind === 'replace';
}
