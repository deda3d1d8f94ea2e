import type pb from '@pulumi/pulumi/proto/provider_pb.js';
import type { DiffResult, PropertyDiffKind } from './provider.ts';

/** The kinds of `PropertyDiff.Kind`, by number. */
const kinds: readonly PropertyDiffKind[] = [
  'add',
  'add-replace',
  'delete',
  'delete-replace',
  'update',
  'update-replace',
];

/** The changes of `DiffResponse.DiffChanges`, by number. */
const changes = ['unknown', 'none', 'some'] as const;

/** A provider's `DiffResponse`. One that lists replaces but does not say that there are changes means some. */
export function readDiff(response: pb.DiffResponse): DiffResult {
  const replaces = response.getReplacesList();
  const detailed = [...response.getDetaileddiffMap().entries()].map(
    ([path, diff]) =>
      [path, { kind: kinds[diff.getKind()] ?? 'update', inputDiff: diff.getInputdiff() }] as const,
  );
  return {
    changes: replaces.length > 0 ? 'some' : (changes[response.getChanges()] ?? 'unknown'),
    replaces,
    diffs: response.getDiffsList(),
    deleteBeforeReplace: response.getDeletebeforereplace(),
    ...(response.getHasdetaileddiff() || detailed.length > 0
      ? { detailedDiff: Object.fromEntries(detailed) }
      : {}),
  };
}
