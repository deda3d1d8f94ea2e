/** True when one of the permissions, `resource:verb` with `*` for all, allows `wanted`. */
export function allows(permissions: readonly string[], wanted: string): boolean {
  const [resource, verb] = wanted.split(':');
  return permissions.some((permission) => {
    const [allowedResource, allowedVerb] = permission.split(':');
    const resourceFits = allowedResource === '*' || allowedResource === resource;
    return resourceFits && (allowedVerb === '*' || allowedVerb === verb);
  });
}
