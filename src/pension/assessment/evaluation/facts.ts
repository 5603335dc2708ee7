import { type Amount, isPlainNumber, LARGEST_YUAN, PLAIN_NUMBER } from "../../../foundation/decimal.js";
import { type Schema, type Title, tested } from "../../../foundation/description.js";
import { asked, count, FINEST_STEP, optional, record } from "../../../foundation/schema.js";
import type { Rate } from "../../../rule/rate.js";
import { enrolmentRate, paymentRate, policySatisfaction, workSatisfaction } from "../../terms/rates.js";

type Flags<Name extends string> = Readonly<Partial<Record<Name, boolean>>>;

/** Points that the assessor takes off, above 0, where the sheet leaves it to circumstances (视情扣分). */
interface Deduction {
  readonly deduction?: Amount;
}

/**
 * What is known of a township's year, for {@link evaluation}. Whatever is left out is not known, and its points stay
 * open.
 */
export interface EvaluationFacts {
  /** 参（续）保率. */
  readonly enrolmentRate?: Rate;
  /** 养老金发放率. */
  readonly paymentRate?: Rate;
  /** 乡镇（街道）宣传培训: events in the year, and villages with at least one of their own, out of all. */
  readonly townshipPublicity?: Readonly<
    Partial<Record<"campaigns" | "cadreTrainings" | "villagesReached" | "villages", number>>
  >;
  /** 村（社区）宣传: leaders by example, cadres who know the business, residents who know the policy. */
  readonly villagePublicity?: Flags<"exampleSet" | "cadresInformed" | "residentsInformed">;
  /** 服务规范. */
  readonly serviceStandards?: Flags<"proceduresFollowed" | "internalControl">;
  /** 动态管理. */
  readonly dynamicManagement?: Flags<"enrolmentPrompt" | "benefitsPrompt">;
  /** 待遇核查比对. */
  readonly benefitVerification?: Flags<
    "crossProvinceChecked" | "duplicatesChecked" | "resultsHandled" | "comparedMonthly"
  >;
  /** 资格认证. */
  readonly certification?: Flags<"done" | "recordsComplete">;
  /** 系统操作管理. */
  readonly systemOperation?: Flags<"standard">;
  /** “四个不出村”建设. */
  readonly villageServices?: Flags<"good"> & Deduction;
  /** 资料上报. */
  readonly materialReporting?: Flags<"prompt" | "complete" | "truthful" | "accurate"> & Deduction;
  /** 档案管理. */
  readonly fileManagement?: Flags<"complete" | "standard" | "inspectionFiled"> & Deduction;
  /** 基金管理; a major incident in the township or a village costs every point. */
  readonly fundManagement?: Flags<
    "standard" | "nothingWithheld" | "nothingDiverted" | "nothingHeldBack" | "majorIncident"
  > &
    Deduction;
  /** 群众对政策满意度. */
  readonly policySatisfaction?: Rate;
  /** 群众对工作满意度. */
  readonly workSatisfaction?: Rate;
}

/** The fifteen items of the sheet of annex 2, by the names of their facts. */
export type EvaluationItemName = keyof EvaluationFacts;

/** The items that hang on rates. */
export type RateItemName = "enrolmentRate" | "paymentRate" | "policySatisfaction" | "workSatisfaction";

/** The items that hang on conditions alone. */
export type FlagItemName = Exclude<EvaluationItemName, RateItemName | "townshipPublicity">;

