import type { AppliedReading } from "../rule/finding.js";

/** The readings that answers relied on, each once. */
export class UsedReadings {
  readonly #added = new Set<readonly AppliedReading[]>();
  readonly #byName = new Map<AppliedReading["name"], AppliedReading>();

  add(readings: readonly AppliedReading[]): void {
    // Answers are kept, and come again with every person.
    if (this.#added.has(readings)) return;
    this.#added.add(readings);
    for (const reading of readings) this.#byName.set(reading.name, reading);
  }

  inOrder(): readonly AppliedReading[] {
    return [...this.#byName.keys()].sort().map((name) => this.#byName.get(name) as AppliedReading);
  }
}
