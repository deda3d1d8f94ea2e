/** The parts of a URN: `urn:pulumi:STACK::PROJECT::PARENT$TYPE::NAME`. */
export interface UrnParts {
  readonly stack: string;
  readonly project: string;
  /** The types of all parents but the stack, then the resource's own, joined by `$`. */
  readonly qualifiedType: string;
  readonly type: string;
  readonly name: string;
}

export const stackType = 'pulumi:pulumi:Stack';

export function parseUrn(urn: string): UrnParts {
  const [head = '', project = '', qualifiedType = '', ...name] = urn.split('::');
  if (!head.startsWith('urn:pulumi:') || name.length === 0) throw new Error(`not a URN: ${urn}`);
  const type = qualifiedType.slice(qualifiedType.lastIndexOf('$') + 1);
  return { stack: head.slice('urn:pulumi:'.length), project, qualifiedType, type, name: name.join('::') };
}

export function createUrn(
  stack: string,
  project: string,
  parent: string | undefined,
  type: string,
  name: string,
): string {
  const parentType = parent === undefined ? stackType : parseUrn(parent).qualifiedType;
  const qualifiedType = parentType === stackType ? type : `${parentType}$${type}`;
  return `urn:pulumi:${stack}::${project}::${qualifiedType}::${name}`;
}

const providerPrefix = 'pulumi:providers:';

export function isProviderType(type: string): boolean {
  return type.startsWith(providerPrefix);
}

/** The package of a resource type (`random:index/id:Id` → `random`), or of a provider (`pulumi:providers:random`). */
export function packageOf(type: string): string {
  return isProviderType(type) ? type.slice(providerPrefix.length) : (type.split(':')[0] ?? '');
}

export function providerType(packageName: string): string {
  return `${providerPrefix}${packageName}`;
}

/** The engine registers a provider under such a name where the program names none. */
export function isDefaultProvider(urn: string): boolean {
  const { type, name } = parseUrn(urn);
  return isProviderType(type) && name.startsWith('default');
}

/** A reference to a provider resource: `URN::ID`. */
export function parseProviderReference(reference: string): { readonly urn: string; readonly id: string } {
  const at = reference.lastIndexOf('::');
  return { urn: reference.slice(0, at), id: reference.slice(at + 2) };
}
