import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import type { Names } from './names.ts';
import type { Content } from './templates.ts';
import { isIncomplete } from './templates.ts';

type NamedSection = 'groups' | 'projects' | 'workspaces';

const codes: Readonly<Record<NamedSection, DiagnosticCode>> = {
  groups: 'UNKNOWN_GROUP',
  projects: 'UNKNOWN_PROJECT',
  workspaces: 'UNKNOWN_WORKSPACE',
};

const none = new Map<string, never>();

/** What an organization's grants can name of one section; everything is excused when some of the section was reported. */
export function nameOwn<T extends { readonly id: string }>(
  section: NamedSection,
  items: readonly T[],
  content: Content,
): Names<T> {
  const incomplete = isIncomplete(content, section);
  return {
    byId: items.length === 0 ? none : new Map(items.map((item) => [item.id, item])),
    isExcused: () => incomplete,
    unknown: {
      code: codes[section],
      noun: section.slice(0, -1),
      remedy: `Declare it under \`${section}\` of the organization.`,
    },
  };
}
