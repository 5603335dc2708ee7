import { refuse } from "../rule/refuse.js";
import type { PersonBook, RowParts } from "./person-book.js";

/**
 * Takes in a row by parts that rows before it had; answers whether it has an ID number: without one it is not taken.
 *
 * @throws {@link RuleInputError} when none had them
 */
export function enterAlike(
  asked: string,
  book: PersonBook<unknown>,
  idNumber: string,
  parts: RowParts,
  row: number,
): boolean {
  const { place, said } = Object(parts) as RowParts;
  if (!book.holds(place, said))
    refuse(
      asked,
      "parts",
      parts,
      { zh: "先前没有这样的行", en: "no row before had such parts" },
      { zh: "add 对先前的行所答的", en: "what add answered for rows before" },
    );
  return book.enterAlike(idNumber, place, row, said);
}
