import { describe, expect, it } from '@jest/globals';
import { orderRoles } from '../../src/resolve/role-order.ts';
import { resolveFiles, writeOrg } from './support/tree.ts';

describe('roles', () => {
  it('A6: permissions are inherited, and the level is the highest inherited', async () => {
    const { portfolio, lines } = await resolveFiles({
      'roles.yaml': `editor: { inherits: [contributor], permissions: ["form:edit"] }
chief: { inherits: [editor, admin], permissions: ["form:publish"] }
plain: { permissions: ["form:read"] }
`,
    });
    expect(lines).toEqual([]);
    expect(portfolio.roles).toEqual([
      { id: 'admin', level: 'admin', permissions: ['*:*'] },
      {
        id: 'chief',
        level: 'admin',
        permissions: ['*:*', 'content:read', 'content:write', 'form:edit', 'form:publish'],
      },
      { id: 'contributor', level: 'contributor', permissions: ['content:read', 'content:write'] },
      { id: 'editor', level: 'contributor', permissions: ['content:read', 'content:write', 'form:edit'] },
      { id: 'plain', level: 'contributor', permissions: ['form:read'] },
      { id: 'super-admin', level: 'super-admin', permissions: ['*:*'] },
    ]);
  });

  it('A6: an entry for a level adds permissions to it and to what inherits from it, and keeps the level', async () => {
    const { portfolio, lines } = await resolveFiles({
      'roles.yaml': `contributor: { level: admin, permissions: ["ticket:open"] }
editor: { inherits: [contributor] }
`,
    });
    expect(lines).toEqual([
      'roles.yaml:1:23 ROLE_LEVEL "contributor" is the contributor level and cannot become admin',
    ]);
    const editor = portfolio.roles.find(({ id }) => id === 'editor');
    expect(editor).toMatchObject({
      level: 'contributor',
      permissions: expect.arrayContaining(['ticket:open']),
    });
  });

  it('A6: an organization has roles of its own, which no other organization knows', async () => {
    const { organization, lines } = await resolveFiles({
      'acme/org.yaml': writeOrg(
        'acme',
        'roles: { scribe: { inherits: [contributor], permissions: ["note:write"] } }\naccess: [{ who: claire, role: scribe }]\n',
      ),
      'beta/org.yaml': writeOrg('beta', 'access: [{ who: claire, role: scribe }]\n'),
    });
    expect(organization('acme').roles.map(({ id }) => id)).toEqual(['scribe']);
    expect(organization('acme').access.list).toHaveLength(1);
    expect(lines).toEqual(['beta/org.yaml:4:31 UNKNOWN_ROLE there is no role "scribe"']);
  });

  it('ROLE_CYCLE prints the circle, once', async () => {
    const { lines } = await resolveFiles({
      'roles.yaml':
        'a: { inherits: [b] }\nb: { inherits: [c] }\nc: { inherits: [a] }\nd: { inherits: [a] }\n',
    });
    expect(lines).toEqual(['roles.yaml:3:17 ROLE_CYCLE roles inherit in a circle: a → b → c → a']);
  });

  it('a chain of inheritance may be longer than the call stack', () => {
    const chain = Array.from({ length: 30_000 }, (_, index) => ({
      id: `r${index}`,
      inherits: [`r${index + 1}`],
    }));
    const { ordered, circles } = orderRoles(new Map(chain.map((role) => [role.id, role])));
    expect(circles).toEqual([]);
    expect(ordered.map(({ id }) => id)).toEqual(chain.map(({ id }) => id).reverse());
  });

  it('ROLE_LEVEL: a role inherits from no higher level', async () => {
    const { lines } = await resolveFiles({
      'roles.yaml': 'helper: { level: contributor, inherits: [admin] }\n',
    });
    expect(lines).toEqual([
      'roles.yaml:1:42 ROLE_LEVEL contributor role "helper" cannot inherit from "admin", which is admin',
    ]);
  });

  it('A6: super-admin and what is built on it cannot be granted in an organization', async () => {
    const { lines, organization } = await resolveFiles({
      'roles.yaml': 'boss: { inherits: [super-admin] }\n',
      'acme/org.yaml': writeOrg(
        'acme',
        'access:\n  - { who: claire, role: super-admin }\n  - { who: hugo, role: boss }\n',
      ),
    });
    expect(lines.map((line) => line.split(' ').slice(0, 2))).toEqual([
      ['acme/org.yaml:5:26', 'ROLE_LEVEL'],
      ['acme/org.yaml:6:24', 'ROLE_LEVEL'],
    ]);
    expect(organization('acme').access.list).toEqual([]);
  });

  it('UNKNOWN_ROLE and DUPLICATE_ID: what is inherited exists, and the catalogue is not declared again', async () => {
    const { lines, diagnostics } = await resolveFiles({
      'roles.yaml': 'editor: { inherits: [contributer] }\n',
      'acme/org.yaml': writeOrg('acme', 'roles: { editor: {} }\n'),
    });
    expect(lines).toEqual([
      'roles.yaml:1:22 UNKNOWN_ROLE there is no role "contributer"',
      'acme/org.yaml:4:10 DUPLICATE_ID role "editor" is in the catalogue already',
    ]);
    expect(diagnostics[0]?.hint).toBe('did you mean "contributor"?');
  });
});
