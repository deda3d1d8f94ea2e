import { createHash } from 'node:crypto';
import type { Provider } from '../providers/provider.ts';
import type { PropertyMap } from '../wire/property-value.ts';
import type { Goal } from './goal.ts';

/** The inputs as the provider completes them. @param oldInputs absent for a new resource. @throws Error if it refuses them. */
export async function checkInputs(
  provider: Provider,
  { type, name }: Goal,
  urn: string,
  inputs: PropertyMap,
  oldInputs: PropertyMap | undefined,
): Promise<PropertyMap> {
  const randomSeed = createHash('sha256').update(urn).digest();
  const old = oldInputs === undefined ? {} : { oldInputs };
  const checked = await provider.check({ urn, type, name, inputs, ...old, randomSeed });
  if (checked.failures.length === 0) return checked.inputs;
  const reasons = checked.failures.map(({ property, reason }) =>
    property === '' ? reason : `${property}: ${reason}`,
  );
  throw new Error(reasons.join('; '));
}
