import { expect } from "vitest";
import { PolicyError, type PolicyFault } from "../../src/foundation/errors.js";

/** The faults of the PolicyError that something ends in, each said in both languages; none where it does not. */
export function allFaultsOf(act: () => unknown): readonly PolicyFault[] {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    const { faults } = error as PolicyError;
    for (const { message } of faults) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).not.toBe("");
    }
    return faults;
  }
  return [];
}

/** Their paths. */
export function faultsOf(act: () => unknown): readonly string[] {
  return allFaultsOf(act).map(({ path }) => path);
}
