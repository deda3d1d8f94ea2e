import type { Automation } from '../model/documents.generated.ts';
import type { JsonValue, Person, Setting, SettingKind } from '../model/portfolio.ts';
import { checkAssets } from './assets.ts';
import type { Placed } from './collections.ts';
import { readSection } from './collections.ts';
import { describeReader } from './database-access.ts';
import { keepUnique } from './items.ts';
import type { Names } from './names.ts';
import { findNamed } from './names.ts';
import { sortBy } from './order.ts';
import type { Report } from './places.ts';
import { placeIn, placeUnder } from './places.ts';
import type { Content } from './templates.ts';
import { isIncomplete } from './templates.ts';

/** What settings refer to. */
export interface SettingReferences {
  readonly organizations: Names<unknown>;
  readonly people: Names<Person>;
  /** Of the names of database roles. */
  readonly prefix: string;
}

/** What an organization declares for its own tools, as rows. Ordered by kind, then id. */
export function resolveSettings(
  uid: string,
  content: Content,
  references: SettingReferences,
  report: Report,
): readonly Setting[] {
  const { integrations, automations, assets, billing, database, notes } = content.sections;
  const automationItems = readSection(automations, report).items;
  const assetItems = readSection(assets, report).items;
  checkAssets(assetItems, isIncomplete(content, 'assets'), report);
  checkRecipients(automationItems, content, references.people, report);
  const payer = billing?.value.payer;
  if (billing !== undefined && payer !== undefined) {
    findNamed(references.organizations, payer, placeIn(billing, 'payer'), report);
  }
  const reader = describeReader(database?.value, references.prefix, uid);
  return [
    ...describeUnique(assetItems, 'asset', report),
    ...describeUnique(automationItems, 'automation', report),
    ...(billing === undefined ? [] : [describeSetting('billing', 'billing', billing.value)]),
    ...(reader === null ? [] : [describeSetting('database', 'database', reader)]),
    ...sortBy(Object.entries(integrations?.value ?? {}), ([id]) => id).map(([id, body]) =>
      describeSetting('integration', id, body),
    ),
    ...(notes === undefined ? [] : [describeSetting('note', 'notes', notes.value)]),
  ];
}

const unknownRecipient: Names<Person>['unknown'] = {
  code: 'UNKNOWN_RECIPIENT',
  noun: 'recipient',
  remedy: 'Write the id of a person, an e-mail address, or an integration that the organization has.',
};

/** Recipients are the organization's own integrations, people, and e-mail addresses. */
function checkRecipients(
  automations: readonly Placed<Automation>[],
  content: Content,
  people: Names<Person>,
  report: Report,
): void {
  if (automations.length === 0) return;
  const own = new Set(Object.keys(content.sections.integrations?.value ?? {}));
  const incomplete = isIncomplete(content, 'integrations');
  const known = { ...people, unknown: unknownRecipient };
  for (const { value, place } of automations) {
    value.to.forEach((recipient, index) => {
      if (recipient.includes('@') || own.has(recipient)) return;
      if (incomplete && !people.byId.has(recipient)) return;
      findNamed(known, recipient, placeUnder(place, 'to', index), report);
    });
  }
}

function describeUnique(
  items: readonly Placed<{ readonly id: string }>[],
  kind: SettingKind,
  report: Report,
): readonly Setting[] {
  return keepUnique(items, kind, report).map(({ value }) => describeSetting(kind, value.id, value));
}

function describeSetting(kind: SettingKind, id: string, body: unknown): Setting {
  return { kind, id, body: toJson(body) };
}

/** The same value, known to be JSON. */
export function toJson(value: unknown): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object') throw new TypeError(`not a JSON value: ${typeof value}`);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toJson(member)]));
}
