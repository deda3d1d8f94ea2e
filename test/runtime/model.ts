import type { MembershipMode } from '../../src/model/portfolio.ts';

/** The semantics of run-time membership, written from rows B and C, apart from the SQL. Accounts are named by their e-mail. */
export interface Model {
  readonly accounts: Map<string, ModelAccount>;
  readonly organizations: Readonly<Record<string, ModelOrganization>>;
  /** B3: at most one each. */
  readonly members: Map<string, { readonly organization: string; readonly origin: string }>;
  readonly grants: ModelGrant[];
  /** Of the one group, acme's team, which opens acme's workspace `docs`. */
  readonly team: Set<string>;
  readonly workspaces: Map<string, ModelWorkspace>;
}

export interface ModelAccount {
  readonly verified: boolean;
  readonly active: boolean;
  readonly token: 'open' | 'used' | 'none';
}

export interface ModelOrganization {
  mode: MembershipMode;
  readonly domain: string | null;
  readonly subdomains: boolean;
  readonly payer: string;
  /** The workspace or project that people are let into. */
  readonly item: { readonly kind: 'workspace' | 'project'; readonly id: string } | null;
  /** A declared admin that stays. */
  readonly admin: string;
}

export interface ModelGrant {
  readonly account: string;
  readonly organization: string;
  readonly scope: string;
  readonly role: string;
  readonly origin: 'granted' | 'invited';
}

export interface ModelWorkspace {
  organization: string | null;
  /** True for owners. */
  readonly people: Map<string, boolean>;
}

export function makeModel(): Model {
  const workspace = { kind: 'workspace', id: 'docs' } as const;
  const project = { kind: 'project', id: 'web' } as const;
  const shared = { domain: 'shared.example', subdomains: false };
  return {
    accounts: new Map(),
    organizations: {
      acme: { mode: 'invitation', ...shared, payer: 'portfolio', item: workspace, admin: 'paul' },
      beta: { mode: 'invitation', ...shared, payer: 'acme', item: workspace, admin: 'bea' },
      cap: {
        mode: 'capture',
        domain: 'cap.example',
        subdomains: true,
        payer: 'portfolio',
        item: null,
        admin: 'carl',
      },
      free: {
        mode: 'manual',
        domain: null,
        subdomains: false,
        payer: 'portfolio',
        item: project,
        admin: 'fay',
      },
    },
    members: new Map(),
    grants: [],
    team: new Set(),
    workspaces: new Map(),
  };
}

/** C9. */
export function matchesModel({ domain, subdomains }: ModelOrganization, email: string): boolean {
  const host = email.slice(email.indexOf('@') + 1);
  return domain !== null && (host === domain || (subdomains && host.endsWith(`.${domain}`)));
}

export function organizationOf(model: Model, uid: string): ModelOrganization {
  const organization = model.organizations[uid];
  if (organization === undefined) throw new Error(`the model has no organization ${uid}`);
  return organization;
}

export function accountOf(model: Model, email: string): ModelAccount {
  const account = model.accounts.get(email);
  if (account === undefined) throw new Error(`the model has no account ${email}`);
  return account;
}

export function changeAccount(model: Model, email: string, change: Partial<ModelAccount>): void {
  model.accounts.set(email, { ...accountOf(model, email), ...change });
}

export function isModelMember(model: Model, email: string, uid: string): boolean {
  return model.members.get(email)?.organization === uid;
}

/** B2: null where they have nothing to do with each other. */
export function kindOf(model: Model, email: string, uid: string): 'member' | 'unmanaged' | 'external' | null {
  if (isModelMember(model, email, uid)) return 'member';
  if (accountOf(model, email).verified && matchesModel(organizationOf(model, uid), email)) return 'unmanaged';
  const holds = model.grants.some((grant) => grant.account === email && grant.organization === uid);
  return holds || (uid === 'acme' && model.team.has(email)) ? 'external' : null;
}

/** B3. @returns whether it became a member. */
export function claimModel(model: Model, email: string, organization: string, origin: string): boolean {
  if (model.members.has(email)) return false;
  model.members.set(email, { organization, origin });
  return true;
}

/** B4, B13: by a workspace or group. */
export function joinModel(model: Model, email: string, uid: string, origin: string): void {
  const organization = organizationOf(model, uid);
  const fits = accountOf(model, email).verified && matchesModel(organization, email);
  if (organization.mode === 'invitation' && fits) claimModel(model, email, uid, origin);
}

/** B4, C3. */
export function captureModel(model: Model, email: string): void {
  for (const [uid, organization] of Object.entries(model.organizations)) {
    const { verified, active } = accountOf(model, email);
    if (organization.mode === 'capture' && verified && active && matchesModel(organization, email)) {
      claimModel(model, email, uid, 'captured');
    }
  }
}

export function holdsAdmin(model: Model, email: string, uid: string): boolean {
  return model.grants.some(
    ({ account, organization, role }) => account === email && organization === uid && role === 'admin',
  );
}

export function removeGrants(model: Model, drop: (grant: ModelGrant) => boolean): void {
  model.grants.splice(0, model.grants.length, ...model.grants.filter((grant) => !drop(grant)));
}

/** B5: release and deactivation take the admin role. */
export function dropAdmin(model: Model, email: string, uid: string): void {
  removeGrants(
    model,
    (grant) => grant.account === email && grant.organization === uid && grant.role === 'admin',
  );
}

/** A second grant like one that is there changes nothing. @returns false then. */
export function addGrant(model: Model, grant: ModelGrant): boolean {
  if (model.grants.some((other) => JSON.stringify(other) === JSON.stringify(grant))) return false;
  model.grants.push(grant);
  return true;
}

/** B11, A15: people by payer. */
export function invoiceOf(model: Model): Readonly<Record<string, number>> {
  const people = new Map<string, Set<string>>();
  const bill = (email: string, uid: string): void => {
    if (!accountOf(model, email).active) return;
    const { payer } = organizationOf(model, uid);
    people.set(payer, (people.get(payer) ?? new Set()).add(email));
  };
  for (const { account, organization, scope } of model.grants)
    if (scope !== 'organization') bill(account, organization);
  for (const email of model.team) bill(email, 'acme');
  return Object.fromEntries([...people].map(([payer, set]) => [payer, set.size]));
}
