import type { SectionName, TemplateFile, ValidatedTree } from '../../model/documents.ts';
import { sectionNames } from '../../model/documents.ts';
import type { Names } from '../names.ts';
import type { Layer } from './layer.ts';
import { layerOf, partOf } from './layer.ts';
import type { Parameter } from './parameters.ts';
import { readParameters } from './parameters.ts';
import { findReferences } from './references.ts';
import { findStructure } from './structure.ts';
import type { Use } from './uses.ts';
import { readUses } from './uses.ts';

/** A part of a template, with the parameters that it refers to. */
export interface TemplatePart {
  readonly layer: Layer;
  readonly names: ReadonlySet<string>;
  /** False for what every organization gets alike. */
  readonly varies: boolean;
}

export interface Template {
  readonly name: string;
  readonly file: TemplateFile;
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The templates that it extends; later ones win, and it wins over all. */
  readonly uses: readonly Use[];
  readonly sections: ReadonlyMap<SectionName, TemplatePart>;
  readonly contact: TemplatePart | undefined;
  readonly check: ValidatedTree['checkSection'];
  /** False in and above a circle, which is reported: then nothing is made of it. */
  readonly sound: boolean;
}

/** Templates go by the names of their files. */
export function nameTemplates(tree: ValidatedTree): Names<Template> {
  const unreadable = new Set(
    tree.unreadable.filter(({ kind }) => kind === 'template').map(({ name }) => name),
  );
  const templates = tree.templates.map((file) => readTemplate(file, tree));
  const { sizes } = findStructure(templates);
  return {
    byId: new Map(
      templates.map((template) => [template.name, { ...template, sound: sizes.has(template.name) }]),
    ),
    isExcused: (name) => unreadable.has(name),
    unknown: {
      code: 'UNKNOWN_TEMPLATE',
      noun: 'template',
      remedy: 'Add a file of that name to templates/.',
    },
  };
}

function readTemplate(file: TemplateFile, { checkSection }: ValidatedTree): Omit<Template, 'sound'> {
  const whole = layerOf(file.template);
  const sections = sectionNames.flatMap((name) => {
    const section = file.sections[name];
    return section === undefined ? [] : [[name, readPart(layerOf(section))] as const];
  });
  return {
    name: file.name,
    file,
    parameters: readParameters(partOf(whole, 'parameters')),
    uses: readUses(partOf(whole, 'template')),
    sections: new Map(sections),
    contact: file.template.value.contact === undefined ? undefined : readPart(partOf(whole, 'contact')),
    check: checkSection,
  };
}

function readPart(layer: Layer): TemplatePart {
  const names = new Set(findReferences(layer.value).map(({ name }) => name));
  return { layer, names, varies: JSON.stringify(layer.value).includes('$(') };
}
