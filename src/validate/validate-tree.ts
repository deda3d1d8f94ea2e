import type { Diagnostic, StageResult } from '../model/diagnostic.ts';

import type { LoadedTree, ValidatedTree } from '../model/documents.ts';
import { blotUnread } from '../model/secret-keys.ts';
import type { SourceRange, Sources } from '../model/source.ts';
import { blotSecrets } from './blot-secrets.ts';
import { checkFormatVersion } from './check-format-version.ts';
import { type Checked, repaired, typedOf } from './checked.ts';
import { gatherOrganizations, gatherTemplates } from './gather-organizations.ts';
import { checkSection, validateDocument } from './validate-document.ts';

/**
 * Checks every document against the schema of its kind and hands on what keeps to it. Parts that do not are left out, and
 * the tree says where, so that later stages need not find fault with the gaps.
 */
export function validateTree(tree: LoadedTree): StageResult<ValidatedTree> {
  const otherFormat = checkFormatVersion(tree.documents);
  if (otherFormat !== undefined) return { value: describeNothing(tree), diagnostics: [otherFormat] };

  const diagnostics: Diagnostic[] = [];
  const secrets: SourceRange[] = [];
  const hidden = new Set<string>();
  const checked: Checked[] = [];
  const unreadable = [...tree.unreadable];
  for (const document of tree.documents) {
    const result = validateDocument(document);
    diagnostics.push(...result.diagnostics);
    if (result.secrets === 'anywhere') hidden.add(document.file);
    else secrets.push(...result.secrets);
    const value = repaired(document, result.remainder.value);
    if (value === undefined) unreadable.push(document);
    else checked.push({ document, ...result.remainder, value });
  }
  const [portfolio] = typedOf(checked, 'portfolio');
  const [roles] = typedOf(checked, 'roles');
  const [domains] = typedOf(checked, 'domains');
  const value: ValidatedTree = {
    sources: blotFiles(blotSecrets(tree.sources, secrets), hidden),
    ...(portfolio === undefined ? {} : { portfolio }),
    people: typedOf(checked, 'people'),
    ...(roles === undefined ? {} : { roles }),
    ...(domains === undefined ? {} : { domains }),
    templates: gatherTemplates(checked),
    organizations: gatherOrganizations(checked, unreadable),
    unreadable,
    checkSection,
  };
  return { value, diagnostics };
}

function blotFiles(sources: Sources, files: ReadonlySet<string>): Sources {
  if (files.size === 0) return sources;
  return new Map([...sources].map(([file, text]) => [file, files.has(file) ? blotUnread(file, text) : text]));
}

function describeNothing({ sources, documents, unreadable }: LoadedTree): ValidatedTree {
  const all = [...unreadable, ...documents];
  return { sources, people: [], templates: [], organizations: [], unreadable: all, checkSection };
}
