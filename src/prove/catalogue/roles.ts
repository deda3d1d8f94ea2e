import type { IsolationFinding } from '../../model/isolation.ts';
import type { CatalogueFacts, RoleFact } from './facts.ts';
import { describeFinding, type Rule } from './rule.ts';

const kinds: readonly string[] = ['owner', 'planner', 'app', 'reader'];

export const ownersCannotLogIn: Rule = {
  name: 'the portfolio’s roles cannot log in, and own what is theirs',
  check: ({ roles, relations, functions, schemas }) => [
    ...roles
      .filter(({ name, login }) => kinds.includes(name) && login)
      .map(({ name }) =>
        describeFinding('OWNER_LOGS_IN', `role ${name}`, 'can log in: nobody could tell who uses its rights'),
      ),
    ...roles
      .filter(({ name, superuser, createsRoles }) => kinds.includes(name) && (superuser || createsRoles))
      .map(({ name }) => describeFinding('OWNER_LOGS_IN', `role ${name}`, 'has more than ordinary rights')),
    ...[...relations.filter(({ own }) => own), ...functions, ...schemas]
      .filter(({ owner }) => owner !== 'owner')
      .map(({ name, owner }) =>
        describeFinding('OWNER_FOREIGN', name, `belongs to ${owner}, not to the portfolio’s owner role`),
      ),
  ],
};

export const nobodyBypasses: Rule = {
  name: 'no role but those listed passes row-level security',
  check: ({ roles }, { bypassing }) =>
    roles
      .filter(({ name, bypasses, superuser }) => bypasses && !superuser && !bypassing.includes(name))
      .map(({ name, login }) =>
        describeFinding(
          'LOGIN_BYPASSES',
          `role ${name}`,
          `has BYPASSRLS${login ? ' and can log in' : ''}: no policy binds it`,
        ),
      ),
};

/** Who may take the owner, planner or application role besides another is bound by neither. Superusers may take all anyway. */
export const rolesStayApart: Rule = {
  name: 'nobody but the deployer holds two of the portfolio’s roles',
  check: ({ roles }) => roles.flatMap(findMixture),
};

function findMixture({ name, takes, self, createsRoles }: RoleFact): readonly IsolationFinding[] {
  const subject = `role ${name}`;
  if (kinds.includes(name) && takes.length > 0)
    return [describeFinding('ROLES_MIXED', subject, `has the rights of ${takes.join(' and ')} too`)];
  if (takes.length < 2) return [];
  // Who deploys takes what it likes, as long as that is no secret: `describePowers` names it.
  const deploys = takes.includes('owner') && (self || createsRoles);
  if (deploys || takes.every((taken) => taken === 'owner' || taken === 'planner')) return [];
  return [describeFinding('ROLES_MIXED', subject, `has the rights of ${takes.join(' and ')} at once`)];
}

/** What an operator ought to know, and no rule forbids. */
export function describePowers({ roles }: CatalogueFacts, bypassing: readonly string[]): readonly string[] {
  const list = (title: string, found: readonly RoleFact[]): readonly string[] =>
    found.length === 0 ? [] : [`${title}: ${found.map(({ name }) => name).join(', ')}`];
  return [
    ...list(
      'superusers of the server, whom no policy binds',
      roles.filter(({ superuser, login }) => superuser && login),
    ),
    ...list(
      'listed as passing row-level security',
      roles.filter(({ name, bypasses, superuser }) => bypasses && !superuser && bypassing.includes(name)),
    ),
    ...list(
      'logins that may become the owner',
      roles.filter(({ login, takes }) => login && takes.includes('owner')),
    ),
  ];
}
