import type { Change } from '../model/change.ts';
import type { RowKind } from '../model/rows.ts';

/** The changes of one kind, typed as such. */
export function changesOf<K extends RowKind>(
  changes: readonly Change[],
  kind: K,
): readonly Extract<Change, { kind: K }>[] {
  return changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
}
