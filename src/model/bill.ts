/** A15: whom a bill goes to: the uid of an organization that pays, or `portfolio`. */
export type Payer = string;

/** B11: how many people a payer pays for, each counted once; where a plan changes that. No part of a plan's hash. */
export interface BillLine {
  readonly payer: Payer;
  readonly before: number;
  readonly after: number;
}

/** What the database knows of bills. */
export interface LiveBill {
  /** Organizations whose bill does not go to the portfolio. */
  readonly payers: readonly { readonly organization: string; readonly payer: Payer }[];
  readonly invoice: readonly { readonly payer: Payer; readonly people: number }[];
}
