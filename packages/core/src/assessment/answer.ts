/** What one of the bank's answers comes to: what the rules ask about, and what the staff should hear of it; null where that is nothing. */
export interface Answer<Finding extends string> {
  readonly finding: Finding;
  readonly remark: string | null;
}
