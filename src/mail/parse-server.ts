/** A mail server as its URL describes it. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); `smtp:` takes STARTTLS where it is offered. */
  readonly secure: boolean;
  /** A password never travels in the clear but to this machine. */
  readonly requireTls: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
}

/** `smtp://user:password@host:587` or `smtps://…`; null for anything else. */
export function parseServer(url: string): MailServer | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  if ((!secure && protocol !== 'smtp:') || hostname === '') return null;
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const isLocal = /^(localhost|127(\.\d+){3}|::1)$/.test(host);
  const login = username === '' ? null : { user: decode(username), password: decode(password) };
  return {
    ...{ host, port: port === '' ? (secure ? 465 : 587) : Number(port), secure, login },
    requireTls: login !== null && !secure && !isLocal,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign stands for itself.
    return text;
  }
}

/** A plain address, as a sender and as a recipient: no name beside it, no list, nothing that ends a header. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s\p{C}@<>(),;:\\"[\]]+@[^\s\p{C}@<>(),;:\\"[\]]+$/u.test(text);
}
