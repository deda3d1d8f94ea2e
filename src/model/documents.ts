import type { DiagnosticCode } from './diagnostic-codes.ts';
import type { DocumentsByKind } from './documents.generated.ts';
import type { SourceRange, Sources, ValuePath } from './source.ts';

/** Kinds of files; each has the schema `schemas/<kind>.schema.json`. */
export type DocumentKind = keyof DocumentsByKind;

/** Parts of an organization that may stand in a file of their own beside `org.yaml`. */
export const sectionNames = [
  'domains',
  'membership',
  'members',
  'sso',
  'projects',
  'workspaces',
  'groups',
  'access',
  'roles',
  'integrations',
  'automations',
  'assets',
  'billing',
  'database',
  'notes',
] as const;

export type SectionName = (typeof sectionNames)[number];
export type SectionValue<S extends SectionName> = DocumentsByKind[`org-${S}`];

/**
 * Where in a file the value at a path stands, or the key before it. Where the path leads nowhere, the nearest value
 * around it. Reads the file's text again: meant for diagnostics, not for loops over all values.
 */
export type Locate = (path: ValuePath, part?: 'key' | 'value') => SourceRange;

/** A file that could be read as YAML. */
export interface LoadedDocument {
  /** As in diagnostics. */
  readonly file: string;
  readonly kind: DocumentKind;
  /** Below the declarations folder, as `agence/dupont`; empty for files at the top, in `people/` and in `templates/`. */
  readonly folder: string;
  /** The file's name without its extension: for a template, what organizations call it. */
  readonly name: string;
  /** Plain data as YAML's core schema reads it; not checked. */
  readonly value: unknown;
  readonly locate: Locate;
  /** Of the file's bytes. */
  readonly contentHash?: string;
  /** A file of this kind and content was checked before, and nothing is wrong with it. */
  readonly faultless?: true;
}

/** A file whose content is unknown to later stages, because it was reported. */
export type UnreadableFile = Pick<LoadedDocument, 'file' | 'kind' | 'folder' | 'name'>;

/** All files of a declarations folder, ordered by path. */
export interface LoadedTree {
  readonly sources: Sources;
  readonly documents: readonly LoadedDocument[];
  readonly unreadable: readonly UnreadableFile[];
}

/** A value that keeps to its schema, and where it stands. */
export interface Typed<T> {
  readonly file: string;
  readonly value: T;
  /** Paths start at this value, also where it is a section inside of `org.yaml`. */
  readonly locate: Locate;
  /**
   * Keys of the value that were left out because something in them was reported. What refers to them should not be
   * reported again.
   */
  readonly dropped: readonly string[];
}

/** Sections, wherever they stand: inline and in sibling files alike. */
export type Sections = { readonly [S in SectionName]?: Typed<SectionValue<S>> };

/** A folder with an `org.yaml`. */
export interface OrganizationFiles {
  /** Below the declarations folder, as `agence/dupont`. */
  readonly folder: string;
  /** Folder of the organization around it; null for a root. It may be missing among the organizations if unreadable. */
  readonly parentFolder: string | null;
  /** Its `value` still has the inline sections; read them from `sections`. */
  readonly org: Typed<DocumentsByKind['org']>;
  readonly sections: Sections;
  /** Sections that exist but were left out because something in them was reported. */
  readonly droppedSections: readonly SectionName[];
}

export interface TemplateFile {
  readonly name: string;
  readonly template: Typed<DocumentsByKind['template']>;
  /** Of their types once the references to parameters in them are filled in. */
  readonly sections: { readonly [S in SectionName]?: Typed<unknown> };
  readonly droppedSections: readonly SectionName[];
}

/** What is wrong with a value, by the path inside of it. */
export interface Fault {
  readonly code: DiagnosticCode;
  readonly path: ValuePath;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint?: string | undefined;
}

/** C15: an organization of the last commit whose `org.yaml` is gone, or has another uid. */
export interface RemovedOrganization {
  readonly uid: string;
  /** As in diagnostics. */
  readonly file: string;
  readonly status: 'active' | 'archived';
}

/** The files of a portfolio, each kept to its schema. Ordered by path; parents stand before their children. */
export interface ValidatedTree {
  /** Text of all files, with whatever stood in place of a secret's name blotted out. */
  readonly sources: Sources;
  /** Absent when missing or of another format version. */
  readonly portfolio?: Typed<DocumentsByKind['portfolio']>;
  readonly people: readonly Typed<DocumentsByKind['people']>[];
  readonly roles?: Typed<DocumentsByKind['roles']>;
  readonly domains?: Typed<DocumentsByKind['domains']>;
  readonly templates: readonly TemplateFile[];
  readonly organizations: readonly OrganizationFiles[];
  /** Files that were reported and are not above; what refers to their content should not be reported again. */
  readonly unreadable: readonly UnreadableFile[];
  /** Holds a section against its schema again, once a template's parameters are filled in. */
  readonly checkSection: (section: SectionName, value: unknown) => readonly Fault[];
}
