import type { Trace } from "../../../rule/trace.js";
import { refuseRepeatedKeys } from "../../terms/repeated-keys.js";
import type { ListedHousehold, ListedMember } from "./listed-household.js";

/** Where a person stands across the households. */
export interface Standing {
  readonly counted: string[];
  /** Households on whose register the person is, said to be counted elsewhere. */
  readonly registers: string[];
  readonly enrolled: string[];
  /** Households with which the person is enrolled or, as it is not stated, may be. */
  readonly perhapsEnrolled: string[];
  /** The facts on enrolment that are not stated, by path. */
  readonly enrolmentFacts: string[];
  /** How many households say that another one counts the person. */
  elsewhere: number;
  /** A household need not count the person at all. */
  settled: boolean;
}

/** Everyone listed, by key. */
export function standings(households: readonly ListedHousehold[], trace: Trace): ReadonlyMap<string, Standing> {
  refuseRepeatedKeys(trace, "households", households);
  const persons = new Map<string, Standing>();
  for (const [index, household] of households.entries()) {
    const members = `households[${index}].members`;
    refuseRepeatedKeys(trace, members, household.members);
    for (const [position, member] of household.members.entries()) {
      const person = persons.get(member.key) ?? unlisted();
      persons.set(member.key, person);
      place(person, member, household.key);
      if (member.enrolled) person.enrolled.push(household.key);
      if (member.enrolled === undefined) person.enrolmentFacts.push(`${members}[${position}].enrolled`);
      if (member.enrolled ?? true) person.perhapsEnrolled.push(household.key);
    }
  }
  return persons;
}

function unlisted(): Standing {
  return {
    ...{ counted: [], registers: [], enrolled: [], perhapsEnrolled: [], enrolmentFacts: [] },
    ...{ elsewhere: 0, settled: false },
  };
}

function place(person: Standing, { place: listed, registered = true }: ListedMember, household: string): void {
  if (listed === "counted") person.counted.push(household);
  // Where the person is on no register of theirs, a household that does not count them settles nothing.
  else if (listed === "not-counted" && registered) person.settled = true;
  else {
    person.elsewhere += 1;
    if (registered) person.registers.push(household);
  }
}

/** Who is on a register here and counted by no household, though one should. */
export function isUncounted({ counted, registers, settled }: Standing): boolean {
  return counted.length === 0 && !settled && registers.length > 0;
}

/** Who is enrolled twice if an enrolment that is not stated is so. */
export function mayBeEnrolledTwice({ enrolled, perhapsEnrolled }: Standing): boolean {
  return enrolled.length < 2 && perhapsEnrolled.length > 1;
}
