/** What is looked for in the rows of a table; it passes from one thread to another. */
export interface LookedFor {
  /** How many columns there are. */
  readonly width: number;
  readonly idNumber: number;
  /** The columns whose words may say otherwise than the row's facts. */
  readonly remarks: readonly number[];
  /** What in them does. */
  readonly matters: RegExp;
  /** Groups of columns, by their places, under which rows say the same few things over and over. */
  readonly groups: readonly (readonly number[])[];
}

/** What is seen of a plain row, a person's with a right ID number, of which nothing is to be told but its facts. */
export interface Glance {
  readonly idNumber: string;
  /** How many cells the row has: those of all columns, or fewer. */
  readonly width: number;
  /** What it says under each group of columns, as a number. */
  readonly said: ArrayLike<number>;
}
