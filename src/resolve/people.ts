import type { People as PeopleDocument, Person as PersonDeclaration } from '../model/documents.generated.ts';
import type { Typed } from '../model/documents.ts';
import type { Person } from '../model/portfolio.ts';
import type { DayReader } from './days.ts';
import type { Mailboxes } from './mailboxes.ts';
import { createMailboxes } from './mailboxes.ts';
import type { Names } from './names.ts';
import { excuseDropped } from './names.ts';
import { compareText } from './order.ts';
import type { Place, Report } from './places.ts';
import { describePlace, keyIn, placeIn } from './places.ts';

export interface People extends Names<Person> {
  /** Ids by normalised e-mail (C16). */
  readonly idByEmail: ReadonlyMap<string, string>;
  /** Primary e-mails by id, as written. */
  readonly writtenEmails: ReadonlyMap<string, string>;
}

type PeopleFile = Typed<PeopleDocument>;

/** Reads the people files: ids and e-mails are unique over all of them. Ordered by id. */
export function resolvePeople(
  files: readonly PeopleFile[],
  unreadable: boolean,
  readDay: DayReader,
  report: Report,
): People {
  const mailboxes = createMailboxes(report);
  const declared = findDeclarations(files, report);
  const people = [...declared].map(([id, { person, file }]) =>
    describePerson(id, person, file, mailboxes, readDay),
  );
  return {
    byId: new Map(
      people.sort((one, other) => compareText(one.id, other.id)).map((person) => [person.id, person]),
    ),
    idByEmail: mailboxes.persons,
    writtenEmails: new Map(
      [...declared].map(([id, { person }]) => [id, person.emails?.[0] ?? person.email ?? '']),
    ),
    isExcused: excuseDropped(files, unreadable),
    unknown: {
      code: 'UNKNOWN_PERSON',
      noun: 'person',
      remedy: 'Declare the person in people.yaml, or write an e-mail address.',
    },
  };
}

interface Declaration {
  readonly person: PersonDeclaration;
  readonly file: PeopleFile;
  readonly place: Place;
}

function findDeclarations(files: readonly PeopleFile[], report: Report): ReadonlyMap<string, Declaration> {
  const declared = new Map<string, Declaration>();
  for (const file of files) {
    for (const [id, person] of Object.entries(file.value)) {
      const place = keyIn(file, id);
      const other = declared.get(id);
      if (other === undefined) {
        declared.set(id, { person, file, place });
      } else {
        const hint = `Give one of them another id; the other is at ${describePlace(other.place)}.`;
        report('DUPLICATE_ID', place, `person "${id}" is declared twice`, hint);
      }
    }
  }
  return declared;
}

function describePerson(
  id: string,
  { name, email, emails, github, slack, left }: PersonDeclaration,
  file: PeopleFile,
  mailboxes: Mailboxes,
  readDay: DayReader,
): Person {
  const placed =
    emails === undefined
      ? [{ text: email ?? '', place: placeIn(file, id, 'email') }]
      : emails.map((text, index) => ({ text, place: placeIn(file, id, 'emails', index) }));
  return {
    id,
    name,
    emails: placed.flatMap(({ text, place }) => mailboxes.claim(text, id, place) ?? []),
    handles: { ...(github === undefined ? {} : { github }), ...(slack === undefined ? {} : { slack }) },
    left: left === undefined ? null : readDay(left, 'start', placeIn(file, id, 'left')),
  };
}
