import type { JsonObject } from '../wire/json.ts';
import type { PropertyMap } from '../wire/property-value.ts';

/** How long provider calls may take, in seconds. */
export interface Timeouts {
  readonly create?: number;
  readonly update?: number;
  readonly delete?: number;
  readonly read?: number;
}

/** What is known of one resource. Names and meaning are those of Pulumi's checkpoint. */
export interface ResourceState {
  readonly urn: string;
  readonly type: string;
  /** False for components, which no provider manages. */
  readonly custom: boolean;
  /** Absent for components, and in previews where only an apply will know it. */
  readonly id?: string;
  readonly inputs: PropertyMap;
  readonly outputs: PropertyMap;
  readonly parent?: string;
  /** `URN::ID` of the provider that manages it. */
  readonly provider?: string;
  readonly dependencies: readonly string[];
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  readonly deletedWith?: string;
  readonly protect: boolean;
  /** Read, not managed: never updated or deleted. */
  readonly external: boolean;
  readonly retainOnDelete: boolean;
  /** Replaced; still to be deleted. */
  readonly delete: boolean;
  /** Deleted in order to be replaced; still to be created. */
  readonly pendingReplacement: boolean;
  readonly additionalSecretOutputs: readonly string[];
  readonly ignoreChanges: readonly string[];
  readonly replaceOnChanges: readonly string[];
  /** Why its creation or last update is incomplete. */
  readonly initErrors: readonly string[];
  /** The id that it was imported by. */
  readonly importID?: string;
  readonly customTimeouts?: Timeouts;
  /** RFC 3339. */
  readonly created?: string;
  readonly modified?: string;
  /** Fields of the checkpoint that this engine keeps but does not read. */
  readonly rest: JsonObject;
}

export type OperationType = 'creating' | 'updating' | 'deleting' | 'reading';

/** A provider call that may have been under way when an engine died. */
export interface PendingOperation {
  readonly type: OperationType;
  readonly resource: ResourceState;
}

/** The URNs that a resource needs to exist: parent, dependencies, `deletedWith`. Its provider comes separately. */
export function referencesOf(state: ResourceState): readonly string[] {
  return [
    ...(state.parent === undefined ? [] : [state.parent]),
    ...state.dependencies,
    ...Object.values(state.propertyDependencies).flat(),
    ...(state.deletedWith === undefined ? [] : [state.deletedWith]),
  ];
}
