import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadTree } from '../../../src/load/load-tree.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { DiagnosticCode } from '../../../src/model/diagnostic-codes.ts';
import type { Organization, Portfolio } from '../../../src/model/portfolio.ts';
import { resolvePortfolio } from '../../../src/resolve/resolve-portfolio.ts';
import { validateTree } from '../../../src/validate/validate-tree.ts';

/** Texts of files by their path below the declarations folder. */
export type Files = Readonly<Record<string, string>>;

const now = '2026-06-01T00:00:00Z';

/** What every portfolio needs, unless a test says otherwise. */
const baseFiles: Files = {
  'portfolio.yaml': 'formatVersion: 1\nname: Studio Martin\nsuperAdmins: [claire, hugo]\n',
  'people.yaml':
    'claire: { name: Claire, email: claire@agence.example }\nhugo: { name: Hugo, email: hugo@agence.example }\n',
};

/** What the sketches of most tests leave out, and the tests are not about. */
export const unfinished: ReadonlySet<DiagnosticCode> = new Set([
  'ADMIN_INEFFECTIVE',
  'ADMIN_MISSING',
  'ADMIN_NOT_MEMBER',
  'CLAIM_UNPROVEN',
  'CONTACT_MISSING',
  'COULD_BE_PROJECTS',
  'DOMAIN_UNPROVEN',
  'MODE_WITHOUT_DOMAINS',
  'UNUSED_GROUP',
  'UNUSED_ROLE',
  'UNUSED_TEMPLATE',
]);

export interface Resolved {
  readonly portfolio: Portfolio;
  readonly diagnostics: readonly Diagnostic[];
  /** Each diagnostic as `file:line:column CODE message`. */
  readonly lines: readonly string[];
  readonly organization: (uid: string) => Organization;
}

/**
 * Writes the files to a folder of their own and takes them through load, validate and resolve. What the rules miss in a
 * sketch is left out.
 */
export async function resolveFiles(files: Files): Promise<Resolved> {
  return resolveSketch(files, (code) => !unfinished.has(code));
}

/** The same, with everything that the rules find. */
export async function resolveWhole(files: Files): Promise<Resolved> {
  return resolveSketch(files, () => true);
}

async function resolveSketch(
  files: Files,
  isOfInterest: (code: DiagnosticCode) => boolean,
): Promise<Resolved> {
  const folder = await mkdtemp(join(tmpdir(), 'polity-resolve-'));
  try {
    await writeFiles(folder, { ...baseFiles, ...files });
    return await resolveFolder(folder, isOfInterest);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function resolveFolder(
  folder: string,
  isOfInterest: (code: DiagnosticCode) => boolean,
): Promise<Resolved> {
  const loaded = await loadTree(folder, { base: folder });
  const validated = validateTree(loaded.value);
  const resolved = resolvePortfolio(validated.value, now);
  const found = [...loaded.diagnostics, ...validated.diagnostics, ...resolved.diagnostics];
  const diagnostics = found.filter(({ code }) => isOfInterest(code));
  const portfolio = resolved.value;
  if (portfolio === null) throw new Error(`no portfolio: ${JSON.stringify(diagnostics)}`);
  return {
    portfolio,
    diagnostics,
    lines: diagnostics.map(
      ({ code, at, message }) => `${at?.file}:${at?.line}:${at?.column} ${code} ${message}`,
    ),
    organization: (uid) => {
      const found = portfolio.organizations.find((organization) => organization.uid === uid);
      if (found === undefined) throw new Error(`no organization ${uid}`);
      return found;
    },
  };
}

/** An `org.yaml` of a type whose names are free. */
export function writeOrg(uid: string, rest = ''): string {
  return `uid: ${uid}\nname: ${uid}\ntype: company\n${rest}`;
}
