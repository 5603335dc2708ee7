/** How a household lists a person: counted here, said to be counted in another household, or not counted at all. */
export type HouseholdPlace = "counted" | "counted-elsewhere" | "not-counted";

/** A person as a household lists them. */
export interface ListedMember {
  /** What tells the person apart in all households, such as the identity number; nothing is read out of it. */
  readonly key: string;
  /** How the household counts the person. */
  readonly place: HouseholdPlace;
  /** Whether the person is on this household's register; when left out, yes. */
  readonly registered?: boolean;
  /** Whether the person is enrolled with this household; leave it out where it is not known. */
  readonly enrolled?: boolean;
}

/** A household and its people. */
export interface ListedHousehold {
  /** The caller's key. */
  readonly key: string;
  /** Everyone whom the household lists: whom it does not list it neither registers nor counts. */
  readonly members: readonly ListedMember[];
}
