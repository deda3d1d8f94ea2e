import type { OrganizationFiles } from '../model/documents.ts';
import { sortBy } from './order.ts';

/** Where an organization stands: the folder tree is the hierarchy. */
export interface Position {
  readonly files: OrganizationFiles;
  /** Uid of the organization around it; null for a root. */
  readonly parent: string | null;
  /** Uid of the topmost organization around it; its own for a root. */
  readonly root: string;
  /** False below an organization that could not be read: its true root is not known. */
  readonly rooted: boolean;
}

/** The positions of all organizations: parents before children, then by folder. */
export function resolveHierarchy(organizations: readonly OrganizationFiles[]): readonly Position[] {
  const positions = new Map<string, Position>();
  // Segment by segment, so that a folder comes right before what lies in it: `a`, `a/z`, `a b`.
  for (const files of sortBy(organizations, ({ folder }) => folder.replaceAll('/', '\0'))) {
    const { uid } = files.org.value;
    const above = files.parentFolder === null ? undefined : positions.get(files.parentFolder);
    positions.set(
      files.folder,
      above === undefined
        ? { files, parent: null, root: uid, rooted: files.parentFolder === null }
        : { files, parent: above.files.org.value.uid, root: above.root, rooted: above.rooted },
    );
  }
  return [...positions.values()];
}
