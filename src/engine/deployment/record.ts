import type { ResourceState } from '../state/resource-state.ts';
import { renameReferences } from './aliases.ts';
import type { Deployment } from './deployment.ts';
import type { Planned } from './planned-resource.ts';

/** Records the new state of a resource. Where it continues one of another URN, whatever refers to that follows. */
export async function record(
  { snapshot }: Deployment,
  { old, key }: Planned,
  state: ResourceState,
  operation?: number,
): Promise<void> {
  const isRenamed = old !== undefined && old.key === key && old.state.urn !== state.urn;
  const others = isRenamed ? renameReferences(snapshot.entries(), old.state.urn, state.urn) : [];
  await snapshot.apply({
    ...(operation === undefined ? {} : { ends: operation }),
    put: [{ key, state }, ...others.filter((entry) => entry.key !== key)],
  });
}
