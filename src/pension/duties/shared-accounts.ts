import { identifierOf } from "../../foundation/content.js";
import { identifier, personKey } from "../../foundation/identifier.js";
import { madeIn } from "../../foundation/once.js";
import { count, flag, list, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/** A person and an account that the person pays from or is paid on. */
export interface AccountUse {
  /** The account. */
  readonly account: string;
  /** The key of the person, such as the ID number. */
  readonly person: string;
}

/** Accounts and the persons who use them, for {@link sharedAccounts}. */
export interface SharedAccountsFacts {
  /** Who uses which account. */
  readonly uses: readonly AccountUse[];
}

/** What {@link sharedAccounts} answers. */
export interface SharedAccountsFinding extends Finding {
  /** Whether no account serves more than one person; for review where none is listed. */
  readonly ownAccounts: Decision;
  /** Every use, in the order given. */
  readonly uses: readonly (AccountUse & {
    /** Whether another person uses the account too. */
    readonly shared: boolean;
  })[];
  /** Accounts of more than one person, with those persons, in the order of their first use. */
  readonly sharedAccounts: readonly {
    /** The account. */
    readonly account: string;
    /** Keys of the persons. */
    readonly persons: readonly string[];
  }[];
  /** How many persons use a shared account. */
  readonly personsSharing: number;
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * Accounts that serve more than one insured person (共用账户): each is to have a channel of their own.
 *
 * @param facts - accounts and the persons who use them, compared as their reader sees them, an x at the end in either
 * case
 * @param policy - the figures and readings to answer by
 * @returns each use, and the accounts shared
 * @throws {@link RuleInputError} when the facts are not of the right shape
 * @see Pension work plan 2021, 六（三）
 * @example
 * ```ts
 * sharedAccounts({ uses: [{ account: "1", person: "a" }, { account: "1", person: "b" }] }).sharedAccounts;
 * // => [{ account: "1", persons: ["a", "b"] }]
 * ```
 */
export function sharedAccounts(facts: SharedAccountsFacts, policy: Policy = yingzhou2021): SharedAccountsFinding {
  return ask(sharedAccountsRule, facts, policy);
}

const ACCOUNT = ["账号", "Account"] as const;
const PERSON = ["个人标识", "Key of a person"] as const;

/** The rule behind {@link sharedAccounts}. */
export const sharedAccountsRule: Rule<SharedAccountsFacts, SharedAccountsFinding> = /* @__PURE__ */ rule({
  id: "pension/shared-accounts",
  title: { zh: "共用账户", en: "Shared accounts" },
  clauses: ["P-6.3"],
  readings: [],
  facts: () =>
    record(["账户与使用人", "Accounts and persons"], {
      uses: list(
        ["账户与使用人", "Accounts and persons"],
        record(["账户与使用人", "An account and a person"], {
          account: identifier(ACCOUNT, { synonyms: ["社保卡号（银行账号）", "发放账号", "银行账号"] }),
          person: personKey(PERSON),
        }),
      ),
    }),
  finding: () => ({
    ownAccounts: decision(["账户是否都不共用", "Whether no account is shared"]),
    uses: list(
      ["账户与使用人", "Accounts and persons"],
      record(["账户与使用人", "An account and a person"], {
        account: identifier(ACCOUNT),
        person: identifier(PERSON),
        shared: flag(["是否共用", "Whether it is shared"]),
      }),
    ),
    sharedAccounts: list(
      ["共用账户", "Shared accounts"],
      record(["共用账户", "A shared account"], {
        account: identifier(ACCOUNT),
        persons: list(["使用人", "Persons"], identifier(PERSON)),
      }),
    ),
    personsSharing: count(["共用账户的人数", "Persons who use a shared account"]),
    missingFacts: missingFacts(),
  }),
  decide({ uses }, trace) {
    const accounts = new Map<string, { readonly account: string; readonly persons: Map<string, string> }>();
    for (const { account, person } of uses) {
      const { persons } = madeIn(accounts, identifierOf(account), () => ({ account, persons: new Map() }));
      madeIn(persons, identifierOf(person), () => person);
    }
    const shared = new Map([...accounts].filter(([, { persons }]) => persons.size > 1));
    const isListed = uses.length > 0;
    if (!isListed) trace.step("no-account-listed", "P-6.3");
    else trace.step("accounts-shared", "P-6.3", { accounts: accounts.size, shared: shared.size });
    const own = shared.size === 0 ? "yes" : "no";
    return trace.finding({
      ownAccounts: isListed ? own : "review",
      uses: uses.map(({ account, person }) => ({ account, person, shared: shared.has(identifierOf(account)) })),
      sharedAccounts: [...shared.values()].map(({ account, persons }) => ({ account, persons: [...persons.values()] })),
      personsSharing: new Set([...shared.values()].flatMap(({ persons }) => [...persons.keys()])).size,
      missingFacts: isListed ? [] : ["uses"],
    });
  },
});
