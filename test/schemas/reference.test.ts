import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listDocumentKinds, readSchemas } from '../../schemas/read-schemas.ts';
import { renderKeyOrders } from '../../schemas/render-key-orders.ts';
import { renderReference } from '../../schemas/render-reference.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/reference');
const pages = renderReference();

describe('the reference', () => {
  it('has a page for every kind of file, which is what the schemas say', () => {
    const kinds = listDocumentKinds(readSchemas());
    expect(readdirSync(folder).sort()).toEqual(
      [...kinds, 'definitions', 'README'].map((kind) => `${kind}.md`).sort(),
    );
    for (const [page, text] of pages) expect(readFileSync(join(folder, page), 'utf8')).toBe(text);
  });

  it('says of every key what it holds and means, and whether it is required', () => {
    const access = pages.get('org-access.md');
    expect(access).toContain('- **`[].role`** ([id](definitions.md#id); required): A role of the catalogue');
    expect(access).toContain('- **`[].reach`** (`own`, `subtree`; default `own`): `subtree` reaches down');
    expect(pages.get('people.md')).toContain('- **`*.emails`** (list of: [email](definitions.md#email)): ');
    expect(pages.get('portfolio.md')).toContain(
      '- **`guards.removals.perOrganization`** (whole number; default `5`): ',
    );
    expect(pages.get('org.md')).toContain('- **`access`** ([org-access](org-access.md)): ');
    const lines = [...pages.values()].join('\n').match(/^- \*\*.*$/gm) ?? [];
    expect(lines.length).toBeGreaterThan(150);
    for (const line of lines) expect(line).toMatch(/^- \*\*`\S+`\*\* \(.+\): .{8,}\.$/);
  });

  it('leads nowhere else than to its own pages and headings', () => {
    for (const [page, text] of pages) {
      for (const [, target = '', heading] of text.matchAll(/\]\(([a-zA-Z-]+\.md)(?:#([a-z]+))?\)/g)) {
        const headings = [...(pages.get(target) ?? '').matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
        expect([page, target, pages.has(target)]).toEqual([page, target, true]);
        if (heading !== undefined) expect(headings.map((name) => name?.toLowerCase())).toContain(heading);
      }
    }
  });
});

describe('the order of keys', () => {
  it('is that of the schemas', () => {
    expect(readFileSync(join(root, 'src/format/key-orders.generated.ts'), 'utf8')).toBe(renderKeyOrders());
  });
});
