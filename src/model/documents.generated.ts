// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * A file of templates/, without its extension, alone or with values for its parameters; of several in a list, later ones win. What this file says wins over all of them.
 *
 * @minItems 1
 * @maxItems 20
 */
export type TemplateUse =
  | string
  | {
      /**
       * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
       */
      readonly name: string;
      readonly with?: TemplateArguments;
    }
  | readonly OneTemplateUse[];
/**
 * The value of a template's parameter: text, a number, true or false, or a list of texts.
 */
export type ParameterValue = string | number | boolean | readonly string[];
/**
 * A template, alone or with values for its parameters.
 */
export type OneTemplateUse =
  | string
  | {
      /**
       * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
       */
      readonly name: string;
      readonly with?: TemplateArguments;
    };
export type OrganizationDomainEntry =
  | string
  | {
      /**
       * An e-mail domain: what stands behind the @.
       */
      readonly name: string;
      /**
       * Whether addresses below the domain match too.
       */
      readonly subdomains?: boolean;
    };
/**
 * `domains` of an organization: the e-mail domains whose addresses belong to it. Each is assigned to it in domains.yaml at the top.
 */
export type OrganizationDomains = readonly OrganizationDomainEntry[];
/**
 * `members`: of an organization, who is claimed by review, while captures and invitations add their own at run time; of a group, who is in it.
 */
export type Members =
  | readonly string[]
  | {
      /**
       * `additive` leaves alone what arose at run time; `exclusive` removes whatever the list does not name.
       */
      readonly mode?: 'additive' | 'exclusive';
      /**
       * The members.
       *
       * Items: Somebody: the id of a person of the people files, or an e-mail address.
       */
      readonly list?: readonly string[];
    };
/**
 * `projects` of an organization: divisions whose data are apart; contributors see only those granted to them.
 */
export type Projects =
  | readonly NamedItem[]
  | {
      /**
       * `additive` leaves alone what arose at run time; `exclusive` removes whatever the list does not name.
       */
      readonly mode?: 'additive' | 'exclusive';
      /**
       * The entries.
       */
      readonly list?: readonly NamedItem[];
      /**
       * More projects, after those of the template; a plain list, or `list`, takes their place.
       */
      readonly append?: readonly NamedItem[];
    };
/**
 * An id alone, or an id with a name.
 */
export type NamedItem =
  | string
  | {
      /**
       * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
       */
      readonly id: string;
      /**
       * Display name. Default: the id.
       */
      readonly name?: string;
    };
/**
 * `workspaces` of an organization: containers of shared content that it owns from the start.
 */
export type Workspaces =
  | readonly NamedItem[]
  | {
      /**
       * `additive` leaves alone what arose at run time; `exclusive` removes whatever the list does not name.
       */
      readonly mode?: 'additive' | 'exclusive';
      /**
       * The entries.
       */
      readonly list?: readonly NamedItem[];
      /**
       * More workspaces, after those of the template; a plain list, or `list`, takes their place.
       */
      readonly append?: readonly NamedItem[];
    };
/**
 * `groups` of an organization: named sets of people that grants can name.
 */
export type Groups =
  | readonly GroupDeclaration[]
  | {
      /**
       * `additive` leaves alone what arose at run time; `exclusive` removes whatever the list does not name.
       */
      readonly mode?: 'additive' | 'exclusive';
      /**
       * The groups.
       */
      readonly list?: readonly GroupDeclaration[];
      /**
       * More groups, after those of the template; a plain list, or `list`, takes their place.
       */
      readonly append?: readonly GroupDeclaration[];
    };
/**
 * `access` of an organization: who has which role, where, and for how long.
 */
export type Access =
  | readonly AccessEntry[]
  | {
      /**
       * `additive` leaves alone what arose at run time; `exclusive` removes whatever the list does not name.
       */
      readonly mode?: 'additive' | 'exclusive';
      /**
       * The grants.
       */
      readonly list?: readonly AccessEntry[];
      /**
       * More grants, after those of the template; a plain list, or `list`, takes their place.
       */
      readonly append?: readonly AccessEntry[];
    };
