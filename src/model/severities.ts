import type { Diagnostic } from './diagnostic.ts';
import { type DiagnosticCode, diagnosticCodes, type Severity } from './diagnostic-codes.ts';

/** What portfolio.yaml makes of codes; `off` leaves their diagnostics out. */
export type Severities = ReadonlyMap<DiagnosticCode, Severity | 'off'>;

/** The diagnostics with their severities as the portfolio wants them. What was excused before stays a note. */
export function applySeverities(
  diagnostics: readonly Diagnostic[],
  severities: Severities,
): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = severities.get(diagnostic.code);
    if (severity === undefined) return diagnostic;
    if (severity === 'off') return [];
    const excused = diagnostic.severity === 'info' && diagnosticCodes[diagnostic.code] !== 'info';
    return excused ? diagnostic : { ...diagnostic, severity };
  });
}
