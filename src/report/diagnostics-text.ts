import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Sources } from '../model/source.ts';
import { orderDiagnostics } from './diagnostics-order.ts';
import { renderExcerpt } from './excerpt.ts';
import { escapeControls } from './safe-text.ts';
import type { Style } from './style.ts';
import { joinWords, renderCount } from './words.ts';

export interface DiagnosticsTextOptions {
  readonly style: Style;
  /** What excerpts are cut from; a file that is not there gets none. */
  readonly sources: Sources;
  /** How many files were looked at, for the last line; left out where files were not the matter. */
  readonly files?: number;
}

/** All diagnostics by file and position, each with its line, caret and hint; then one line that counts them. */
export function renderDiagnosticsText(
  diagnostics: readonly Diagnostic[],
  options: DiagnosticsTextOptions,
): string {
  const blocks = orderDiagnostics(diagnostics).map((diagnostic) => renderDiagnostic(diagnostic, options));
  return `${[...blocks, renderTotal(diagnostics, options)].join('\n\n')}\n`;
}

function renderDiagnostic(
  { code, severity, at, message, hint }: Diagnostic,
  options: DiagnosticsTextOptions,
): string {
  const { style, sources } = options;
  const place =
    at === undefined ? '' : `${style.bold(`${escapeControls(at.file)}:${at.line}:${at.column}`)} `;
  const lines = [`${place}${paintSeverity(severity, style)} ${code} ${escapeControls(message)}`];
  if (at !== undefined) lines.push(...renderExcerpt(at, sources, style));
  if (hint !== undefined) lines.push(`  ${style.cyan('hint:')} ${escapeControls(hint)}`);
  return lines.join('\n');
}

export function paintSeverity(severity: Severity, style: Style): string {
  const paint = { error: style.red, warning: style.yellow, info: style.cyan }[severity];
  return paint(severity);
}

function renderTotal(diagnostics: readonly Diagnostic[], { style, files }: DiagnosticsTextOptions): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0
      ? []
      : [severity === 'info' ? renderCount(count, 'note') : renderCount(count, severity)];
  });
  const place = files === undefined ? '' : ` in ${renderCount(files, 'file')}`;
  if (counts.length === 0) return style.green(`no problems${place}`);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return (failed ? style.red : style.yellow)(`${joinWords(counts)}${place}`);
}
