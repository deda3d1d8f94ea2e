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
  const seen = new Set(organizations);
  for (const { folder } of files) {
    for (const around of foldersUpFrom(folder)) {
      if (seen.has(around)) continue;
      seen.add(around);
      missing.push({ file: `${around}/org.yaml`, kind: 'org', folder: around, name: 'org' });
    }
  }
  return missing;
}

function foldersUpFrom(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
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
  const files = new Map(documents.map((document) => [`${document.folder}/${document.kind}`, document.file]));
  return documents.flatMap(({ kind, folder, value, locate }) => {
    if (kind !== 'org' || typeof value !== 'object' || value === null) return [];
    return sectionNames.flatMap((section) => {
      const sibling = files.get(`${folder}/org-${section}`);
      if (sibling === undefined || !Object.hasOwn(value, section)) return [];
      return describeDiagnostic('SECTION_TWICE', `${section} stands here and in ${sibling}`, {
        at: locate([section], 'key'),
        hint: 'Keep one of the two places.',
      });
    });
  });
}
