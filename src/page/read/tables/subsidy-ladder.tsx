import type { JSX } from "preact";
import { contributionSubsidy, yingzhou2021 } from "../../../index.js";
import { grouped } from "../../answer/figure-words.js";
import { useSay } from "../../frame/language.js";
import { FigureTable } from "../figure-table.js";
import { LadderChart } from "../ladder-chart.js";
import { boundsOf } from "./bounds.js";

/** The contribution subsidy, tier by tier, with the tier that the district alone pays. */
export function SubsidyLadder(): JSX.Element {
  const say = useSay();
  const { tiers, agencyPaid } = yingzhou2021.pension;
  const steps = [
    { tier: agencyPaid.baseTier, payment: "agency-paid" as const },
    ...tiers.map((tier) => ({ tier, payment: "self-paid" as const })),
  ].map(({ tier, payment }) => ({ tier, ...boundsOf(contributionSubsidy({ tier, payment }).subsidy, say) }));
  const title = say("缴费补贴（元/年），逐档画出", "Contribution subsidy, yuan a year, tier by tier");
  return (
    <>
      <LadderChart title={title} steps={steps.map((step) => ({ ...step, at: String(step.tier) }))} />
      <p class="small">
        {say(
          "横轴是缴费档次（元/年），逐档画，不按比例；斜纹是待定的部分。最低一格只用于政府代缴。",
          "Across: contribution tiers in yuan a year, one by one, not to scale. Hatched is open. The lowest is for " +
            "payment by the district alone.",
        )}
      </p>
      <FigureTable
        caption={title}
        columns={[
          { head: say("缴费档次（元/年）", "Tier, yuan a year"), isFigure: true },
          { head: say("缴费补贴（元/年）", "Subsidy, yuan a year"), isFigure: true },
        ]}
        rows={steps.map(({ tier, shown }) => ({ cells: [grouped(String(tier)), shown] }))}
      />
    </>
  );
}
