import type { ProtectedTable } from '../model/portfolio.ts';

/** Whether a value read from JSON is a list of protected tables. */
export function isTables(value: unknown): value is readonly ProtectedTable[] {
  return Array.isArray(value) && value.every(isTable);
}

function isTable(value: unknown): value is ProtectedTable {
  if (!isFields(value)) return false;
  const { table, organization, project, contact } = value;
  return (
    typeof table === 'string' && typeof organization === 'string' && isName(project) && isContact(contact)
  );
}

function isContact(value: unknown): boolean {
  return value === null || (isFields(value) && typeof value.email === 'string' && isName(value.name));
}

function isName(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isFields(value: unknown): value is Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
