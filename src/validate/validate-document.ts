import type { ErrorObject } from 'ajv';
import { type Diagnostic, describeDiagnostic } from '../model/diagnostic.ts';
import type { Fault, LoadedDocument, SectionName } from '../model/documents.ts';
import { holdsSecretKey } from '../model/secret-keys.ts';
import type { SourceRange, ValuePath } from '../model/source.ts';
import { findUnknownCodes } from './check-severities.ts';
import { describeError } from './describe-error.ts';
import { type Finding, mayHoldSecret, valueAt } from './finding.ts';
import { foldErrors } from './fold-errors.ts';
import { type Remainder, removeFaults } from './remove-faults.ts';
import { TooManyErrors, validators } from './validators.generated.js';

export interface CheckedDocument {
  readonly diagnostics: readonly Diagnostic[];
  /** What of the document keeps to its schema. */
  readonly remainder: Remainder;
  /** Places where a secret may stand in clear; `anywhere` when there are too many. */
  readonly secrets: readonly SourceRange[] | 'anywhere';
}

/** Of one document. Nobody reads more, and each costs a search for its place. */
const mostReported = 100;

/** Checks a document against the schema of its kind. */
export function validateDocument({ kind, value, locate, faultless }: LoadedDocument): CheckedDocument {
  if (faultless) return { diagnostics: [], remainder: { value, locate, removed: [] }, secrets: [] };
  const { findings, complete } = findFaults(kind, value);
  const misspelt = nameMeantKeys(findings);
  const reported = findings.filter(({ path, lacks }) => !misspelt.has(nameKey(path, lacks)));
  const written = findings.filter(
    ({ path, lacks }) =>
      lacks === undefined && (mayHoldSecret(kind, path) || holdsSecretKey(valueAt(value, path))),
  );
  return {
    diagnostics: reported.slice(0, mostReported).map(({ code, path, part, message, hint }, index) => {
      const more = index + 1 < mostReported ? 0 : reported.length - mostReported;
      const rest = more === 0 ? '' : `; ${complete ? '' : 'more than '}${more} more faults are in this file`;
      return describeDiagnostic(code, message + rest, { at: locate(path, part), hint });
    }),
    // An unknown key does no harm to what stands beside it.
    remainder: complete
      ? removeFaults(
          kind,
          value,
          locate,
          findings.filter(({ code }) => code !== 'UNKNOWN_KEY').map(pathOfFault),
        )
      : { value: undefined, locate, removed: [[]] },
    secrets:
      !complete || written.length > mostReported ? 'anywhere' : written.map(({ path }) => locate(path)),
  };
}

/** What is wrong with a section that was put together from several files. */
export function checkSection(section: SectionName, value: unknown): readonly Fault[] {
  return findFaults(`org-${section}`, value).findings.slice(0, mostReported);
}

interface Faults {
  readonly findings: readonly Finding[];
  /** False when there are thousands: then nothing is known of what else is wrong. */
  readonly complete: boolean;
}

function findFaults(kind: LoadedDocument['kind'], value: unknown): Faults {
  const { errors, complete } = gatherErrors(kind, value);
  const findings = foldErrors(errors).map((error) => describeError(error, kind, value));
  return { findings: kind === 'portfolio' ? [...findings, ...findUnknownCodes(value)] : findings, complete };
}

function gatherErrors(
  kind: LoadedDocument['kind'],
  value: unknown,
): { readonly errors: readonly ErrorObject[]; readonly complete: boolean } {
  const validate = validators[kind];
  try {
    return { errors: validate(value) ? [] : (validate.errors ?? []), complete: true };
  } catch (error) {
    if (error instanceof TooManyErrors) return { errors: error.errors, complete: false };
    throw error;
  }
}

/** What is missing at the top does not make the rest of the file useless. */
function pathOfFault({ path, lacks }: Finding): ValuePath {
  return path.length === 0 && lacks !== undefined ? [lacks] : path;
}

/** Keys that are there, misspelt, by the map that they stand in: they are not reported as missing, too. */
function nameMeantKeys(findings: readonly Finding[]): ReadonlySet<string> {
  const known = findings.filter(({ meant }) => meant !== undefined);
  return new Set(known.map(({ path, meant }) => nameKey(path.slice(0, -1), meant)));
}

function nameKey(path: ValuePath, key: string | undefined): string {
  return JSON.stringify([path, key]);
}
