import { findReader } from '../../model/reader.ts';
import type { Report } from '../places.ts';
import { placeIn } from '../places.ts';
import type { Rule, View } from './view.ts';

/** Direct SQL access: whose login is whose, and who gets in by a password. */
export const checkReaders: Rule = (view, report) => {
  checkPasswords(view, report);
  checkLogins(view, report);
};

/** A reader without a password: its login is there, and nobody gets in by a password. */
function checkPasswords({ active }: View, report: Report): void {
  for (const { organization, site } of active) {
    const { database } = site.content.sections;
    const reader = findReader(organization);
    if (database === undefined || reader === null || reader.password !== undefined) continue;
    const message = `the reader of "${organization.uid}" has no password, so that it cannot log in by one`;
    const hint = 'Write `database: { access: reader, password: env:NAME }`, with the name of a secret.';
    report('READER_WITHOUT_PASSWORD', placeIn(database), message, hint);
  }
}

/** A login is one organization's, also of one that is archived and has it no more. */
function checkLogins({ portfolio, sites }: View, report: Report): void {
  const owners = new Map<string, string>();
  for (const organization of portfolio.organizations) {
    const database = sites.organizations.get(organization.uid)?.content.sections.database;
    const login = findReader(organization)?.login;
    if (database === undefined || login === undefined) continue;
    const owner = owners.get(login);
    if (owner === undefined) owners.set(login, organization.uid);
    else {
      const message = `the login ${login} is that of "${owner}" already`;
      report('DUPLICATE_ID', placeIn(database), message, 'Give one of the two another `login`.');
    }
  }
}
