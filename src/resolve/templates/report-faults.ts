import type { SectionName } from '../../model/documents.ts';
import { isSecretKey } from '../../model/secret-keys.ts';
import type { Report } from '../places.ts';
import { describePlace } from '../places.ts';
import type { Layer } from './layer.ts';
import { locatedBy } from './place-layer.ts';
import type { Template } from './template.ts';

/** Reports what the schema forbids once references are filled in, where the values were written. Whether there was any. */
export function reportFaults(
  section: SectionName,
  filled: Layer,
  template: Template,
  report: Report,
): boolean {
  const faults = template.check(section, filled.value);
  for (const { code, path, part, message, hint } of faults) {
    const place = { source: locatedBy(filled), path, part };
    const { through } = filled.originOf(path);
    if (through === undefined) {
      report(code, place, message, hint ?? 'Mend it in the template.');
      continue;
    }
    const reference = { ...through, part };
    const use = `It stands at ${describePlace(reference)}.`;
    // An excerpt must not show what may be a secret, written in clear.
    if (section === 'integrations' || path.some((step) => typeof step === 'string' && isSecretKey(step)))
      report(code, reference, message, `It is given at ${describePlace(place)}.`);
    else report(code, place, message, hint === undefined ? use : `${hint} ${use}`);
  }
  return faults.length > 0;
}
