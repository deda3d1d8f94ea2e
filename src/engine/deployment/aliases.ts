import type { Entry } from '../state/snapshot.ts';
import { createUrn, parseUrn } from '../urn.ts';
import type { Deployment } from './deployment.ts';
import type { Alias, Goal } from './goal.ts';

/**
 * The resource of the last deployment that the goal continues: the one of its URN, or else of the first alias that is there,
 * those inherited from its parent's former names included.
 */
export function findOld(deployment: Deployment, urn: string, goal: Goal): Entry | undefined {
  const former = formerUrns(deployment, urn, goal);
  deployment.formerUrns.set(urn, former);
  for (const candidate of [urn, ...former]) {
    const entry = deployment.snapshot.find(candidate);
    const isTaken = candidate !== urn && deployment.registered.has(candidate);
    if (entry !== undefined && !isTaken) return entry;
  }
  return undefined;
}

function formerUrns(deployment: Deployment, urn: string, goal: Goal): readonly string[] {
  const own = goal.aliases.flatMap((alias) => resolveAlias(deployment, goal, alias));
  const inherited = formerParents(deployment, goal.parent).flatMap((parent) => {
    const { stack, project } = deployment;
    const name = inheritedName(goal, parent);
    const names = goal.aliases.flatMap((alias) =>
      alias.kind === 'parts' && alias.parent === undefined && !alias.noParent
        ? [createUrn(stack, project, parent, alias.type ?? goal.type, alias.name ?? name)]
        : [],
    );
    return [createUrn(stack, project, parent, goal.type, name), ...names];
  });
  return [...new Set([...own, ...inherited])].filter((former) => former !== urn);
}

function resolveAlias(deployment: Deployment, goal: Goal, alias: Alias): readonly string[] {
  if (alias.kind === 'urn') return [alias.urn];
  const stack = alias.stack ?? deployment.stack;
  const project = alias.project ?? deployment.project;
  const type = alias.type ?? goal.type;
  const parent = alias.noParent ? undefined : (alias.parent ?? goal.parent);
  const named = createUrn(stack, project, parent, type, alias.name ?? goal.name);
  const inherited = (alias.noParent ? [] : formerParents(deployment, alias.parent)).map((former) =>
    createUrn(stack, project, former, type, alias.name ?? inheritedName(goal, former)),
  );
  return [named, ...inherited];
}

function formerParents(deployment: Deployment, parent: string | undefined): readonly string[] {
  return parent === undefined ? [] : (deployment.formerUrns.get(parent) ?? []);
}

/** A child named after its parent (`PARENT-suffix`) was named after its parent's former name. */
function inheritedName(goal: Goal, formerParent: string): string {
  const parentName = goal.parent === undefined ? '' : parseUrn(goal.parent).name;
  if (parentName === '' || !goal.name.startsWith(parentName)) return goal.name;
  return `${parseUrn(formerParent).name}${goal.name.slice(parentName.length)}`;
}

/** The entries that refer to a URN, referring to its new name instead. */
export function renameReferences(entries: readonly Entry[], from: string, to: string): readonly Entry[] {
  const rename = (urn: string): string => (urn === from ? to : urn);
  return entries.flatMap(({ key, state }) => {
    const { parent, provider, deletedWith } = state;
    const isReferring =
      [parent, deletedWith, ...state.dependencies].includes(from) ||
      provider?.startsWith(`${from}::`) === true ||
      Object.values(state.propertyDependencies).some((urns) => urns.includes(from));
    if (!isReferring) return [];
    const renamed = {
      ...state,
      ...(parent === undefined ? {} : { parent: rename(parent) }),
      ...(deletedWith === undefined ? {} : { deletedWith: rename(deletedWith) }),
      ...(provider?.startsWith(`${from}::`) === true
        ? { provider: `${to}${provider.slice(from.length)}` }
        : {}),
      dependencies: state.dependencies.map(rename),
      propertyDependencies: Object.fromEntries(
        Object.entries(state.propertyDependencies).map(([property, urns]) => [property, urns.map(rename)]),
      ),
    };
    return [{ key, state: renamed }];
  });
}

/** The entries that refer to a URN which is no longer there, without it. */
export function dropReferences(entries: readonly Entry[], gone: string): readonly Entry[] {
  const isOther = (urn: string): boolean => urn !== gone;
  return entries.flatMap(({ key, state }) => {
    const { parent, deletedWith, ...rest } = state;
    const named = [...state.dependencies, ...Object.values(state.propertyDependencies).flat()];
    if (![parent, deletedWith, ...named].includes(gone)) return [];
    const kept = {
      ...rest,
      ...(parent === undefined || parent === gone ? {} : { parent }),
      ...(deletedWith === undefined || deletedWith === gone ? {} : { deletedWith }),
      dependencies: state.dependencies.filter(isOther),
      propertyDependencies: Object.fromEntries(
        Object.entries(state.propertyDependencies).map(([property, urns]) => [
          property,
          urns.filter(isOther),
        ]),
      ),
    };
    return [{ key, state: kept }];
  });
}
