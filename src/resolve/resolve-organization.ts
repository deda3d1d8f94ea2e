import type { AccountKey, Instant, Organization, Role } from '../model/portfolio.ts';
import { resolveAccess } from './access.ts';
import { readSection } from './collections.ts';
import type { Context } from './context.ts';
import { resolveGroups } from './groups.ts';
import type { Position } from './hierarchy.ts';
import { resolveItems } from './items.ts';
import { resolveMembers } from './members.ts';
import type { Names } from './names.ts';
import { checkName } from './naming.ts';
import { findDomainsToMatch, resolveOrganizationDomains } from './organization-domains.ts';
import { nameOwn } from './own-names.ts';
import { placeIn } from './places.ts';
import { resolveOwnRoles } from './role-definitions.ts';
import { resolveSettings } from './settings.ts';
import { watchDepartures } from './sites.ts';
import type { Content } from './templates.ts';
import { applyTemplate } from './templates.ts';

/** One organization, with its template's content beneath its own. */
export function resolveOrganization(position: Position, outer: Context): Organization {
  const { org, folder } = position.files;
  const { uid, name, type, status = 'active', isolation = 'open' } = org.value;
  const accounts = watchDepartures(outer.accounts, uid, outer.sites);
  const context = accounts === outer.accounts ? outer : { ...outer, accounts };
  checkName(name, type, context.conventions, placeIn(org, 'name'), context.report);
  const content = applyTemplate(position.files, context.templates, context.report);
  context.sites.organizations.set(uid, { files: position.files, content });
  const roles = resolveOwnRoles(content, context.catalogue, context.report);
  return {
    uid,
    parent: position.parent,
    root: position.root,
    folder,
    name,
    type,
    status,
    isolation,
    missionUntil: readMissionEnd(position, context),
    contact: findContact(position, content, context),
    ssoRequired: content.sections.sso?.value.required ?? false,
    roles: roles.own,
    ...resolveMembership(position, content, context),
    ...resolveGrants(content, roles.all, context),
    settings: resolveSettings(uid, content, context, context.report),
  };
}

function readMissionEnd({ files: { org } }: Position, { readDay }: Context): Instant | null {
  const { mission } = org.value;
  return mission === undefined ? null : readDay(mission.until, 'end', placeIn(org, 'mission', 'until'));
}

function findContact(
  { files: { org } }: Position,
  { template }: Content,
  { accounts }: Context,
): AccountKey | null {
  const source = org.value.contact === undefined && !org.dropped.includes('contact') ? template : org;
  const contact = source?.value.contact;
  return source === undefined || contact === undefined
    ? null
    : accounts.find(contact, placeIn(source, 'contact'));
}

type MembershipParts = Pick<Organization, 'domains' | 'membership' | 'members'>;

function resolveMembership(position: Position, content: Content, context: Context): MembershipParts {
  const { report } = context;
  const { membership, members } = content.sections;
  const { uid } = position.files.org.value;
  const domains = resolveOrganizationDomains(content.sections.domains, position, context.domains, report);
  const mode = membership?.value.mode ?? 'manual';
  const rules = { uid, mode, domains: findDomainsToMatch(content, domains) };
  return {
    domains,
    // C2: in an organization with domains an admin is a member, whatever the files say.
    membership: { mode, admins: domains.length > 0 ? 'members' : (membership?.value.admins ?? 'anyone') },
    members: resolveMembers(members, rules, context.accounts, context.claims, report),
  };
}

type GrantParts = Pick<Organization, 'projects' | 'workspaces' | 'groups' | 'access'>;

function resolveGrants(
  content: Content,
  roles: Names<Role>,
  { accounts, readDay, sites, report }: Context,
): GrantParts {
  const { sections } = content;
  const written = {
    projects: readSection(sections.projects, report),
    workspaces: readSection(sections.workspaces, report),
    groups: readSection(sections.groups, report),
    access: readSection(sections.access, report),
  };
  const projects = resolveItems(written.projects.items, 'project', report);
  const workspaces = resolveItems(written.workspaces.items, 'workspace', report);
  const groups = resolveGroups(written.groups.items, accounts, report);
  const references = {
    accounts,
    roles,
    readDay,
    sites,
    projects: nameOwn('projects', projects, content),
    workspaces: nameOwn('workspaces', workspaces, content),
    groups: nameOwn('groups', groups, content),
  };
  return {
    projects: { mode: written.projects.mode, list: projects },
    workspaces: { mode: written.workspaces.mode, list: workspaces },
    groups: { mode: written.groups.mode, list: groups },
    access: { mode: written.access.mode, list: resolveAccess(written.access.items, references, report) },
  };
}
