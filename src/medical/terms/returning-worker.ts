import { notKnown } from "../../foundation/absent.js";
import type { Schema } from "../../foundation/description.js";
import { flag } from "../../foundation/schema.js";

/** Whether somebody is a migrant worker who returned home (外出务工返乡人员). */
export function returningWorker(): Schema<boolean> {
  return flag(["是否外出务工返乡", "Whether a returning migrant worker"], {
    synonyms: ["是否外出务工返乡人员"],
    ...notKnown,
  });
}
