import { Lexer } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import { diagnosticCodes, isExcusable } from '../model/diagnostic-codes.ts';
import type { SourceRange, Sources } from '../model/source.ts';
import { describeSuggestion } from '../model/suggest.ts';

/** `# polity: allow CODE because <reason>`: at the end of the line that it excuses, or on lines of its own before it. */
interface Excuse {
  readonly code: DiagnosticCode;
  readonly reason: string;
  /** Line that it speaks of. */
  readonly line: number;
  readonly at: SourceRange;
}

/** Of the lexer: what begins a document, a broken flow, and a scalar. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const marker = /^#\s*polity\s*:\s*(.*)$/;
const wording = /^allow\s+(\S+)(?:\s+because\s+(.*\S))?\s*$/;

/** An excused finding stays, as a note with the reason. What is no excuse, and what excuses nothing, is reported. */
export function applyExcuses(diagnostics: readonly Diagnostic[], sources: Sources): readonly Diagnostic[] {
  const { excuses, faults } = findExcuses(sources);
  if (excuses.length === 0) return [...diagnostics, ...faults];
  const used = new Set<Excuse>();
  const judged = diagnostics.map((diagnostic): Diagnostic => {
    const { code, at } = diagnostic;
    const excuse = excuses.find(
      (one) => one.code === code && one.line === at?.line && one.at.file === at.file,
    );
    if (excuse === undefined) return diagnostic;
    used.add(excuse);
    return { ...diagnostic, severity: 'info', hint: `Excused: ${excuse.reason}` };
  });
  const unused = excuses
    .filter((excuse) => !used.has(excuse))
    .map(({ code, at }) =>
      describeDiagnostic('EXCUSE_UNUSED', `there is no ${code} here to excuse`, {
        at,
        hint: 'Remove the comment, or put it on the line that is reported.',
      }),
    );
  return [...judged, ...faults, ...unused];
}

interface Found {
  readonly excuses: readonly Excuse[];
  readonly faults: readonly Diagnostic[];
}

function findExcuses(sources: Sources): Found {
  const excuses: Excuse[] = [];
  const faults: Diagnostic[] = [];
  for (const [file, text] of sources) {
    // Comments are looked for only in the few files that may hold one.
    if (!text.includes('polity') || !/#\s*polity\s*:/.test(text)) continue;
    const comments = findComments(text);
    for (const comment of comments) {
      const words = marker.exec(comment.text)?.[1];
      if (words === undefined) continue;
      const { line, column } = comment;
      const at = { file, line, column, endColumn: column + comment.text.length };
      const read = readExcuse(words);
      if (read.kind === 'excuse') excuses.push({ ...read, at, line: findExcusedLine(comment, comments) });
      else faults.push(describeDiagnostic('EXCUSE_INVALID', read.message, { at, hint: read.hint }));
    }
  }
  return { excuses, faults };
}

interface Comment {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Nothing else is on its line. */
  readonly alone: boolean;
}

/** By YAML's own lexer: what looks like a comment inside of a text is none. */
function findComments(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let [offset, line, start] = [0, 1, 0];
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && !scalar) {
      const alone = text.slice(start, offset).trim() === '';
      comments.push({ text: token.trimEnd(), line, column: offset - start + 1, alone });
    }
    scalar = token === '\u001f';
    // Marks of the lexer's own have no place in the text.
    if (marks.has(token)) continue;
    for (let end = token.indexOf('\n'); end !== -1; end = token.indexOf('\n', end + 1)) {
      line += 1;
      start = offset + end + 1;
    }
    offset += token.length;
  }
  return comments;
}

function findExcusedLine({ line, alone }: Comment, comments: readonly Comment[]): number {
  if (!alone) return line;
  const lines = new Set(comments.flatMap((comment) => (comment.alone ? [comment.line] : [])));
  let next = line + 1;
  while (lines.has(next)) next += 1;
  return next;
}

type Reading =
  | { readonly kind: 'excuse'; readonly code: DiagnosticCode; readonly reason: string }
  | { readonly kind: 'fault'; readonly message: string; readonly hint: string };

function readExcuse(words: string): Reading {
  const [, code, reason] = wording.exec(words) ?? [];
  if (code === undefined) return fault('this is no excuse that polity knows');
  if (!isCode(code)) {
    const suggestion = describeSuggestion(code, Object.keys(diagnosticCodes));
    return fault(`there is no diagnostic ${code}`, suggestion ?? 'See docs/diagnostics.md for all codes.');
  }
  if (!isExcusable(code)) {
    return fault(
      `${code} cannot be excused`,
      'Mend what it reports: without that the portfolio means nothing.',
    );
  }
  if (reason === undefined) return fault(`an excuse for ${code} needs a reason`);
  return { kind: 'excuse', code, reason };
}

function fault(message: string, hint = 'Write `# polity: allow CODE because <reason>`.'): Reading {
  return { kind: 'fault', message, hint };
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, code);
}
