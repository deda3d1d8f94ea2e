import type { PropertyDiff, PropertyDiffKind } from '../engine/providers/provider.ts';
import type { Change } from '../model/change.ts';

/**
 * What changes, by organization: `organizations["dupont"]`, created, deleted or updated; `portfolio` for what belongs to
 * none. These paths are no properties: they are what Pulumi shows of thousands of rows.
 */
export function describeRowDiff(changes: readonly Change[]): Readonly<Record<string, PropertyDiff>> {
  const kinds = new Map<string, PropertyDiffKind>();
  for (const change of changes) {
    const path = pathOf(change);
    const kind = change.kind === 'organization' ? kindOf(change) : 'update';
    if (kind !== 'update' || !kinds.has(path)) kinds.set(path, kind);
  }
  const paths = [...kinds].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(paths.map(([path, kind]) => [path, { kind, inputDiff: false }]));
}

function pathOf({ kind, uid, organization }: Change): string {
  const owner = kind === 'organization' ? uid : organization;
  return owner === null ? 'portfolio' : `organizations[${JSON.stringify(owner)}]`;
}

function kindOf({ action }: Change): PropertyDiffKind {
  if (action === 'create') return 'add';
  return action === 'delete' ? 'delete' : 'update';
}
