import { deepFreeze } from "../../foundation/per-policy.js";
import { type ClauseId, clauseIds } from "../clause-ids.js";
import { documentOf, type NoticeSection, type SectionPart } from "../registers.js";

/** The sections of the two notices in their own order, each with a short title of our own. */
export const sections: readonly NoticeSection[] = /* @__PURE__ */ deepFreeze(all());

function all(): readonly NoticeSection[] {
  return [
    section("P-0", "首部", "Head", "印发与依据", "Issue and basis"),
    section("P-1", "一", "I", "全年目标", "Targets of the year"),
    section("P-2.1", "二（一）", "II(1)", "宣传与培训", "Publicity and training"),
    section("P-2.2", "二（二）", "II(2)", "缴费与代缴", "Paying, and who is paid for"),
    section("P-2.3", "二（三）", "II(3)", "缴费补贴", "Contribution subsidy"),
    section("P-2.4", "二（四）", "II(4)", "续保对象", "Who is due for renewal"),
    section("P-2.5", "二（五）", "II(5)", "防止违规领取", "Against unlawful drawing"),
    section("P-2.6", "二（六）", "II(6)", "在村里办事", "Services in the village"),
    section("P-2.7", "二（七）", "II(7)", "每月报送资料", "Monthly material"),
    section("P-2.8", "二（八）", "II(8)", "认证与停发", "Certification and stops"),
    section("P-2.9", "二（九）", "II(9)", "到龄领取", "Drawing at pension age"),
    section("P-2.10", "二（十）", "II(10)", "满意度", "Satisfaction"),
    section("P-2.11", "二（十一）", "II(11)", "公示与举报", "Public notices and reports"),
    section("P-2.12", "二（十二）", "II(12)", "账目与公示表", "Accounts and posted tables"),
    section("P-3", "三", "III", "两个阶段", "The two phases"),
    section("P-4", "四", "IV", "怎样考核", "How work is assessed"),
    section("P-5", "五", "V", "奖惩与扣减", "Rewards and cuts"),
    section("P-6", "六", "VI", "各方的职责", "Who answers for what"),
    section("PA1", "附件1", "Annex 1", "任务分解", "Tasks by township"),
    section("PA2", "附件2", "Annex 2", "评价评分表", "The evaluation sheet", [
      part("PA2-1", "参保与发放", "Enrolment and payment"),
      part("PA2-2", "宣传", "Publicity"),
      part("PA2-3", "经办服务", "Handling of business"),
      part("PA2-4", "系统与村级服务", "System and village services"),
      part("PA2-5", "资料、档案、基金", "Material, files, fund"),
      part("PA2-6", "群众满意度", "Satisfaction of residents"),
    ]),
    section("M-0", "首部", "Head", "依据与印发", "Basis and issue"),
    section("M-1", "一", "I", "谁参保", "Who enrols"),
    section("M-2", "二", "II", "缴多少、资助多少", "Premium and subsidies"),
    section("M-3", "三", "III", "什么时候缴", "When to pay"),
    section("M-4", "四", "IV", "怎么缴", "How to pay"),
    section("M-5", "五", "V", "各部门分工", "Who does what"),
    section("M-6", "六", "VI", "参保率、监督与经费", "Rate, oversight and work fund"),
  ];
}

function section(
  id: string,
  zh: string,
  en: string,
  titleZh: string,
  titleEn: string,
  parts: readonly SectionPart[] = [],
): NoticeSection {
  const within = clausesWithin(id);
  const document = documentOf(within[0] as ClauseId);
  return { id, document, section: { zh, en }, title: { zh: titleZh, en: titleEn }, clauses: within, parts };
}

function part(id: string, zh: string, en: string): SectionPart {
  return { id, title: { zh, en }, clauses: clausesWithin(id) };
}

/** The clauses whose id begins with that of a section: `P-2.1.a` with `P-2.1`, and `P-2.10` not. */
function clausesWithin(id: string): readonly ClauseId[] {
  return clauseIds.filter((clause) => clause === id || [".", "-"].some((end) => clause.startsWith(`${id}${end}`)));
}
