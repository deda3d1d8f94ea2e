import { placeIn } from '../places.ts';
import { isUncertain } from './holders.ts';
import type { Rule } from './view.ts';
import { placeOf } from './view.ts';

/** B2: without domains nobody's e-mail matches, so that capture, invitations and SSO have nobody to act on. */
export const checkModes: Rule = ({ active }, report) => {
  for (const seen of active) {
    const { organization, site } = seen;
    const { mode } = organization.membership;
    if (mode === 'manual' || organization.domains.length > 0 || isUncertain(seen, ['domains'])) continue;
    const section = site.content.sections.membership;
    const place = section === undefined ? placeOf(seen) : placeIn(section, 'mode');
    const message = `mode ${mode} makes nobody a member of "${organization.uid}", which has no domains`;
    report('MODE_WITHOUT_DOMAINS', place, message, 'Add `domains`, or leave the mode out.');
  }
};
