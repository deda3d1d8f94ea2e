import pg from 'pg';
import * as oracle from '../oracle/lists.ts';
import { hiddenKeys } from '../read-rows.ts';

/** A call of a function that lists something for the acting account. */
export interface Listing {
  /** As the catalogue names the function. */
  readonly name: string;
  /** The call, as SQL writes it. */
  readonly table: string;
  /** What tells its rows apart. */
  readonly key: string;
  /** The rows that must be; null: too many. Undefined: only who may call it is tried. */
  readonly expect: (() => readonly string[] | null) | undefined;
}

const cells = (...columns: readonly string[]): string =>
  columns.map((column) => `coalesce((${column})::text, '')`).join(" || '|' || ");
const path = "array_to_string(path, '>')";

/** What everybody may ask of themselves, having selected an organization or none. */
export function describeOwn(asked: oracle.Asked, selected: string | null): readonly Listing[] {
  const describe = (name: string, key: string, expect: Listing['expect']): Listing => ({
    ...{ name: `function polity.${name}()`, table: `polity.${name}()`, key, expect },
  });
  return [
    describe('list_organizations', cells('organization', 'is_member', 'is_current'), () =>
      oracle.listOrganizations(asked, selected),
    ),
    describe('list_access', cells('organization', 'scope_kind', 'item', 'role', 'level', path), () =>
      oracle.listAccess(asked),
    ),
    describe('list_workspaces', cells('workspace', 'is_owner'), () => oracle.listWorkspaces(asked)),
  ];
}

type Answer = (asked: oracle.Asked, organization: string) => readonly string[] | null;

/** A function that takes an organization first, and answers its admins, or whoever reads what lies below it as well. */
interface Question {
  readonly name: string;
  readonly asks: 'admin' | 'reader';
  readonly types: string;
  readonly key: string;
  readonly answer?: Answer;
}

/** This one takes a tenth of a second: it is asked for so many organizations. */
const mostOfCostly = 3;
const costly = 'list_consolidated_access';

const ask = (
  asks: Question['asks'],
  name: string,
  key = "''",
  answer?: Answer,
  types = 'text',
): Question => ({
  ...{ asks, name, key, types },
  ...(answer === undefined ? {} : { answer }),
});

const placed = 'organization';
const questions: readonly Question[] = [
  ask('admin', 'list_grants', 'grant_id::text', oracle.listGrants),
  ask('admin', 'list_invitations', hiddenKeys.invitation, oracle.listInvitations),
  ask('admin', 'list_accounts', cells('account', 'kind', 'is_claimable'), oracle.listAccounts),
  ask('admin', 'list_other_workspaces', 'workspace::text', oracle.listOtherWorkspaces),
  ask('reader', 'list_children', cells(placed, 'isolation'), oracle.listChildren),
  ask('reader', 'list_consolidated_people', cells(placed, 'account', 'kind'), oracle.listPeople),
  ask(
    ...(['reader', costly] as const),
    ...([cells(placed, 'account', 'scope_kind', 'item', 'role', path), oracle.listAccessBelow] as const),
  ),
  ask(
    ...(['reader', 'list_consolidated_activity', hiddenKeys.event, oracle.listActivity] as const),
    'text, timestamp with time zone',
  ),
  ask('admin', 'list_bill'),
  ask('reader', 'list_shared_contacts'),
  ask('admin', 'list_own_shared_contacts'),
  ask('reader', 'list_similar_contacts', "''", undefined, 'text, real'),
];

/** A listing of an organization, and who may ask for it. */
export interface OrganizationListing extends Listing {
  /** For so many organizations at most is it asked. */
  readonly most: number;
  readonly asks: Question['asks'];
}

export function describeListings(asked: oracle.Asked, organization: string): readonly OrganizationListing[] {
  const since = pg.escapeLiteral(asked.hidden.since);
  return questions.map(({ name, asks, key, types, answer }) => ({
    name: `function polity.${name}(${types})`,
    asks,
    key,
    most: name === costly ? mostOfCostly : Number.POSITIVE_INFINITY,
    table: `polity.${name}(${pg.escapeLiteral(organization)}${types.includes('time') ? `, ${since}` : ''})`,
    expect: answer && (() => answer(asked, organization)),
  }));
}
