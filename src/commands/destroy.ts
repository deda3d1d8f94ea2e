import { type CommonOptions, readSettings } from './settings.ts';
import { carryOut } from './up.ts';

export interface DestroyOptions extends CommonOptions {
  readonly yes?: boolean;
  readonly allData?: boolean;
}

/** `polity destroy`: removes what was declared; organizations with run-time rows are archived, unless `--all-data`. */
export async function destroy(options: DestroyOptions): Promise<number> {
  const settings = readSettings(options);
  const goal = { kind: 'destroyed', allData: options.allData === true } as const;
  return carryOut(settings, goal, {
    ...(options.yes === undefined ? {} : { yes: options.yes }),
    verb: 'destroy',
  });
}
