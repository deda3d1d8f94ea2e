import type { StatusReport } from '../model/outcome.ts';
import { escapeControls } from './safe-text.ts';
import type { Style } from './style.ts';
import { padToWidth } from './width.ts';
import { joinWords, renderCount } from './words.ts';

/** What stands where, and whether it is what the files say. */
export function renderStatusText(report: StatusReport, style: Style): string {
  const { counts, last, pending } = report;
  const rows: readonly (readonly [string, string])[] = [
    ['portfolio', `${report.portfolio} (stack ${report.stack})`],
    ['database', `${report.database}, PostgreSQL ${report.server}`],
    [
      'schema',
      `${report.schema ?? 'none yet'}${pending.length === 0 ? '' : `; pending: ${pending.join(', ')}`}`,
    ],
    [
      'holds',
      joinWords([
        renderCount(counts.organizations, 'organization'),
        renderCount(counts.people, 'person', 'people'),
        renderCount(counts.accounts, 'account'),
        renderCount(counts.grants, 'grant'),
      ]),
    ],
    ['applied', last === null ? 'nothing yet' : describeLast(last)],
    ['stack', renderCount(report.resources, 'resource')],
  ];
  const width = Math.max(...rows.map(([name]) => name.length), 'files'.length);
  const line = (name: string, text: string): string => `${style.dim(padToWidth(name, width))}  ${text}`;
  const lines = rows.map(([name, text]) => line(name, escapeControls(text)));
  return `${[...lines, ...renderSync(report, style).map((text) => line('files', text))].join('\n')}\n`;
}

function describeLast({ hash, at, acknowledged }: NonNullable<StatusReport['last']>): string {
  return `plan ${hash.slice(0, 12)} at ${at}${acknowledged ? ', guards acknowledged' : ''}`;
}

function renderSync({ changes }: StatusReport, style: Style): readonly string[] {
  if (changes === null) return [];
  if (changes === 0) return [style.green('in sync')];
  return [
    style.yellow(
      `${renderCount(changes, 'change')} not applied; polity plan shows ${changes === 1 ? 'it' : 'them'}`,
    ),
  ];
}
