/**
 * Shell commands that print what can be completed without starting polity. They run in `sh -c '…' sh ORGS` from every
 * shell, hence no single quotes. Only plain names are printed: shells expand the words that they complete from.
 */
export const findOrganizations =
  'grep -rhs --include=org.yaml "^uid:" "$1" | sed -n "s/^uid:[[:space:]]*[^a-z0-9]\\{0,1\\}\\([a-z0-9][a-z0-9._-]*\\).*/\\1/p"';

export const findStacks = `ls stacks Pulumi.*.yaml "\${POLITY_HOME:-.polity}"/state/.pulumi/stacks/*/ 2>/dev/null | sed -n -e "s/^Pulumi\\.\\([A-Za-z0-9_.-]*\\)\\.yaml$/\\1/p" -e "s/^\\([A-Za-z0-9_.-]*\\)\\.json$/\\1/p" | sort -u`;
