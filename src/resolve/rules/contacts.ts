import type { Rule } from './view.ts';
import { placeOf } from './view.ts';

/** A6, A11: every active organization has one main contact. */
export const checkContacts: Rule = ({ active }, report) => {
  for (const seen of active) {
    const { files, content } = seen.site;
    const named = files.org.value.contact ?? content.template?.value.contact;
    const missing = files.org.dropped.includes('contact') || content.template?.dropped.includes('contact');
    const templateUnknown = files.org.value.template !== undefined && content.template === undefined;
    if (named !== undefined || missing || templateUnknown) continue;
    const hint = 'Add `contact:` with a person of people.yaml or an e-mail address.';
    report('CONTACT_MISSING', placeOf(seen), `"${seen.organization.uid}" has no main contact`, hint);
  }
};
