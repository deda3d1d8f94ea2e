import type {
  OrganizationFiles,
  SectionName,
  Sections,
  TemplateFile,
  Typed,
  ValidatedTree,
} from '../model/documents.ts';
import { sectionNames } from '../model/documents.ts';
import type { ValuePath } from '../model/source.ts';
import type { Names } from './names.ts';
import { findNamed } from './names.ts';
import type { Report } from './places.ts';
import { placeIn } from './places.ts';

/** An organization's content with its template's beneath it. */
export interface Content {
  readonly sections: Sections;
  readonly droppedSections: readonly SectionName[];
  /** The template's contact, for organizations that name none. */
  readonly template: Typed<{ readonly contact?: string }> | undefined;
}

/** Templates go by the names of their files. */
export function nameTemplates(tree: ValidatedTree): Names<TemplateFile> {
  const unreadable = new Set(
    tree.unreadable.filter(({ kind }) => kind === 'template').map(({ name }) => name),
  );
  return {
    byId: new Map(tree.templates.map((file) => [file.name, file])),
    isExcused: (name) => unreadable.has(name),
    unknown: {
      code: 'UNKNOWN_TEMPLATE',
      noun: 'template',
      remedy: 'Add a file of that name to templates/.',
    },
  };
}

/** A10: maps merge, the organization's values win, lists replace. Values keep their places in either file. */
export function applyTemplate(
  files: OrganizationFiles,
  templates: Names<TemplateFile>,
  report: Report,
): Content {
  const name = files.org.value.template;
  const place = placeIn(files.org, 'template');
  const found = name === undefined ? undefined : findNamed(templates, name, place, report);
  if (found === undefined) {
    // What an unknown template would have brought is not missed again.
    const missing =
      name === undefined ? [] : sectionNames.filter((section) => files.sections[section] === undefined);
    const droppedSections = [...files.droppedSections, ...missing];
    return { sections: files.sections, droppedSections, template: undefined };
  }
  const layers = sectionNames.flatMap((section) => {
    const own = files.sections[section];
    const base = files.droppedSections.includes(section) ? undefined : found.sections[section];
    const layered = layer(own, base);
    return layered === undefined ? [] : [[section, layered] as const];
  });
  // Each section is of its own type, and two of one type merge into that type.
  const sections = Object.fromEntries(layers) as Sections;
  const droppedSections = [...files.droppedSections, ...found.droppedSections];
  return { sections, droppedSections, template: found.template };
}

type Section = Typed<unknown>;

function layer(own: Section | undefined, base: Section | undefined): Section | undefined {
  if (own === undefined || base === undefined) return own ?? base;
  if (!isMap(own.value) || !isMap(base.value)) return own;
  return {
    file: own.file,
    value: mergeMaps(own.value, base.value),
    locate: (path, part) => (has(own.value, path) ? own : base).locate(path, part),
    dropped: [...own.dropped, ...base.dropped],
  };
}

type PlainMap = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mergeMaps(own: PlainMap, base: PlainMap): PlainMap {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(own)) {
    const beneath = merged.get(key);
    merged.set(key, isMap(value) && isMap(beneath) ? mergeMaps(value, beneath) : value);
  }
  return Object.fromEntries(merged);
}

function has(value: unknown, path: ValuePath): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, key) &&
    has(Reflect.get(value, key), rest)
  );
}

/** Whether some of a section is missing because it was reported: then what is not found in it is not reported. */
export function isIncomplete({ sections, droppedSections }: Content, name: SectionName): boolean {
  return droppedSections.includes(name) || (sections[name]?.dropped.length ?? 0) > 0;
}
