import { clauses, type TownshipTask } from "../../index.js";
import { useLocale } from "../frame/language.js";

/** What a township is called: as annex 1 prints it, or as its row begins in English. */
export function useTownshipName(): (task: TownshipTask) => string {
  const locale = useLocale();
  return ({ name, clause }) => (locale === "en" ? (clauses[clause].paraphrase.en.split(":")[0] ?? name) : name);
}
