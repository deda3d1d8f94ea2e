import {
  acceptInvitation,
  addToGroup,
  deactivate,
  grantAccess,
  invite,
  promote,
  reactivate,
  release,
  removeFromGroup,
  revokeAccess,
  signUp,
  verifyEmail,
} from '../../../src/client/index.ts';
import {
  accountOf,
  addGrant,
  captureModel,
  changeAccount,
  claimModel,
  dropAdmin,
  isModelMember,
  joinModel,
  matchesModel,
  organizationOf,
  removeGrants,
} from '../model.ts';
import { type Actor, actorOf, idOf, judgeAdmin, knows, reason, type Step } from './base.ts';

export const signUpStep = (email: string): Step => ({
  possible: () => true,
  expected: (model) => {
    const known = model.accounts.get(email);
    if (known !== undefined && (known.verified || !known.active)) return 'email_taken';
    model.accounts.set(email, { verified: false, active: true, token: 'open' });
    return 'done';
  },
  call: async (real) => {
    const { account, token } = await signUp(real.world.app, { email });
    real.ids.set(email, account);
    real.tokens.set(email, token);
  },
});

export const verifyStep = (email: string): Step => ({
  possible: (model) =>
    model.accounts.get(email)?.token !== undefined && accountOf(model, email).token !== 'none',
  expected: (model) => {
    const { token, active } = accountOf(model, email);
    if (token === 'used') return 'token_used';
    if (!active) return 'account_unavailable';
    changeAccount(model, email, { verified: true, token: 'used' });
    captureModel(model, email);
    return 'done';
  },
  call: (real) => verifyEmail(real.world.app, { token: real.tokens.get(email) ?? '' }),
});

export const promoteStep = (organization: string, account: string, actor: Actor): Step => ({
  possible: knows(account, actor),
  expected: (model) =>
    judgeAdmin(model, organization, actor, () => {
      const target = organizationOf(model, organization);
      const { active, verified } = accountOf(model, account);
      if (!active) return 'account_unavailable';
      if (isModelMember(model, account, organization)) return 'already_exists';
      if (target.domain !== null && !verified) return 'email_unverified';
      if (target.domain !== null && !matchesModel(target, account)) return 'email_off_domain';
      return claimModel(model, account, organization, 'promoted') ? 'done' : 'member_elsewhere';
    }),
  call: (real) =>
    real.world.as(actorOf(real, organization, actor), (db) =>
      promote(db, { organization, account: idOf(real, account) }),
    ),
});

export const releaseStep = (organization: string, account: string, actor: Actor): Step => ({
  possible: knows(account, actor),
  expected: (model) =>
    judgeAdmin(model, organization, actor, () => {
      if (!isModelMember(model, account, organization)) return 'not_a_member';
      if (organizationOf(model, organization).mode === 'capture') return 'capture_keeps_members';
      model.members.delete(account);
      dropAdmin(model, account, organization);
      return 'done';
    }),
  call: (real) =>
    real.world.as(actorOf(real, organization, actor), (db) =>
      release(db, { organization, account: idOf(real, account), reason }),
    ),
});

export const grantStep = (
  organization: string,
  account: string,
  role: string,
  scoped: boolean,
  actor: Actor,
): Step => {
  const place = {
    cap: null,
    acme: ['workspace', 'docs'],
    beta: ['workspace', 'docs'],
    free: ['project', 'web'],
  }[organization];
  const item = scoped && role !== 'admin' ? place : null;
  return {
    possible: knows(account, actor),
    expected: (model) =>
      judgeAdmin(model, organization, actor, () => {
        if (!accountOf(model, account).active) return 'account_unavailable';
        const restricted = organizationOf(model, organization).domain !== null;
        if (role === 'admin' && restricted && !isModelMember(model, account, organization))
          return 'not_a_member';
        const scope = item ? `${item[0]}:${item[1]}` : 'organization';
        return addGrant(model, { account, organization, scope, role, origin: 'granted' })
          ? 'done'
          : 'already_exists';
      }),
    call: (real) =>
      real.world.as(actorOf(real, organization, actor), (db) =>
        grantAccess(db, {
          organization,
          account: idOf(real, account),
          role,
          ...(item ? { scopeKind: item[0], item: item[1] } : {}),
        }),
      ),
  };
};

/** Takes all of an account's grants of a role in an organization away, one by one. */
export const revokeStep = (organization: string, account: string, role: string): Step => ({
  possible: (model) =>
    model.grants.some((g) => g.account === account && g.organization === organization && g.role === role),
  expected: (model) => {
    removeGrants(model, (g) => g.account === account && g.organization === organization && g.role === role);
    return 'done';
  },
  call: async (real) => {
    const grants = await real.world.query(
      'SELECT id FROM polity.access_grant WHERE account = $1 AND organization = $2 AND role = $3',
      [idOf(real, account), organization, role],
    );
    await real.world.as(actorOf(real, organization, null), async (db) => {
      for (const { id } of grants) await revokeAccess(db, { grantId: String(id), reason });
    });
  },
});

export const acceptStep = (
  organization: 'acme' | 'beta',
  account: string,
  to: 'organization' | 'workspace' | 'group',
): Step => ({
  possible: (model) => model.accounts.has(account) && (to !== 'group' || organization === 'acme'),
  expected: (model) => {
    const { active, verified } = accountOf(model, account);
    if (!active) return 'account_unavailable';
    if (!verified) return 'email_unverified';
    if (to !== 'organization') joinModel(model, account, organization, 'invited');
    const scope = to === 'workspace' ? 'workspace:docs' : 'organization';
    if (to === 'group') model.team.add(account);
    else addGrant(model, { account, organization, scope, role: 'contributor', origin: 'invited' });
    return 'done';
  },
  call: async (real) => {
    const items = { organization: null, workspace: 'docs', group: 'team' } as const;
    const role = to === 'group' ? null : 'contributor';
    const { token } = await real.world.as(actorOf(real, organization, null), (db) =>
      invite(db, { organization, email: account, scopeKind: to, item: items[to], role }),
    );
    await real.world.as(idOf(real, account), (db) => acceptInvitation(db, { token }));
  },
});

export const addToTeamStep = (account: string, actor: Actor): Step => ({
  possible: knows(account, actor),
  expected: (model) =>
    judgeAdmin(model, 'acme', actor, () => {
      if (!accountOf(model, account).active) return 'account_unavailable';
      joinModel(model, account, 'acme', 'promoted');
      model.team.add(account);
      return 'done';
    }),
  call: (real) =>
    real.world.as(actorOf(real, 'acme', actor), (db) =>
      addToGroup(db, { organization: 'acme', groupId: 'team', account: idOf(real, account) }),
    ),
});

export const removeFromTeamStep = (account: string): Step => ({
  possible: knows(account),
  expected: (model) => (model.team.delete(account) ? 'done' : 'not_found'),
  call: (real) =>
    real.world.as(actorOf(real, 'acme', null), (db) =>
      removeFromGroup(db, { organization: 'acme', groupId: 'team', account: idOf(real, account), reason }),
    ),
});

export const activityStep = (organization: string, account: string, active: boolean): Step => ({
  possible: knows(account),
  expected: (model) => {
    if (!isModelMember(model, account, organization)) return 'not_a_member';
    changeAccount(model, account, { active });
    if (!active) dropAdmin(model, account, organization);
    return 'done';
  },
  call: (real) =>
    real.world.as(actorOf(real, organization, null), (db) =>
      (active ? reactivate : deactivate)(db, { organization, account: idOf(real, account), reason }),
    ),
});
