import { describe, expect, it } from '@jest/globals';
import { resolveFiles, writeOrg } from './support/tree.ts';

const acmeDomains = { 'domains.yaml': 'acme.example: { assigned: [acme] }\n' };

describe('members', () => {
  it('B3: an account is declared a member of one organization, once; both places are named', async () => {
    const { lines, diagnostics, organization } = await resolveFiles({
      'acme/org.yaml': writeOrg('acme', 'members: [claire, hugo]\n'),
      'beta/org.yaml': writeOrg('beta', 'members: [claire@agence.example, jean@b.example, Jean@b.example]\n'),
    });
    expect(lines).toEqual([
      'beta/org.yaml:4:11 MEMBER_TWICE claire@agence.example is a member of "acme" too',
      'beta/org.yaml:4:50 MEMBER_TWICE Jean@b.example is named twice',
    ]);
    expect(diagnostics[0]?.hint).toContain('acme/org.yaml:4:11');
    expect(organization('acme').members).toEqual({
      mode: 'additive',
      list: ['person:claire', 'person:hugo'],
    });
    expect(organization('beta').members.list).toEqual(['email:jean@b.example']);
  });

  it('B3: a member of an organization with domains has a primary e-mail in one of them', async () => {
    const { lines } = await resolveFiles({
      ...acmeDomains,
      'people/acme.yaml': 'paul: { name: Paul, emails: [paul@home.example, paul@acme.example] }\n',
      'acme/org.yaml': writeOrg(
        'acme',
        'domains: [acme.example]\nmembers: [paul, zoe@ACME.example, zoe@lab.acme.example]\n',
      ),
    });
    expect(lines).toEqual([
      "acme/org.yaml:5:11 MEMBER_OUTSIDE_DOMAINS paul cannot be a member: paul@home.example is outside the organization's domains",
      "acme/org.yaml:5:35 MEMBER_OUTSIDE_DOMAINS zoe@lab.acme.example cannot be a member: zoe@lab.acme.example is outside the organization's domains",
    ]);
  });

  it('B3: an organization without domains takes anyone, and lets anyone be an admin (C2)', async () => {
    const { lines, organization } = await resolveFiles({
      'acme/org.yaml': writeOrg('acme', 'members: [jean@b.example]\n'),
      'beta/org.yaml': writeOrg('beta', 'membership: { admins: members }\n'),
    });
    expect(lines).toEqual([]);
    expect(organization('acme').membership).toEqual({ mode: 'manual', admins: 'anyone' });
    expect(organization('beta').membership).toEqual({ mode: 'manual', admins: 'members' });
  });

  it('C11: members cannot be exclusive under capture, and an exclusive collection has a list', async () => {
    const { lines } = await resolveFiles({
      ...acmeDomains,
      'acme/org.yaml': writeOrg('acme', 'domains: [acme.example]\nmembership: { mode: capture }\n'),
      'acme/members.yaml': 'mode: exclusive\nlist: []\n',
      'beta/org.yaml': writeOrg('beta', 'access: { mode: exclusive }\ngroups: { mode: additive }\n'),
    });
    expect(lines).toEqual([
      'acme/members.yaml:1:7 MEMBERS_EXCLUSIVE_CAPTURE members cannot be exclusive while sign-ups are captured',
      'beta/org.yaml:4:17 COLLECTION_WITHOUT_LIST an exclusive collection needs its list',
    ]);
  });
});

describe('groups', () => {
  it('B13: groups have unique ids and distinct members, each with a mode of its own', async () => {
    const { lines, organization } = await resolveFiles({
      'acme/groups.yaml': `mode: exclusive
list:
  - { id: ops, name: Operations, members: { mode: exclusive, list: [hugo, claire] } }
  - { id: dev, members: [claire, claire@agence.example] }
  - { id: ops }
`,
      'acme/org.yaml': writeOrg('acme'),
    });
    expect(lines).toEqual([
      'acme/groups.yaml:5:11 DUPLICATE_ID group "ops" is declared twice',
      'acme/groups.yaml:4:34 NAMED_TWICE claire@agence.example is in group "dev" twice',
    ]);
    expect(organization('acme').groups).toEqual({
      mode: 'exclusive',
      list: [
        { id: 'dev', name: 'dev', members: { mode: 'additive', list: ['person:claire'] } },
        {
          id: 'ops',
          name: 'Operations',
          members: { mode: 'exclusive', list: ['person:claire', 'person:hugo'] },
        },
      ],
    });
  });
});
