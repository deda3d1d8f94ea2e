import { isConnectionLost } from '../errors.ts';
import { PartialError } from '../providers/provider.ts';
import type { OperationType, ResourceState } from '../state/resource-state.ts';
import type { Deployment } from './deployment.ts';

/**
 * Runs a provider call between its announcement in the journal and its end. The work ends the operation itself when it records
 * what came of it; a call that failed and left nothing is ended here. One that broke off stays pending.
 *
 * @param work gets the operation to end; none in a preview.
 */
export async function callProvider<T>(
  { snapshot, preview, progress }: Deployment,
  type: OperationType,
  resource: ResourceState,
  work: (operation: number | undefined) => Promise<T>,
): Promise<T> {
  if (preview) return work(undefined);
  const operation = await snapshot.begin(type, resource);
  try {
    return await work(operation);
  } catch (error) {
    const isOpen = error instanceof PartialError || isConnectionLost(error) || progress.isKilled();
    if (!isOpen) await snapshot.apply({ ends: operation });
    throw error;
  }
}
