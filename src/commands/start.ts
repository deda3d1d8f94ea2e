import { print } from './output.ts';
import { type CommonOptions, readSettings } from './settings.ts';
import { status } from './status.ts';
import { carryOut } from './up.ts';

const next = `
Try next:
  bin/polity plan       after an edit, say of jean's role in orgs/agence/dupont/org.yaml: what it does to whom
  git mv orgs/agence/dupont orgs/dupont && bin/polity plan
                        a move keeps the organization and everything that hangs on it
  bin/polity check      after a mistake, say \`role: admn\`: the line, the caret, and what was meant
  bin/polity explain orgs/agence/dupont
                        what its template brings, and where each value was written
  bin/polity up         apply; bin/polity status: where things stand; bin/polity destroy: undo it all
  bin/polity db run docs/sample-contacts.sql && bin/polity up
                        a table of an application: from then on each sees its own rows (docs/isolation.md)
  psql "$(bin/polity db url)"
                        look at the rows
`;

/** \`polity start\`: what \`npm start\` does once packages are installed: the main job on the sample, then where to go. */
export async function start(options: CommonOptions): Promise<number> {
  const settings = readSettings(options);
  const exitCode = await carryOut(settings, { kind: 'declared' }, { yes: true, verb: 'up' });
  if (exitCode !== 0) return exitCode;
  print('\n');
  await status(options);
  print(next);
  return 0;
}
