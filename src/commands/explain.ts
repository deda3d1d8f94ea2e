import { relative, resolve, sep } from 'node:path';
import { loadTree } from '../load/load-tree.ts';
import { hasErrors } from '../model/diagnostic.ts';
import type { OrganizationFiles, ValidatedTree } from '../model/documents.ts';
import { findReader } from '../model/reader.ts';
import { describeSuggestion } from '../model/suggest.ts';
import { renderExplanationJson } from '../report/explanation-json.ts';
import { renderExplanationText } from '../report/explanation-text.ts';
import { resolvePortfolio } from '../resolve/resolve-portfolio.ts';
import { explainOrganization } from '../resolve/templates/explain.ts';
import { hideGivenSecrets } from '../validate/given-secrets.ts';
import { validateTree } from '../validate/validate-tree.ts';
import { reportFindings } from './check.ts';
import { print, say } from './output.ts';
import { type CommonOptions, readSettings } from './settings.ts';

/**
 * `polity explain WHICH`: an organization with its templates beneath it, each value with the file and line that it comes from.
 * `which` is one of its files, its folder or its uid. Exit code 1 when there is none, or when the files have errors.
 */
export async function explain(which: string, options: CommonOptions): Promise<number> {
  const settings = readSettings(options);
  const loaded = await loadTree(settings.orgs, { base: '.' });
  const { value: tree, diagnostics } = validateTree(loaded.value);
  const resolved = resolvePortfolio(tree);
  const all = [...loaded.diagnostics, ...diagnostics, ...resolved.diagnostics];
  const files = findOrganization(tree, which, settings.orgs);
  if (files !== undefined) {
    const organization = resolved.value?.organizations.find(({ folder }) => folder === files.folder);
    const reader = organization?.status === 'active' ? findReader(organization) : null;
    const explanation = explainOrganization(tree, files, reader?.login);
    const { format, style } = settings;
    print(format === 'json' ? renderExplanationJson(explanation) : renderExplanationText(explanation, style));
  }
  const sources = hideGivenSecrets(tree.sources, loaded.value.documents, all);
  reportFindings(settings, { value: null, diagnostics: all, sources });
  if (files === undefined) say(describeNone(tree, which));
  return files === undefined || hasErrors(all) ? 1 : 0;
}

function findOrganization(tree: ValidatedTree, which: string, orgs: string): OrganizationFiles | undefined {
  const path = relative(resolve(orgs), resolve(which)).split(sep).join('/');
  const folder = path.replace(/\/[^/]+\.yaml$/, '');
  return (
    tree.organizations.find(({ org }) => org.value.uid === which) ??
    tree.organizations.find((files) => files.folder === folder)
  );
}

function describeNone({ organizations }: ValidatedTree, which: string): string {
  const uids = organizations.map(({ org }) => org.value.uid);
  const suggestion = describeSuggestion(which, uids) ?? 'name a file or the folder of one, or its uid';
  return `there is no organization ${JSON.stringify(which)}: ${suggestion}`;
}
