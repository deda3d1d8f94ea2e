import { escapeControls } from './safe-text.ts';
import { measureWidth, padToWidth } from './width.ts';
import { renderCount } from './words.ts';

/** What one SQL statement gave; values as PostgreSQL writes them. */
export interface StatementResult {
  /** As `SELECT`. */
  readonly command: string;
  /** Null where the statement has none. */
  readonly rowCount: number | null;
  /** Empty for a statement that gives no rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Rows as a table; of other statements the command and how many rows it changed. */
export function renderResult({ command, rowCount, columns, rows }: StatementResult): string {
  if (columns.length === 0) return `${command}${rowCount === null ? '' : ` ${rowCount}`}\n`;
  const cells = [columns, ...rows].map((row) => row.map((value) => escapeControls(value ?? '')));
  const widths = columns.map((_, n) => Math.max(...cells.map((row) => measureWidth(row[n] ?? ''))));
  const lines = cells.map((row) =>
    ` ${row.map((cell, n) => padToWidth(cell, widths[n] ?? 0)).join(' | ')}`.trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width + 2)).join('+');
  return [lines[0], rule, ...lines.slice(1), `(${renderCount(rows.length, 'row')})`, ''].join('\n');
}
