import type { AccountKey, DeclaredAccount } from '../model/portfolio.ts';
import { readEmail } from './mailboxes.ts';
import { findNamed } from './names.ts';
import { sortBy } from './order.ts';
import type { People } from './people.ts';
import type { Place, Report } from './places.ts';
import { placeUnder } from './places.ts';

/** The accounts that declarations mean: they come to be known as they are named. */
export interface Accounts {
  /**
   * The account of a person's id or of an e-mail, a person's second e-mails included; null, and reported, when unknown.
   * It was written at `place`, or under that key of the map there: only who reports puts the two together.
   */
  readonly find: (who: string, place: Place, under?: string) => AccountKey | null;
  /** Primary e-mail of an account that was found, normalised. */
  readonly emailOf: (key: AccountKey) => string;
  /** All that were found, ordered by key. */
  readonly list: () => readonly DeclaredAccount[];
}

export function createAccounts(people: People, report: Report): Accounts {
  /** By person's id or normalised e-mail: no id has an `@`. */
  const found = new Map<string, DeclaredAccount>();
  /** What was written, where it is spelt otherwise. */
  const spelt = new Map<string, AccountKey>();

  const findPerson = (id: string): AccountKey => {
    const known = found.get(id);
    if (known !== undefined) return known.key;
    const emailNorm = people.byId.get(id)?.emails[0] ?? '';
    const key: AccountKey = `person:${id}`;
    found.set(id, { key, email: people.writtenEmails.get(id) ?? '', emailNorm, person: id });
    return key;
  };

  const findEmail = (email: string, emailNorm: string): AccountKey => {
    const person = people.idByEmail.get(emailNorm);
    if (person !== undefined) return findPerson(person);
    const before = found.get(emailNorm);
    const key = before?.key ?? (`email:${emailNorm}` as const);
    // Spelt in several ways, the same one wins whatever the order of the files.
    if (before === undefined || email < before.email)
      found.set(emailNorm, { key, email, emailNorm, person: null });
    return key;
  };

  const findNew = (who: string, place: Place): AccountKey | null => {
    if (!who.includes('@'))
      return findNamed(people, who, place, report) === undefined ? null : findPerson(who);
    const emailNorm = readEmail(who, place, report);
    if (emailNorm === null) return null;
    const key = findEmail(who, emailNorm);
    if (!found.has(who)) spelt.set(who, key);
    return key;
  };

  return {
    find: (who, place, under) => {
      const known = found.get(who);
      if (known !== undefined && (known.person !== null || known.email <= who)) return known.key;
      return spelt.get(who) ?? findNew(who, under === undefined ? place : placeUnder(place, under));
    },
    emailOf: (key) => found.get(key.slice(key.indexOf(':') + 1))?.emailNorm ?? '',
    list: () => sortBy(found.values(), ({ key }) => key),
  };
}
