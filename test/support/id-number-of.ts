import { isIdNumber } from "../../src/foundation/id-number.js";

/** A right ID number of an invented person, another one for each serial number. */
export function idNumberOf(serial: number): string {
  const body = `341202${19_500_101 + Math.floor(serial / 1000)}${String(serial % 1000).padStart(3, "0")}`;
  const check = [..."0123456789X"].find((character) => isIdNumber(body + character));
  return `${body}${check}`;
}
