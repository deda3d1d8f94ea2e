import { inspectProofs, type ProofRecords, recordProofs, renewSecret } from '../database/domain-proofs.ts';
import { challengeName, describeChallenge } from '../dns/challenge.ts';
import { judgeAnswer } from '../dns/judge-answer.ts';
import { createLookUp, type LookUp } from '../dns/look-up.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { Domain, Portfolio } from '../model/portfolio.ts';
import { type DomainStanding, renderDomainsJson, renderDomainsText } from '../report/domains.ts';
import { openDatabase } from './database.ts';
import { print, say } from './output.ts';
import { preparePortfolio } from './prepare.ts';
import { refuse } from './refuse.ts';
import { type CommonOptions, readSettings, type Settings, UsageError } from './settings.ts';

export interface DomainsOptions extends CommonOptions {
  /** `address` or `address:port` of a name server. */
  readonly dns?: string;
  readonly renew?: boolean;
}

interface Opened {
  readonly settings: Settings;
  readonly portfolio: Portfolio;
  readonly url: string;
  readonly records: ProofRecords;
}

/** `polity domains`: every declared domain, and what shows control of it. */
export async function listDomains(options: DomainsOptions): Promise<number> {
  const opened = await open(options);
  if (opened === null) return 1;
  show(opened, opened.portfolio.domains, opened.records);
  return 0;
}

/** `polity domains challenge DOMAIN`: the record to publish. With `renew`, all earlier tokens become stale. */
export async function challengeDomain(name: string, options: DomainsOptions): Promise<number> {
  const opened = await open(options);
  if (opened === null) return 1;
  const { portfolio, url, settings } = opened;
  const [domain] = pick(portfolio, [name]);
  if (options.renew === true) {
    await renewSecret(url, portfolio.prefix);
    say('the tokens of all domains are new; records with earlier ones are stale from now on');
  }
  const records = options.renew === true ? await inspectProofs(url, portfolio.prefix) : opened.records;
  const [secret] = records?.secrets ?? [];
  if (domain === undefined || secret === undefined) throw new Error('the database holds no secret');
  const challenge = describeChallenge(domain.name, secret);
  const text = `${challenge.name}. TXT "${challenge.value}"\n`;
  print(settings.format === 'json' ? `${JSON.stringify(challenge)}\n` : text);
  return 0;
}

/** `polity domains verify [DOMAIN...]`: looks the records up and keeps what was found. Exit code 1 while one is not proved. */
export async function verifyDomains(names: readonly string[], options: DomainsOptions): Promise<number> {
  const lookUp = openLookUp(options.dns ?? (process.env.POLITY_DNS || undefined));
  const opened = await open(options);
  if (opened === null) return 1;
  const { portfolio, url, records } = opened;
  const domains = pick(portfolio, names);
  const checked = await Promise.all(
    domains.map(async ({ name }) => {
      const answer = await lookUp(challengeName(name));
      return { domain: name, ...judgeAnswer(name, answer, records.secrets) };
    }),
  );
  await recordProofs(url, portfolio.prefix, checked);
  const after = await inspectProofs(url, portfolio.prefix);
  if (after === null) throw new Error('the schema is gone');
  return show(opened, domains, after) ? 0 : 1;
}

function openLookUp(server: string | undefined): LookUp {
  try {
    return createLookUp({ server });
  } catch {
    throw new UsageError(`"${server}" is no name server: give its address, as 192.0.2.1 or 192.0.2.1:5353`);
  }
}

/** Null, once it is said why, where the files have errors or the schema does not stand yet. */
async function open(options: DomainsOptions): Promise<Opened | null> {
  const settings = readSettings(options);
  if (settings.format === 'markdown') throw new UsageError('domains prints text or json');
  const opening = openDatabase(settings);
  opening.catch(() => undefined);
  const portfolio = await preparePortfolio(settings);
  const { url } = await opening;
  if (portfolio === null) return null;
  const records = await inspectProofs(url, portfolio.prefix);
  if (records === null) {
    const message = 'the database has no schema of this version, which keeps the proofs';
    refuse(settings, [describeDiagnostic('MIGRATIONS_FIRST', message, { hint: 'run `polity up` first' })]);
    return null;
  }
  return { settings, portfolio, url, records };
}

/** The declared domains of these names; all without any. */
function pick({ domains }: Portfolio, names: readonly string[]): readonly Domain[] {
  if (names.length === 0) return domains;
  return names.map((name) => {
    const domain = domains.find((candidate) => candidate.name === name.toLowerCase());
    if (domain === undefined)
      throw new UsageError(`domains.yaml does not list "${name}" (in its A-label form)`);
    return domain;
  });
}

/** Prints where the domains stand. @returns whether control of all of them is shown. */
function show(
  { settings, portfolio }: Opened,
  domains: readonly Domain[],
  { proofs }: ProofRecords,
): boolean {
  const known = new Map(proofs.map((proof) => [proof.domain, proof]));
  const standings = domains.map(({ name, assigned, attestation }): DomainStanding => {
    const attested = attestation !== null && portfolio.settings.proof === 'any';
    return { domain: name, assigned, attested, dns: known.get(name) ?? null };
  });
  const { format, style } = settings;
  print(format === 'json' ? renderDomainsJson(standings) : renderDomainsText(standings, style));
  return standings.every(({ attested, dns }) => attested || dns?.proved === true);
}
