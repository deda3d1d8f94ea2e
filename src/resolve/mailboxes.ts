import { normaliseEmail } from './emails.ts';
import type { Place, Report } from './places.ts';
import { describePlace } from './places.ts';

/** C16: which person has which e-mail. */
export interface Mailboxes {
  /** The normalised e-mail; null, and reported, when it has no such form or is taken. */
  readonly claim: (email: string, person: string, place: Place) => string | null;
  /** Ids of persons by normalised e-mail. */
  readonly persons: ReadonlyMap<string, string>;
}

export function createMailboxes(report: Report): Mailboxes {
  const persons = new Map<string, string>();
  const claims = new Map<string, { readonly person: string; readonly place: Place }>();
  return {
    persons,
    claim: (email, person, place) => {
      const norm = readEmail(email, place, report);
      if (norm === null) return null;
      const mailbox = dropTag(norm);
      const other = claims.get(mailbox);
      const holder = persons.get(norm);
      if (other !== undefined && (other.person !== person || holder !== undefined)) {
        const whose =
          other.person === person
            ? 'stands twice with'
            : holder
              ? 'is an e-mail also of'
              : 'reaches the mailbox of';
        const hint = `Keep one of them; the other is at ${describePlace(other.place)}.`;
        report('DUPLICATE_EMAIL', place, `${email} ${whose} "${other.person}"`, hint);
        return null;
      }
      persons.set(norm, person);
      if (other === undefined) claims.set(mailbox, { person, place });
      return norm;
    },
  };
}

/** The normalised e-mail; null, and reported, when its domain is no domain name. */
export function readEmail(email: string, place: Place, report: Report): string | null {
  const norm = normaliseEmail(email);
  if (norm === null) {
    report(
      'EMAIL_INVALID',
      place,
      `${email} ends in no domain name`,
      'Write the domain as in jean@dupont.example: at least two labels of letters, digits and inner hyphens.',
    );
  }
  return norm;
}

/** C9: with or without its plus-tag an address reaches the same mailbox, thus the same person. */
function dropTag(emailNorm: string): string {
  return emailNorm.replace(/^([^+@]+)\+[^@]*@/, '$1@');
}
