import {
  type Document,
  type DocumentOptions,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
} from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import { blotUnread } from '../model/secret-keys.ts';
import { describeDuplicates, describeProblems } from './describe-problems.ts';
import { findBadCharacter } from './find-bad-character.ts';
import { describeBomb, findUnsupported, type Unsupported } from './find-unsupported.ts';
import { inspectNodes } from './inspect-nodes.ts';
import { rangeAt } from './source-range.ts';

const options: DocumentOptions & ParseOptions & SchemaOptions = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  strict: true,
  // Found by inspectNodes, faster.
  uniqueKeys: false,
  prettyErrors: false,
  // `silent` would also keep quiet about several documents; nothing is printed either way.
  logLevel: 'error',
};

/** How often one anchor may be repeated, counting through the anchors that hold it. */
const maxAliasCount = 50;

export type YamlResult =
  | { readonly kind: 'read'; readonly value: unknown; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unreadable'; readonly diagnostics: readonly Diagnostic[] };

/** Reads one YAML document as plain data. Duplicate keys are reported, and the last one holds. */
export function parseYaml(file: string, text: string): YamlResult {
  const bad = findBadCharacter(file, text);
  if (bad !== undefined) return { kind: 'unreadable', diagnostics: [bad] };
  const document = parseYamlNodes(text);
  if (document.errors.length > 0 || document.warnings.length > 0) {
    const problems = [...document.errors, ...document.warnings];
    return {
      kind: 'unreadable',
      diagnostics: describeProblems(file, text, blotUnread(file, text), problems),
    };
  }
  const found = inspectNodes(document.contents);
  const shown = found.aliases.length === 0 ? text : blotUnread(file, text);
  const unsupported = findUnsupported(document, found, shown);
  if (unsupported !== undefined) return refuse(file, text, unsupported);
  const diagnostics = found.duplicates.length === 0 ? [] : describeDuplicates(file, text, found.duplicates);
  try {
    return { kind: 'read', value: document.toJS({ maxAliasCount }), diagnostics };
  } catch (error) {
    if (error instanceof ReferenceError) return refuse(file, text, describeBomb(found));
    throw new Error(`cannot read the values of ${file}`, { cause: error });
  }
}

function refuse(file: string, text: string, { start, end, message, hint }: Unsupported): YamlResult {
  const at = rangeAt(file, text, start, end);
  return { kind: 'unreadable', diagnostics: [describeDiagnostic('YAML_UNSUPPORTED', message, { at, hint })] };
}

/** The nodes with their positions. */
export function parseYamlNodes(text: string): Document.Parsed {
  return parseDocument(text, options);
}
