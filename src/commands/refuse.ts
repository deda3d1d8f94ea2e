import type { Diagnostic } from '../model/diagnostic.ts';
import { renderDiagnosticsText } from '../report/diagnostics-text.ts';
import type { Settings } from './settings.ts';

/** Prints, to standard error, why a command does nothing or not everything. */
export function refuse(
  { errorStyle }: Pick<Settings, 'errorStyle'>,
  diagnostics: readonly Diagnostic[],
): void {
  process.stderr.write(renderDiagnosticsText(diagnostics, { style: errorStyle, sources: new Map() }));
}
