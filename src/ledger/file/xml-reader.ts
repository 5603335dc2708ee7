import { damaged, oversized } from "./file-fault.js";
import { endOfName, XmlAttributes } from "./xml-attributes.js";
import { charactersOf } from "./xml-characters.js";

/** What takes the elements of a document; names come without their prefix. */
export interface XmlTaker {
  /** @param attributes - of this tag; to be asked at once */
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** A tag, a comment or a text between two tags; Excel's longest cell is 32,767 characters. */
const LONGEST_TOKEN = 1 << 20;
const DEEPEST = 100;
const LESS_THAN = 0x3c;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const CDATA = "<![CDATA[";

/**
 * Reads a document that comes in pieces, as much of XML as workbooks use: elements, attributes, text, CDATA; comments
 * and instructions passed over; no document type, so no entities. A document that isn't well formed is refused.
 * Made for sheets: the streaming parsers to be had take several times as long.
 */
export class XmlReader {
  readonly #part: string;
  readonly #taker: XmlTaker;
  readonly #attributes: XmlAttributes = new XmlAttributes();
  /** The full names of the elements that are open, and the names without prefix. */
  readonly #open: string[] = [];
  readonly #locals: string[] = [];
  #isRead = false;
  #rest = "";

  constructor(part: string, taker: XmlTaker) {
    this.#part = part;
    this.#taker = taker;
  }

  feed(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === LESS_THAN ? this.#markup(text, at) : this.#characters(text, at);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > LONGEST_TOKEN) throw oversized(this.#part, "一处文字过长", "one text is too long");
  }

  /** Tells that nothing follows. */
  end(): void {
    if (!this.#isRead || this.#rest.trim() !== "") throw damaged(this.#part, "不完整", "cut off");
  }

  #characters(text: string, at: number): number {
    const end = text.indexOf("<", at);
    if (end < 0) return -1;
    if (this.#open.length > 0) this.#taker.text(charactersOf(text.slice(at, end)));
    else if (text.slice(at, end).trim() !== "") throw this.#malformed();
    return end;
  }

  /** @returns where the markup ends, or -1 where the text ends before it does */
  #markup(text: string, at: number): number {
    const code = text.charCodeAt(at + 1);
    if (code === SLASH) return this.#closing(text, at);
    if (code === QUESTION) return after(text, "?>", at);
    if (code === EXCLAMATION) return this.#declaration(text, at);
    return this.#opening(text, at);
  }

  #opening(text: string, at: number): number {
    const end = endOfName(text, at + 1);
    const tagEnd = this.#attributes.read(text, end);
    if (tagEnd === -1) return -1;
    const isEmpty = text.charCodeAt(tagEnd ?? at) === SLASH;
    if (isEmpty && text.length === (tagEnd as number) + 1) return -1;
    const name = text.slice(at + 1, end);
    const isWrong = tagEnd === undefined || name === "" || (isEmpty && text[tagEnd + 1] !== ">");
    if (isWrong || this.#isRead) throw this.#malformed();
    const local = localName(name);
    this.#taker.open(local, this.#attributes);
    if (isEmpty) this.#closed(local);
    else this.#push(name, local);
    return tagEnd + (isEmpty ? 2 : 1);
  }

  #push(name: string, local: string): void {
    if (this.#open.length === DEEPEST) throw oversized(this.#part, "层次过深", "nested too deep");
    this.#open.push(name);
    this.#locals.push(local);
  }

  #closing(text: string, at: number): number {
    const end = text.indexOf(">", at);
    if (end < 0) return -1;
    const name = this.#open.pop() ?? "";
    const isClosing = text.startsWith(name, at + 2) && text.slice(at + 2 + name.length, end).trim() === "";
    if (name === "" || !isClosing) throw this.#malformed();
    this.#closed(this.#locals.pop() as string);
    return end + 1;
  }

  #closed(local: string): void {
    this.#taker.close(local);
    this.#isRead = this.#open.length === 0;
  }

  #declaration(text: string, at: number): number {
    if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
    if (text.length - at < CDATA.length) return -1;
    if (!text.startsWith(CDATA, at) || this.#open.length === 0) throw this.#malformed();
    const end = after(text, "]]>", at);
    if (end > 0) this.#taker.text(text.slice(at + CDATA.length, end - 3).replace(/\r\n?/g, "\n"));
    return end;
  }

  #malformed(): Error {
    return damaged(this.#part, "XML 不合规范", "not well-formed XML");
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Reads a document that is at hand whole. */
export function readXml(part: string, text: string, taker: XmlTaker): void {
  const reader = new XmlReader(part, taker);
  reader.feed(text);
  reader.end();
}
