import {
  type Document,
  type DocumentOptions,
  type ErrorCode,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  type YAMLError,
} from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import { findBadAlias, findMergeKey, type Unsupported } from './find-unsupported.ts';
import { rangeAt, startOf } from './source-range.ts';

const options: DocumentOptions & ParseOptions & SchemaOptions = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  strict: true,
  uniqueKeys: true,
  prettyErrors: false,
  // `silent` would also keep quiet about several documents; nothing is printed either way.
  logLevel: 'error',
};

/** What YAML allows and these files do not. */
const unsupportedCodes: ReadonlySet<ErrorCode> = new Set([
  'MULTIPLE_DOCS',
  'NON_STRING_KEY',
  'RESOURCE_EXHAUSTION',
  'TAG_RESOLVE_FAILED',
]);

/** Anchors are allowed for a few repetitions, not for building large values from small files. */
const maxAliasCount = 50;

export type YamlResult =
  | { readonly kind: 'read'; readonly value: unknown; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unreadable'; readonly diagnostics: readonly Diagnostic[] };

/** Reads one YAML document as plain data. Duplicate keys are reported, and the last one holds. */
export function parseYaml(file: string, text: string): YamlResult {
  const unsupported = ({ start, end, message, hint }: Unsupported): YamlResult => ({
    kind: 'unreadable',
    diagnostics: [
      describeDiagnostic('YAML_UNSUPPORTED', message, { at: rangeAt(file, text, start, end), hint }),
    ],
  });
  const document = parseYamlNodes(text);
  const diagnostics = describeProblems(file, text, [...document.errors, ...document.warnings]);
  if (diagnostics.some(({ code }) => code !== 'YAML_DUPLICATE_KEY'))
    return { kind: 'unreadable', diagnostics };
  const mergeKey = text.includes('<<') ? findMergeKey(document) : undefined;
  if (mergeKey !== undefined) return unsupported(mergeKey);
  try {
    return { kind: 'read', value: document.toJS({ maxAliasCount }), diagnostics };
  } catch (error) {
    if (error instanceof ReferenceError) return unsupported(findBadAlias(document));
    throw new Error(`cannot read the values of ${file}`, { cause: error });
  }
}

/** The nodes with their positions. */
export function parseYamlNodes(text: string): Document.Parsed {
  return parseDocument(text, options);
}

/** All up to the first that stops the reading: what follows is mostly its echo. */
function describeProblems(file: string, text: string, problems: readonly YAMLError[]): Diagnostic[] {
  const ordered = [...problems].sort((left, right) => left.pos[0] - right.pos[0]);
  const stop = ordered.findIndex(
    (problem) => codeOf(problem) === 'YAML_SYNTAX' || problem.code === 'RESOURCE_EXHAUSTION',
  );
  const kept = stop === -1 ? ordered : ordered.slice(0, stop + 1);
  return kept.map((problem) =>
    describeDiagnostic(codeOf(problem), describeProblem(problem, text), {
      at: problem.code === 'RESOURCE_EXHAUSTION' ? startOf(file) : rangeAt(file, text, ...problem.pos),
      hint: hints[problem.code],
    }),
  );
}

function codeOf({ code }: YAMLError): DiagnosticCode {
  return code === 'DUPLICATE_KEY'
    ? 'YAML_DUPLICATE_KEY'
    : unsupportedCodes.has(code)
      ? 'YAML_UNSUPPORTED'
      : 'YAML_SYNTAX';
}

function describeProblem({ code, pos, message }: YAMLError, text: string): string {
  const word = /^[^\s,\]}]+/.exec(text.slice(pos[0]))?.[0] ?? '';
  switch (code) {
    case 'DUPLICATE_KEY':
      return `the key ${word.replace(/:$/, '')} stands here twice`;
    case 'MULTIPLE_DOCS':
      return 'the file holds several YAML documents';
    case 'TAB_AS_INDENT':
      return 'a tab indents this line; YAML allows spaces only';
    case 'TAG_RESOLVE_FAILED':
      return `the tag ${word} is not supported`;
    case 'NON_STRING_KEY':
      return 'a key must be text';
    case 'RESOURCE_EXHAUSTION':
      return 'the file is nested too deeply';
    default:
      return `this is not valid YAML: ${message}`;
  }
}

const hints: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'Remove one of the two, or put their content under one key.',
  MULTIPLE_DOCS: 'Put each document into a file of its own and remove the line `---`.',
  NON_STRING_KEY: 'Remove the `?`, and write one word before the colon.',
  RESOURCE_EXHAUSTION: 'Declarations are a few levels deep.',
  TAB_AS_INDENT: 'Replace the tab by spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag; write the value as text, number, list or map.',
};
