import type { Report } from '../places.ts';
import { checkAdminMembers } from './admin-members.ts';
import { checkAdministration } from './administration.ts';
import { checkCaptures } from './capture-overlaps.ts';
import { checkConfusables } from './confusable-domains.ts';
import { checkContacts } from './contacts.ts';
import { checkCouldBeProjects } from './could-be-projects.ts';
import { checkDepartures } from './departures.ts';
import { checkProofs } from './domain-proof.ts';
import { checkEveryoneAdmin, checkEveryoneEverywhere } from './everyone.ts';
import { checkModes } from './modes.ts';
import { checkOwnProjects } from './own-projects.ts';
import { checkPublicDomains } from './public-domains.ts';
import { checkReaders } from './readers.ts';
import { checkRecipients } from './recipients.ts';
import { checkRemovals } from './removals.ts';
import { checkSeparateBills } from './separate-bills.ts';
import { checkTimes } from './times.ts';
import { checkCatalogue } from './unused-catalogue.ts';
import { checkGroups, checkOwnRoles } from './unused-own.ts';
import { checkTemplates } from './unused-templates.ts';
import type { Rule, View } from './view.ts';

/** The rules that look at the whole of a portfolio, once its parts are resolved. */
const rules: readonly Rule[] = [
  checkAdministration,
  checkContacts,
  checkAdminMembers,
  checkCaptures,
  checkModes,
  checkPublicDomains,
  checkConfusables,
  checkProofs,
  checkDepartures,
  checkTimes,
  checkRemovals,
  checkRecipients,
  checkReaders,
  checkOwnProjects,
  checkEveryoneAdmin,
  checkEveryoneEverywhere,
  checkCouldBeProjects,
  checkSeparateBills,
  checkCatalogue,
  checkOwnRoles,
  checkGroups,
  checkTemplates,
];

export function checkRules(view: View, report: Report): void {
  for (const rule of rules) rule(view, report);
}
