import { expect, test } from "vitest";
import * as z from "zod/mini";
import { startsWithDate } from "../../src/foundation/date-text.js";

const two = (value: number) => String(value).padStart(2, "0");

test("every day of every month, and the days and months that there are not, as the pattern of zod has them", () => {
  for (const year of ["0000", "1900", "2000", "2020", "2021", "2100", "9999"])
    for (let month = 0; month <= 20; month++)
      for (let day = 0; day <= 40; day++) {
        const text = `${year}-${two(month)}-${two(day)}`;
        expect([text, startsWithDate(text)]).toEqual([text, z.regexes.date.test(text)]);
      }
});

test("every character must be as it should", () => {
  const right = "2021-03-05";
  for (let index = 0; index < right.length; index++)
    for (const character of ["", "/", ":", "-", "0", "９", " "]) {
      const text = right.slice(0, index) + character + right.slice(index + 1);
      expect([text, startsWithDate(text)]).toEqual([text, z.regexes.date.test(text.slice(0, 10))]);
    }
});
