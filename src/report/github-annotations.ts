import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { orderDiagnostics } from './diagnostics-order.ts';
import { escapeControls } from './safe-text.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/**
 * Diagnostics as workflow commands: GitHub Actions shows them at their lines in the pull request. Nothing in a message or
 * a file name can end its command or begin another.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function renderGithubAnnotations(diagnostics: readonly Diagnostic[]): string {
  return orderDiagnostics(diagnostics)
    .map((diagnostic) => `${renderAnnotation(diagnostic)}\n`)
    .join('');
}

function renderAnnotation({ code, severity, at, message, hint }: Diagnostic): string {
  const place =
    at === undefined
      ? {}
      : { file: at.file, line: at.line, col: at.column, endColumn: Math.max(at.column, at.endColumn) };
  const properties = Object.entries({ ...place, title: code }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const text = [message, ...(hint === undefined ? [] : [hint])].map(escapeData).join('%0A');
  return `::${commands[severity]} ${properties.join(',')}::${text}`;
}

/** Line breaks and controls are gone after `escapeControls`; a percent sign would begin an escape, as `%0A` does. */
function escapeData(text: string): string {
  return escapeControls(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
