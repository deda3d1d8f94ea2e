import type { BillLine } from '../model/bill.ts';
import type { Plan } from '../model/plan.ts';
import { describeOrganization } from './clauses.ts';
import type { Ink } from './ink.ts';
import { renderCount, renderNumber } from './words.ts';

/** `the portfolio pays for 14 people instead of 12`, for each bill that changes. */
export function describeBill(bill: readonly BillLine[], names: Plan['names'], ink: Ink): readonly string[] {
  return bill.map(({ payer, before, after }) => {
    const who = payer === 'portfolio' ? 'the portfolio' : describeOrganization(payer, names, ink);
    return `${who} pays for ${renderCount(after, 'person', 'people')} instead of ${renderNumber(before)}`;
  });
}
