import { messageOf } from '../errors.ts';
import type { PendingOperation, ResourceState } from '../state/resource-state.ts';
import type { Entry } from '../state/snapshot.ts';
import { isProviderType, parseUrn } from '../urn.ts';
import { markNamed } from '../wire/keep-secrets.ts';
import { dropReferences } from './aliases.ts';
import type { Deployment } from './deployment.ts';
import { diffInputs } from './diff.ts';
import { within } from './planned-resource.ts';
import { openProviderOf } from './resolve-provider.ts';
import { describeStep } from './step.ts';

/** Brings entries to what their providers find: changed outside, or gone. Only those are steps. */
export async function refreshEntries(deployment: Deployment, entries: readonly Entry[]): Promise<void> {
  const readable = entries.filter(({ state }) => state.custom && !isProviderType(state.type));
  await Promise.all(
    readable.map((entry) =>
      deployment.limit(async () => {
        if (deployment.progress.isStopping() || entry.state.pendingReplacement) return;
        await refreshEntry(deployment, entry).catch((error: unknown) =>
          deployment.progress.fail(
            new Error(`it could not be read: ${messageOf(error)}`, { cause: error }),
            entry.state.urn,
          ),
        );
      }),
    ),
  );
}

/** Reads what an earlier run was about to change or delete when it ended. What it was about to create has no id to read by. */
export function settleInterrupted(
  deployment: Deployment,
  pending: readonly PendingOperation[],
): Promise<void> {
  const urns = new Set(
    pending.flatMap(({ type, resource }) =>
      type === 'updating' || type === 'deleting' ? [resource.urn] : [],
    ),
  );
  return refreshEntries(
    deployment,
    deployment.snapshot.entries().filter(({ state }) => urns.has(state.urn)),
  );
}

async function refreshEntry(deployment: Deployment, entry: Entry): Promise<void> {
  const { snapshot, progress } = deployment;
  const { key, state } = entry;
  const { urn, type, id = '', inputs, outputs } = state;
  const provider = await openProviderOf(deployment, type, state.provider);
  const timed = within(state.customTimeouts?.read);
  const found = await provider.read({ urn, type, name: parseUrn(urn).name, id, inputs, outputs, ...timed });
  if (found.id === undefined) {
    return progress.step(describeStep(urn, 'forget'), () => forget(deployment, entry));
  }
  const isTold = Object.keys(found.inputs).length > 0;
  const next: ResourceState = {
    ...state,
    id: found.id,
    inputs: isTold ? found.inputs : inputs,
    outputs: markNamed(found.outputs, state.additionalSecretOutputs),
    initErrors: [],
  };
  const diff = diffInputs(outputs, next.outputs);
  if (diff.kind === 'same') return snapshot.apply({ put: [{ key, state: next }] });
  const modified = new Date().toISOString();
  return progress.step(describeStep(urn, 'refresh', diff), () =>
    snapshot.apply({ put: [{ key, state: { ...next, modified } }] }),
  );
}

async function forget({ snapshot }: Deployment, { key, state }: Entry): Promise<void> {
  const others = snapshot.entries().filter((entry) => entry.key !== key);
  const isHeld = others.some((other) => other.state.urn === state.urn);
  await snapshot.apply({ remove: [key], put: isHeld ? [] : dropReferences(others, state.urn) });
}
