import type { Change } from '../model/change.ts';
import type { Forecast, ForecastAccounts } from '../model/forecast.ts';
import type { LiveDiff } from '../model/live.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { rowTables } from './rows/index.ts';
import type { Cell } from './rows/row-table.ts';
import { describeRowChange, orderChanges } from './sync/diff.ts';
import { noFacts } from './sync/facts.ts';

/**
 * The diff against nothing: every declared row is a creation. It equals what the SQL comparison says of empty tables
 * (a test holds that), and serves where there is no database to ask or nothing in it.
 */
export function describeCreation(
  portfolio: Portfolio,
  basis: 'empty' | 'offline',
  migrations: readonly string[],
): LiveDiff {
  const changes: Change[] = [];
  for (const table of rowTables) {
    for (const cells of table.rows(portfolio, () => true)) {
      const record: Record<string, unknown> = { origins: ['declared'] };
      for (const [index, [column]] of table.columns.entries()) record[column] = plainOf(cells[index] ?? null);
      changes.push(describeRowChange(table, 'create', String(record.organization), null, record));
    }
  }
  const forecast = basis === 'empty' ? describeForecast(portfolio) : [];
  return {
    ...{ basis, changes: orderChanges(changes), facts: noFacts, migrations },
    ...{ refreshed: [], forecast, released: [], bill: { payers: [], invoice: [] } },
  };
}

/** Where there are no accounts, capture claims none. */
function describeForecast({ organizations }: Portfolio): readonly Forecast[] {
  const none: ForecastAccounts = { count: 0, accounts: [] };
  return organizations
    .filter(({ status, membership }) => status === 'active' && membership.mode === 'capture')
    .map(({ uid }): Forecast => {
      return {
        rule: 'capture',
        organization: uid,
        members: 0,
        claimed: none,
        elsewhere: none,
        inactive: none,
      };
    })
    .sort((one, other) => (one.organization < other.organization ? -1 : 1));
}

function plainOf(cell: Cell): unknown {
  return cell !== null && typeof cell === 'object' && 'json' in cell ? cell.json : cell;
}
