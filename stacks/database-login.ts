/** How the program's PostgreSQL provider logs in. */
export interface DatabaseLogin {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly sslmode: string;
}

/** A `postgres://` URL in parts. `sslmode` is the URL's; @default `disable` on loopback, else `require` */
export function parseDatabaseUrl(text: string): DatabaseLogin {
  if (!URL.canParse(text))
    throw new Error('DATABASE_URL is not a URL such as postgres://login:password@host:5432/name');
  const url = new URL(text);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1') || 'localhost';
  const username = decodeURIComponent(url.username);
  return {
    host,
    port: Number(url.port || 5432),
    username,
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || username,
    sslmode: url.searchParams.get('sslmode') ?? (isLoopback(host) ? 'disable' : 'require'),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
