import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { SourceRange } from '../model/source.ts';
import { orderDiagnostics } from './diagnostics-order.ts';

/** What a code means, in Markdown. */
export interface RuleHelp {
  readonly meaning: string;
  /** With an example and the remedy. */
  readonly help: string;
}

export interface SarifOptions {
  /** Version of polity. */
  readonly version: string;
  /** By code; a code that is not there gets no help. */
  readonly help: ReadonlyMap<string, RuleHelp>;
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/**
 * Diagnostics in SARIF 2.1.0, for code scanning and editors. Files are relative to `%SRCROOT%`, the folder where the
 * command ran.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(diagnostics: readonly Diagnostic[], { version, help }: SarifOptions): string {
  const ordered = orderDiagnostics(diagnostics);
  const codes = [...new Set(ordered.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'polity', version, rules: codes.map((code) => describeRule(code, help)) } },
        columnKind: 'utf16CodeUnits',
        results: ordered.map((diagnostic) => describeResult(diagnostic, codes.indexOf(diagnostic.code))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule(code: string, rules: SarifOptions['help']): Readonly<Record<string, unknown>> {
  const rule = rules.get(code);
  if (rule === undefined) return { id: code };
  return {
    id: code,
    shortDescription: { text: rule.meaning },
    help: { text: rule.help, markdown: rule.help },
  };
}

function describeResult(
  { code, severity, message, hint, at }: Diagnostic,
  ruleIndex: number,
): Readonly<Record<string, unknown>> {
  const text = escapeLinks(hint === undefined ? message : `${message}\n${hint}`);
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text },
    ...(at === undefined ? {} : { locations: [{ physicalLocation: describePlace(at) }] }),
  };
}

function describePlace({ file, line, column, endColumn }: SourceRange): Readonly<Record<string, unknown>> {
  const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    artifactLocation: file.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column, endColumn: Math.max(column, endColumn) },
  };
}

/** `[a](b)` would be a link. */
function escapeLinks(text: string): string {
  return text.includes('](') ? text.replace(/[[\]]/g, '\\$&') : text;
}
