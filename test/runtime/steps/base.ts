import { accountOf, holdsAdmin, type Model } from '../model.ts';
import { emailOf } from '../support/portfolio.ts';
import type { World } from '../support/world.ts';

/** The database's side: ids by e-mail and by workspace, and the last sign-up tokens. */
export interface Real {
  readonly world: World;
  readonly ids: Map<string, string>;
  readonly tokens: Map<string, string>;
}

/** One step: what the model says comes of it (and does to itself), and the call. `possible` keeps out what has no subject. */
export interface Step {
  readonly possible: (model: Model) => boolean;
  /** @returns the refusal's condition, or `done`. */
  readonly expected: (model: Model) => string;
  readonly call: (real: Real) => Promise<unknown>;
}

/** The organization's own admin (null), or a subject that tries. */
export type Actor = string | null;
export const reason = 'test';

export const idOf = (real: Real, name: string): string => {
  const id = real.ids.get(name);
  if (id === undefined) throw new Error(`no id of ${name}`);
  return id;
};
export const knows =
  (...emails: readonly Actor[]) =>
  (model: Model) =>
    emails.every((email) => email === null || model.accounts.has(email));
export const actorOf = (real: Real, organization: string, actor: Actor): string =>
  idOf(real, actor ?? emailOf(adminOf[organization] ?? ''));
const adminOf: Readonly<Record<string, string>> = { acme: 'paul', beta: 'bea', cap: 'carl', free: 'fay' };

/** Who acts must be present and administer the organization. */
export function judgeAdmin(
  model: Model,
  uid: string,
  actor: Actor,
  otherwise: () => string,
  refusal = 'not_allowed',
): string {
  if (actor === null) return otherwise();
  if (!accountOf(model, actor).active) return 'account_unavailable';
  return holdsAdmin(model, actor, uid) ? otherwise() : refusal;
}
