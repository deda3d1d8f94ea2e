import type { Diagnostic } from './diagnostic.ts';

/** A diagnostic as the published formats write it: flat, with null for what is absent. */
export interface WrittenDiagnostic extends Pick<Diagnostic, 'code' | 'severity' | 'message'> {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly hint: string | null;
}

export function writeDiagnostic({ code, severity, at, message, hint }: Diagnostic): WrittenDiagnostic {
  return {
    code,
    severity,
    file: at?.file ?? null,
    line: at?.line ?? null,
    column: at?.column ?? null,
    message,
    hint: hint ?? null,
  };
}

/** The way back; where the range ended is not written, so that it spans one column. */
export function readDiagnostic({ file, line, column, hint, ...rest }: WrittenDiagnostic): Diagnostic {
  const at =
    file === null || line === null || column === null ? null : { file, line, column, endColumn: column + 1 };
  return { ...rest, ...(at === null ? {} : { at }), ...(hint === null ? {} : { hint }) };
}
