import type pg from 'pg';
import type { Forecast, ForecastAccount } from '../../../model/forecast.ts';

/** Names that a forecast lists of each sort; the counts are of all. */
const listed = 20;

/** One line for each organization and sort of matching account, those that are its members already included. */
const summarise = `
  WITH sorted AS (
    SELECT m.organization, m.email, m.member_of,
           CASE WHEN m.member_of = m.organization THEN 'member'
                WHEN m.member_of IS NOT NULL THEN 'elsewhere'
                WHEN NOT m.claimable THEN 'inactive'
                WHEN c.account IS NULL THEN 'elsewhere'
                ELSE 'claimed' END AS sort
      FROM claim_match m
      LEFT JOIN claim c ON c.account = m.account AND c.organization = m.organization
  ), numbered AS (
    SELECT *, row_number() OVER (PARTITION BY organization, sort ORDER BY email) AS n FROM sorted
  )
  SELECT organization, sort, count(*)::int AS count,
         coalesce(jsonb_agg(jsonb_build_object('email', email, 'memberOf', member_of) ORDER BY n) FILTER (WHERE n <= ${listed}),
                  '[]') AS accounts
    FROM numbered GROUP BY 1, 2`;

const captureOpens = `
  SELECT organization FROM claim_organization co
   WHERE co.opens OR EXISTS (SELECT 1 FROM claim_domain d WHERE d.organization = co.organization AND d.fresh)
   ORDER BY organization COLLATE "C"`;

interface Line {
  readonly organization: string;
  readonly sort: 'member' | 'elsewhere' | 'inactive' | 'claimed';
  readonly count: number;
  readonly accounts: readonly ForecastAccount[];
}

/** Organizations that capture from now on what they did not before, ordered. */
export async function findCapturing(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ organization: string }>(captureOpens);
  return rows.map(({ organization }) => organization);
}

/** What the capture of existing accounts will do in these (C3), once `claim_match` and `claim` are filled. */
export async function describeForecasts(
  client: pg.Client,
  organizations: readonly string[],
): Promise<readonly Forecast[]> {
  const { rows: lines } = await client.query<Line>(summarise);
  return organizations.map((organization) => {
    const find = (sort: Line['sort']): Pick<Line, 'count' | 'accounts'> => {
      const line = lines.find(
        (candidate) => candidate.organization === organization && candidate.sort === sort,
      );
      return { count: line?.count ?? 0, accounts: line?.accounts ?? [] };
    };
    return {
      rule: 'capture',
      organization,
      members: find('member').count,
      claimed: find('claimed'),
      elsewhere: find('elsewhere'),
      inactive: find('inactive'),
    };
  });
}
