export type Severity = 'error' | 'warning' | 'info';

/** Every code that polity can print, with its default severity. Closed: a code that is not here does not exist. */
export const diagnosticCodes = {
  // load: reading the files
  ORGS_FOLDER_MISSING: 'error',
  FILE_UNREADABLE: 'error',
  FILE_UNEXPECTED: 'error',
  FILE_MISSING: 'error',
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
  UNKNOWN_PERSON: 'error',
  UNKNOWN_ROLE: 'error',
  UNKNOWN_GROUP: 'error',
  UNKNOWN_PROJECT: 'error',
  UNKNOWN_WORKSPACE: 'error',
  UNKNOWN_ORGANIZATION: 'error',
  UNKNOWN_TEMPLATE: 'error',
  UNKNOWN_DOMAIN: 'error',
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
  ORGANIZATION_REMOVED: 'error',
  // plan and apply: what the live state says to it
  RENAMED: 'warning',
  STALE_PLAN: 'error',
  GUARD_TRIPPED: 'error',
  EMAIL_TAKEN: 'error',
  MEMBER_ELSEWHERE: 'error',
  RUN_TIME_ROWS: 'error',
  MIGRATIONS_PENDING: 'info',
  DATABASE_NEWER: 'error',
  DATABASE_UNREACHABLE: 'error',
  PLAN_UNREADABLE: 'error',
  APPLY_BUSY: 'error',
  STEP_FAILED: 'error',
  PORTFOLIO_MISMATCH: 'error',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

export function severityOf(code: DiagnosticCode): Severity {
  return diagnosticCodes[code];
}
