import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadTree } from '../../src/load/load-tree.ts';
import { resolvePortfolio } from '../../src/resolve/resolve-portfolio.ts';
import { validateTree } from '../../src/validate/validate-tree.ts';

describe('protected tables', () => {
  it('have their schema, are ordered by name, and each is there once', async () => {
    const base = join(import.meta.dirname, '..', 'cases', 'resolve-a1-protect');
    const { value } = await loadTree(join(base, 'orgs'), { base });
    expect(resolvePortfolio(validateTree(value).value).value?.settings.protect).toEqual([
      {
        table: 'public.contact',
        organization: 'org',
        project: 'project',
        contact: { email: 'email', name: 'name' },
      },
    ]);
  });
});
