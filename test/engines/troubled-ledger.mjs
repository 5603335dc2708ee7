/** A ledger with more persons to look at than the generated ones have: joined, and without a village. */
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";

const EACH_TWICE = 97;
const EACH_WITHOUT_VILLAGE = 89;
const VILLAGE = 2;

/**
 * Writes it from a generated one.
 *
 * @param more - the title of one more column, and what stands in it
 * @returns how many rows it has
 */
export async function writeTroubled(source, target, more = []) {
  let rows = -1;
  const troubled = async function* () {
    for await (const line of createInterface({ input: createReadStream(source) })) {
      rows += 1;
      const cells = line.split(",");
      if (rows > 0 && rows % EACH_WITHOUT_VILLAGE === 0) cells[VILLAGE] = "";
      const text = `${[...cells, ...(rows === 0 ? more.slice(0, 1) : more.slice(1))].join(",")}\n`;
      yield text;
      if (rows % EACH_TWICE !== 1) continue;
      rows += 1;
      yield text;
    }
  };
  await pipeline(troubled, createWriteStream(target));
  return rows;
}
