import { takenAsNo } from "../../foundation/absent.js";
import type { Schema } from "../../foundation/description.js";
import { flag } from "../../foundation/schema.js";

/** Whether somebody is newly among the poor (新增贫困人口). */
export function newlyPoor(): Schema<boolean> {
  return flag(["是否新增贫困人口", "Whether newly among the poor"], takenAsNo);
}
