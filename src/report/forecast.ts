import type { Forecast, ForecastAccounts } from '../model/forecast.ts';
import type { Plan } from '../model/plan.ts';
import { describeOrganization } from './clauses.ts';
import type { Ink } from './ink.ts';
import { renderCount } from './words.ts';

/** Names that a line shows; JSON has more. */
const shown = 5;

/** What capture will claim where it begins, and whom it will leave: one line each. */
export function describeForecast(
  forecast: readonly Forecast[],
  names: Plan['names'],
  ink: Ink,
): readonly string[] {
  return forecast.flatMap(({ organization, claimed, elsewhere, inactive }) => {
    const place = describeOrganization(organization, names, ink);
    const lines: readonly (readonly [ForecastAccounts, string])[] = [
      [claimed, `${place} captures ${renderCount(claimed.count, 'account')}`],
      [elsewhere, `${place} leaves ${renderCount(elsewhere.count, 'member')} of other organizations`],
      [inactive, `${place} leaves ${renderCount(inactive.count, 'account')} not verified or deactivated`],
    ];
    return lines
      .filter(([{ count }], index) => index === 0 || count > 0)
      .map(([accounts, line]) => `${line}${renderNames(accounts, ink)}`);
  });
}

function renderNames({ count, accounts }: ForecastAccounts, ink: Ink): string {
  if (count === 0) return '';
  const named = accounts
    .slice(0, shown)
    .map(({ email, memberOf }) => ink.id(memberOf === null ? email : `${email} (${memberOf})`));
  const rest = count > named.length ? ` and ${renderCount(count - named.length, 'more', 'more')}` : '';
  return `: ${named.join(', ')}${rest}`;
}
