import {
  type Locate,
  type SectionName,
  type Sections,
  sectionNames,
  type Typed,
} from '../model/documents.ts';
import type { ValuePath } from '../model/source.ts';

export interface Gathered {
  readonly sections: Sections;
  readonly droppedSections: readonly SectionName[];
}

/** A section's own file, as far as it can be read. */
export type SectionFile = Typed<unknown> | 'unreadable';

/** Brings inline sections and those of sibling files into one form. */
export function gatherSections(
  owner: Typed<object>,
  removed: readonly ValuePath[],
  files: ReadonlyMap<SectionName, SectionFile>,
): Gathered {
  const sections: Partial<Record<SectionName, Typed<unknown>>> = {};
  const dropped = new Set<SectionName>();
  for (const name of sectionNames) {
    const file = files.get(name);
    const inline: unknown = Object.hasOwn(owner.value, name) ? Reflect.get(owner.value, name) : undefined;
    if (inline === undefined && file === undefined && removed.length === 0) continue;
    const gone = removed.filter(([section]) => section === name).map(([, key]) => String(key ?? ''));
    if (gone.length > 0 || file === 'unreadable' || (file !== undefined && inline !== undefined))
      dropped.add(name);
    if (inline !== undefined) {
      const locate: Locate = (path, part) => owner.locate([name, ...path], part);
      sections[name] = { file: owner.file, value: inline, locate, dropped: gone };
    } else if (file !== undefined && file !== 'unreadable') {
      sections[name] = file;
      if (file.dropped.length > 0) dropped.add(name);
    }
  }
  // The schemas of the files and of the sections in them are the same ones.
  return { sections: sections as Sections, droppedSections: [...dropped] };
}
