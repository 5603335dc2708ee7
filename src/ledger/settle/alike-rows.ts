import type { RowParts } from "../../index.js";
import { KnownBySaid } from "../columns/known-by-said.js";
import type { Mapping } from "../columns/mapping.js";
import type { Glance } from "../file/glance.js";

/** More places, and more things said, than a district has; what follows from each is a number. */
const MOST_KNOWN = 1 << 16;
const PLACE: ReadonlySet<string> = new Set(["township", "village"]);

/** What a row comes to. */
export interface AlikeParts extends RowParts {
  /** As of {@link isAgencyPaidRow}. */
  readonly isAgencyPaid: boolean;
}

/** The columns that say where, and those that say what beside; rows that say the same have the same parts. */
export function partsColumns({ columns, person }: Mapping): readonly (readonly number[])[] {
  const own = columns.filter(({ index }) => index !== person.idNumber);
  return [true, false].map((isOfPlace) =>
    own.filter(({ field }) => PLACE.has(field) === isOfPlace).map(({ index }) => index),
  );
}

/**
 * The parts of rows by the cells that give them, as {@link partsColumns} tells them: what a row says of the place, and
 * what it says beside, is read and judged once.
 */
export class AlikeRows {
  readonly #places = new KnownBySaid<number>(MOST_KNOWN);
  readonly #said = new KnownBySaid<Omit<AlikeParts, "place">>(MOST_KNOWN);

  /** The parts of a row; undefined where no row before it said the same. */
  partsOf({ said: { 0: where, 1: what } }: Glance): AlikeParts | undefined {
    const place = this.#places.find(where as number);
    if (place === undefined) return undefined;
    const said = this.#said.find(what as number);
    return said === undefined ? undefined : { place, ...said };
  }

  learn({ said: { 0: where, 1: what } }: Glance, { place, ...said }: AlikeParts): void {
    this.#places.learn(where as number, place);
    this.#said.learn(what as number, said);
  }
}
