import type { Portfolio, Setting } from '../../../src/model/portfolio.ts';
import { grantTo, makePortfolio, type OrganizationSketch } from '../../support/portfolio.ts';

const additive = <T>(list: readonly T[]) => ({ mode: 'additive' as const, list });
const named = (id: string) => ({ id, name: `${id} of its organization` });

/** Whose login reads what; the sketch of A2 to A4 is otherwise the same for every test. */
export type ReaderLogins = Readonly<Record<string, string>>;

const reader = (logins: ReaderLogins, uid: string): readonly Setting[] => {
  const login = logins[uid];
  return login === undefined ? [] : [{ kind: 'database', id: 'database', body: { access: 'reader', login } }];
};

/** Every value that belongs to one organization has its uid in it, so that it is known wherever it turns up. */
function sketchOrganizations(logins: ReaderLogins): readonly OrganizationSketch[] {
  const own = (uid: string): readonly Setting[] => [
    { kind: 'integration', id: 'slack', body: { channel: `#${uid}` } },
    ...reader(logins, uid),
  ];
  return [
    {
      uid: 'alder',
      name: 'Alder Holding',
      contact: 'person:alder-ann',
      domains: [{ name: 'alder.example', subdomains: false }],
      members: ['person:alder-ann', 'person:alder-carl'],
      access: [
        grantTo('person:alder-ann', 'admin'),
        grantTo('person:alder-carl', 'writer', { scope: { kind: 'project', id: 'alder-web' } }),
        grantTo('email:alder-guest@alder-guests.example', 'writer', {
          scope: { kind: 'workspace', id: 'alder-docs' },
        }),
      ],
      projects: additive([named('alder-web'), named('alder-print')]),
      workspaces: additive([named('alder-docs'), named('alder-attic')]),
      groups: [{ ...named('alder-team'), members: additive(['person:alder-carl']) }],
      roles: [{ id: 'alder-helper', level: 'admin', permissions: ['members:manage'] }],
      settings: own('alder'),
    },
    {
      uid: 'birch',
      name: 'Birch Holding',
      contact: 'person:birch-bob',
      domains: [{ name: 'birch.example', subdomains: false }],
      members: ['person:birch-bob', 'person:birch-bea'],
      access: [
        grantTo('person:birch-bob', 'admin'),
        grantTo('person:birch-bea', 'writer', { scope: { kind: 'project', id: 'birch-web' } }),
      ],
      projects: additive([named('birch-web')]),
      workspaces: additive([named('birch-docs')]),
      groups: [{ ...named('birch-team'), members: additive(['person:birch-bea']) }],
      roles: [{ id: 'birch-helper', level: 'admin', permissions: ['members:manage'] }],
      settings: own('birch'),
    },
    {
      uid: 'cedar',
      name: 'Cedar Group',
      contact: 'person:cedar-dir',
      access: [grantTo('person:cedar-dir', 'admin', { reach: 'subtree' })],
      projects: additive([named('cedar-web')]),
      settings: own('cedar'),
    },
    {
      uid: 'quince',
      parent: 'cedar',
      name: 'Cedar Quince',
      contact: 'person:quince-nora',
      access: [grantTo('person:quince-nora', 'admin')],
      projects: additive([named('quince-web')]),
      settings: own('quince'),
    },
    {
      uid: 'vault',
      parent: 'cedar',
      name: 'Cedar Vault',
      isolation: 'sealed',
      contact: 'person:vault-vera',
      domains: [{ name: 'vault.example', subdomains: false }],
      members: ['person:vault-vera'],
      access: [grantTo('person:vault-vera', 'admin')],
      projects: additive([named('vault-web')]),
      workspaces: additive([named('vault-docs')]),
      settings: own('vault'),
    },
  ];
}

const people = ['alder-ann', 'alder-carl', 'birch-bob', 'birch-bea', 'vault-vera'];
const guests = ['cedar-dir', 'quince-nora'];

const attested = (name: string, assigned: string) => ({
  name,
  assigned: [assigned],
  attestation: { by: 'root', on: '2026-01-01', evidence: 'contract' },
});

/** Two sealed roots (A2), a hierarchy with a sealed child (A4), contributors with projects (A3). */
export function makeForest(logins: ReaderLogins): Portfolio {
  return makePortfolio({
    people: [
      { id: 'root', emails: ['root@people.example'] },
      ...people.map((id) => ({ id, name: `Name of ${id}`, emails: [emailOf(id)] })),
      ...guests.map((id) => ({ id, name: `Name of ${id}`, emails: [emailOf(id)] })),
    ],
    superAdmins: ['person:root'],
    roles: [
      { id: 'admin', level: 'admin', permissions: ['*:*'] },
      { id: 'contributor', level: 'contributor', permissions: ['content:read'] },
      { id: 'super-admin', level: 'super-admin', permissions: ['*:*'] },
      { id: 'writer', level: 'contributor', permissions: ['content:read', 'content:write'] },
    ],
    domains: [
      attested('alder.example', 'alder'),
      attested('birch.example', 'birch'),
      attested('vault.example', 'vault'),
    ],
    organizations: sketchOrganizations(logins),
  });
}

/** `alder-ann` → `alder-ann@alder.example`; those without a domain of their organization's are at people.example. */
export function emailOf(person: string): string {
  const [uid] = person.split('-');
  return people.includes(person) ? `${person}@${uid}.example` : `${person}@people.example`;
}
