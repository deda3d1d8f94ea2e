import { hasErrors } from '../model/diagnostic.ts';
import { type LoadedPortfolio, loadPortfolio } from '../provider/load-portfolio.ts';
import { renderDiagnosticsJson } from '../report/diagnostics-json.ts';
import { renderDiagnosticsText } from '../report/diagnostics-text.ts';
import { print } from './output.ts';
import { type CommonOptions, readSettings, type Settings, UsageError } from './settings.ts';

/** `polity check`: what is wrong with the files. Exit code 1 when there are errors. */
export async function check(options: CommonOptions): Promise<number> {
  const settings = readSettings(options);
  if (settings.format === 'markdown') throw new UsageError('check prints text or json');
  const { diagnostics, sources } = await loadPortfolio(settings.orgs, '.');
  print(
    settings.format === 'json'
      ? renderDiagnosticsJson(diagnostics, sources.size)
      : renderDiagnosticsText(diagnostics, { style: settings.style, sources, files: sources.size }),
  );
  return hasErrors(diagnostics) ? 1 : 0;
}

/** Prints what was found in the files to standard error, where a result goes to standard output. */
export function reportFindings({ errorStyle }: Settings, { diagnostics, sources }: LoadedPortfolio): void {
  if (diagnostics.length === 0) return;
  process.stderr.write(
    renderDiagnosticsText(diagnostics, { style: errorStyle, sources, files: sources.size }),
  );
}
