import {
  changeMemberEmail,
  createWorkspace,
  offBoard,
  shareWorkspace,
  upgradeWorkspace,
} from '../../../src/client/index.ts';
import type { MembershipMode } from '../../../src/model/portfolio.ts';
import {
  accountOf,
  addGrant,
  changeAccount,
  claimModel,
  isModelMember,
  matchesModel,
  organizationOf,
  removeGrants,
} from '../model.ts';
import { makeRuntimePortfolio } from '../support/portfolio.ts';
import { actorOf, idOf, knows, reason, type Step } from './base.ts';

/** C7, by an admin: the account goes by another e-mail from now on. */
export const changeEmailStep = (organization: string, from: string, to: string): Step => ({
  possible: knows(from),
  expected: (model) => {
    const { domain } = organizationOf(model, organization);
    if (!isModelMember(model, from, organization)) return 'not_a_member';
    if (domain !== null && !matchesModel(organizationOf(model, organization), to)) return 'email_off_domain';
    if (to !== from && model.accounts.has(to)) return 'email_taken';
    const token = accountOf(model, from).token === 'used' ? 'used' : 'none';
    const account = { ...accountOf(model, from), verified: domain !== null, token } as const;
    const membership = model.members.get(from);
    model.accounts.delete(from);
    model.members.delete(from);
    model.accounts.set(to, account);
    if (membership !== undefined) model.members.set(to, membership);
    if (model.team.delete(from)) model.team.add(to);
    for (const [n, grant] of model.grants.entries())
      if (grant.account === from) model.grants[n] = { ...grant, account: to };
    for (const { people } of model.workspaces.values()) {
      const owner = people.get(from);
      if (owner === undefined) continue;
      people.delete(from);
      people.set(to, owner);
    }
    return 'done';
  },
  call: async (real) => {
    const account = idOf(real, from);
    await real.world.as(actorOf(real, organization, null), (db) =>
      changeMemberEmail(db, { organization, account, email: to, reason }),
    );
    const token = real.tokens.get(from) ?? '';
    real.ids.delete(from);
    real.ids.set(to, account);
    real.tokens.delete(from);
    real.tokens.set(to, token);
  },
});

export const workspaceStep = (account: string, name: string): Step => ({
  possible: (model) => model.accounts.has(account) && !model.workspaces.has(name),
  expected: (model) => {
    if (!accountOf(model, account).active) return 'account_unavailable';
    const organization = model.members.get(account)?.organization ?? null;
    model.workspaces.set(name, { organization, people: new Map([[account, true]]) });
    if (organization !== null) {
      addGrant(model, {
        account,
        organization,
        scope: `workspace:${name}`,
        role: 'contributor',
        origin: 'granted',
      });
    }
    return 'done';
  },
  call: async (real) => {
    const { workspace } = await real.world.as(idOf(real, account), (db) =>
      createWorkspace(db, { id: name, name }),
    );
    real.ids.set(name, workspace);
  },
});

export const shareStep = (owner: string, name: string, account: string): Step => ({
  possible: (model) => knows(owner, account)(model) && model.workspaces.has(name),
  expected: (model) => {
    const workspace = model.workspaces.get(name);
    if (!accountOf(model, owner).active) return 'account_unavailable';
    if (workspace?.people.get(owner) !== true) return 'not_found';
    if (workspace.organization !== null) return 'workspace_owned';
    workspace.people.set(account, workspace.people.get(account) === true);
    return 'done';
  },
  call: (real) =>
    real.world.as(idOf(real, owner), (db) =>
      shareWorkspace(db, { workspace: idOf(real, name), account: idOf(real, account) }),
    ),
});

export const upgradeStep = (organization: string, name: string): Step => ({
  possible: (model) => model.workspaces.has(name),
  expected: (model) => {
    const workspace = model.workspaces.get(name);
    const owners = [...(workspace?.people ?? [])].filter(([, owner]) => owner).map(([email]) => email);
    if (workspace === undefined || !owners.some((email) => isModelMember(model, email, organization)))
      return 'not_found';
    if (workspace.organization !== null) return 'workspace_owned';
    workspace.organization = organization;
    for (const [account, owner] of [...workspace.people]) {
      addGrant(model, {
        account,
        organization,
        scope: `workspace:${name}`,
        role: 'contributor',
        origin: 'granted',
      });
      if (!owner) workspace.people.delete(account);
    }
    return 'done';
  },
  call: (real) =>
    real.world.as(actorOf(real, organization, null), (db) =>
      upgradeWorkspace(db, { workspace: idOf(real, name), organization }),
    ),
});

export const offBoardStep = (account: string): Step => ({
  possible: knows(account),
  expected: (model) => {
    changeAccount(model, account, { active: false });
    removeGrants(model, (grant) => grant.account === account);
    model.team.delete(account);
    for (const { people } of model.workspaces.values())
      if (people.get(account) === false) people.delete(account);
    return 'done';
  },
  call: async (real) => {
    const root = await real.world.idOf('root@people.example');
    await real.world.as(root, (db) => offBoard(db, { account: idOf(real, account), reason }));
  },
});

/** B4, C3, C5: a reviewed change gives acme another mode. */
export const modeStep = (mode: MembershipMode): Step => ({
  possible: () => true,
  expected: (model) => {
    const acme = organizationOf(model, 'acme');
    if (mode === 'capture' && acme.mode !== 'capture') {
      for (const [email, { verified, active }] of model.accounts) {
        if (verified && active && matchesModel(acme, email)) claimModel(model, email, 'acme', 'captured');
      }
    }
    acme.mode = mode;
    return 'done';
  },
  call: async (real) => {
    const outcome = await real.world.apply(makeRuntimePortfolio(mode));
    if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome.diagnostics));
  },
});
