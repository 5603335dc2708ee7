/** Messages, in the order in which they came, waited for one by one. */
export class Mailbox<Message> {
  readonly #kept: Message[] = [];
  #wake: ((message: Message) => void) | undefined;

  put(message: Message): void {
    if (this.#wake === undefined) this.#kept.push(message);
    else this.#wake(message);
    this.#wake = undefined;
  }

  /** The next one; asked for again only when it has come. */
  async next(): Promise<Message> {
    if (this.#kept.length > 0) return this.#kept.shift() as Message;
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