/** The conditions of the items that hang on them. */
export const conditions: Readonly<Record<FlagItemName, Readonly<Record<string, Title>>>> = {
  villagePublicity: {
    exampleSet: ["是否有多缴多得带头人和典型示范", "leaders set an example"],
    cadresInformed: ["两委干部是否熟悉政策业务", "cadres know the business"],
    residentsInformed: ["居民是否全面或基本了解政策", "residents know the policy"],
  },
  serviceStandards: {
    proceduresFollowed: ["是否严格按经办规程开展业务", "procedures are strictly followed"],
    internalControl: ["内控管理机制是否健全", "internal control is in place"],
  },
  dynamicManagement: {
    enrolmentPrompt: ["是否及时办理参保手续", "enrolments are handled promptly"],
    benefitsPrompt: ["是否及时办理待遇领取手续", "benefit claims are handled promptly"],
  },
  benefitVerification: {
    crossProvinceChecked: ["是否跨省核查比对重复领取", "checked across provinces"],
    duplicatesChecked: ["是否按规定核对重复数据", "duplicate data are checked"],
    resultsHandled: ["核查结果是否及时处理并上报", "results are handled and reported"],
    comparedMonthly: ["是否按月与职工养老保险比对", "compared monthly with employees' pensions"],
  },
  certification: {
    done: ["是否开展资格认证", "certification is done"],
    recordsComplete: ["认证资料是否完整规范", "records are complete and in order"],
  },
  systemOperation: { standard: ["业务系统操作管理是否规范", "the system is operated to standard"] },
  villageServices: { good: ["“四个不出村”建设情况是否良好", "village services are in good order"] },
  materialReporting: {
    prompt: ["提供是否及时", "prompt"],
    complete: ["材料是否齐全", "complete"],
    truthful: ["材料是否真实", "true"],
    accurate: ["材料是否准确", "accurate"],
  },
  fileManagement: {
    complete: ["参保人员档案是否完整", "files are complete"],
    standard: ["档案管理是否规范", "files are managed to standard"],
    inspectionFiled: ["是否完成年度档案达标验收上报", "inspection material is submitted"],
  },
  fundManagement: {
    standard: ["基金管理是否规范", "the fund is managed to standard"],
    nothingWithheld: ["是否无截留", "nothing is withheld"],
    nothingDiverted: ["是否无挪用", "nothing is diverted"],
    nothingHeldBack: ["是否无缓存", "nothing is held back"],
  },
};

/** The schema of {@link EvaluationFacts}. */
export function evaluationFacts(): Schema<EvaluationFacts> {
  const deduction = { deduction: optional(points(["视情扣分", "Points taken off"])) };
  const incident = {
    majorIncident: optional(asked(["是否发生基金安全重大问题", "there was a major problem of fund safety"])),
  };
  return record(["评价评分", "Evaluation"], {
    enrolmentRate: optional(enrolmentRate()),
    paymentRate: optional(paymentRate()),
    townshipPublicity: optional(
      record(["乡镇（街道）宣传培训", "Publicity and training, township"], {
        campaigns: optional(count(["面上宣传次数", "General publicity events"])),
        cadreTrainings: optional(count(["两委业务能力培训次数", "Trainings of village committees"])),
        villagesReached: optional(count(["开展过政策宣传的村（社区）数", "Villages with publicity of their own"])),
        villages: optional(count(["村（社区）总数", "Villages in all"], { min: 1 })),
      }),
    ),
    villagePublicity: flags(["村（社区）宣传", "Publicity, villages"], conditions.villagePublicity),
    serviceStandards: flags(["服务规范", "Service standards"], conditions.serviceStandards),
    dynamicManagement: flags(["动态管理", "Dynamic management"], conditions.dynamicManagement),
    benefitVerification: flags(["待遇核查比对", "Benefit verification"], conditions.benefitVerification),
    certification: flags(["资格认证", "Certification"], conditions.certification),
    systemOperation: flags(["系统操作管理", "System operation"], conditions.systemOperation),
    villageServices: flags(["“四个不出村”建设", "Village services"], conditions.villageServices, deduction),
    materialReporting: flags(["资料上报", "Material reporting"], conditions.materialReporting, deduction),
    fileManagement: flags(["档案管理", "File management"], conditions.fileManagement, deduction),
    fundManagement: flags(["基金管理", "Fund management"], conditions.fundManagement, { ...incident, ...deduction }),
    policySatisfaction: optional(policySatisfaction()),
    workSatisfaction: optional(workSatisfaction()),
  });
}

function points(title: Title): Schema<Amount> {
  return tested(title, isPlainNumber, ["不为负的分数，至多十位小数", "points, not negative, at most ten decimals"], {
    type: ["number", "string"],
    minimum: 0,
    maximum: LARGEST_YUAN,
    multipleOf: FINEST_STEP,
    pattern: PLAIN_NUMBER.source,
  });
}

function flags(
  title: Title,
  titles: Readonly<Record<string, Title>>,
  beside: Readonly<Record<string, Schema>> = {},
): Schema {
  const members = Object.fromEntries(Object.entries(titles).map(([name, words]) => [name, optional(asked(words))]));
  return optional(record(title, { ...members, ...beside }));
}
