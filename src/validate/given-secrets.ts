import type { Diagnostic } from '../model/diagnostic.ts';
import type { LoadedDocument } from '../model/documents.ts';
import { isSecretKey } from '../model/secret-keys.ts';
import { parseSecretReference } from '../model/secret-reference.ts';
import type { SourceRange, Sources, ValuePath } from '../model/source.ts';
import { blotSecrets } from './blot-secrets.ts';
import { valueAt } from './finding.ts';

/**
 * What is given to a template's parameter may be a secret in clear, which is found out only where the template puts it: until
 * then its line could be shown because of something else on it. Dots stand for whatever is given to a parameter that is called
 * like a secret, or that a template refers to in integrations or under such a key; the names of secrets stay.
 */
export function hideGivenSecrets(
  sources: Sources,
  documents: readonly LoadedDocument[],
  diagnostics: readonly Diagnostic[],
): Sources {
  const shown = new Set(diagnostics.map(({ at }) => at?.file));
  const giving = documents.filter(
    ({ file, kind }) => shown.has(file) && (kind === 'org' || kind === 'template'),
  );
  if (giving.length === 0) return sources;
  const names = findSecretParameters(documents.filter(({ kind }) => kind === 'template'));
  const unshown = new Set<string>();
  const ranges = giving.flatMap((document) =>
    listGiven(document.value).flatMap(({ name, value, path }): readonly SourceRange[] => {
      if (!(isSecretKey(name) || names.has(name)) || isSecretName(value)) return [];
      const range = document.locate(path);
      // Of a text on several lines only the first is in the range.
      if (range.endColumn - range.column < value.length) unshown.add(document.file);
      return [range];
    }),
  );
  const blotted = blotSecrets(sources, ranges);
  return unshown.size === 0
    ? blotted
    : new Map([...blotted].map(([file, text]) => [file, unshown.has(file) ? '' : text]));
}

/** Names of parameters that lead to where secrets are named, be it through other templates. */
function findSecretParameters(templates: readonly LoadedDocument[]): ReadonlySet<string> {
  const names = new Set(
    templates.flatMap(({ value }) =>
      listTexts(value)
        .filter(leadsToSecret)
        .flatMap(({ text }) => namesIn(text)),
    ),
  );
  const given = templates.flatMap(({ value }) => listGiven(value));
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const { name, value } of given) {
      if (names.has(name) || isSecretKey(name)) for (const inner of namesIn(value)) names.add(inner);
    }
  }
  return names;
}

interface Text {
  readonly text: string;
  readonly path: ValuePath;
}

function leadsToSecret({ path }: Text): boolean {
  return path[0] === 'integrations' || path.some((step) => typeof step === 'string' && isSecretKey(step));
}

interface Given {
  readonly name: string;
  readonly value: string;
  readonly path: ValuePath;
}

/** Each text that a document gives to a parameter, by `with` or as its default. */
function listGiven(document: unknown): readonly Given[] {
  const written = valueAt(document, ['template']);
  const uses = Array.isArray(written) ? written.map((_, index) => ['template', index]) : [['template']];
  const parameters = valueAt(document, ['parameters']);
  return [
    ...uses.flatMap((use) => listMembers(document, [...use, 'with'], [])),
    ...(parameters === undefined ? [] : listMembers(document, ['parameters'], ['default'])),
  ];
}

function listMembers(document: unknown, path: ValuePath, inner: ValuePath): readonly Given[] {
  const map = valueAt(document, path);
  if (typeof map !== 'object' || map === null) return [];
  return Object.keys(map).flatMap((name) => {
    const at = [...path, name, ...inner];
    return listTexts(valueAt(document, at), at).map((text) => ({ name, value: text.text, path: text.path }));
  });
}

function listTexts(value: unknown, path: ValuePath = []): readonly Text[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ text: String(value), path }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, member]) => listTexts(member, [...path, key]));
}

const reference = /\$\(\s*([^()]*?)\s*\)/g;

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(reference)].flatMap(([, name]) => name ?? []);
}

/** Whether a text names a secret, or takes it from another parameter. */
function isSecretName(text: string): boolean {
  const filled = text.trim().replace(reference, 'X');
  return filled === 'X' || parseSecretReference(filled) !== undefined;
}
