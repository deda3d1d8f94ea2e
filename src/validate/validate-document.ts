import { type Diagnostic, describeDiagnostic } from '../model/diagnostic.ts';
import type { LoadedDocument } from '../model/documents.ts';
import type { SourceRange, ValuePath } from '../model/source.ts';
import { findUnknownCodes } from './check-severities.ts';
import { describeError } from './describe-error.ts';
import { type Finding, mayHoldSecret } from './finding.ts';
import { foldErrors } from './fold-errors.ts';
import { type Remainder, removeFaults } from './remove-faults.ts';
import { validators } from './validators.generated.js';

export interface CheckedDocument {
  readonly diagnostics: readonly Diagnostic[];
  /** What of the document keeps to its schema. */
  readonly remainder: Remainder;
  /** Places where a secret may stand in clear. */
  readonly secrets: readonly SourceRange[];
}

/** Checks a document against the schema of its kind. */
export function validateDocument({ kind, value, locate }: LoadedDocument): CheckedDocument {
  const findings = findFaults(kind, value);
  const reported = findings.filter((finding) => !isMisspelt(finding, findings));
  const written = findings.filter(({ path, lacks }) => mayHoldSecret(kind, path) && lacks === undefined);
  return {
    diagnostics: reported.map(({ code, path, part, message, hint }) =>
      describeDiagnostic(code, message, { at: locate(path, part), hint }),
    ),
    // An unknown key does no harm to what stands beside it.
    remainder: removeFaults(
      kind,
      value,
      locate,
      findings.filter(({ code }) => code !== 'UNKNOWN_KEY').map(pathOfFault),
    ),
    secrets: written.map(({ path }) => locate(path)),
  };
}

function findFaults(kind: LoadedDocument['kind'], value: unknown): Finding[] {
  const validate = validators[kind];
  const errors = validate(value) ? [] : foldErrors(validate.errors ?? []);
  const findings = errors.map((error) => describeError(error, kind, value));
  return kind === 'portfolio' ? [...findings, ...findUnknownCodes(value)] : findings;
}

/** What is missing at the top does not make the rest of the file useless. */
function pathOfFault({ path, lacks }: Finding): ValuePath {
  return path.length === 0 && lacks !== undefined ? [lacks] : path;
}

/** A missing key is not reported beside the misspelt one. */
function isMisspelt({ lacks, path }: Finding, all: readonly Finding[]): boolean {
  if (lacks === undefined) return false;
  const around = JSON.stringify(path);
  return all.some((other) => other.meant === lacks && JSON.stringify(other.path.slice(0, -1)) === around);
}
