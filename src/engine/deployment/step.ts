import type { PropertyDiff } from '../providers/provider.ts';
import { parseUrn } from '../urn.ts';

/** `refresh` and `forget`: the state follows what was changed, or removed, outside. */
export type StepOp =
  | 'same'
  | 'create'
  | 'update'
  | 'replace'
  | 'delete'
  | 'read'
  | 'import'
  | 'refresh'
  | 'forget';

/** What a deployment does, or would do, with one resource. */
export interface Step {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly op: StepOp;
  /** Top-level properties that differ. Empty for `same`, `create`, `delete` and `read`. */
  readonly changed: readonly string[];
  /** The differences by property path, as the provider tells them, or else by top-level property. */
  readonly detailedDiff: Readonly<Record<string, PropertyDiff>>;
  /** `planned` in a preview. */
  readonly status: 'planned' | 'running' | 'done' | 'failed';
}

export interface Failure {
  /** Absent where the failure is not of one resource. */
  readonly urn?: string;
  readonly message: string;
}

export function describeStep(
  urn: string,
  op: StepOp,
  diff: Pick<Step, 'changed' | 'detailedDiff'> = { changed: [], detailedDiff: {} },
): Omit<Step, 'status'> {
  const { type, name } = parseUrn(urn);
  return { urn, type, name, op, changed: diff.changed, detailedDiff: diff.detailedDiff };
}
