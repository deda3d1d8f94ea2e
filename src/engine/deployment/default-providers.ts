import { providerType } from '../urn.ts';
import { type PropertyMap, type PropertyValue, secret } from '../wire/property-value.ts';
import { unknownSentinel } from '../wire/signatures.ts';
import type { Deployment } from './deployment.ts';
import { registerResource } from './register-resource.ts';

/** The default provider of each package and version, registered when first asked for. Resolves to its reference. */
export function createDefaultProviders(
  deployment: () => Deployment,
): (packageName: string, version: string) => Promise<string> {
  const registered = new Map<string, Promise<string>>();
  return (packageName, version) => {
    const key = `${packageName}@${version}`;
    const existing = registered.get(key);
    if (existing !== undefined) return existing;
    const registering = registerDefaultProvider(deployment(), packageName, version);
    registered.set(key, registering);
    return registering;
  };
}

async function registerDefaultProvider(
  deployment: Deployment,
  packageName: string,
  version: string,
): Promise<string> {
  const { urn, id } = await registerResource(deployment, {
    type: providerType(packageName),
    name: version === '' ? 'default' : `default_${version.replaceAll('.', '_')}`,
    custom: true,
    inputs: { ...configuredInputs(deployment, packageName), ...(version === '' ? {} : { version }) },
    version,
    dependencies: [],
    propertyDependencies: {},
    protect: false,
    retainOnDelete: false,
    additionalSecretOutputs: [],
    ignoreChanges: [],
    replaceOnChanges: [],
    aliases: [],
    customTimeouts: {},
  });
  return `${urn}::${id ?? unknownSentinel}`;
}

function configuredInputs({ config }: Deployment, packageName: string): PropertyMap {
  const inputs: Record<string, PropertyValue> = {};
  for (const [key, { value, secret: isSecret }] of Object.entries(config)) {
    const at = key.indexOf(':');
    if (key.slice(0, at) === packageName)
      inputs[key.slice(at + 1)] = isSecret === true ? secret(value) : value;
  }
  return inputs;
}
