import {
  type OrganizationFiles,
  type SectionName,
  sectionNames,
  type TemplateFile,
  type UnreadableFile,
} from '../model/documents.ts';
import { type Checked, toTyped } from './checked.ts';
import { gatherSections, type SectionFile } from './gather-sections.ts';

export function gatherTemplates(checked: readonly Checked[]): TemplateFile[] {
  return checked
    .filter(({ document }) => document.kind === 'template')
    .map((found) => {
      const template = toTyped<'template'>(found);
      return { name: found.document.name, template, ...gatherSections(template, found.removed, new Map()) };
    });
}

/** Each organization with its sections, parents before children. */
export function gatherOrganizations(
  checked: readonly Checked[],
  unreadable: readonly UnreadableFile[],
): OrganizationFiles[] {
  const files = gatherSectionFiles(checked, unreadable);
  const none: ReadonlyMap<SectionName, SectionFile> = new Map();
  const organizations = checked.filter(({ document }) => document.kind === 'org');
  return organizations
    .map((found) => {
      const { folder } = found.document;
      const org = toTyped<'org'>(found);
      const gathered = gatherSections(org, found.removed, files.get(folder) ?? none);
      return { folder, parentFolder: parentOf(folder), org, ...gathered };
    })
    .sort((left, right) => (left.folder < right.folder ? -1 : 1));
}

function parentOf(folder: string): string | null {
  const end = folder.lastIndexOf('/');
  return end === -1 ? null : folder.slice(0, end);
}

/** By folder, then by section. */
function gatherSectionFiles(
  checked: readonly Checked[],
  unreadable: readonly UnreadableFile[],
): ReadonlyMap<string, ReadonlyMap<SectionName, SectionFile>> {
  const byFolder = new Map<string, Map<SectionName, SectionFile>>();
  const add = ({ kind, folder }: UnreadableFile, file: SectionFile): void => {
    const section = sectionNames.find((name) => kind === `org-${name}`);
    if (section === undefined) return;
    const inFolder = byFolder.get(folder) ?? new Map<SectionName, SectionFile>();
    byFolder.set(folder, inFolder.set(section, file));
  };
  for (const found of checked) {
    if (found.document.kind.startsWith('org-')) add(found.document, toTyped(found));
  }
  for (const file of unreadable) add(file, 'unreadable');
  return byFolder;
}
