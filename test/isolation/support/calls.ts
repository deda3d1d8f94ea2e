import type { Target } from './target.ts';

/** A function that applications may call, with its arguments in order. */
export interface Called {
  readonly name: string;
  readonly arguments: readonly { readonly name: string; readonly type: string }[];
}

/** From the catalogue, so that none is forgotten. */
export async function readCalled(target: Target): Promise<readonly Called[]> {
  const found = await target.query(
    `SELECT p.proname AS name,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('name', p.proargnames[n], 'type', format_type(t, NULL)) ORDER BY n), '[]')
               FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY a (t, n)) AS arguments
       FROM pg_proc p
      WHERE p.pronamespace = 'polity'::regnamespace AND p.prosecdef AND p.prorettype <> 'trigger'::regtype
      ORDER BY p.proname`,
  );
  return found.map(({ name, arguments: given }) => ({
    name: String(name),
    arguments: given as Called['arguments'],
  }));
}

/** What an argument names, of which there are foreign ones and absent ones. */
export type Named = 'organization' | 'account' | 'invitation' | 'grant' | 'workspace' | 'item' | 'token';

/** By the argument's name; the others carry no name of anything. */
export const namedBy: Readonly<Record<string, Named>> = {
  organization: 'organization',
  top: 'organization',
  for_organization: 'organization',
  account: 'account',
  invitation: 'invitation',
  grant_id: 'grant',
  workspace: 'workspace',
  group_id: 'item',
  item: 'item',
  role: 'item',
  token: 'token',
};

/** What else a call needs to get as far as to what is probed. */
export const plausible: Readonly<Record<string, unknown>> = {
  email: 'alder-new@alder.example',
  scope_kind: 'project',
  reason: 'a reason',
  id: 'fresh',
  name: 'Fresh',
  required: false,
  reach: 'own',
  lifetime: '1 day',
  threshold: 0.6,
  owner: false,
};
