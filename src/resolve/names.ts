import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import type { Typed } from '../model/documents.ts';
import { describeSuggestion } from '../model/suggest.ts';
import type { Place, Report } from './places.ts';

/** What can be referred to by name. */
export interface Names<T> {
  readonly byId: ReadonlyMap<string, T>;
  /** True for what may well be declared, in a file or an entry that was reported: not to be reported again. */
  readonly isExcused: (id: string) => boolean;
  /** What is said of a name that is not there, and of where it could be declared. */
  readonly unknown: { readonly code: DiagnosticCode; readonly noun: string; readonly remedy: string };
}

/** The thing of that name; undefined, and reported with the nearest name, when there is none. */
export function findNamed<T>(names: Names<T>, id: string, place: Place, report: Report): T | undefined {
  const found = names.byId.get(id);
  if (found === undefined && !names.isExcused(id)) {
    const { code, noun, remedy } = names.unknown;
    report(code, place, `there is no ${noun} "${id}"`, suggestName(id, names.byId) ?? remedy);
  }
  return found;
}

/** Of one list of names: each costs a comparison with all of it, and where many are unknown they are not misspelt. */
const mostSuggested = 50;
const suggested = new WeakMap<ReadonlyMap<string, unknown>, number>();

/** `did you mean "claire"?` for the first names that are not there. @param most letters in which they may differ. Default: a third */
export function suggestName(
  id: string,
  byId: ReadonlyMap<string, unknown>,
  most?: number,
): string | undefined {
  const before = suggested.get(byId) ?? 0;
  if (before >= mostSuggested) return undefined;
  suggested.set(byId, before + 1);
  return describeSuggestion(id, byId.keys(), most);
}

/** Excuses what a map of declarations lost to earlier reports; everything, when it could not be read as a whole. */
export function excuseDropped(
  sources: readonly (Typed<unknown> | undefined)[],
  unreadable: boolean,
): (id: string) => boolean {
  const dropped = new Set(sources.flatMap((source) => source?.dropped ?? []));
  return (id) => unreadable || dropped.has(id);
}
