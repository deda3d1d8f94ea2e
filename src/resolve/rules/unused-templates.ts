import { placeIn } from '../places.ts';
import { listUsedTemplates } from '../templates/uses.ts';
import type { Rule } from './view.ts';

/** Templates that no organization and no other template builds on. */
export const checkTemplates: Rule = ({ tree }, report) => {
  const used = new Set([
    ...tree.organizations.flatMap(({ org }) => listUsedTemplates(org.value.template)),
    ...tree.templates.flatMap(({ template }) => listUsedTemplates(template.value.template)),
  ]);
  const isKnown = tree.unreadable.every(({ kind }) => kind !== 'org' && kind !== 'template');
  for (const { name, template } of isKnown ? tree.templates : []) {
    if (used.has(name)) continue;
    const hint = `Remove the file, or write \`template: ${name}\` in an organization.`;
    report('UNUSED_TEMPLATE', placeIn(template), `no organization uses template "${name}"`, hint);
  }
};
