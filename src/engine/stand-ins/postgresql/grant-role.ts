import { escapeIdentifier } from 'pg';
import type { PropertyMap } from '../../wire/property-value.ts';
import type { Query } from './connection.ts';
import type { ResourceDefinition } from './definition.ts';
import { flagOf, textOf } from './values.ts';

/** Membership of one role in another. */
export const grantRole: ResourceDefinition = {
  properties: {
    role: { kind: 'text', required: true, replaces: true },
    grantRole: { kind: 'text', required: true, replaces: true },
    withAdminOption: { kind: 'flag', default: false, replaces: true },
  },
  idOf: (inputs) =>
    `${textOf(inputs, 'role')}_${textOf(inputs, 'grantRole')}_${String(flagOf(inputs, 'withAdminOption'))}`,
  create: (connection, inputs) =>
    connection.transaction(async (query) => {
      await revoke(query, inputs);
      const option = flagOf(inputs, 'withAdminOption') ? ' with admin option' : '';
      const { granted, member } = names(inputs);
      await query(`grant ${granted} to ${member}${option}`);
    }),
  async read(connection, _id, wanted) {
    const [row] = await connection.transaction((query) =>
      query(
        `select pg_get_userbyid(member)::text as role, pg_get_userbyid(roleid)::text as "grantRole",
                bool_or(admin_option) as "withAdminOption"
           from pg_auth_members
          where pg_get_userbyid(member) = $1 and pg_get_userbyid(roleid) = $2
          group by 1, 2`,
        [textOf(wanted, 'role'), textOf(wanted, 'grantRole')],
      ),
    );
    return row as PropertyMap | undefined;
  },
  delete: (connection, outputs) => connection.transaction((query) => revoke(query, outputs)),
};

async function revoke(query: Query, inputs: PropertyMap): Promise<void> {
  const { granted, member } = names(inputs);
  await query(`revoke ${granted} from ${member}`);
}

function names(inputs: PropertyMap): { readonly granted: string; readonly member: string } {
  return {
    granted: escapeIdentifier(textOf(inputs, 'grantRole')),
    member: escapeIdentifier(textOf(inputs, 'role')),
  };
}
