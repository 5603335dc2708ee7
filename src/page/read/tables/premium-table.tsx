import type { JSX } from "preact";
import {
  certifyingBody,
  explanation,
  factsSchema,
  type PremiumGroup,
  premiumSubsidy,
  type Text,
} from "../../../index.js";
import { useLocale, useSay, useTextOf } from "../../frame/language.js";
import { FigureTable } from "../figure-table.js";
import { boundsOf } from "./bounds.js";

/** What of the premium is paid for each group, what is left to pay, and who says who belongs to it. */
export function PremiumTable(): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const locale = useLocale();
  const title = say("个人缴费资助（元/人）", "Premium subsidies, yuan a person");
  const nobody = premiumSubsidy({ groups: [] });
  return (
    <FigureTable
      caption={title}
      columns={[
        { head: say("人员类别", "Group") },
        { head: say("资助", "Subsidy"), isFigure: true },
        { head: say("本人缴", "Paid by the person"), isFigure: true },
        { head: say("由谁认定", "Identified by") },
      ]}
      rows={[
        {
          cells: [
            say("不属于以下类别", "In no group below"),
            boundsOf(nobody.subsidy, say).shown,
            boundsOf(nobody.selfPaid, say).shown,
            "",
          ],
        },
        ...groups().map(([group, label]) => {
          const { subsidy, selfPaid } = premiumSubsidy({ groups: [group] });
          const named = explanation(certifyingBody({ group }), locale).answer.find(({ path }) => path === "certifier");
          return {
            cells: [textOf(label), boundsOf(subsidy, say).shown, boundsOf(selfPaid, say).shown, named?.text ?? ""],
          };
        }),
      ]}
    />
  );
}

/** The groups by their titles, as the rule's schema has them. */
function groups(): readonly (readonly [PremiumGroup, Text])[] {
  const { properties } = factsSchema("medical/premium-subsidy") as {
    readonly properties: { readonly groups: { readonly items: { readonly "x-labels": Record<PremiumGroup, Text> } } };
  };
  return Object.entries(properties.groups.items["x-labels"]) as [PremiumGroup, Text][];
}
