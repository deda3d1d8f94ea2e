import type { ErrorCode, Scalar, YAMLError } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import { limits } from './limits.ts';
import { rangeAt, startOf } from './source-range.ts';

/** What YAML allows and these files do not. */
const unsupportedCodes: ReadonlySet<ErrorCode> = new Set([
  'MULTIPLE_DOCS',
  'NON_STRING_KEY',
  'RESOURCE_EXHAUSTION',
  'TAG_RESOLVE_FAILED',
]);

/** The parser's problems, up to the first that stops the reading: what follows is mostly its echo. `shown` hides secrets. */
export function describeProblems(
  file: string,
  text: string,
  shown: string,
  problems: readonly YAMLError[],
): Diagnostic[] {
  const ordered = [...problems].sort((left, right) => left.pos[0] - right.pos[0]);
  const stop = ordered.findIndex(
    (problem) => codeOf(problem) === 'YAML_SYNTAX' || problem.code === 'RESOURCE_EXHAUSTION',
  );
  const kept = stop === -1 ? ordered : ordered.slice(0, stop + 1);
  return kept.slice(-limits.duplicates).map((problem) =>
    describeDiagnostic(codeOf(problem), describeProblem(problem, text, shown), {
      at: problem.code === 'RESOURCE_EXHAUSTION' ? startOf(file) : rangeAt(file, text, ...problem.pos),
      hint: hints[problem.code],
    }),
  );
}

/** The first of the keys that stand in their map a second time. */
export function describeDuplicates(file: string, text: string, keys: readonly Scalar[]): Diagnostic[] {
  const hint = 'Remove one of the two, or put their content under one key.';
  return keys.slice(0, limits.duplicates).map((key, index) => {
    const rest = index + 1 < limits.duplicates ? 0 : keys.length - limits.duplicates;
    const more = rest === 0 ? '' : `, and ${rest} more after it`;
    const [start, end] = key.range ?? [0, 0];
    const at = rangeAt(file, text, start, end);
    return describeDiagnostic('YAML_DUPLICATE_KEY', `${nameKey(key)} stands here twice${more}`, { at, hint });
  });
}

function nameKey({ value }: Scalar): string {
  const name = String(value);
  if (name === '') return 'the empty key';
  return `the key ${name.length > 60 ? `${name.slice(0, 59)}…` : name}`;
}

function codeOf({ code }: YAMLError): DiagnosticCode {
  return unsupportedCodes.has(code) ? 'YAML_UNSUPPORTED' : 'YAML_SYNTAX';
}

function describeProblem({ code, pos, message }: YAMLError, text: string, shown: string): string {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'the file holds several YAML documents';
    case 'TAB_AS_INDENT':
      return 'a tab indents this line; YAML allows spaces only';
    case 'TAG_RESOLVE_FAILED':
      return `the tag ${/^[^\s,\]}]+/.exec(shown.slice(pos[0]))?.[0] ?? ''} is not supported`;
    case 'NON_STRING_KEY':
      return 'a key must be text';
    case 'RESOURCE_EXHAUSTION':
      return 'the file is nested too deeply';
    default:
      return `this is not valid YAML: ${text === shown ? message : withoutQuotation(message)}`;
  }
}

/** The parser may end its message with the text that it met. */
function withoutQuotation(message: string): string {
  return message.replace(/(?::|(?<=escape sequence)) .*$/s, '');
}

const hints: Partial<Record<ErrorCode, string>> = {
  MULTIPLE_DOCS: 'Put each document into a file of its own and remove the line `---`.',
  NON_STRING_KEY: 'Remove the `?`, and write one word before the colon.',
  RESOURCE_EXHAUSTION: 'Declarations are a few levels deep.',
  TAB_AS_INDENT: 'Replace the tab by spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag; write the value as text, number, list or map.',
};
