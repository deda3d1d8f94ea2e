import type { PortfolioDeclaration } from '../model/documents.generated.ts';
import type { Typed } from '../model/documents.ts';
import type { AccountKey, Instant } from '../model/portfolio.ts';
import type { Accounts } from './accounts.ts';
import { readCollection } from './collections.ts';
import { findDistinct } from './groups.ts';
import type { People } from './people.ts';
import type { Place, Report } from './places.ts';
import { placeIn } from './places.ts';

const most = 3;
const advised = 2;

/** A6: at least one, at most three, better two; people who have left do not count. Ordered by key. */
export function resolveSuperAdmins(
  file: Typed<PortfolioDeclaration>,
  accounts: Accounts,
  people: People,
  now: Instant,
  report: Report,
): readonly AccountKey[] {
  const place = placeIn(file, 'superAdmins');
  const { items } = readCollection(file.value.superAdmins, place, report);
  const found = findDistinct(items, 'superAdmins', accounts, report);
  const staying = [...found].filter(([key]) => !hasLeft(key, people, now));
  checkMost(
    staying.map(([, at]) => at),
    report,
  );
  // As written, so that a misspelt or repeated name is one mistake and not two.
  const written = items.length - (found.size - staying.length);
  if (!file.dropped.includes('superAdmins')) checkLeast(written, place, report);
  return [...found.keys()].sort();
}

function checkMost(places: readonly Place[], report: Report): void {
  const surplus = places[most];
  if (surplus === undefined) return;
  const message = `there are ${places.length} super-admins, and ${most} are the most`;
  report(
    'SUPER_ADMINS_TOO_MANY',
    surplus,
    message,
    'Make them admins of the organizations that they look after.',
  );
}

function checkLeast(number: number, place: Place, report: Report): void {
  if (number === 0) {
    const hint = 'Name two or three people under `superAdmins` who can administer everything.';
    report('SUPER_ADMINS_NONE', place, 'there is no super-admin', hint);
  } else if (number < advised) {
    const hint = 'Name a second person, who can step in when the first cannot.';
    report('SUPER_ADMINS_FEW', place, 'there is one super-admin only', hint);
  }
}

function hasLeft(key: AccountKey, people: People, now: Instant): boolean {
  const person = key.startsWith('person:') ? people.byId.get(key.slice('person:'.length)) : undefined;
  return person !== undefined && person.left !== null && person.left <= now;
}
