import { type Diagnostic, describeDiagnostic } from '../model/diagnostic.ts';
import type { LoadedDocument } from '../model/documents.ts';
import { valueAt } from './finding.ts';

export const formatVersion = 1;

/** C18: files of another format would be misread, so that nothing else is said about them. */
export function checkFormatVersion(documents: readonly LoadedDocument[]): Diagnostic | undefined {
  const portfolio = documents.find(({ kind }) => kind === 'portfolio');
  const written = valueAt(portfolio?.value, ['formatVersion']);
  if (portfolio === undefined || typeof written !== 'number' || written === formatVersion) return undefined;
  const at = portfolio.locate(['formatVersion']);
  const newer = written > formatVersion;
  return describeDiagnostic(
    'FORMAT_VERSION',
    `these files have format ${written}; this polity reads format ${formatVersion}`,
    {
      at,
      hint: newer
        ? 'Install a newer polity, which reads this format.'
        : `No such format was ever in use: write ${formatVersion}.`,
    },
  );
}
