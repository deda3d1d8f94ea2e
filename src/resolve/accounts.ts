import type { AccountKey, DeclaredAccount } from '../model/portfolio.ts';
import { readEmail } from './mailboxes.ts';
import { findNamed } from './names.ts';
import { compareText, sortBy } from './order.ts';
import type { People } from './people.ts';
import type { Place, Report } from './places.ts';

/** The accounts that declarations mean: they come to be known as they are named. */
export interface Accounts {
  /** The account of a person's id or of an e-mail, a person's second e-mails included; null, and reported, when unknown. */
  readonly find: (who: string, place: Place) => AccountKey | null;
  /** Primary e-mail of an account that was found, normalised. */
  readonly emailOf: (key: AccountKey) => string;
  /** All that were found, ordered by key. */
  readonly list: () => readonly DeclaredAccount[];
}

export function createAccounts(people: People, report: Report): Accounts {
  const found = new Map<AccountKey, DeclaredAccount>();
  const keys = new Map<string, AccountKey>();

  const findPerson = (id: string): AccountKey => {
    const key: AccountKey = `person:${id}`;
    if (!found.has(key)) {
      const emailNorm = people.byId.get(id)?.emails[0] ?? '';
      found.set(key, { key, email: people.writtenEmails.get(id) ?? '', emailNorm, person: id });
    }
    return key;
  };

  const findEmail = (email: string, place: Place): AccountKey | null => {
    const emailNorm = readEmail(email, place, report);
    if (emailNorm === null) return null;
    const person = people.idByEmail.get(emailNorm);
    if (person !== undefined) return findPerson(person);
    const key: AccountKey = `email:${emailNorm}`;
    const before = found.get(key);
    // Spelt in several ways, the same one wins whatever the order of the files.
    if (before === undefined || compareText(email, before.email) < 0) {
      found.set(key, { key, email, emailNorm, person: null });
    }
    return key;
  };

  const findKey = (who: string, place: Place): AccountKey | null => {
    if (who.includes('@')) return findEmail(who, place);
    return findNamed(people, who, place, report) === undefined ? null : findPerson(who);
  };

  return {
    find: (who, place) => {
      const key = keys.get(who) ?? findKey(who, place);
      if (key !== null) keys.set(who, key);
      return key;
    },
    emailOf: (key) => found.get(key)?.emailNorm ?? '',
    list: () => sortBy(found.values(), ({ key }) => key),
  };
}
