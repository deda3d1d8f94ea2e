import type { Report } from '../places.ts';
import { placeIn, placeUnder } from '../places.ts';
import { isOver } from './holders.ts';
import type { Rule, Seen, View } from './view.ts';

/** A13, C12: missions that are over, grants that are, and grants that say more than the mission lets them. */
export const checkTimes: Rule = (view, report) => {
  for (const seen of view.active) {
    const { organization, site } = seen;
    const { missionUntil, uid } = organization;
    if (missionUntil !== null && missionUntil <= view.now) {
      const message = `the mission of "${uid}" is over, and all access in it has ended`;
      const hint = 'Set `status: archived`, or give the mission a later end.';
      report('MISSION_OVER', placeIn(site.files.org, 'mission', 'until'), message, hint);
    } else {
      checkGrants(seen, view, report);
    }
  }
};

function checkGrants({ organization }: Seen, view: View, report: Report): void {
  const { missionUntil } = organization;
  for (const grant of organization.access.list) {
    if (grant.until === null) continue;
    const entry = view.sites.grants.find(grant);
    if (entry === undefined) continue;
    const place = placeUnder(entry, 'until');
    if (isOver(grant, view)) {
      const hint = 'Remove the entry; the change log keeps what was granted when.';
      report('PERIOD_EXPIRED', place, 'this access has ended', hint);
    } else if (missionUntil !== null && grant.until > missionUntil) {
      const hint = 'Shorten the period, or give the mission a later end.';
      report('GRANT_OUTLIVES_MISSION', place, 'this access ends earlier, with the mission', hint);
    }
  }
}
