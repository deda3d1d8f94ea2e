import type { OrganizationFiles, SectionName, SectionValue, Typed } from '../model/documents.ts';
import type { Names } from './names.ts';
import type { Report } from './places.ts';
import { layOrganization } from './templates/apply-template.ts';
import type { Layer } from './templates/layer.ts';
import { appends } from './templates/merge-layers.ts';
import { typedBy } from './templates/place-layer.ts';
import type { Template } from './templates/template.ts';

/** Sections with nothing left to append: templates are beneath them. */
export type ContentSections = {
  readonly [S in SectionName]?: Typed<Exclude<SectionValue<S>, { readonly append: unknown }>>;
};

/** An organization's content with its templates' beneath it. */
export interface Content {
  readonly sections: ContentSections;
  readonly droppedSections: readonly SectionName[];
  /** The templates' contact, for organizations that name none. */
  readonly template: Typed<{ readonly contact?: string }> | undefined;
}

/** A10: maps merge, the organization's values win, lists replace or append. Values keep their places in their files. */
export function applyTemplate(files: OrganizationFiles, templates: Names<Template>, report: Report): Content {
  if (isPlain(files)) {
    const { sections, droppedSections } = files;
    return { sections: sections as ContentSections, droppedSections, template: undefined };
  }
  const { sections, droppedSections, contact, templated } = layOrganization(files, templates, report);
  const typed = [...sections].map(([name, { layer, file, dropped }]) => [
    name,
    typedBy(layer, file, dropped),
  ]);
  return {
    // Each section keeps to its schema: its parts did, and what was filled in was held against it again.
    sections: Object.fromEntries(typed) as ContentSections,
    droppedSections,
    template: templated ? typedContact(contact, files) : undefined,
  };
}

/** Whether no template is named or may have been meant, and nothing is appended to one: most organizations of many are. */
function isPlain({ org, sections }: OrganizationFiles): boolean {
  if (org.value.template !== undefined || org.dropped.includes('template')) return false;
  return Object.values(sections).every((section) => !appends(section?.value));
}

function typedContact(
  contact: Layer | undefined,
  { org }: OrganizationFiles,
): Typed<{ readonly contact?: string }> {
  const value = typeof contact?.value === 'string' ? { contact: contact.value } : {};
  const originOf: Layer['originOf'] = ([, ...rest]) => contact?.originOf(rest) ?? { source: org, path: [] };
  return { ...typedBy({ value, originOf }, org.file, []), value };
}

/** Whether some of a section is missing because it was reported: then what is not found in it is not reported. */
export function isIncomplete({ sections, droppedSections }: Content, name: SectionName): boolean {
  return droppedSections.includes(name) || (sections[name]?.dropped.length ?? 0) > 0;
}