/**
 * `automations` of an organization: what is sent to its own people and tools, by schedule or on events.
 */
export type Automations =
  | readonly Automation[]
  | {
      /**
       * More automations, after those of the template; a plain list takes their place.
       */
      readonly append: readonly Automation[];
    };
/**
 * `assets` of an organization: forms, feedback widgets and tag sets that it starts with.
 */
export type Assets =
  | readonly Asset[]
  | {
      /**
       * More assets, after those of the template; a plain list takes their place.
       */
      readonly append: readonly Asset[];
    };
/**
 * An id alone, for a line of text, or a field with its type.
 */
export type FormField =
  | string
  | {
      /**
       * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
       */
      readonly id: string;
      /**
       * What people read. Default: the id.
       */
      readonly label?: string;
      /**
       * What people enter; of the options of `choice` one, of `choices` any number.
       */
      readonly type?:
        | 'text'
        | 'long-text'
        | 'email'
        | 'phone'
        | 'number'
        | 'date'
        | 'checkbox'
        | 'choice'
        | 'choices'
        | 'file';
      /**
       * Whether the field must be filled in.
       */
      readonly required?: boolean;
      /**
       * What can be chosen, in order.
       *
       * @minItems 1
       *
       * Items: A short text on one line.
       */
      readonly options?: readonly string[];
    };
/**
 * A name alone, or with a color.
 */
export type Tag =
  | string
  | {
      /**
       * A short text on one line.
       */
      readonly name: string;
      /**
       * As "#rrggbb", in lower-case hexadecimal digits.
       */
      readonly color?: string;
    };
/**
 * `database` of an organization: `reader` gives it a database login that reads its own rows and those below it. Without a password nobody logs in by one.
 */
export type DatabaseAccess =
  | string
  | {
      /**
       * `reader`: a login of its own that reads and never writes.
       */
      readonly access: 'none' | 'reader';
      /**
       * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
       */
      readonly login?: string;
      /**
       * The name of a secret, never its value: `env:NAME` for an environment variable, `pulumi:name` for a secret of the stack's configuration.
       */
      readonly password?: string;
    };
/**
 * `notes` of an organization: its particularities, in Markdown, for the architecture document.
 */
export type Notes = string;
/**
 * What it is for, alone or with its type and default. Without a default it must be given.
 */
export type ParameterDeclaration =
  | string
  | {
      /**
       * A short text on one line.
       */
      readonly description?: string;
      /**
       * What its values are; a `list` is of texts, and stands for a whole list.
       */
      readonly type?: 'text' | 'number' | 'boolean' | 'list';
      readonly default?: ParameterValue1;
    };
/**
 * The value of a template's parameter: text, a number, true or false, or a list of texts.
 */
export type ParameterValue1 = string | number | boolean | readonly string[];

/**
 * The document of each kind of file, as people write it.
 */
export interface DocumentsByKind {
  readonly domains: Domains;
  readonly org: OrganizationDeclaration;
  readonly 'org-access': Access;
  readonly 'org-assets': Assets;
  readonly 'org-automations': Automations;
  readonly 'org-billing': OrganizationBilling;
  readonly 'org-database': DatabaseAccess;
  readonly 'org-domains': OrganizationDomains;
  readonly 'org-groups': Groups;
  readonly 'org-integrations': Integrations;
  readonly 'org-members': Members;
  readonly 'org-membership': Membership;
  readonly 'org-notes': Notes;
  readonly 'org-projects': Projects;
  readonly 'org-roles': OrganizationRoles;
  readonly 'org-sso': SingleSignOn;
  readonly 'org-workspaces': Workspaces;
  readonly people: People;
  readonly portfolio: PortfolioDeclaration;
  readonly roles: Roles;
  readonly template: Template;
}
/**
 * domains.yaml, at the top: every e-mail domain of the portfolio, once, with the organizations that may use it.
 */
