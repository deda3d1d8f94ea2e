import { loadTree } from '../load/load-tree.ts';
import { findRemoved, listCommitted } from '../load/removed-organizations.ts';
import type { StageResult } from '../model/diagnostic.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Sources } from '../model/source.ts';
import { resolvePortfolio } from '../resolve/resolve-portfolio.ts';
import { hideGivenSecrets } from '../validate/given-secrets.ts';
import { validateTree } from '../validate/validate-tree.ts';

export interface LoadedPortfolio extends StageResult<Portfolio | null> {
  /** The files' texts, for excerpts; what stood in place of a secret's name is blotted out. */
  readonly sources: Sources;
}

export interface LoadPortfolioOptions {
  /**
   * Folder of the cache of documents. For finding faults only: what is applied is read from the files themselves, whoever
   * may have put a cache there. Default: no cache.
   */
  readonly cache?: string;
}

/** load → validate → resolve, everything collected. @param base folder that file names in diagnostics are relative to */
export async function loadPortfolio(
  folder: string,
  base: string,
  { cache }: LoadPortfolioOptions = {},
): Promise<LoadedPortfolio> {
  const listing = listCommitted(folder);
  const loaded = await loadTree(folder, { base, cache });
  const validated = validateTree(loaded.value);
  // Without a portfolio.yaml of this format, the documents were not looked at.
  if (validated.value.portfolio !== undefined) {
    const faulty = new Set([...loaded.diagnostics, ...validated.diagnostics].map(({ at }) => at?.file));
    loaded.cache?.keep(loaded.value.documents.filter(({ file }) => !faulty.has(file)));
  }
  const removed = await findRemoved(await listing, loaded.value);
  const resolved = resolvePortfolio(validated.value, undefined, removed);
  const diagnostics = [...loaded.diagnostics, ...validated.diagnostics, ...resolved.diagnostics];
  const sources = hideGivenSecrets(validated.value.sources, loaded.value.documents, diagnostics);
  return { value: resolved.value, diagnostics, sources };
}
