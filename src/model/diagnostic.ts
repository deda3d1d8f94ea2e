import type { DiagnosticCode, Severity } from './diagnostic-codes.ts';
import { severityOf } from './diagnostic-codes.ts';
import type { SourceRange } from './source.ts';

export type { Severity } from './diagnostic-codes.ts';

/** One thing found in what people wrote (or in the live state), with its remedy. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Absent for what has no place in a file: a refusal by the live state, for instance. */
  readonly at?: SourceRange;
  readonly message: string;
  /** What to do about it, as one sentence. */
  readonly hint?: string;
}

/** What every stage returns: its product, and all that it found on the way. */
export interface StageResult<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a diagnostic with the severity that its code carries by default. */
export function describeDiagnostic(
  code: DiagnosticCode,
  message: string,
  more: { readonly at?: SourceRange | undefined; readonly hint?: string | undefined } = {},
): Diagnostic {
  return {
    code,
    severity: severityOf(code),
    message,
    ...(more.at === undefined ? {} : { at: more.at }),
    ...(more.hint === undefined ? {} : { hint: more.hint }),
  };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
