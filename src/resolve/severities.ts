import type { Severity } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import { diagnosticCodes } from '../model/diagnostic-codes.ts';
import type { PortfolioDeclaration } from '../model/documents.generated.ts';
import type { Typed } from '../model/documents.ts';
import type { Severities } from '../model/severities.ts';
import type { Report } from './places.ts';
import { placeIn } from './places.ts';

/** Warnings and notes may become anything. An error stays one: without what it protects, the portfolio means nothing. */
export function readSeverities(file: Typed<PortfolioDeclaration>, report: Report): Severities {
  const severities = new Map<DiagnosticCode, Severity | 'off'>();
  for (const [code, severity] of Object.entries(file.value.severities ?? {})) {
    if (!isCode(code)) continue;
    if (diagnosticCodes[code] === 'error' && severity !== 'error') {
      const message = `${code} is an error and cannot become ${severity}`;
      const hint = 'Leave it out: only warnings and notes can be given another severity.';
      report('SEVERITY_FIXED', placeIn(file, 'severities', code), message, hint);
    } else {
      severities.set(code, severity);
    }
  }
  return severities;
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, code);
}
