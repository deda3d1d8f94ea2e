/** A table that the application reads, and the expression that tells its rows apart. */
export interface ReadTable {
  readonly name: TableName;
  /** As SQL writes it. */
  readonly table: string;
  readonly key: string;
}

export type TableName =
  | 'organization'
  | 'organization_domain'
  | 'setting'
  | 'project'
  | 'workspace'
  | 'group'
  | 'membership'
  | 'group_member'
  | 'access_grant'
  | 'workspace_person'
  | 'role'
  | 'account'
  | 'person'
  | 'person_email';

const describe = (name: TableName, key: string, table = `polity.${name}`): ReadTable => ({
  name,
  table,
  key,
});

/** Everything that an application may read. What is not here it must not read at all. */
export const readTables: readonly ReadTable[] = [
  describe('organization', 'uid'),
  describe('organization_domain', "organization || '/' || domain"),
  describe('setting', "organization || '/' || kind || '/' || id"),
  describe('project', "organization || '/' || id"),
  describe('workspace', 'key::text'),
  describe('group', "organization || '/' || id", 'polity."group"'),
  describe('membership', 'account::text'),
  describe('group_member', "organization || '/' || group_id || '/' || account"),
  describe('access_grant', 'id::text'),
  describe('workspace_person', "workspace || '/' || account"),
  describe('role', "organization || '/' || id"),
  describe('account', 'id::text'),
  describe('person', 'id'),
  describe('person_email', 'email_norm'),
];
