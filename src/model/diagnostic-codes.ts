export type Severity = 'error' | 'warning' | 'info';

/** Every code that polity can print, with its default severity. Closed: a code that is not here does not exist. */
export const diagnosticCodes = {
  // load: reading the files
  ORGS_FOLDER_MISSING: 'error',
  FILE_UNREADABLE: 'error',
  FILE_UNEXPECTED: 'error',
  FILE_MISSING: 'error',
  FILE_TOO_LARGE: 'error',
  FILES_TOO_MANY: 'error',
  NAMES_COLLIDE: 'error',
  YAML_SYNTAX: 'error',
  YAML_DUPLICATE_KEY: 'error',
  YAML_UNSUPPORTED: 'error',
  SECTION_TWICE: 'error',
  // validate: each file against its schema
  SCHEMA_VIOLATION: 'error',
  UNKNOWN_KEY: 'error',
  FORMAT_VERSION: 'error',
  // resolve: what the files say together
  DUPLICATE_UID: 'error',
  DUPLICATE_ID: 'error',
  DUPLICATE_EMAIL: 'error',
  NAMED_TWICE: 'error',
  EMAIL_INVALID: 'error',
  UNKNOWN_PERSON: 'error',
  UNKNOWN_ROLE: 'error',
  UNKNOWN_GROUP: 'error',
  UNKNOWN_PROJECT: 'error',
  UNKNOWN_WORKSPACE: 'error',
  UNKNOWN_ORGANIZATION: 'error',
  UNKNOWN_TEMPLATE: 'error',
  UNKNOWN_PARAMETER: 'error',
  UNKNOWN_ASSET: 'error',
  UNKNOWN_DOMAIN: 'error',
  UNKNOWN_RECIPIENT: 'error',
  TEMPLATE_CYCLE: 'error',
  TEMPLATE_TOO_LARGE: 'error',
  PARAMETER_MISSING: 'error',
  PARAMETER_TYPE: 'error',
  PARAMETER_UNUSED: 'warning',
  ROLE_CYCLE: 'error',
  ROLE_LEVEL: 'error',
  NAME_CONVENTION: 'error',
  SUPER_ADMINS_TOO_MANY: 'error',
  SUPER_ADMINS_NONE: 'error',
  SUPER_ADMINS_FEW: 'warning',
  DOMAIN_NOT_ASSIGNED: 'error',
  DOMAIN_INVALID: 'error',
  MEMBER_TWICE: 'error',
  MEMBER_OUTSIDE_DOMAINS: 'error',
  MEMBERS_EXCLUSIVE_CAPTURE: 'error',
  PERIOD_INVALID: 'error',
  PERIOD_OVERLAP: 'error',
  DATE_INVALID: 'error',
  COLLECTION_WITHOUT_LIST: 'error',
  TIME_ZONE_UNKNOWN: 'error',
  SEVERITY_FIXED: 'error',
  EXCUSE_INVALID: 'error',
  EXCUSE_UNUSED: 'warning',
  // rules over the whole of what the files say
  ADMIN_MISSING: 'error',
  ADMIN_INEFFECTIVE: 'warning',
  ADMIN_NOT_MEMBER: 'error',
  CONTACT_MISSING: 'error',
  CAPTURE_OVERLAP: 'error',
  CLAIM_UNPROVEN: 'error',
  DOMAIN_UNPROVEN: 'warning',
  DOMAIN_PROOF_PENDING: 'info',
  DOMAIN_PUBLIC: 'error',
  DOMAIN_PERHAPS_PUBLIC: 'warning',
  DOMAIN_SUFFIX: 'error',
  DOMAIN_CONFUSABLE: 'error',
  MODE_WITHOUT_DOMAINS: 'warning',
  RECIPIENT_FOREIGN: 'error',
  LEFT_STILL_NAMED: 'warning',
  MISSION_OVER: 'warning',
  GRANT_OUTLIVES_MISSION: 'info',
  PERIOD_EXPIRED: 'warning',
  ORGANIZATION_REMOVED: 'warning',
  OWN_PROJECT_AT_CLIENT: 'warning',
  EVERYONE_ADMIN: 'warning',
  EVERYONE_EVERYWHERE: 'warning',
  COULD_BE_PROJECTS: 'warning',
  SEPARATE_BILLS: 'warning',
  UNUSED_ROLE: 'info',
  UNUSED_GROUP: 'info',
  UNUSED_TEMPLATE: 'info',
  // plan and apply: what the live state says to it
  RENAMED: 'warning',
  STALE_PLAN: 'error',
  GUARD_TRIPPED: 'error',
  EMAIL_TAKEN: 'error',
  MEMBER_ELSEWHERE: 'error',
  EMAIL_OUTSIDE_DOMAINS: 'error',
  CAPTURE_FEW: 'warning',
  DOMAIN_PROOF_LOST: 'warning',
  RUN_TIME_ROWS: 'error',
  MIGRATIONS_PENDING: 'info',
  MIGRATIONS_FIRST: 'error',
  DATABASE_NEWER: 'error',
  DATABASE_UNREACHABLE: 'error',
  PLAN_UNREADABLE: 'error',
  STEP_FAILED: 'error',
  PORTFOLIO_MISMATCH: 'error',
  PLANNER_MISSING: 'error',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

export function severityOf(code: DiagnosticCode): Severity {
  return diagnosticCodes[code];
}

/** Errors that say how things ought to be: with a reason, one may be as it is. All others say that files mean nothing. */
const debatable: ReadonlySet<DiagnosticCode> = new Set([
  'NAME_CONVENTION',
  'ADMIN_MISSING',
  'CONTACT_MISSING',
  'DOMAIN_PUBLIC',
  'DOMAIN_SUFFIX',
  'DOMAIN_CONFUSABLE',
]);

/** Whether a line of a file can be excused from a code, with a reason. */
export function isExcusable(code: DiagnosticCode): boolean {
  return debatable.has(code) || (diagnosticCodes[code] !== 'error' && code !== 'EXCUSE_UNUSED');
}
