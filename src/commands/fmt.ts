import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { formatDocument } from '../format/format-document.ts';
import { parseYaml } from '../load/parse-yaml.ts';
import { readText } from '../load/read-text.ts';
import { type FoundFile, walkFolder } from '../load/walk-folder.ts';
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import { messageOf } from '../model/errors.ts';
import { renderDiagnosticsText } from '../report/diagnostics-text.ts';
import { escapeControls } from '../report/safe-text.ts';
import { print, say } from './output.ts';
import { replaceFile } from './replace-file.ts';
import { type CommonOptions, readSettings, UsageError } from './settings.ts';

export interface FmtOptions extends Pick<CommonOptions, 'orgs'> {
  readonly check?: boolean;
}

type Outcome =
  | { readonly kind: 'same' | 'changed' }
  | { readonly kind: 'left'; readonly reason: string }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] };

/**
 * `polity fmt`: writes declarations in the one style, and prints the names of those that it changed; with `--check` it
 * writes nothing. Exit code 1 when a file cannot be formatted and, with `--check`, when one is not.
 */
export async function fmt(paths: readonly string[], options: FmtOptions): Promise<number> {
  const settings = readSettings(options);
  const root = resolve(settings.orgs);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`there is no folder ${settings.orgs}`);
  const diagnostics: Diagnostic[] = [];
  let failed = false;
  for (const found of chooseFiles(root, paths)) {
    const file = relative('.', join(root, found.path)).split(sep).join('/');
    const outcome = formatFile(join(root, found.path), file, found, options.check === true);
    if (outcome.kind === 'changed') print(`${escapeControls(file)}\n`);
    if (outcome.kind === 'left') say(`${escapeControls(file)} stays as it is: ${outcome.reason}`);
    if (outcome.kind === 'broken') diagnostics.push(...outcome.diagnostics);
    failed ||= outcome.kind === 'left' || (outcome.kind === 'changed' && options.check === true);
  }
  if (diagnostics.length > 0) {
    process.stderr.write(
      renderDiagnosticsText(diagnostics, { style: settings.errorStyle, sources: new Map() }),
    );
  }
  return failed || hasErrors(diagnostics) ? 1 : 0;
}

function formatFile(absolute: string, file: string, { kind }: FoundFile, check: boolean): Outcome {
  const read = readText(absolute, file);
  if (read.kind === 'unreadable') return { kind: 'broken', diagnostics: [read.diagnostic] };
  const { diagnostics } = parseYaml(file, read.text);
  if (hasErrors(diagnostics)) return { kind: 'broken', diagnostics };
  const formatted = formatDocument(kind, read.text);
  if (formatted.kind === 'refused')
    return { kind: 'left', reason: 'polity cannot write it anew without a loss' };
  // With its byte order mark, which reading leaves out.
  const written = readFileSync(absolute, 'utf8');
  if (formatted.text === written) return { kind: 'same' };
  if (check) return { kind: 'changed' };
  try {
    if (replaceFile(absolute, written, formatted.text)) return { kind: 'changed' };
  } catch (error) {
    return { kind: 'left', reason: messageOf(error) };
  }
  return { kind: 'left', reason: 'it changed meanwhile; format it again' };
}

/** The declarations at the given places, or all; the file that a link leads to is formatted, not the link. */
function chooseFiles(root: string, paths: readonly string[]): readonly FoundFile[] {
  const files = walkFolder(root, (path) => path).files.filter(
    ({ path }) => !lstatSync(join(root, path)).isSymbolicLink(),
  );
  if (paths.length === 0) return files;
  const chosen = new Set<FoundFile>();
  for (const given of paths) {
    const place = resolve(given);
    const inside = files.filter(({ path }) => {
      const absolute = join(root, path);
      return absolute === place || absolute.startsWith(place.endsWith(sep) ? place : place + sep);
    });
    if (inside.length === 0) throw new UsageError(`${given} is no declaration below ${relative('.', root)}`);
    for (const file of inside) chosen.add(file);
  }
  return [...chosen];
}
