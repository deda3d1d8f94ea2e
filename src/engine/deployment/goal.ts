import type { Timeouts } from '../state/resource-state.ts';
import type { PropertyMap } from '../wire/property-value.ts';

/** A name that a resource had before: a whole URN, or what differs from its URN of today. */
export type Alias =
  | { readonly kind: 'urn'; readonly urn: string }
  | {
      readonly kind: 'parts';
      readonly name?: string;
      readonly type?: string;
      readonly stack?: string;
      readonly project?: string;
      readonly parent?: string;
      readonly noParent: boolean;
    };

/** A resource as the program wants it. */
export interface Goal {
  readonly type: string;
  readonly name: string;
  readonly custom: boolean;
  readonly parent?: string;
  readonly inputs: PropertyMap;
  /** `URN::ID`; absent where the default provider of the package shall do. */
  readonly provider?: string;
  /** The version of the package's SDK, or empty. */
  readonly version: string;
  readonly dependencies: readonly string[];
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  readonly deletedWith?: string;
  readonly protect: boolean;
  readonly retainOnDelete: boolean;
  /** Absent where the provider shall decide. */
  readonly deleteBeforeReplace?: boolean;
  readonly additionalSecretOutputs: readonly string[];
  readonly ignoreChanges: readonly string[];
  readonly replaceOnChanges: readonly string[];
  readonly aliases: readonly Alias[];
  /** The id of something that exists and shall be managed from now on. */
  readonly importId?: string;
  readonly customTimeouts: Timeouts;
}

/** A resource that the program wants to read, not to manage. */
export interface ReadGoal
  extends Pick<Goal, 'type' | 'name' | 'parent' | 'provider' | 'version' | 'dependencies'> {
  /** Absent in a preview where it is not known yet. */
  readonly id?: string;
  readonly inputs: PropertyMap;
  readonly additionalSecretOutputs: readonly string[];
}

/** A function that the program calls. */
export interface FunctionCall extends Pick<Goal, 'provider' | 'version'> {
  /** Such as `aws:index/getRegion:getRegion`. */
  readonly token: string;
  readonly args: PropertyMap;
}

/** What the program gets back. Without an id, it is not known yet. */
export interface Registered {
  readonly urn: string;
  readonly id?: string;
  readonly outputs: PropertyMap;
}
