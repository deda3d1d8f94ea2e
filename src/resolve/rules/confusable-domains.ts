import { describePlace } from '../places.ts';
import { describeSkeleton, findPretence, isAscii, mixesScripts, showDomain } from './skeleton.ts';
import type { Rule } from './view.ts';
import { listDomains } from './written-domains.ts';

const hint = 'Write the domain that is meant; if it is this one, excuse the line with a reason.';

/** C9: names that look like others. Of names in ASCII alone nothing is ever said. */
export const checkConfusables: Rule = (view, report) => {
  const listed = listDomains(view).map((domain) => ({ ...domain, shown: showDomain(domain.name) }));
  if (listed.every(({ shown }) => isAscii(shown))) return;
  const skeletons = Map.groupBy(listed, ({ shown }) => describeSkeleton(shown));
  for (const domain of listed.filter(({ shown }) => !isAscii(shown))) {
    const { name, shown, place } = domain;
    const other = skeletons.get(describeSkeleton(shown))?.find((one) => one !== domain);
    if (other !== undefined) {
      const message = `${shown} (${name}) looks like ${other.shown}, which is at ${describePlace(other.place)}`;
      report('DOMAIN_CONFUSABLE', place, message, hint);
    } else {
      checkLabels(shown, name, (message) => report('DOMAIN_CONFUSABLE', place, message, hint));
    }
  }
};

function checkLabels(shown: string, name: string, tell: (message: string) => void): void {
  const labels = shown.split('.');
  const mixed = labels.find(mixesScripts);
  // Below a top-level domain of its own script a word is what it is.
  const pretence = isAscii(labels.at(-1) ?? '')
    ? labels.map((label) => findPretence(label) ?? label).join('.')
    : shown;
  if (mixed !== undefined)
    tell(`${name} mixes scripts: the letters of "${mixed}" do not belong to one language`);
  else if (pretence !== shown) tell(`${name} looks like ${pretence}, and is written in other letters`);
}
