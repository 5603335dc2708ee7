import { foldName, splitName } from "./fold.js";
import { optionsOf, type SchemaNode } from "./json-schema-node.js";
import { wordsOf } from "./read-word.js";

/** A column of a file, by what its header says. */
export interface HeaderColumn {
  /** As people read it; the group and the column below it with a dot between. */
  readonly header: string;
  /** The names that it may go by, folded, the surest first. */
  readonly names: readonly string[];
  /** The codes for yes and no that it explains. */
  readonly codes: ReadonlyMap<string, boolean>;
}

/** An option of a list that has a column of its own, in which a mark says yes. */
export interface Mark {
  readonly field: string;
  readonly option: string;
}

/** The names that the columns of a table go by, from the schema of its rows. */
export class Vocabulary {
  readonly #fields = new Map<string, string[]>();
  readonly #marks = new Map<string, Mark>();
  readonly #regions: ReadonlySet<string>;
  readonly #passedOver: ReadonlySet<string>;
  readonly #matters: readonly string[];
  readonly #titles: readonly string[];
  /** The year of the accounts before a name, or behind it: it says no more than the name alone. */
  readonly #ofTheYear: RegExp | "";

  /** @param year - the year that the table is of, where that is known */
  constructor(schema: SchemaNode, year?: number) {
    this.#ofTheYear = year === undefined ? "" : new RegExp(`^${year}年度?(?=.)|(?<=.)${year}年度?$`);
    const properties = Object.entries(schema.properties ?? {});
    for (const [field, node] of properties) {
      for (const name of namesOf(field, node)) this.#fields.set(name, [...(this.#fields.get(name) ?? []), field]);
      for (const option of optionsOf(node.items)) {
        for (const word of wordsOf(node.items as SchemaNode, option))
          this.#marks.set(foldName(word), { field, option });
      }
    }
    const set = (names: readonly string[] = []): ReadonlySet<string> => new Set(names.map(foldName));
    this.#regions = set(schema["x-region"]);
    this.#passedOver = set(schema["x-passed-over"]);
    this.#matters = schema["x-matters"] ?? [];
    this.#titles = properties.map(([field, node]) => node.title ?? field);
  }

  /** The facts that go by a name. */
  fieldsOf(name: string): readonly string[] {
    return this.#fields.get(name) ?? this.#fields.get(name.replace(this.#ofTheYear, "")) ?? [];
  }

  /** The option whose column goes by a name, asked or not: `低保` and `是否低保`. */
  markOf(name: string): Mark | undefined {
    return this.#marks.get(name) ?? this.#marks.get(name.replace(ASKED, ""));
  }

  isRegion(name: string): boolean {
    return this.#regions.has(name);
  }

  isPassedOver(name: string): boolean {
    return this.#passedOver.has(name);
  }

  /** What a column is that gives nothing: known to be none of ours, of a name that may matter, or neither. */
  whyUnused({ header, names }: HeaderColumn): "known" | "suspicious" | "unknown" {
    if (OF_RESULTS.test(header) || names.some((name) => this.isPassedOver(name) || this.isRegion(name))) return "known";
    const mayMatter = names.some((name) => this.#matters.some((word) => name.includes(word)));
    return mayMatter ? "suspicious" : "unknown";
  }

  /** The facts by their titles. */
  get titles(): readonly string[] {
    return this.#titles;
  }
}

/** What is added to a table that is answered row by row: it may be settled as it is. */
const OF_RESULTS = /^(?:结果：|Result: )/;

/** How a column asks whether a person is something. */
const ASKED = /^是否(?:属于|享受|为|是|属)?/;

function namesOf(field: string, node: SchemaNode): ReadonlySet<string> {
  return new Set([field, node.title ?? field, ...(node["x-synonyms"] ?? [])].map(foldName));
}

/** Words of a group above columns that say no more than what all of the table is about. */
const NEUTRAL = /^(?:本人|个人|人员|参保人?|缴费人?|所属|家庭|基本|户籍|本年度?|年度|情况|信息|区划|资料|明细|登记)+$/;
const NEUTRAL_END = /(?:情况|信息|明细|登记)$/;
/** Names too short to say what they are the amount, day or kind of. */
const GENERIC: ReadonlySet<string> = new Set([
  ..."金额,日期,时间,年度,年份,类别,类型,状态,标准,档次,方式,原因,标志,额度,性质".split(","),
  ..."姓名,身份证号,身份证号码,公民身份号码,证件号码".split(","),
]);

/** A column by its header, and by that of the group above it where the header has two rows. */
export function headerColumn(cell: string, group = ""): HeaderColumn {
  const { name, codes } = splitName(cell);
  const above = foldName(group);
  if (above === "" || above === name) return { header: cell.trim(), names: [name], codes };
  if (name === "") return { header: group.trim(), names: [above], codes: splitName(group).codes };
  const stem = above.replace(NEUTRAL_END, "");
  const joined = [above + name, stem + name];
  const isAlone = NEUTRAL.test(above) || !GENERIC.has(name);
  return { header: `${group.trim()}·${cell.trim()}`, names: [...joined, ...(isAlone ? [name] : [])], codes };
}
