import type { Change } from '../model/change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import { changesOf } from './changes-of.ts';

/** A5: a renamed organization keeps its uid and all that hangs on it, but people, mails and exports know the old name. */
export function describeRenames(changes: readonly Change[]): readonly Diagnostic[] {
  return changesOf(changes, 'organization').flatMap(({ uid, before, after }) => {
    if (before === null || after === null || before.name === after.name) return [];
    const message = `organization "${uid}" is renamed from "${before.name}" to "${after.name}"`;
    return [
      describeDiagnostic('RENAMED', message, { hint: 'tell its people, and whoever looks it up by name' }),
    ];
  });
}
