import type { PulumiCommand } from '@pulumi/pulumi/automation/index.js';
import automation from '@pulumi/pulumi/automation/index.js';
import { EngineError } from '../../engine/errors.ts';
import { findCliMessage } from './pulumi-errors.ts';

/** The oldest CLI that the program, its provider and the state were tried with. */
const oldest = '3.230.0';
const newestMajor = 3;

/** The `pulumi` of PATH. @throws EngineError when there is none, or when its version does not fit */
export async function findCommand(): Promise<PulumiCommand> {
  // Without the check of the Automation API, which accepts far older ones.
  const command = await automation.PulumiCommand.get({ skipVersionCheck: true }).catch((error: unknown) => {
    throw refuse(`no Pulumi CLI can be run (${findCliMessage(error)}): install it`);
  });
  const { version } = command;
  const found = `the Pulumi CLI on PATH is ${version?.version ?? 'of no known version'}`;
  if (version !== null && version.major > newestMajor)
    throw refuse(
      `${found}, and ${newestMajor} is the newest major version that is known; install one from ${oldest} on`,
    );
  if (version === null || version.compare(oldest) < 0)
    throw refuse(`${found}, and ${oldest} is the oldest that fits; update it`);
  return command;
}

function refuse(why: string): EngineError {
  return new EngineError('unsupported', `${why}, or set POLITY_ENGINE=embedded`);
}
