/** The ledgers that there are: of contributions, and of the insured. */
export type LedgerKind = "pension" | "medical";
