import type { RowParts } from "../../index.js";
import { KnownCells } from "../columns/known-cells.js";
import type { Mapping } from "../columns/mapping.js";
import type { RowGlance } from "../columns/row-glance.js";

/** More places, and more things said, than a district has; what follows from each is a number. */
const MOST_KNOWN = 1 << 16;
const PLACE: ReadonlySet<string> = new Set(["township", "village"]);

/**
 * The parts of rows by the cells that give them: what a row says of the place, and what it says beside, is read and
 * judged once, and rows that say the same have the same parts.
 */
export class AlikeRows {
  readonly #places: KnownCells<number>;
  readonly #said: KnownCells<number>;

  /** @param mapping - that of the rows' table */
  constructor({ columns, person }: Mapping) {
    const known = (isOfPlace: boolean): KnownCells<number> => {
      const own = columns.filter(({ field, index }) => index !== person.idNumber && PLACE.has(field) === isOfPlace);
      return new KnownCells(
        own.map(({ index }) => index),
        MOST_KNOWN,
      );
    };
    this.#places = known(true);
    this.#said = known(false);
  }

  /** The parts of a row; undefined where no row before it said the same. */
  partsOf(row: RowGlance): RowParts | undefined {
    const place = this.#places.find(row);
    if (place === undefined) return undefined;
    const said = this.#said.find(row);
    return said === undefined ? undefined : { place, said };
  }

  learn(row: RowGlance, { place, said }: RowParts): void {
    this.#places.learn(row, place);
    this.#said.learn(row, said);
  }
}
