const property = (type: string, description: string) => ({ type, description });

const directory = {
  prefix: property('string', 'What the names of the portfolio’s database roles begin with.'),
  digest: property('string', 'SHA-256 of everything declared.'),
  formatVersion: property('integer', 'Format version of the files.'),
};

const counts = {
  name: property('string', 'Name of the portfolio.'),
  organizations: property('integer', 'How many organizations are declared.'),
  people: property('integer', 'How many people are declared.'),
  accounts: property('integer', 'How many accounts declarations mean.'),
  grants: property('integer', 'How many grants are declared.'),
};

const columns = {
  prefix: directory.prefix,
  table: property('string', 'The table, with its schema.'),
  organization: property('string', 'Column that holds an organization’s uid.'),
  project: property('string', 'Column that holds a project’s id.'),
  contactEmail: property('string', 'Column that holds a contact’s e-mail address.'),
  contactName: property('string', 'Column that holds a contact’s name.'),
};

const names = (description: string) => ({ type: 'array', items: { type: 'string' }, description });

/** The package schema that Pulumi's tools read. */
export const schema = {
  name: 'polity',
  displayName: 'polity',
  description: 'Organizations as code',
  resources: {
    'polity:index:Migrations': {
      description: 'The schema that the rows live in. Deleting the resource leaves it there.',
      inputProperties: { prefix: directory.prefix },
      requiredInputs: ['prefix'],
      properties: {
        prefix: directory.prefix,
        migrations: names('Names of the migrations that have run.'),
        tables: names('Names of the schema’s tables and views.'),
        functions: names('Names of the functions that applications may call.'),
      },
      required: ['prefix', 'migrations', 'tables', 'functions'],
    },
    'polity:index:Directory': {
      description: 'Every row that the files declare, as one resource.',
      inputProperties: directory,
      requiredInputs: Object.keys(directory),
      properties: { ...directory, ...counts },
      required: [...Object.keys(directory), ...Object.keys(counts)],
    },
    'polity:index:ProtectedTable': {
      description:
        'A table of the application under row-level security. Deleting the resource leaves it closed to everybody.',
      inputProperties: columns,
      requiredInputs: ['prefix', 'table', 'organization'],
      properties: { ...columns, protected: property('boolean', 'Whether the table is there.') },
      required: ['prefix', 'table', 'organization', 'protected'],
    },
  },
} as const;
