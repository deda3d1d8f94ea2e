import * as pulumi from '@pulumi/pulumi';
import type { ProtectedTable as Declared } from '../src/model/portfolio.ts';

export interface ProtectedTableArgs extends Declared {
  readonly prefix: string;
}

/** A table of the application under row-level security by organization. Deleting the resource leaves it closed to everybody. */
export class ProtectedTable extends pulumi.CustomResource {
  /** Whether the table is there; one that is not is protected by the first run that finds it. */
  declare readonly protected: pulumi.Output<boolean>;

  constructor(
    { table, organization, project, contact, prefix }: ProtectedTableArgs,
    options: pulumi.CustomResourceOptions,
  ) {
    const inputs = {
      ...{ prefix, table, organization },
      ...(project === null ? {} : { project }),
      ...(contact === null ? {} : { contactEmail: contact.email }),
      ...(contact === null || contact.name === null ? {} : { contactName: contact.name }),
    };
    super('polity:index:ProtectedTable', table, { ...inputs, protected: undefined }, options);
  }
}
