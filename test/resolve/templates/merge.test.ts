import { describe, expect, it } from '@jest/globals';
import { resolveFiles, writeOrg } from '../support/tree.ts';

const template = `projects: [forms, site]
groups: { mode: exclusive, list: [{ id: team, members: [hugo] }] }
access: [{ group: team, role: reviewer, projects: [forms] }]
roles:
  reviewer: { inherits: [contributor], permissions: ["form:approve"] }
assets: [{ id: contact, kind: form, fields: [name] }]
automations: [{ id: weekly, kind: export, schedule: "@weekly", to: [hugo] }]
`;

async function resolveOver(rest: string) {
  const { organization, lines } = await resolveFiles({
    'templates/client.yaml': template,
    'a/org.yaml': writeOrg('a', `template: client\n${rest}`),
  });
  return { lines, ...organization('a') };
}

describe('an organization over its template', () => {
  it('A10: a list replaces', async () => {
    const { projects, lines } = await resolveOver('projects: [site]\naccess: []\n');
    expect(lines.filter((line) => line.includes('error'))).toEqual([]);
    expect(projects.list.map(({ id }) => id)).toEqual(['site']);
  });

  it('A10: `append` adds to the list, in lists and in collections with a mode alike', async () => {
    const { projects, groups, access, settings } = await resolveOver(`projects: { append: [blog] }
groups: { append: [{ id: board, members: [claire] }] }
access:
  append: [{ group: board, role: admin }]
assets: { append: [{ id: opinion, kind: widget, form: contact }] }
automations: { append: [{ id: daily, kind: export, schedule: "@daily", to: [claire] }] }
`);
    expect(projects.list.map(({ id }) => id)).toEqual(['blog', 'forms', 'site']);
    expect([groups.mode, ...groups.list.map(({ id }) => id)]).toEqual(['exclusive', 'board', 'team']);
    expect(access.list.map(({ role }) => role).sort()).toEqual(['admin', 'reviewer']);
    expect(settings.map(({ id }) => id)).toEqual(['contact', 'opinion', 'daily', 'weekly']);
  });

  it('A10: a list is short for { list }, so that the mode beneath it stays', async () => {
    const { groups } = await resolveOver('groups: [{ id: team }, { id: board }]\n');
    expect([groups.mode, ...groups.list.map(({ id }) => id)]).toEqual(['exclusive', 'board', 'team']);
  });

  it('C11: a mode alone keeps the list beneath it', async () => {
    const { access, lines } = await resolveOver('access: { mode: exclusive }\n');
    expect(lines).toEqual([]);
    expect(access).toMatchObject({ mode: 'exclusive', list: [{ role: 'reviewer' }] });
  });

  it('A10: without a template `append` is all there is, and stands in no list', async () => {
    const { organization, lines } = await resolveFiles({
      'a/org.yaml': writeOrg('a', 'projects: { append: [blog] }\nworkspaces: { list: [x], append: [y] }\n'),
    });
    expect(lines).toEqual([
      'a/org.yaml:5:13 SCHEMA_VIOLATION workspaces has both `list` and `append`; keep one',
    ]);
    expect(organization('a').projects).toEqual({ mode: 'additive', list: [{ id: 'blog', name: 'blog' }] });
  });

  it('A10: places of appended entries are those in their own file', async () => {
    const { lines } = await resolveOver(
      'access:\n  append:\n    - { who: claire, role: admin }\n    - { who: nobody, role: admin }\n',
    );
    expect(lines).toEqual(['a/org.yaml:8:14 UNKNOWN_PERSON there is no person "nobody"']);
  });
});

