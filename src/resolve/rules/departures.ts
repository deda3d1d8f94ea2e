import type { Rule } from './view.ts';
import { nameOf } from './view.ts';

/** C13: people who have left have no access, whatever the files say; this finds where the files still say it. */
export const checkDepartures: Rule = ({ sites, byUid, tree }, report) => {
  for (const { key, uid, place } of sites.departures) {
    if (uid !== null && byUid.get(uid)?.status === 'archived') continue;
    const id = nameOf(key);
    const since = tree.people.map(({ value }) => value[id]?.left).find((day) => day !== undefined);
    const message = `${id} has left (${since}) and is still named here`;
    report('LEFT_STILL_NAMED', place, message, 'Remove this, or name the person who takes over.');
  }
};
