import type { Diagnostic, StageResult } from '../model/diagnostic.ts';
import type { DocumentKind, RemovedOrganization, ValidatedTree } from '../model/documents.ts';
import type { Instant, Organization, Portfolio } from '../model/portfolio.ts';
import { applySeverities } from '../model/severities.ts';
import { createAccounts } from './accounts.ts';
import type { Context } from './context.ts';
import type { DayReader } from './days.ts';
import { createDayReader } from './days.ts';
import { completePortfolio } from './digests.ts';
import { resolveDomains } from './domain-catalogue.ts';
import { applyExcuses } from './excuses.ts';
import type { Position } from './hierarchy.ts';
import { resolveHierarchy } from './hierarchy.ts';
import type { Names } from './names.ts';
import { readConventions } from './naming.ts';
import { resolvePeople } from './people.ts';
import type { Report } from './places.ts';
import { createReport, describePlace, placeIn } from './places.ts';
import { derivePrefix } from './prefix.ts';
import { resolveProtectedTables } from './protected-tables.ts';
import { resolveOrganization } from './resolve-organization.ts';
import { resolveCatalogue } from './role-definitions.ts';
import { checkRules } from './rules/check-rules.ts';
import { createView } from './rules/view.ts';
import { toJson } from './settings.ts';
import { readSeverities } from './severities.ts';
import { createSites, watchDepartures } from './sites.ts';
import { resolveSuperAdmins } from './super-admins.ts';
import { checkTemplates } from './templates/check-templates.ts';
import { nameTemplates } from './templates/template.ts';

/**
 * What the files say together. Everything that is wrong is found in one run, and a portfolio is made of the rest; it must not
 * be used when there are errors. Null without a readable portfolio.yaml. `now` decides who has left (C13). @default the clock
 */
export function resolvePortfolio(
  tree: ValidatedTree,
  now: Instant = `${new Date().toISOString().slice(0, 19)}Z`,
  removed: readonly RemovedOrganization[] = [],
): StageResult<Portfolio | null> {
  const file = tree.portfolio;
  if (file === undefined) return { value: null, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const report = createReport(diagnostics);
  const severities = readSeverities(file, report);
  const captureFrom = file.value.capture?.recommendedFrom;
  const timeZone = file.value.timeZone ?? 'UTC';
  const positions = resolveHierarchy(tree.organizations);
  const readDay = createDayReader(timeZone, placeIn(file, 'timeZone'), report);
  const prefix = file.value.prefix ?? derivePrefix(file.value.name);
  const context = createContext(tree, prefix, readDay, positions, now, report);
  const superAdmins = resolveSuperAdmins(
    file,
    watchDepartures(context.accounts, null, context.sites),
    context.people,
    now,
    report,
  );
  checkTemplates(context.templates, report);
  const organizations = resolveOrganizations(positions, context);
  const resolved = {
    formatVersion: file.value.formatVersion,
    name: file.value.name,
    prefix,
    timeZone,
    budgets: { ...defaultBudgets, ...file.value.guards?.removals },
    settings: {
      billing: toJson(file.value.billing ?? {}),
      proof: file.value.proof ?? 'any',
      protect: resolveProtectedTables(file, report),
    },
    superAdmins,
    people: [...context.people.byId.values()],
    domains: [...context.domains.byId.values()],
    roles: [...context.catalogue.byId.values()],
    organizations,
  };
  const portfolio = completePortfolio(resolved, context.accounts.list, {
    severities,
    ...(captureFrom === undefined ? {} : { captureFrom }),
  });
  checkRules(createView({ portfolio, tree, sites: context.sites, now, removed }), report);
  const judged = applyExcuses(diagnostics, tree.sources);
  return { value: portfolio, diagnostics: applySeverities(judged, severities) };
}

const defaultBudgets = { perOrganization: 5, perOrganizationPercent: 25, overallPercent: 10 };

function createContext(
  tree: ValidatedTree,
  prefix: string,
  readDay: DayReader,
  positions: readonly Position[],
  now: Instant,
  report: Report,
): Context {
  const isUnreadable = (kind: DocumentKind) => tree.unreadable.some((file) => file.kind === kind);
  const people = resolvePeople(tree.people, isUnreadable('people'), readDay, report);
  const organizations = nameOrganizations(positions, isUnreadable('org'));
  const references = { organizations, people, readDay };
  return {
    report,
    prefix,
    readDay,
    people,
    organizations,
    accounts: createAccounts(people, report),
    catalogue: resolveCatalogue(tree.roles, isUnreadable('roles'), report),
    conventions: readConventions(tree.portfolio?.value.naming),
    domains: resolveDomains(tree.domains, isUnreadable('domains'), references, report),
    templates: nameTemplates(tree),
    claims: new Map(),
    sites: createSites(people, now),
  };
}

function nameOrganizations(positions: readonly Position[], unreadable: boolean): Names<Position> {
  return {
    byId: new Map(positions.toReversed().map((position) => [position.files.org.value.uid, position])),
    isExcused: () => unreadable,
    unknown: {
      code: 'UNKNOWN_ORGANIZATION',
      noun: 'organization',
      remedy: 'Write the uid of an organization, as its org.yaml says it.',
    },
  };
}

/** The first organization of each uid (C17). */
function resolveOrganizations(positions: readonly Position[], context: Context): readonly Organization[] {
  return positions.flatMap((position) => {
    const { org } = position.files;
    const { uid } = org.value;
    const first = context.organizations.byId.get(uid);
    if (first === position || first === undefined) return resolveOrganization(position, context);
    const place = describePlace(placeIn(first.files.org, 'uid'));
    const hint = `Give the newer one another uid; the other is at ${place}.`;
    context.report('DUPLICATE_UID', placeIn(org, 'uid'), `uid "${uid}" is taken`, hint);
    return [];
  });
}
