import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Organization, Portfolio } from '../../../model/portfolio.ts';
import { describeOutsider } from './conflicts.ts';
import { judgeDeclaredUses } from './proofs.ts';

/** What an empty database forbids: no proof was found yet (C10), and nobody is a member who is not declared as one (C2). */
export function judgeCreation(portfolio: Portfolio): readonly Diagnostic[] {
  return [...judgeDeclaredUses(portfolio), ...findOutsiders(portfolio)];
}

function findOutsiders(portfolio: Portfolio): readonly Diagnostic[] {
  const emails = new Map(portfolio.accounts.map(({ key, email }) => [key, email]));
  const now = new Date().toISOString();
  return portfolio.organizations
    .filter(({ status, membership }) => status === 'active' && membership.admins === 'members')
    .flatMap((organization) => {
      const { uid, members, access } = organization;
      const levels = new Map([...portfolio.roles, ...organization.roles].map(({ id, level }) => [id, level]));
      const admins = access.list
        .filter(({ role, until }) => levels.get(role) === 'admin' && (until === null || until > now))
        .flatMap(({ principal }) => findHolders(organization, principal));
      return [...new Set(admins)]
        .filter((key) => !members.list.includes(key))
        .map((key) => describeOutsider(emails.get(key) ?? key, uid));
    });
}

type Grant = Organization['access']['list'][number];

function findHolders({ groups }: Organization, principal: Grant['principal']) {
  if (principal.kind === 'account') return [principal.key];
  return groups.list.find(({ id }) => id === principal.id)?.members.list ?? [];
}
