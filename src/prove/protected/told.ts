import type { IsolationFinding } from '../../model/isolation.ts';
import type { Viewer } from '../probe/compare.ts';
import type { Attempt } from './attempt.ts';
import type { ProtectedTarget } from './target.ts';

/** One thing to tell of trying to write. */
export type Told =
  | { readonly kind: 'finding'; readonly finding: IsolationFinding }
  /** Not tried: there are too many rows. */
  | { readonly kind: 'many' }
  /** Not tried: others hold rows. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'note'; readonly note: string };

export function tellLeak(
  { name }: ProtectedTarget,
  viewer: Viewer,
  code: 'WRITES_LEAKED' | 'WRITES_MISSING',
  message: string,
): Told {
  return { kind: 'finding', finding: { code, subject: name, message, ...viewer } };
}

/** What stopped an attempt that was neither done nor judged by a policy. */
export function tellFailure(
  { name }: ProtectedTarget,
  viewer: Viewer,
  what: string,
  tried: Exclude<Attempt<unknown>, { kind: 'done' | 'busy' }>,
): Told {
  const why = tried.kind === 'failed' ? tried.text : tried.kind;
  const message = `${what} could not be tried, the table or a trigger of the application’s refuses it: ${why}`;
  return { kind: 'finding', finding: { code: 'PROBE_FAILED', subject: name, message, ...viewer } };
}
