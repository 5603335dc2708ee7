import { damaged } from "./file-fault.js";
import type { XmlAttributes } from "./xml-attributes.js";
import { readXml, type XmlTaker } from "./xml-reader.js";

/** What one part of a package says of another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly kind: string;
  /** The full name of the part. */
  readonly target: string;
}

/** A sheet as the workbook lists it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The id of the relation that says where it is. */
  readonly relation: string;
}

/** What a workbook says of itself. */
export interface WorkbookList {
  readonly sheets: readonly WorkbookSheet[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
}

/**
 * Reads the relations of a part.
 * @param folder - where relative targets begin, "" or ending in "/"
 */
export function readRelations(part: string, folder: string, text: string): readonly Relation[] {
  const relations: Relation[] = [];
  readXml(part, text, {
    ...deaf,
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const attribute = (key: string): string => attributes.get(key) ?? "";
      const kind = attribute("Type").slice(attribute("Type").lastIndexOf("/") + 1);
      relations.push({ id: attribute("Id"), kind, target: resolved(folder, attribute("Target")) });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Reads the list of sheets of a workbook. */
export function workbookSheets(part: string, text: string): WorkbookList {
  const sheets: WorkbookSheet[] = [];
  let is1904 = false;
  readXml(part, text, {
    ...deaf,
    open: (name, attributes) => {
      if (name === "workbookPr") is1904 = /^(?:1|true)$/.test(attributes.get("date1904") ?? "");
      if (name === "sheet") sheets.push(sheetOf(attributes));
    },
  });
  const names = sheets.map(({ name }) => name.toLowerCase());
  if (names.length === 0) throw damaged(part, "没有工作表", "no sheet in it");
  if (new Set(names).size < names.length) throw damaged(part, "工作表重名", "two sheets of one name");
  return { sheets, is1904 };
}

function sheetOf(attributes: XmlAttributes): WorkbookSheet {
  return {
    name: attributes.get("name") ?? "",
    isHidden: (attributes.get("state") ?? "visible") !== "visible",
    relation: attributes.prefixed("id") ?? "",
  };
}

const ignore = (): void => undefined;
const deaf: Pick<XmlTaker, "text" | "close"> = { text: ignore, close: ignore };
