import type { Guard, Plan } from '../model/plan.ts';
import { describeOrganization } from './clauses.ts';
import type { Ink } from './ink.ts';
import { renderCount, renderNumber } from './words.ts';

const lossNames = {
  membership: ['membership', 'memberships'],
  groupMember: ['group member', 'group members'],
  grant: ['grant', 'grants'],
  organizationDomain: ['domain', 'domains'],
  organization: ['organization', 'organizations'],
} as const;

/** `Dupont SAS (dupont) loses 8 of 10 grants; 5 pass unasked`. */
export function describeGuard(guard: Guard, names: Plan['names'], ink: Ink): string {
  const { loss, organization, lost, allowed, total } = guard;
  if (loss === null) {
    return lost < total
      ? `${renderCount(lost, 'super-admin')} of ${total} ${lost === 1 ? 'goes' : 'go'}`
      : 'no super-admin would be left';
  }
  const place =
    organization === null ? 'the whole portfolio' : describeOrganization(organization, names, ink);
  const [one, many] = lossNames[loss];
  if (guard.guard === 'domain-release')
    return `${place} releases ${renderNumber(lost)} of ${renderCount(total, 'member')}, who match its domains no more`;
  const amount = `${renderNumber(lost)} of ${renderCount(total, one, many)}`;
  return `${place} loses ${amount}; ${renderNumber(allowed)} pass unasked`;
}

/** Tripped ones name each item, up to a limit; of the others one sentence tells that they hold. */
export function describeKept(guards: readonly Guard[]): string | null {
  const kept = guards.filter(
    ({ tripped, organization, loss }) => !tripped && organization === null && loss !== null,
  );
  if (kept.length === 0) return null;
  const parts = kept.map(({ loss, lost, allowed }) => {
    const [one, many] = loss === null ? ['', ''] : lossNames[loss];
    return `${renderCount(lost, one, many)} lost of ${renderNumber(allowed)} allowed`;
  });
  return `within budget: ${parts.join(', ')}`;
}
