import type { Labels, SchemaNode } from "./json-schema-node.js";
import type { Mapping } from "./mapping.js";
import type { HeaderColumn } from "./vocabulary.js";

/** The columns of a file do not give the facts. */
export class MappingError extends Error {
  readonly faults: readonly Labels[];

  constructor(faults: readonly Labels[]) {
    super(faults.map(({ zh, en }) => `${zh} | ${en}`).join("\n"));
    this.faults = faults;
  }
}

function listed(header: readonly HeaderColumn[]): string {
  return header.map((column) => column.header).join("、");
}

export function missing(field: string, title: string, header: readonly HeaderColumn[]): Labels {
  return {
    zh: `缺少“${title}”一列；表头有：${listed(header)}。可用 --map 列名=${title} 指定`,
    en: `no column for ${field}; there are ${listed(header)}. Say --map COLUMN=${field}`,
  };
}

export function ambiguous(title: string, field: string, found: readonly string[]): Labels {
  const all = found.join("、");
  return {
    zh: `“${title}”可对应多列：${all}。请用 --map 列名=${title} 指定一列，或用 --ignore 列名 排除其余`,
    en: `several columns fit ${field}: ${all}. Say --map COLUMN=${field}, or --ignore the others`,
  };
}

export function shared(header: string, fields: readonly string[]): Labels {
  return {
    zh:
      `“${header}”一列可作 ${fields.join("、")}，从内容也分不清。` +
      `请用 --map ${header}=字段 指定，或用 --ignore ${header} 不用`,
    en:
      `column ${header} fits both ${fields.join(" and ")}, and its cells don't tell. ` +
      `Say --map ${header}=FIELD, or --ignore ${header}`,
  };
}

export function nested(header: string, field: string): Labels {
  const zh = `“${header}”对应的 ${field} 不能写在一个单元格里，请改用 NDJSON`;
  return { zh, en: `column ${header}: no single cell can hold ${field}; use NDJSON` };
}

export function noColumn(name: string, header: readonly HeaderColumn[]): Labels {
  return {
    zh: `选项所说的“${name}”一列不存在；表头有：${listed(header)}`,
    en: `an option names a column ${name}; there are ${listed(header)}`,
  };
}

export function twoColumns(name: string): Labels {
  return {
    zh: `选项所说的“${name}”有不止一列，请写成表头里的全名`,
    en: `an option names a column ${name}, and there are several: give the whole name`,
  };
}

export function noField(to: string, nodes: ReadonlyMap<string, SchemaNode>): Labels {
  const all = [...nodes].map(([field, { title }]) => (title === undefined ? field : `${title} ${field}`)).join("、");
  return { zh: `--map 所说的字段“${to}”不存在；有：${all}`, en: `--map names a field ${to}; there are ${all}` };
}

export function saidTwice(field: string, header: string): Labels {
  return {
    zh: `--${field} 说全表相同，表里又有“${header}”一列：请去掉选项，或用 --ignore ${header} 说明`,
    en: `--${field} speaks for all rows, and there is a column ${header}: leave it out, or say --ignore ${header}`,
  };
}

export function twoFields(to: string, fields: readonly string[]): Labels {
  const all = fields.join("、");
  return { zh: `--map 所说的“${to}”可指 ${all}，请写其一`, en: `--map names ${to}, which may be ${all}: say which` };
}

/** Why a table must not be settled while a column that may matter was not used. */
export function unusedFaults({ unused }: Pick<Mapping, "unused">): readonly Labels[] {
  return unsettled(
    unused.filter(({ why }) => why === "suspicious").map(({ header }) => header),
    [],
  );
}

/** Columns that may matter and were not used, and what no column tells: a table that must not be settled as it is. */
export function unsettled(suspicious: readonly string[], oneOf: readonly string[]): readonly Labels[] {
  const columns = suspicious.join("、");
  const [first] = suspicious;
  return [
    ...(first === undefined
      ? []
      : [
          {
            zh:
              `有几列没有用上，而列名像是与数额有关：${columns}。` +
              `是要用的，请用 --map ${first}=字段 指定；不用的，请用 --ignore ${first} 说明`,
            en:
              `columns that were not used and whose names look as if they mattered: ${columns}. ` +
              `Say --map ${first}=FIELD for one that is meant, --ignore ${first} for one that is not`,
          },
        ]),
    ...(oneOf.length === 0
      ? []
      : [
          {
            zh: `表里看不出谁缴了费：${oneOf.join("、")} 都没有列。请用 --map 列名=字段 指定其一`,
            en:
              `nothing in the table tells who has paid: there is no column for any of ${oneOf.join("、")}. ` +
              "Say --map COLUMN=FIELD for one",
          },
        ]),
  ];
}
