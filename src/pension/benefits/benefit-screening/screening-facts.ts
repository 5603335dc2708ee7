import type { Schema } from "../../../foundation/description.js";
import { personKey } from "../../../foundation/identifier.js";
import { date, flag, list, month, optional, record } from "../../../foundation/schema.js";

/** Recipients and the lists to screen them against, for {@link benefitScreening}; persons match by the same key. */
export interface BenefitScreeningFacts {
  /** Persons who draw a pension. */
  readonly recipients: readonly {
    /** The caller's key, such as the ID number; compared as its reader sees it, an x at its end in either case. */
    readonly key: string;
    /** The first month paid; left out: not known. */
    readonly firstPaidMonth?: string;
    /** The last month paid; left out: not known. */
    readonly lastPaidMonth?: string;
  }[];
  /** Deaths known, by key. */
  readonly deaths: readonly {
    /** The caller's key. */
    readonly key: string;
    /** The day of death; left out: not known. */
    readonly diedOn?: string;
  }[];
  /** Persons in another pension scheme. */
  readonly otherPensions: readonly {
    /** The caller's key. */
    readonly key: string;
    /** Whether a pension is drawn there, and not only paid for; left out: not known, or a month drawn says yes. */
    readonly drawing?: boolean;
    /** The first month drawn there; left out: not known. */
    readonly firstMonth?: string;
    /** The last month drawn there; left out: not known. */
    readonly lastMonth?: string;
  }[];
  /** Terms served in prison. */
  readonly prisoners: readonly {
    /** The caller's key. */
    readonly key: string;
    /** The first day served; left out: not known. */
    readonly from?: string;
    /** The last day served, or so far; left out: not known. */
    readonly to?: string;
  }[];
}

const KEY = ["个人标识", "Key of a person"] as const;

/** The schemas of {@link BenefitScreeningFacts}. */
export function screeningFacts(): Readonly<Record<keyof BenefitScreeningFacts, Schema>> {
  return {
    recipients: list(
      ["待遇领取人员", "Recipients"],
      record(["待遇领取人员", "Recipient"], {
        key: personKey(KEY),
        firstPaidMonth: optional(month(["首次发放年月", "First month paid"], { synonyms: ["待遇起始年月"] })),
        lastPaidMonth: optional(month(["最后发放年月", "Last month paid"], { synonyms: ["最后发放月"] })),
      }),
    ),
    deaths: list(
      ["死亡名单", "Deaths"],
      record(["死亡人员", "A death"], {
        key: personKey(KEY),
        diedOn: optional(date(["死亡日期", "Day of death"])),
      }),
    ),
    otherPensions: list(
      ["其他养老保险人员", "Persons in another scheme"],
      record(["其他养老保险人员", "A person in another scheme"], {
        key: personKey(KEY),
        drawing: optional(
          flag(["是否在彼领取待遇", "Whether a pension is drawn there"], {
            absent: {
              zh: "按不明计，填了领取年月的按是计",
              en: "not known; taken as yes where a month drawn is given",
            },
          }),
        ),
        firstMonth: optional(month(["在彼首次领取年月", "First month drawn there"])),
        lastMonth: optional(month(["在彼最后领取年月", "Last month drawn there"])),
      }),
    ),
    prisoners: list(
      ["服刑人员", "Terms served"],
      record(["服刑人员", "A term served"], {
        key: personKey(KEY),
        from: optional(date(["服刑起始日期", "First day served"])),
        to: optional(date(["服刑截止日期", "Last day served"])),
      }),
    ),
  };
}
