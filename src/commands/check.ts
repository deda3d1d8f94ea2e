import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors } from '../model/diagnostic.ts';
import { type LoadedPortfolio, loadPortfolio } from '../provider/load-portfolio.ts';
import { renderDiagnosticsJson } from '../report/diagnostics-json.ts';
import { renderDiagnosticsText } from '../report/diagnostics-text.ts';
import { renderGithubAnnotations } from '../report/github-annotations.ts';
import { renderSarif } from '../report/sarif.ts';
import { renderDuration } from '../report/words.ts';
import { print, say } from './output.ts';
import { readRuleHelp } from './rule-help.ts';
import { type CheckFormat, type CommonOptions, readSettings, type Settings, UsageError } from './settings.ts';
import { readVersion } from './version.ts';
import { repeatOnChange } from './watch.ts';

export interface CheckOptions extends Omit<CommonOptions, 'format'> {
  readonly format?: CheckFormat;
  readonly watch?: boolean;
}

/** `polity check`: what is wrong with the files. Exit code 1 when there are errors. */
export async function check({ format = 'text', watch, ...options }: CheckOptions): Promise<number> {
  const settings = readSettings(options);
  if (watch !== true) return checkOnce(settings, format);
  if (format !== 'text') throw new UsageError('check --watch prints text');
  if (!existsSync(settings.orgs)) throw new UsageError(`there is no folder ${settings.orgs}`);
  return checkOnChange(settings);
}

async function checkOnce(settings: Settings, format: CheckFormat): Promise<number> {
  const loaded = await loadPortfolio(settings.orgs, '.', { cache: join(settings.home, 'cache') });
  print(renderFindings(settings, format, loaded));
  return hasErrors(loaded.diagnostics) ? 1 : 0;
}

function renderFindings(
  settings: Settings,
  format: CheckFormat,
  { diagnostics, sources }: LoadedPortfolio,
): string {
  switch (format) {
    case 'text':
      return renderDiagnosticsText(diagnostics, { style: settings.style, sources, files: sources.size });
    case 'json':
      return renderDiagnosticsJson(diagnostics, sources.size);
    case 'sarif':
      return renderSarif(diagnostics, { version: readVersion(), help: readRuleHelp() });
    case 'github':
      return renderGithubAnnotations(diagnostics);
  }
}

const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** Until Ctrl-C. @returns the exit code of the last check */
async function checkOnChange(settings: Settings): Promise<number> {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  let exitCode = 0;
  await repeatOnChange(settings.orgs, interruption.signal, async () => {
    const started = performance.now();
    if (process.stdout.isTTY) print(clearScreen);
    exitCode = await checkOnce(settings, 'text');
    const took = renderDuration(performance.now() - started);
    say(`${new Date().toLocaleTimeString('sv-SE')} checked in ${took}; Ctrl-C ends`);
  });
  return exitCode;
}

/** Prints what was found in the files to standard error, where a result goes to standard output. */
export function reportFindings({ errorStyle }: Settings, { diagnostics, sources }: LoadedPortfolio): void {
  if (diagnostics.length === 0) return;
  process.stderr.write(
    renderDiagnosticsText(diagnostics, { style: errorStyle, sources, files: sources.size }),
  );
}
