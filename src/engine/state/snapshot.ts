import { isDeepStrictEqual } from 'node:util';
import { inDependencyOrder } from './order.ts';
import type { OperationType, PendingOperation, ResourceState } from './resource-state.ts';

/** A resource in the snapshot. The key stays the same while its state is replaced. */
export interface Entry {
  readonly key: number;
  readonly state: ResourceState;
}

/** What one finished step changes, all at once. */
export interface Change {
  /** The operation, from `begin`, that has come to its end. */
  readonly ends?: number;
  readonly put?: readonly Entry[];
  readonly remove?: readonly number[];
}

/** Where the snapshot records each step before the next may build on it. */
export interface StepLog {
  readonly begin: (operation: number, pending: PendingOperation) => Promise<void>;
  readonly change: (change: Change) => Promise<void>;
}

/** The state of a stack while a deployment works on it. */
export interface Snapshot {
  /** The live holder of a URN: neither replaced nor to be deleted. */
  readonly find: (urn: string) => Entry | undefined;
  readonly entries: () => readonly Entry[];
  readonly nextKey: () => number;
  /** Announces a provider call. An engine that dies before its end leaves it as a pending operation. */
  readonly begin: (type: OperationType, resource: ResourceState) => Promise<number>;
  /** Applies a change, and returns when it is recorded. */
  readonly apply: (change: Change) => Promise<void>;
  readonly resources: () => readonly ResourceState[];
  /** Operations begun and not ended: nobody knows whether they happened. */
  readonly pending: () => readonly PendingOperation[];
}

export function createSnapshot(base: readonly ResourceState[], log: StepLog | undefined): Snapshot {
  const entries = new Map<number, Entry>(base.map((state, key) => [key, { key, state }]));
  const live = new Map<string, number>();
  for (const { key, state } of entries.values()) if (!state.delete) live.set(state.urn, key);
  let keys = base.length;
  const pending = new Map<number, PendingOperation>();
  let operations = 0;

  const unchanged = (entry: Entry): boolean => isDeepStrictEqual(entries.get(entry.key)?.state, entry.state);

  return {
    find(urn) {
      const key = live.get(urn);
      return key === undefined ? undefined : entries.get(key);
    },
    entries: () => [...entries.values()],
    nextKey() {
      keys += 1;
      return keys - 1;
    },
    async begin(type, resource) {
      operations += 1;
      const operation = operations;
      pending.set(operation, { type, resource });
      await log?.begin(operation, { type, resource });
      return operation;
    },
    async apply(change) {
      const put = (change.put ?? []).filter((entry) => !unchanged(entry));
      const remove = change.remove ?? [];
      for (const key of remove) {
        const urn = entries.get(key)?.state.urn;
        if (urn !== undefined && live.get(urn) === key) live.delete(urn);
        entries.delete(key);
      }
      for (const entry of put) {
        const formerUrn = entries.get(entry.key)?.state.urn;
        if (formerUrn !== undefined && live.get(formerUrn) === entry.key) live.delete(formerUrn);
        entries.set(entry.key, entry);
        if (!entry.state.delete) live.set(entry.state.urn, entry.key);
      }
      if (change.ends !== undefined) pending.delete(change.ends);
      const isEmpty = put.length === 0 && remove.length === 0 && change.ends === undefined;
      if (!isEmpty) await log?.change({ ...change, put, remove });
    },
    pending: () => [...pending.values()],
    resources: () => inDependencyOrder([...entries.values()]).map(({ state }) => state),
  };
}
