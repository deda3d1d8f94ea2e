import { loadTree } from '../load/load-tree.ts';
import type { StageResult } from '../model/diagnostic.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Sources } from '../model/source.ts';
import { resolvePortfolio } from '../resolve/resolve-portfolio.ts';
import { validateTree } from '../validate/validate-tree.ts';

export interface LoadedPortfolio extends StageResult<Portfolio | null> {
  /** The files' texts, for excerpts; what stood in place of a secret's name is blotted out. */
  readonly sources: Sources;
}

/** load → validate → resolve, everything collected. @param base folder that file names in diagnostics are relative to */
export async function loadPortfolio(folder: string, base: string): Promise<LoadedPortfolio> {
  const loaded = await loadTree(folder, { base });
  const validated = validateTree(loaded.value);
  const { value, diagnostics } = resolvePortfolio(validated.value);
  return {
    value,
    diagnostics: [...loaded.diagnostics, ...validated.diagnostics, ...diagnostics],
    sources: validated.value.sources,
  };
}
