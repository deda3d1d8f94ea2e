/** A message to one person that waits to be sent. */
export interface Notice {
  /** UUID; what the Message-ID is made of. */
  readonly id: string;
  readonly kind: 'workspace-upgraded';
  /** An e-mail address as its owner wrote it. */
  readonly recipient: string;
  /** Names as they were when it happened. */
  readonly payload: {
    readonly workspace: string;
    readonly organization: string;
    readonly reason: string | null;
  };
  /** How often the mail server refused it so far. */
  readonly attempts: number;
}

/** What came of an attempt to send. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** This message was refused; others may pass. `permanent`: trying again is of no use. */
  | { readonly kind: 'refused'; readonly permanent: boolean; readonly detail: string }
  /** No message can be sent now: no connection, no login. */
  | { readonly kind: 'unreachable'; readonly detail: string };

/** What one run of the sender came to. */
export interface NotifyReport {
  readonly sent: number;
  /** Refused by the mail server; tried again later. */
  readonly postponed: number;
  /** Refused for good, or too often. */
  readonly gaveUp: number;
  /** Not sent yet, these included. */
  readonly waiting: number;
  /** Why it stopped before the end; null when it did not. */
  readonly unreachable: string | null;
}
