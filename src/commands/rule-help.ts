import { readFileSync } from 'node:fs';
import type { RuleHelp } from '../report/sarif.ts';

/** What docs/diagnostics.md says of each code, in Markdown. */
export function readRuleHelp(): ReadonlyMap<string, RuleHelp> {
  const page = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8');
  return new Map(page.split('\n').flatMap(describeRow));
}

/** From a row of its tables: code, severity, meaning, example, remedy, … */
function describeRow(line: string): readonly (readonly [string, RuleHelp])[] {
  if (!/^\| `[A-Z_]+` *\|/.test(line)) return [];
  const [, code = '', , meaning = '', example = '', remedy = ''] = line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
  const help = `${meaning}, for example: ${example}.\n\nWhat to do: ${remedy}.`;
  return [[code.replaceAll('`', ''), { meaning, help }]];
}
