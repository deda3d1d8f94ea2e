import { stringify } from 'yaml';
import type { ExplainedValue, Explanation } from '../model/explanation.ts';
import type { ValuePath } from '../model/source.ts';
import { escapeControls } from './safe-text.ts';
import type { Style } from './style.ts';
import { measureWidth, padToWidth } from './width.ts';

/** Width of the longest lines that comments are aligned behind; a longer one pushes only its own. */
const furthest = 44;

interface Line {
  readonly text: string;
  /** Of a line that holds no value: none. */
  readonly comment: string;
}

/** The organization as YAML, with `# file:line` behind each value: where it was written. */
export function renderExplanationText(
  { document, values, folder, reader }: Explanation,
  style: Style,
): string {
  const comments = new Map(values.map((value) => [keyOf(value.path), describeOrigin(value)]));
  const lines = renderValue(document, [], '', comments).map(({ text, comment }) => ({
    text: escapeControls(text),
    comment,
  }));
  const widths = lines.filter(({ comment }) => comment !== '').map(({ text }) => measureWidth(text));
  const column = Math.max(0, ...widths.filter((width) => width <= furthest)) + 2;
  const written = lines.map(({ text, comment }) => {
    if (comment === '') return text;
    return `${padToWidth(`${text}  `, column)}${style.dim(`# ${escapeControls(comment)}`)}`;
  });
  const first = style.dim(escapeControls(`# ${folder}, with its templates beneath it`));
  const last = reader === null ? [] : [style.dim(`# its database login: ${reader}`)];
  return `${[first, ...written, ...last].join('\n')}\n`;
}

function describeOrigin({ at, through }: ExplainedValue): string {
  const written = `${at.file}:${at.line}`;
  return through === null ? written : `${written}, through ${through.file}:${through.line}`;
}

function keyOf(path: ValuePath): string {
  return JSON.stringify(path);
}

type Comments = ReadonlyMap<string, string>;

function renderValue(value: unknown, path: ValuePath, indent: string, comments: Comments): readonly Line[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => renderItem(item, [...path, index], indent, comments));
  }
  return Object.entries(value ?? {}).flatMap(([key, member]: [string, unknown]) =>
    renderMember(key, member, [...path, key], indent, comments),
  );
}

function renderMember(
  key: string,
  value: unknown,
  path: ValuePath,
  indent: string,
  comments: Comments,
): readonly Line[] {
  const lead = `${indent}${renderScalar(key)}:`;
  const comment = comments.get(keyOf(path));
  if (comment !== undefined) return [{ text: `${lead} ${renderScalar(value)}`, comment }];
  return [{ text: lead, comment: '' }, ...renderValue(value, path, `${indent}  `, comments)];
}

/** The first line of what is in an item stands behind its dash. */
function renderItem(value: unknown, path: ValuePath, indent: string, comments: Comments): readonly Line[] {
  const comment = comments.get(keyOf(path));
  if (comment !== undefined) return [{ text: `${indent}- ${renderScalar(value)}`, comment }];
  const lines = renderValue(value, path, `${indent}  `, comments);
  return lines.map(({ text, ...line }, index) => ({
    ...line,
    text: index === 0 ? `${indent}- ${text.slice(indent.length + 2)}` : text,
  }));
}

/** On one line, whatever it holds. */
function renderScalar(value: unknown): string {
  if (typeof value === 'string' && /[\r\n]/.test(value)) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trimEnd();
}
