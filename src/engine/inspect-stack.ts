import { viewStack } from './open-stack.ts';
import type { EngineOptions } from './options.ts';
import { describeOutputs, type InterruptedOperation, type StackOutput } from './result.ts';
import { parseUrn, stackType } from './urn.ts';

/** One resource of a stack. */
export interface ResourceSummary {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  /** Absent for components. */
  readonly id?: string;
  readonly parent?: string;
  /** RFC 3339. */
  readonly modified?: string;
  /** Replaced, and still to be deleted. */
  readonly toBeDeleted: boolean;
  /** Why it is not complete. */
  readonly initErrors: readonly string[];
}

/** A stack as its last deployment left it. */
export interface StackSummary {
  readonly resources: readonly ResourceSummary[];
  readonly outputs: Readonly<Record<string, StackOutput>>;
  readonly interrupted: readonly InterruptedOperation[];
}

/** What is in a stack, without running anything. Writes nothing and takes no lock. */
export async function inspectStack(
  options: Pick<EngineOptions, 'projectDir' | 'stack' | 'backend' | 'passphrase'>,
): Promise<StackSummary> {
  const { resources, pending } = await (await viewStack(options)).contents;
  const root = resources.find(({ type }) => type === stackType);
  return {
    resources: resources.map(({ urn, id, parent, modified, delete: toBeDeleted, initErrors }) => {
      const { type, name } = parseUrn(urn);
      return {
        urn,
        type,
        name,
        ...(id === undefined ? {} : { id }),
        ...(parent === undefined ? {} : { parent }),
        ...(modified === undefined ? {} : { modified }),
        toBeDeleted,
        initErrors,
      };
    }),
    outputs: describeOutputs(root?.outputs ?? {}),
    interrupted: pending.map(({ type, resource }) => ({ urn: resource.urn, type })),
  };
}
