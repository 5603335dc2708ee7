import type { Text } from "../../index.js";
import { same } from "../text/in-locale.js";

/** What stands for all places together, and for the villages of a township. */
export const IN_ALL: Text = { zh: "合计", en: "All" };
export const SUBTOTAL: Text = { zh: "小计", en: "Subtotal" };

/** What a column is called that compares with earlier accounts. */
export const INCREASE: Text = { zh: "较上周增加（人）", en: "More than last week" };

/** Accounts say so of a place that no row tells. */
const NOT_SAID: Text = { zh: "（未写明）", en: "(not stated)" };

/** A place by its name. */
export function placeName(name: string): Text {
  return name === NOT_SAID.zh ? NOT_SAID : same(name);
}