export interface Domains {
  readonly [k: string]: DomainDeclaration;
}
/**
 * An e-mail domain; the key is its name.
 */
export interface DomainDeclaration {
  /**
   * Uids of the organizations that may name the domain; a root means its whole subtree.
   *
   * @minItems 1
   *
   * Items: Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly assigned: readonly string[];
  readonly attestation?: DomainAttestation;
}
/**
 * Somebody vouches that the domain is under control; a DNS record shows the same.
 */
export interface DomainAttestation {
  /**
   * Who vouches.
   */
  readonly by: string;
  /**
   * On which day.
   */
  readonly on: string;
  /**
   * What shows it: a contract, a ticket, an address.
   */
  readonly evidence: string;
}
/**
 * org.yaml: one organization. Its folder is its place in the hierarchy. Each section may also stand in a file of its own beside org.yaml (access.yaml, groups.yaml, …), never in both.
 */
export interface OrganizationDeclaration {
  /**
   * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly uid: string;
  /**
   * Display name; follows the naming convention of the type.
   */
  readonly name: string;
  /**
   * What the organization is; the naming convention goes by it.
   */
  readonly type: 'client' | 'department' | 'project' | 'subsidiary' | 'internal' | 'personal' | 'group' | 'company';
  readonly template?: TemplateUse;
  /**
   * `archived` ends access and keeps data.
   */
  readonly status?: 'active' | 'archived';
  /**
   * `sealed` keeps parents from reading and reaching in.
   */
  readonly isolation?: 'open' | 'sealed';
  /**
   * The main contact.
   */
  readonly contact?: string;
  readonly mission?: Mission;
  readonly domains?: OrganizationDomains;
  readonly membership?: Membership;
  readonly members?: Members;
  readonly sso?: SingleSignOn;
  readonly projects?: Projects;
  readonly workspaces?: Workspaces;
  readonly groups?: Groups;
  readonly access?: Access;
  readonly roles?: OrganizationRoles;
  readonly integrations?: Integrations;
  readonly automations?: Automations;
  readonly assets?: Assets;
  readonly billing?: OrganizationBilling;
  readonly database?: DatabaseAccess;
  readonly notes?: Notes;
}
/**
 * Values for the template's parameters.
 */
export interface TemplateArguments {
  readonly [k: string]: ParameterValue;
}
/**
 * The work that the organization exists for.
 */
export interface Mission {
  /**
   * Last day of the mission, included; all grants in the organization end with it.
   */
  readonly until: string;
}
/**
 * `membership` of an organization: how accounts with a matching e-mail become its members.
 */
export interface Membership {
  /**
   * `capture`: on sign-up. `invitation`: on accepting an invitation to a workspace or joining a group. `manual`: an admin promotes.
   */
  readonly mode?: 'capture' | 'invitation' | 'manual';
  /**
   * Who may hold an admin role. With domains, members only, whatever stands here.
   */
  readonly admins?: 'members' | 'anyone';
}
/**
 * `sso` of an organization.
 */
export interface SingleSignOn {
  /**
   * Whether the organization's members must sign in by SSO.
   */
  readonly required?: boolean;
}
/**
 * A named set of people.
 */
export interface GroupDeclaration {
  /**
   * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly id: string;
  /**
   * Display name. Default: the id.
   */
  readonly name?: string;
  readonly members?: Members;
}
/**
 * One grant, or one for each project and workspace that it names.
 */
export interface AccessEntry {
  /**
   * Somebody: the id of a person of the people files, or an e-mail address.
   */
  readonly who?: string;
  /**
   * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly group?: string;
  /**
   * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly role: string;
  /**
   * Projects of the organization that the role is limited to. Without projects and workspaces it covers the organization.
   *
   * @minItems 1
   *
   * Items: Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly projects?: readonly string[];
  /**
   * Workspaces of the organization that the role is limited to.
   *
   * @minItems 1
   *
   * Items: Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly workspaces?: readonly string[];
  /**
   * `subtree` reaches down to child organizations, and stops at sealed ones.
   */
  readonly reach?: 'own' | 'subtree';
  /**
   * First day, or instant, of the role. Default: at once.
   */
  readonly from?: string;
  /**
   * Last day of the role, which is included; or the instant of its end. Default: for good.
   */
  readonly until?: string;
}
/**
 * `roles` of an organization: roles of its own, besides the catalogue.
 */
export interface OrganizationRoles {
  readonly [k: string]: RoleDeclaration;
}
/**
 * A named set of permissions; the key is the id that grants use.
 */
export interface RoleDeclaration {
  /**
   * Default: the highest level among the inherited roles, else contributor.
   */
  readonly level?: 'super-admin' | 'admin' | 'contributor';
  /**
   * Roles whose permissions this one has too.
   *
   * Items: Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly inherits?: readonly string[];
  /**
   * What the role may do, each as `resource:verb`; `*` stands for all.
   */
  readonly permissions?: readonly string[];
  /**
   * What the role is for.
   */
  readonly description?: string;
}
/**
 * `integrations` of an organization: its own tools. Secrets are given by name, never by value.
 */
export interface Integrations {
  readonly slack?: SlackIntegration;
  readonly github?: GitHubIntegration;
  readonly webhook?: WebhookIntegration;
  readonly crm?: CRMIntegration;
}
/**
 * A Slack channel for notifications and exports.
 */
export interface SlackIntegration {
  /**
   * The channel, in quotes because # begins a comment.
   */
  readonly channel: string;
  /**
   * The name of a secret, never its value: `env:NAME` for an environment variable, `pulumi:name` for a secret of the stack's configuration.
   */
  readonly token: string;
}
/**
 * A GitHub organization whose members and teams follow this one.
 */
export interface GitHubIntegration {
  /**
   * Login of the GitHub organization.
   */
  readonly organization: string;
  /**
   * The name of a secret, never its value: `env:NAME` for an environment variable, `pulumi:name` for a secret of the stack's configuration.
   */
  readonly token: string;
}
/**
 * An address that gets signed events.
 */
export interface WebhookIntegration {
  /**
   * An address that begins with https:// and holds no password.
   */
  readonly url: string;
  /**
   * The name of a secret, never its value: `env:NAME` for an environment variable, `pulumi:name` for a secret of the stack's configuration.
   */
  readonly secret: string;
}
/**
 * The organization's own CRM, which gets its contacts.
 */
export interface CRMIntegration {
  /**
   * An address that begins with https:// and holds no password.
   */
  readonly url: string;
  /**
   * The name of a secret, never its value: `env:NAME` for an environment variable, `pulumi:name` for a secret of the stack's configuration.
   */
  readonly token: string;
  /**
   * The list or pipeline that contacts go to.
   */
  readonly list?: string;
}
/**
 * An export has a schedule, a notification has events.
 */
export interface Automation {
  /**
   * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly id: string;
  /**
   * A message on an event, or data on a schedule.
   */
  readonly kind: 'notification' | 'export';
  /**
   * When, in the portfolio's time zone: @hourly, @daily, @weekly, @monthly or five cron fields.
   */
  readonly schedule?: string;
  /**
   * What it tells about.
   *
   * @minItems 1
   */
  readonly events?: readonly string[];
  /**
   * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly report?: string;
  /**
   * Format of an export.
   */
  readonly format?: 'csv' | 'json';
  /**
   * Integrations of the organization (`slack`, `webhook`, `crm`) and people of its own.
   *
   * @minItems 1
   *
   * Items: An integration of the organization, a person or an e-mail address.
   */
  readonly to: readonly string[];
}
/**
 * A form has fields, a widget asks for feedback, a tag set has tags.
 */
export interface Asset {
  /**
   * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly id: string;
  /**
   * What it is.
   */
  readonly kind: 'form' | 'widget' | 'tags';
  /**
   * Display name. Default: the id.
   */
  readonly name?: string;
  /**
   * Fields of a form, in order.
   *
   * @minItems 1
   */
  readonly fields?: readonly FormField[];
  /**
   * Tag sets of the same organization that submissions of a form are sorted by.
   *
   * @minItems 1
   *
   * Items: Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly tagSets?: readonly string[];
  /**
   * What a widget shows: a form, 1 to 5 stars, 0 to 10 points (net promoter score), a thumb up or down, or a comment.
   */
  readonly widget?: 'form' | 'rating' | 'nps' | 'thumbs' | 'comment';
  /**
   * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly form?: string;
  /**
   * A short text on one line.
   */
  readonly question?: string;
  /**
   * Where on the page a widget stands.
   */
  readonly placement?: 'corner' | 'inline' | 'popup';
  /**
   * Tags of a tag set, in order.
   *
   * @minItems 1
   */
  readonly tags?: readonly Tag[];
}
/**
 * `billing` of an organization: who pays for it.
 */
export interface OrganizationBilling {
  /**
   * Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.
   */
  readonly payer?: string;
  /**
   * A short text on one line.
   */
  readonly reference?: string;
}
/**
 * people.yaml or people/*.yaml: persons by id.
 */
export interface People {
  readonly [k: string]: Person;
}
/**
 * A person; the key is the id that other files use.
 */
export interface Person {
  /**
   * A short text on one line.
   */
  readonly name: string;
  /**
   * The person's only e-mail: the account that declarations mean.
   */
  readonly email?: string;
  /**
   * Several e-mails. The first is the account that declarations mean; the others are linked to the person.
   *
   * @minItems 1
   *
   * Items: An e-mail address, without a display name.
   */
  readonly emails?: readonly string[];
  /**
   * A short text on one line.
   */
  readonly github?: string;
  /**
   * A short text on one line.
   */
  readonly slack?: string;
  /**
   * From this date on the person has no access anywhere, whatever other files say.
   */
  readonly left?: string;
}
/**
 * portfolio.yaml: what holds for all organizations.
 */
export interface PortfolioDeclaration {
  /**
   * Version of the file format. This polity reads version 1.
   */
  readonly formatVersion: 1;
  /**
   * A short text on one line.
   */
  readonly name: string;
  /**
   * Leads the names of database roles, which are shared by all databases of a server. Default: derived from the name.
   */
  readonly prefix?: string;
  /**
   * IANA time zone in which plain dates are read.
   */
  readonly timeZone?: string;
  /**
   * Who administers everything: at least one, at most three, better two.
   *
   * Items: Somebody: the id of a person of the people files, or an e-mail address.
   */
  readonly superAdmins?: readonly string[];
  readonly naming?: NamingConventions;
  readonly guards?: Guards;
  readonly capture?: Capture;
  readonly billing?: PortfolioBilling;
  readonly severities?: Severities;
  /**
   * How control of a domain may be shown: by a DNS record only, or also by an attestation in domains.yaml.
   */
  readonly proof?: 'dns' | 'any';
  /**
   * Tables of the application that get row-level security by organization.
   */
  readonly protect?: readonly ProtectedTable[];
}
/**
 * How organizations of a type are named. A word in brackets stands for any text; null lets names be free.
 */
export interface NamingConventions {
  /**
   * A pattern such as `[Client] - [Activité]`, or null for free names.
   */
  readonly client?: string | null;
  /**
   * A pattern such as `[Client] - [Activité]`, or null for free names.
   */
  readonly department?: string | null;
  /**
   * A pattern such as `[Client] - [Activité]`, or null for free names.
   */
  readonly project?: string | null;
  /**
   * A pattern such as `[Client] - [Activité]`, or null for free names.
   */
  readonly subsidiary?: string | null;
  /**
   * Default: `Interne`, alone or after `[Entreprise] - `.
   */
  readonly internal?: string | null;
  /**
   * A pattern such as `[Client] - [Activité]`, or null for free names.
   */
  readonly personal?: string | null;
  /**
   * A pattern such as `[Client] - [Activité]`, or null for free names.
   */
  readonly group?: string | null;
  /**
   * A pattern such as `[Client] - [Activité]`, or null for free names.
   */
  readonly company?: string | null;
}
/**
 * How much a plan may take away before somebody must acknowledge it.
 */
export interface Guards {
  readonly removals?: RemovalBudget;
}
/**
 * The larger of the first two passes in one organization; the third is over all.
 */
export interface RemovalBudget {
  /**
   * Rows of one kind that one organization may lose.
   */
  readonly perOrganization?: number;
  /**
   * Percent of its rows of one kind that one organization may lose.
   */
  readonly perOrganizationPercent?: number;
  /**
   * Percent of all rows of one kind that may be lost.
   */
  readonly overallPercent?: number;
}
/**
 * When the plan advises against the membership mode `capture`.
 */
export interface Capture {
  /**
   * How many accounts should match an organization's domains when it begins to capture; the plan warns where there are fewer.
   */
  readonly recommendedFrom?: number;
}
/**
 * Who gets the portfolio's one invoice.
 */
export interface PortfolioBilling {
  /**
   * A short text on one line.
   */
  readonly payer?: string;
  /**
   * An e-mail address, without a display name.
   */
  readonly email?: string;
  /**
   * A short text on one line.
   */
  readonly reference?: string;
}
/**
 * Another severity for a diagnostic, by its code.
 */
export interface Severities {
  /**
   * The severity; `off` silences the finding.
   */
  readonly [k: string]: 'error' | 'warning' | 'info' | 'off';
}
export interface ProtectedTable {
  /**
   * The table, with its schema unless that is `public`.
   */
  readonly table: string;
  /**
   * Column that holds the organization's uid.
   */
  readonly organization: string;
  /**
   * Column that holds the project's id. Default: none, so that rows belong to the organization as a whole.
   */
  readonly project?: string;
  readonly contact?: ContactColumns;
}
/**
 * Says that the table holds contacts: they are compared for duplicates. Default: they are not.
 */
export interface ContactColumns {
  /**
   * Column that holds the e-mail address.
   */
  readonly email: string;
  /**
   * Column that holds the person's name. Default: none; what stands before the @ is compared in its place.
   */
  readonly name?: string;
}
/**
 * roles.yaml: roles by id. At the top it is the catalogue for all organizations; in an organization's folder (or under `roles` of its org.yaml) it holds roles of its own. The roles super-admin, admin and contributor always exist; an entry of that name in the catalogue adds permissions.
 */
export interface Roles {
  readonly [k: string]: RoleDeclaration;
}
/**
 * templates/*.yaml: content that organizations reuse by `template: <file name>`. Maps merge, lists replace, `append` adds to lists; the organization wins.
 */
export interface Template {
  /**
   * A short text on one line.
   */
  readonly description?: string;
  readonly parameters?: TemplateParameters;
  readonly template?: TemplateUse;
  /**
   * Somebody: the id of a person of the people files, or an e-mail address.
   */
  readonly contact?: string;
  readonly membership?: Membership;
  readonly sso?: SingleSignOn;
  readonly projects?: Projects;
  readonly workspaces?: Workspaces;
  readonly groups?: Groups;
  readonly access?: Access;
  readonly roles?: OrganizationRoles;
  readonly integrations?: Integrations;
  readonly automations?: Automations;
  readonly assets?: Assets;
  readonly billing?: OrganizationBilling;
  readonly database?: DatabaseAccess;
  readonly notes?: Notes;
}
/**
 * What organizations give by `with`. Refer to them by `$(name)` in any value; `$(uid)` and `$(name)` of the organization are always there, and `$$(` stands for `$(` itself.
 */
export interface TemplateParameters {
  readonly [k: string]: ParameterDeclaration;
}
