import type { PropertyMap } from '../wire/property-value.ts';

/** Which resource a call is about. */
export interface ResourceIdentity {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
}

export interface CheckRequest extends ResourceIdentity {
  /** The inputs of the last deployment; absent for a new resource. */
  readonly oldInputs?: PropertyMap;
  readonly inputs: PropertyMap;
  /** 32 bytes that stay the same for the same URN: for generated names. */
  readonly randomSeed: Uint8Array;
}

export interface CheckFailure {
  readonly property: string;
  readonly reason: string;
}

export interface CheckResult {
  /** The inputs with their defaults. */
  readonly inputs: PropertyMap;
  readonly failures: readonly CheckFailure[];
}

export type PropertyDiffKind =
  | 'add'
  | 'add-replace'
  | 'delete'
  | 'delete-replace'
  | 'update'
  | 'update-replace';

/** How one property, named by its path such as `tags.env` or `ports[0]`, changes. */
export interface PropertyDiff {
  readonly kind: PropertyDiffKind;
  /** The difference is between old and new inputs, not between old outputs and new inputs. */
  readonly inputDiff: boolean;
}

export interface DiffRequest extends ResourceIdentity {
  readonly id: string;
  readonly oldInputs: PropertyMap;
  readonly oldOutputs: PropertyMap;
  readonly inputs: PropertyMap;
  readonly ignoreChanges: readonly string[];
}

export interface DiffResult {
  /** `unknown` leaves it to the engine to compare old and new inputs. */
  readonly changes: 'none' | 'some' | 'unknown';
  /** Properties that only a replacement can change. */
  readonly replaces: readonly string[];
  /** Top-level properties that differ. */
  readonly diffs: readonly string[];
  readonly deleteBeforeReplace: boolean;
  readonly detailedDiff?: Readonly<Record<string, PropertyDiff>>;
}

/** What the program set as `customTimeouts` for the call. The provider keeps to it; the engine waits. */
export interface Timed {
  /** Seconds. */
  readonly timeout?: number;
}

export interface CreateRequest extends ResourceIdentity, Timed {
  readonly inputs: PropertyMap;
  /** True in a preview: nothing may be made; outputs may be unknown. Only sent where `supportsPreview`. */
  readonly preview: boolean;
}

export interface CreateResult {
  /** May be left out in a preview. */
  readonly id?: string;
  readonly outputs: PropertyMap;
}

export interface UpdateRequest extends DiffRequest, Timed {
  readonly preview: boolean;
}

export interface UpdateResult {
  readonly outputs: PropertyMap;
}

export interface ReadRequest extends ResourceIdentity, Timed {
  readonly id: string;
  readonly inputs: PropertyMap;
  readonly outputs: PropertyMap;
}

/** Without an id the resource does not exist. */
export interface ReadResult {
  readonly id?: string;
  /** Empty where the provider cannot tell them: a refresh then keeps those of the state. */
  readonly inputs: PropertyMap;
  readonly outputs: PropertyMap;
}

export interface DeleteRequest extends ResourceIdentity, Timed {
  readonly id: string;
  readonly oldInputs: PropertyMap;
  readonly outputs: PropertyMap;
}

/** A call of a function such as `aws:index/getRegion:getRegion`. */
export interface InvokeRequest {
  readonly token: string;
  readonly args: PropertyMap;
  readonly preview: boolean;
}

export interface InvokeResult {
  /** Nothing, in previews, where the provider is not configured yet. */
  readonly result?: PropertyMap;
  readonly failures: readonly CheckFailure[];
}

/**
 * Manages the resources of one package. Secrets and unknowns arrive as tagged values (`wire/property-value.ts`) where the
 * provider accepts them. Failures are thrown; their message is shown to the user.
 */
export interface Provider {
  /** Whether inputs may carry secret marks. Otherwise they arrive revealed, and outputs of the same name are re-marked. */
  readonly acceptsSecrets: boolean;
  /** Whether create and update may be called in a preview. */
  readonly supportsPreview: boolean;
  readonly checkConfig?: (request: CheckRequest) => Promise<CheckResult>;
  /** Whether a changed configuration means another provider, so that its resources are replaced. @default it does not */
  readonly diffConfig?: (request: DiffRequest) => Promise<DiffResult>;
  /** Called once, before all calls but `checkConfig` and `diffConfig`. Values other than strings arrive JSON-encoded, as in Pulumi. */
  readonly configure: (config: PropertyMap) => Promise<void>;
  readonly check: (request: CheckRequest) => Promise<CheckResult>;
  readonly diff: (request: DiffRequest) => Promise<DiffResult>;
  /** @throws PartialError if the resource exists but is not complete. */
  readonly create: (request: CreateRequest) => Promise<CreateResult>;
  /** @throws PartialError if the resource has been changed in part. */
  readonly update: (request: UpdateRequest) => Promise<UpdateResult>;
  readonly read: (request: ReadRequest) => Promise<ReadResult>;
  readonly delete: (request: DeleteRequest) => Promise<void>;
  /** Absent where the package has no functions. */
  readonly invoke?: (request: InvokeRequest) => Promise<InvokeResult>;
  /** Frees connections and processes. Called once, at the end. */
  readonly close: () => Promise<void>;
}

/** A create or update that left a resource behind, but not as it should be. It is recorded and updated next time. */
export class PartialError extends Error {
  readonly id: string;
  readonly outputs: PropertyMap;
  readonly reasons: readonly string[];

  constructor(id: string, outputs: PropertyMap, reasons: readonly string[]) {
    super(reasons.join('; '));
    this.name = 'PartialError';
    this.id = id;
    this.outputs = outputs;
    this.reasons = reasons;
  }
}
