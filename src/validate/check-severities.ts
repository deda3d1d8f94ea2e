import { diagnosticCodes } from '../model/diagnostic-codes.ts';
import { describeSuggestion } from '../model/suggest.ts';
import { type Finding, valueAt } from './finding.ts';

/** Codes in `severities` that no diagnostic has. The schema cannot know them: they are polity's own. */
export function findUnknownCodes(portfolio: unknown): Finding[] {
  const severities = valueAt(portfolio, ['severities']);
  if (typeof severities !== 'object' || severities === null) return [];
  // What is no code at all, the schema reports.
  const codes = Object.keys(severities).filter((code) => /^[A-Z][A-Z0-9_]*$/.test(code));
  const unknown = codes.filter((code) => !Object.hasOwn(diagnosticCodes, code));
  return unknown.map((code) => ({
    code: 'UNKNOWN_KEY',
    path: ['severities', code],
    part: 'key',
    message: `there is no diagnostic ${code}`,
    hint: describeSuggestion(code, Object.keys(diagnosticCodes)) ?? 'See the list of diagnostics in docs/.',
  }));
}
