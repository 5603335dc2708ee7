import type { DocumentId } from "../../index.js";
import type { Say } from "../frame/language.js";

/** Which insurance a rule is of. */
export function schemeTitle(document: DocumentId, say: Say): string {
  return document === "pension" ? say("养老保险", "Pension") : say("医疗保险", "Medical insurance");
}
