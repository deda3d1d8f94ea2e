import { type DocumentKind, type LoadedDocument, sectionNames } from '../model/documents.ts';
import { describeSuggestion } from '../model/suggest.ts';

/** A file's place: below the declarations folder, with `/`. */
export interface FilePlace {
  /** Empty at the top. */
  readonly folder: string;
  /** With its extension. */
  readonly base: string;
}

export type FileClass =
  | { readonly kind: 'document'; readonly document: Pick<LoadedDocument, 'kind' | 'folder' | 'name'> }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unexpected'; readonly hint: string };

const topFiles: Readonly<Record<string, DocumentKind>> = {
  'portfolio.yaml': 'portfolio',
  'people.yaml': 'people',
  'roles.yaml': 'roles',
  'domains.yaml': 'domains',
};
/** Folders at the top that hold documents of one kind and no organization. */
const collectionFolders: Readonly<Record<string, DocumentKind>> = { people: 'people', templates: 'template' };
const organizationFiles: Readonly<Record<string, DocumentKind>> = {
  'org.yaml': 'org',
  ...Object.fromEntries(sectionNames.map((section) => [`${section}.yaml`, `org-${section}`] as const)),
};
const idPattern = /^[a-z0-9][a-z0-9._-]{0,62}$/;

/** What a file is, by its place alone. */
export function classifyFile({ folder, base }: FilePlace): FileClass {
  if (isIgnored(base)) return { kind: 'ignored' };
  const collection = Object.hasOwn(collectionFolders, folder) ? collectionFolders[folder] : undefined;
  if (collection !== undefined) return classifyCollectionFile(collection, folder, base);
  const known = folder === '' ? topFiles : organizationFiles;
  const kind = Object.hasOwn(known, base) ? known[base] : undefined;
  const name = base.slice(0, -'.yaml'.length);
  if (kind !== undefined) return { kind: 'document', document: { kind, folder, name } };
  return { kind: 'unexpected', hint: describeRemedy(folder, base, Object.keys(known)) };
}

/** What people keep beside declarations, and editors and git make. */
export function isIgnored(base: string): boolean {
  return base.startsWith('.') || base === 'CODEOWNERS' || base.endsWith('.md') || base.endsWith('~');
}

/** Whether the folder may hold folders: those of people and templates hold files only. */
export function isCollectionFolder(folder: string): boolean {
  return Object.hasOwn(collectionFolders, folder.split('/', 1)[0] ?? '');
}

function classifyCollectionFile(kind: DocumentKind, folder: string, base: string): FileClass {
  const name = base.replace(/\.yaml$/, '');
  if (name === base) return { kind: 'unexpected', hint: `${folder}/ holds files that end in .yaml.` };
  if (kind === 'template' && !idPattern.test(name)) {
    return {
      kind: 'unexpected',
      hint: 'A template is called by its file name: lower-case letters, digits, `.`, `_` and `-`.',
    };
  }
  return { kind: 'document', document: { kind, folder: '', name } };
}

function describeRemedy(folder: string, base: string, known: readonly string[]): string {
  if (folder !== '' && Object.hasOwn(topFiles, base))
    return `Move it to the top: ${base} is for the whole portfolio.`;
  if (folder === '' && Object.hasOwn(organizationFiles, base)) {
    return 'Move it into a folder: each organization has a folder of its own.';
  }
  const suggestion = describeSuggestion(base.replace(/\.[^.]*$/, '.yaml'), known);
  if (suggestion !== undefined) return suggestion;
  return `Files here are ${known.join(', ')}; README.md and hidden files are left alone.`;
}
