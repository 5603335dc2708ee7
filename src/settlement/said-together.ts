/** What rows say together: of each member the one value that any of them gives. */
export interface SaidTogether<Said> {
  readonly said: Partial<Said>;
  /** The members of which they give several values. */
  readonly contradicted: readonly string[];
}

/** Puts together what rows say; what one leaves out, another may give. */
export function saidTogether<Said extends object>(
  rows: readonly Said[],
  members: readonly (keyof Said & string)[],
): SaidTogether<Said> {
  const said: Partial<Said> = {};
  const contradicted: string[] = [];
  for (const member of members) {
    const given = new Set(rows.map((row) => row[member]).filter((value) => value !== undefined));
    for (const value of given) said[member] = value;
    if (given.size > 1) contradicted.push(member);
  }
  return { said, contradicted };
}