describe('templates over templates', () => {
  const files = {
    'templates/base.yaml': 'contact: hugo\nprojects: [one]\nmembership: { mode: manual, admins: members }\n',
    'templates/client.yaml': 'template: base\nprojects: { append: [two] }\nmembership: { admins: anyone }\n',
    'templates/extra.yaml': 'projects: { append: [three] }\ncontact: claire\n',
  };

  it('A10: a template extends another, which reaches the organization through it', async () => {
    const { organization, lines } = await resolveFiles({
      ...files,
      'a/org.yaml': writeOrg('a', 'template: client\n'),
      'b/org.yaml': writeOrg('b', 'template: extra\n'),
    });
    expect(lines).toEqual([]);
    expect(organization('a')).toMatchObject({ contact: 'person:hugo', membership: { admins: 'anyone' } });
    expect(organization('a').projects.list.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('A10: of several, later ones win and add', async () => {
    const { organization } = await resolveFiles({
      ...files,
      'a/org.yaml': writeOrg('a', 'template: [client, { name: extra }]\nprojects: { append: [four] }\n'),
    });
    expect(organization('a').contact).toBe('person:claire');
    expect(organization('a').projects.list.map(({ id }) => id)).toEqual(['four', 'one', 'three', 'two']);
  });

  it('TEMPLATE_CYCLE prints the circle once, and what depends on it is not reported again', async () => {
    const { lines } = await resolveFiles({
      'templates/a.yaml': 'template: b\ngroups: [{ id: team }]\n',
      'templates/b.yaml': 'template: { name: c }\n',
      'templates/c.yaml': 'template: [a]\n',
      'x/org.yaml': writeOrg('x', 'template: a\naccess: [{ group: other, role: admin }]\n'),
      'y/org.yaml': writeOrg('y', 'template: c\n'),
    });
    expect(lines.filter((line) => !line.includes('UNKNOWN_GROUP'))).toEqual([
      'templates/c.yaml:1:12 TEMPLATE_CYCLE templates extend each other in a circle: a → b → c → a',
    ]);
  });

  it('UNKNOWN_TEMPLATE: one that a template extends is reported where it is named', async () => {
    const { lines } = await resolveFiles({
      'templates/client.yaml': 'template: bse\n',
      'templates/base.yaml': 'projects: [one]\n',
      'a/org.yaml': writeOrg('a', 'template: [base, client]\n'),
    });
    expect(lines).toEqual(['templates/client.yaml:1:11 UNKNOWN_TEMPLATE there is no template "bse"']);
  });
});

describe('templates that grow', () => {
  const chain = (use: (index: number) => string) =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`templates/t${index}.yaml`, use(index)] as const),
    );
  const organization = { 'a/org.yaml': writeOrg('a', 'template: { name: t0, with: { x: "ab" } }\n') };

  it('TEMPLATE_TOO_LARGE: each that extends the next twice comes to an end at once', async () => {
    const { lines } = await resolveFiles({
      ...chain((index) =>
        index === 39 ? 'projects: [one]\n' : `template: [t${index + 1}, t${index + 1}]\n`,
      ),
      'a/org.yaml': writeOrg('a', 'template: t0\n'),
    });
    expect(lines).toEqual([
      'templates/t33.yaml:1:11 TEMPLATE_TOO_LARGE template "t33" puts together more than 64 templates',
    ]);
  });

  it('PARAMETER_TYPE: a text that each doubles for the next comes to an end at once', async () => {
    const { lines } = await resolveFiles({
      ...organization,
      ...chain((index) =>
        index === 39
          ? 'parameters: { x: X }\nnotes: $(x)\n'
          : `parameters: { x: X }\ntemplate: { name: t${index + 1}, with: { x: "$(x)$(x)" } }\n`,
      ),
    });
    expect(lines).toEqual(['a/org.yaml:4:34 PARAMETER_TYPE "x" may have 500 characters']);
  });

  it('TEMPLATE_CYCLE: many templates that all extend each other come to an end at once', async () => {
    const all = Array.from({ length: 20 }, (_, index) => `t${index}`).join(', ');
    const { lines } = await resolveFiles({
      ...chain((index) => (index < 20 ? `template: [${all}]\n` : 'projects: [one]\n')),
      'a/org.yaml': writeOrg('a', 'template: t0\n'),
    });
    expect(lines.filter((line) => line.includes('TEMPLATE_CYCLE')).length).toBeGreaterThan(0);
  });
});
