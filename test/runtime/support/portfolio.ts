import type { Domain, MembershipMode, Portfolio } from '../../../src/model/portfolio.ts';
import { grantTo, makePortfolio, type OrganizationSketch } from '../../support/portfolio.ts';

const attested = (name: string, ...assigned: readonly string[]): Domain => ({
  name,
  assigned,
  attestation: { by: 'root', on: '2026-01-01', evidence: 'contract' },
});

const additive = <T>(list: readonly T[]) => ({ mode: 'additive' as const, list });
const named = (id: string) => ({ id, name: id });
const matching = (name: string, subdomains = false) => [{ name, subdomains }];

const organizations: readonly OrganizationSketch[] = [
  {
    uid: 'acme',
    membership: { mode: 'invitation', admins: 'anyone' },
    domains: matching('shared.example'),
    members: ['person:paul', 'person:zoe'],
    access: [grantTo('person:paul', 'admin'), grantTo('email:plain@acme-guests.example')],
    projects: additive([named('web')]),
    workspaces: additive([named('docs')]),
    groups: [
      { ...named('team'), members: additive([]) },
      { ...named('chiefs'), members: additive([]) },
    ],
    roles: [
      { id: 'helper', level: 'admin', permissions: ['members:manage', 'content:read'] },
      { id: 'reader', level: 'contributor', permissions: ['content:read'] },
      { id: 'writer', level: 'contributor', permissions: ['content:read', 'content:write'] },
    ],
  },
  {
    uid: 'beta',
    membership: { mode: 'invitation', admins: 'anyone' },
    domains: matching('shared.example'),
    members: ['person:bea'],
    access: [grantTo('person:bea', 'admin')],
    workspaces: additive([named('docs')]),
    settings: [{ kind: 'billing', id: 'billing', body: { payer: 'acme' } }],
  },
  {
    uid: 'cap',
    membership: { mode: 'capture', admins: 'members' },
    ssoRequired: true,
    domains: matching('cap.example', true),
    members: ['person:carl'],
    access: [grantTo('person:carl', 'admin')],
  },
  {
    uid: 'manual',
    domains: matching('manual.example'),
    members: ['person:max'],
    access: [grantTo('person:max', 'admin')],
  },
  { uid: 'free', access: [grantTo('person:fay', 'admin')], projects: additive([named('web')]) },
  { uid: 'group', access: [grantTo('person:dir', 'admin', { reach: 'subtree' })] },
  { uid: 'north', parent: 'group', access: [grantTo('person:nora', 'admin')] },
  { uid: 'south', parent: 'group', access: [grantTo('person:sam', 'admin')] },
  {
    uid: 'sealed',
    parent: 'group',
    isolation: 'sealed',
    contact: 'person:sam',
    access: [grantTo('person:sam', 'admin')],
  },
];

const emails: Readonly<Record<string, string>> = {
  root: 'root@people.example',
  paul: 'paul@shared.example',
  zoe: 'zoe@shared.example',
  bea: 'bea@shared.example',
  carl: 'carl@cap.example',
  max: 'max@manual.example',
};

/**
 * Two that share a domain by invitation, one that captures, one by hand, one without domains, and a hierarchy.
 * @param acme another mode for the first.
 */
export function makeRuntimePortfolio(acme: MembershipMode = 'invitation'): Portfolio {
  const people = ['root', 'paul', 'zoe', 'bea', 'carl', 'max', 'fay', 'dir', 'nora', 'sam'];
  return makePortfolio({
    people: people.map((id) => ({ id, emails: [emails[id] ?? `${id}@people.example`] })),
    superAdmins: ['person:root'],
    domains: [
      attested('cap.example', 'cap'),
      attested('manual.example', 'manual'),
      attested('shared.example', 'acme', 'beta'),
    ],
    organizations: organizations.map((organization) =>
      organization.uid === 'acme'
        ? { ...organization, membership: { mode: acme, admins: 'anyone' } }
        : organization,
    ),
  });
}

export const emailOf = (person: string): string => emails[person] ?? `${person}@people.example`;
