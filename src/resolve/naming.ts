import type { PortfolioDeclaration } from '../model/documents.generated.ts';
import type { OrganizationType } from '../model/portfolio.ts';
import type { Place, Report } from './places.ts';

/** A5: patterns by type; null leaves the names of a type free. */
export type NamingConventions = Readonly<Record<OrganizationType, readonly string[] | null>>;

export const defaultConventions: NamingConventions = {
  client: ['[Client] - [Activité]'],
  department: ['[Entreprise] - [Dépt]'],
  project: ['[Client ou Interne] - [Projet]'],
  subsidiary: ['[Groupe] - [Entité]'],
  internal: ['Interne', '[Agence] - Interne'],
  personal: ['[Nom] - Perso'],
  group: null,
  company: null,
};

/** The defaults, with what portfolio.yaml says by type. */
export function readConventions(naming: PortfolioDeclaration['naming']): NamingConventions {
  const own = Object.entries(naming ?? {}).map(
    ([type, pattern]) => [type, pattern === null ? null : [pattern]] as const,
  );
  return { ...defaultConventions, ...Object.fromEntries(own) };
}

/** Reports a name that follows none of its type's patterns. */
export function checkName(
  name: string,
  type: OrganizationType,
  conventions: NamingConventions,
  place: Place,
  report: Report,
): void {
  const patterns = conventions[type];
  if (patterns === null || patterns.some((pattern) => followsPattern(name, pattern))) return;
  const wanted = patterns.map((pattern) => `\`${pattern}\``).join(' or ');
  const hint = `Name it ${wanted}, or give the type another pattern under \`naming\` in portfolio.yaml.`;
  report('NAME_CONVENTION', place, `"${name}" is no name for an organization of type ${type}`, hint);
}

/** One part of a name. None contains the separator, so that a name has one reading only. */
const blank = '(?!\\s)(?:(?! - ).)+(?<!\\s)';
const compiled = new Map<string, RegExp>();

/**
 * Whether a name follows a pattern: each `[…]` stands for one or more characters that neither contain ` - ` nor begin or end
 * with a space; everything else stands for itself.
 */
export function followsPattern(name: string, pattern: string): boolean {
  return compilePattern(pattern).test(name.normalize('NFC'));
}

function compilePattern(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const parts = pattern.normalize('NFC').split(/\[[^\]]*\]/);
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const expression = new RegExp(`^${escaped.join(blank)}$`, 'su');
  compiled.set(pattern, expression);
  return expression;
}
