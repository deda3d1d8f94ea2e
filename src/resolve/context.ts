import type { Domain, Role } from '../model/portfolio.ts';
import type { Accounts } from './accounts.ts';
import type { DayReader } from './days.ts';
import type { Position } from './hierarchy.ts';
import type { Claims } from './members.ts';
import type { Names } from './names.ts';
import type { NamingConventions } from './naming.ts';
import type { People } from './people.ts';
import type { Report } from './places.ts';
import type { Sites } from './sites.ts';
import type { Template } from './templates/template.ts';

/** What resolving an organization draws on: the files at the top, looked up once. */
export interface Context {
  readonly report: Report;
  /** Of the names of database roles. */
  readonly prefix: string;
  readonly readDay: DayReader;
  readonly people: People;
  readonly accounts: Accounts;
  readonly catalogue: Names<Role>;
  readonly conventions: NamingConventions;
  readonly organizations: Names<Position>;
  readonly domains: Names<Domain>;
  readonly templates: Names<Template>;
  /** Filled as organizations are resolved. */
  readonly claims: Claims;
  /** Filled as organizations are resolved. */
  readonly sites: Sites;
}
