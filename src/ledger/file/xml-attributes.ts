import { charactersOf } from "./xml-characters.js";

/** Roots of workbooks name some forty vocabularies. */
const MOST_ATTRIBUTES = 256;

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;
const GREATER_THAN = 0x3e;

/** The attributes of the tag that is being read, as places in its text: most are never asked for. */
export class XmlAttributes {
  #text = "";
  #count = 0;
  readonly #nameStarts: Int32Array = new Int32Array(MOST_ATTRIBUTES);
  readonly #nameEnds: Int32Array = new Int32Array(MOST_ATTRIBUTES);
  readonly #starts: Int32Array = new Int32Array(MOST_ATTRIBUTES);
  readonly #ends: Int32Array = new Int32Array(MOST_ATTRIBUTES);

  /** The value of an attribute without a prefix. */
  get(name: string): string | undefined {
    const place = this.#find(name, this.#count);
    return place < 0 ? undefined : charactersOf(this.#text.slice(this.#starts[place], this.#ends[place]));
  }

  /** The value of an attribute with some prefix. */
  prefixed(name: string): string | undefined {
    for (let place = 0; place < this.#count; place++) {
      const full = this.#text.slice(this.#nameStarts[place], this.#nameEnds[place]);
      if (full.endsWith(`:${name}`)) return this.get(full);
    }
    return undefined;
  }

  /**
   * Reads the attributes from `start` on.
   * @returns where the tag's ">" or "/>" stands, -1 where the text ends before it, undefined where this is no XML
   */
  read(text: string, start: number): number | undefined {
    this.#text = text;
    this.#count = 0;
    for (let at = start; ; ) {
      at = afterBlanks(text, at);
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) return -1;
      if (code === GREATER_THAN || code === SLASH) return at;
      const nameEnd = endOfName(text, at);
      const equals = afterBlanks(text, nameEnd);
      const opening = afterBlanks(text, equals + 1);
      const quote = text.charCodeAt(opening);
      if (Number.isNaN(quote)) return -1;
      const isAttribute = text.charCodeAt(equals) === EQUALS && (quote === QUOTE || quote === APOSTROPHE);
      if (!isAttribute || !this.#take(at, nameEnd, opening + 1)) return undefined;
      const end = text.indexOf(quote === QUOTE ? '"' : "'", opening + 1);
      if (end < 0) return -1;
      this.#ends[this.#count - 1] = end;
      at = end + 1;
    }
  }

  /** @returns false where the name is empty or there already, or there are too many */
  #take(nameStart: number, nameEnd: number, start: number): boolean {
    const place = this.#count;
    const isNew = this.#find(this.#text.slice(nameStart, nameEnd), place) < 0;
    if (nameStart === nameEnd || place === MOST_ATTRIBUTES || !isNew) return false;
    this.#nameStarts[place] = nameStart;
    this.#nameEnds[place] = nameEnd;
    this.#starts[place] = start;
    this.#count += 1;
    return true;
  }

  #find(name: string, count: number): number {
    for (let place = 0; place < count; place++) {
      const start = this.#nameStarts[place] as number;
      if (this.#nameEnds[place] === start + name.length && this.#text.startsWith(name, start)) return place;
    }
    return -1;
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where a name ends that starts at `from`: at a blank, one of `< > / = " '`, or the text's end. */
export function endOfName(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isEnd = code === EQUALS || code === GREATER_THAN || code === SLASH || code === LESS_THAN;
    if (isEnd || code === QUOTE || code === APOSTROPHE || isBlank(code)) return at;
  }
  return text.length;
}
