import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import type { Typed } from '../model/documents.ts';
import type { SourceRange, ValuePath } from '../model/source.ts';

/** Something that people wrote, whose values can be found again in its files. */
export type Located = Pick<Typed<unknown>, 'locate'>;

/** Where a value or a key was written. Turned into a line and a column only when a diagnostic needs it. */
export interface Place {
  readonly source: Located;
  /** Where the path begins: of many places few are ever asked for, and only then paths are put together. Default: the source. */
  readonly above?: Place;
  readonly path: ValuePath;
  readonly part: 'key' | 'value';
}

/** Where diagnostics go. One per cause: whoever reports goes on with the best that can be made of the rest. */
export type Report = (code: DiagnosticCode, place: Place, message: string, hint: string) => void;

export function placeIn(source: Located, ...path: ValuePath): Place {
  return { source, path, part: 'value' };
}

/** The place of the last key of a path. */
export function keyIn(source: Located, ...path: ValuePath): Place {
  return { source, path, part: 'key' };
}

/** The place of a value inside the value at another place. */
export function placeUnder(place: Place, ...path: ValuePath): Place {
  return { source: place.source, above: place, path, part: 'value' };
}

/** `orgs/people.yaml:4:7`, for the other place of a pair. */
export function describePlace(place: Place): string {
  const { file, line, column } = locate(place);
  return `${file}:${line}:${column}`;
}

/** Collects diagnostics. What is wrong in a template is said once, however many organizations use it. */
export function createReport(diagnostics: Diagnostic[]): Report {
  const told = new Set<string>();
  return (code, place, message, hint) => {
    const at = locate(place);
    const identity = `${at.file}:${at.line}:${at.column} ${code} ${message}`;
    if (told.has(identity)) return;
    told.add(identity);
    diagnostics.push(describeDiagnostic(code, message, { at, hint }));
  };
}

function locate(place: Place): SourceRange {
  return place.source.locate(wholePath(place), place.part);
}

function wholePath({ above, path }: Place): ValuePath {
  return above === undefined ? path : [...wholePath(above), ...path];
}
