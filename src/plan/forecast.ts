import { type Diagnostic, describeDiagnostic } from '../model/diagnostic.ts';
import type { Forecast } from '../model/forecast.ts';

/** B14: for fewer matching accounts than this, capture is not recommended; `capture.recommendedFrom` of portfolio.yaml. */
const largeDeployment = 50;

/** B14: one warning for each organization that begins to capture what few accounts match. */
export function describeFewMatches(
  forecast: readonly Forecast[],
  recommendedFrom = largeDeployment,
): readonly Diagnostic[] {
  return forecast.flatMap(({ organization, members, claimed, elsewhere }) => {
    const matching = members + claimed.count + elsewhere.count;
    if (matching >= recommendedFrom) return [];
    const message = `organization "${organization}" begins to capture, and ${matching} accounts match its domains`;
    const hint = `capture is meant for ${recommendedFrom} accounts and more; with the mode \`invitation\` people join as they are invited`;
    return [describeDiagnostic('CAPTURE_FEW', message, { hint })];
  });
}

/** What an apply claimed otherwise than its plan foretold, one sentence each. */
export function findForecastDifferences(
  planned: readonly Forecast[],
  applied: readonly Forecast[],
): readonly string[] {
  const known = new Map(planned.map((forecast) => [forecast.organization, forecast]));
  return applied.flatMap(({ organization, claimed }) => {
    const foretold = known.get(organization)?.claimed.count ?? 0;
    if (foretold === claimed.count) return [];
    return [`"${organization}" captured ${claimed.count} accounts, where the plan foretold ${foretold}`];
  });
}
