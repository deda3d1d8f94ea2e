import { placeIn } from '../places.ts';
import type { Rule } from './view.ts';

/** A13, A15: a part of a hierarchy that pays for itself gets a bill apart from the one invoice. */
export const checkSeparateBills: Rule = ({ active }, report) => {
  for (const { organization, site } of active) {
    const billing = site.content.sections.billing;
    if (organization.parent === null || billing?.value.payer !== organization.uid) continue;
    const message = `"${organization.uid}" gets a bill of its own`;
    const hint = 'Leave `payer` out for the one invoice, or name the organization at the top that pays.';
    report('SEPARATE_BILLS', placeIn(billing, 'payer'), message, hint);
  }
};
