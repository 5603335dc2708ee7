import { takenAsNo } from "../../foundation/absent.js";
import type { Schema } from "../../foundation/description.js";
import { flag } from "../../foundation/schema.js";
import type { PoorRegisterFacts } from "./poor-register.js";

/** Whether somebody is newly among the poor (新增贫困人口). */
export function newlyPoor(): Schema<boolean> {
  return flag(["是否新增贫困人口", "Whether newly among the poor"], takenAsNo);
}

/** Whether somebody is newly among the poor on a day: not before that of entering their register, where it is known. */
export function isNewlyPoorOn(
  day: string,
  { newlyPoor: isNew, registeredOn = day }: PoorRegisterFacts & { readonly newlyPoor?: boolean },
): boolean {
  return isNew === true && registeredOn <= day;
}
