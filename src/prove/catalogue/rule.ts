import type { IsolationCode, IsolationFinding } from '../../model/isolation.ts';
import type { CatalogueFacts } from './facts.ts';

/** What a rule is told beside the catalogue. */
export interface RuleContext {
  /** Roles that the operator says may pass row-level security, such as one that makes backups. */
  readonly bypassing: readonly string[];
  /** Functions and views that stand in polity's schemas for protected tables, as they were made. */
  readonly made: { readonly fillers: ReadonlySet<string>; readonly published: ReadonlySet<string> };
}

export interface Rule {
  readonly name: string;
  readonly check: (facts: CatalogueFacts, context: RuleContext) => readonly IsolationFinding[];
}

export function describeFinding(code: IsolationCode, subject: string, message: string): IsolationFinding {
  return { code, subject, message };
}
