import type { Settings } from '../settings.ts';
import type { Engine } from './engine.ts';

/** The engine of POLITY_ENGINE, else the Pulumi CLI where there is one, else the embedded engine. */
export async function openEngine({ engine }: Pick<Settings, 'engine'>): Promise<Engine> {
  return engine === 'pulumi'
    ? (await import('./pulumi.ts')).pulumiEngine
    : (await import('./embedded.ts')).embeddedEngine;
}
