import { renderCanonicalJson } from '../model/canonical.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { writeDiagnostic } from '../model/written-diagnostic.ts';
import { orderDiagnostics } from './diagnostics-order.ts';

/** Version of what `check --format json` prints: `schemas/output/check.schema.json`. */
const formatVersion = 1;

/** `files`: how many were read. Ordered like the text. */
export function renderDiagnosticsJson(diagnostics: readonly Diagnostic[], files: number): string {
  const written = orderDiagnostics(diagnostics).map(writeDiagnostic);
  return `${renderCanonicalJson({ formatVersion, files, diagnostics: written })}\n`;
}
