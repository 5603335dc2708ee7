import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { FromReader, Port, ToReader } from "../../src/ledger/aside/messages.js";
import { readAside } from "../../src/ledger/aside/read-aside.js";
import type { TextOptions } from "../../src/ledger/file/text-table.js";

/** The thread that reads, on this one: what passes between both is copied as it is between threads. */
export class ReaderHere {
  readonly #port: MessagePort;
  readonly done: Promise<void>;
  isTerminated = false;
  #broken: ((error: Error) => void) | undefined;

  constructor(options: TextOptions) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.done = readAside(port2 as Port<FromReader, ToReader>, options).catch((error) => this.#broken?.(error));
  }

  postMessage(message: ToReader, transfer: readonly ArrayBuffer[] = []): void {
    this.#port.postMessage(message, [...transfer]);
  }

  on(event: "message" | "error", take: (given: FromReader & Error) => void): void {
    if (event === "message") this.#port.on("message", (message) => take(message));
    else this.#broken = (error) => take(error as FromReader & Error);
  }

  async terminate(): Promise<void> {
    this.isTerminated = true;
    this.#port.close();
  }
}
