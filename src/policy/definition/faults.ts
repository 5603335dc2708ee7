import type { Schema } from "../../foundation/description.js";
import { PolicyError, type PolicyFault } from "../../foundation/errors.js";
import { examine } from "../../foundation/examine.js";

/** Gathers what is wrong with a policy. */
export class Faults {
  readonly found: PolicyFault[] = [];

  /** Notes a fault unless something that must be so is so. */
  unless(holds: boolean, path: string, zh: string, en: string): void {
    if (!holds) this.found.push({ path, message: { zh, en } });
  }

  /**
   * What a schema takes of data, if nothing was found before.
   *
   * @throws {@link PolicyError} with all that was found, what is wrong with the shape of the data included
   */
  taken<Value>(schema: Schema<Value>, data: unknown, whole: string, most?: number): Value {
    const examined = examine(schema, data, most);
    if (!examined.right)
      for (const { path, message } of examined.issues) this.found.push({ path: path || whole, message });
    this.refuse();
    return (examined as { readonly value: Value }).value;
  }

  /** @throws {@link PolicyError} if anything was found */
  refuse(): void {
    if (this.found.length > 0) throw new PolicyError(this.found);
  }
}
