import type { Config } from '../project/config.ts';
import type { ProviderRegistry } from '../providers/registry.ts';
import type { Snapshot } from '../state/snapshot.ts';
import type { Limit } from './limit.ts';
import type { Progress } from './progress.ts';

/** One run of the engine over a stack. */
export interface Deployment {
  readonly project: string;
  readonly stack: string;
  /** Nothing is made, changed or written. */
  readonly preview: boolean;
  readonly config: Config;
  readonly snapshot: Snapshot;
  readonly providers: ProviderRegistry;
  readonly progress: Progress;
  readonly limit: Limit;
  /** What this run has registered: the keys of the snapshot's entries, by URN. */
  readonly registered: Map<string, number>;
  /** The URNs that a registered resource had before, by its URN of today. */
  readonly formerUrns: Map<string, readonly string[]>;
  /** Keys of the entries that this run has replaced and will delete: no steps of their own. */
  readonly replaced: Set<number>;
  /** The reference of the default provider of a package, which is registered when first asked for. */
  readonly defaultProvider: (packageName: string, version: string) => Promise<string>;
}
