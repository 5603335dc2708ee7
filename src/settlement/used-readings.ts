import type { AppliedReading } from "../rule/finding.js";

/** The readings that answers relied on, each once. */
export class UsedReadings {
  readonly #byName = new Map<AppliedReading["name"], AppliedReading>();

  add(readings: readonly AppliedReading[]): void {
    for (const reading of readings) this.#byName.set(reading.name, reading);
  }

  inOrder(): readonly AppliedReading[] {
    return [...this.#byName.keys()].sort().map((name) => this.#byName.get(name) as AppliedReading);
  }
}
