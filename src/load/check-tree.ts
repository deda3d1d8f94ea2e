import type { Diagnostic } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import { type LoadedDocument, sectionNames, type UnreadableFile } from '../model/documents.ts';
import { startOf } from './source-range.ts';
import type { FoundFile } from './walk-folder.ts';

/** Folders that hold parts of an organization, or organizations, and yet are none. */
export function findMissingFiles(files: readonly FoundFile[]): UnreadableFile[] {
  const missing: UnreadableFile[] = [];
  if (!files.some(({ kind }) => kind === 'portfolio')) {
    missing.push({ file: 'portfolio.yaml', kind: 'portfolio', folder: '', name: 'portfolio' });
  }
  const organizations = new Set(files.filter(({ kind }) => kind === 'org').map(({ folder }) => folder));
  const seen = new Set(['']);
  const look = (folder: string): void => {
    if (seen.has(folder)) return;
    seen.add(folder);
    look(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))));
    if (organizations.has(folder)) return;
    missing.push({ file: `${folder}/org.yaml`, kind: 'org', folder, name: 'org' });
  };
  for (const { folder } of files) look(folder);
  return missing;
}

export function describeMissingFile({ file, kind, folder }: UnreadableFile): Diagnostic {
  return kind === 'portfolio'
    ? describeDiagnostic('FILE_MISSING', `there is no ${file}`, {
        at: startOf(file),
        hint: 'Write one with `formatVersion: 1`, `name` and `superAdmins`.',
      })
    : describeDiagnostic('FILE_MISSING', `the folder ${folder} has no org.yaml`, {
        at: startOf(file),
        hint: 'Every folder that holds sections or organizations is an organization: give it an org.yaml with uid, name and type.',
      });
}

/** Sections that stand in `org.yaml` and in a file of their own. */
export function findSectionsTwice(documents: readonly LoadedDocument[]): Diagnostic[] {
  const siblings = Map.groupBy(
    documents.filter(({ kind }) => kind.startsWith('org-')),
    ({ folder }) => folder,
  );
  return documents.flatMap(({ kind, folder, value, locate }) => {
    const beside = kind === 'org' ? siblings.get(folder) : undefined;
    if (beside === undefined || typeof value !== 'object' || value === null) return [];
    return sectionNames.flatMap((section) => {
      const sibling = beside.find((document) => document.kind === `org-${section}`);
      if (sibling === undefined || !Object.hasOwn(value, section)) return [];
      return describeDiagnostic('SECTION_TWICE', `${section} stands here and in ${sibling.file}`, {
        at: locate([section], 'key'),
        hint: 'Keep one of the two places.',
      });
    });
  });
}
