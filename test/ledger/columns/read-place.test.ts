import { expect, test } from "vitest";
import { placeReader, readVillage, townshipReader } from "../../../src/ledger/columns/read-place.js";
import { readEach } from "../../support/read-each.js";

test("townships with what stands above them, without their endings, and as offices", () => {
  const known = "京九路街道,王店镇,三塔集镇,河口街道,河口镇,河口乡,湾区东口街道,湾区东口南街道,东口街道".split(",");
  const townships = {
    京九路: "京九路街道",
    王店: "王店镇",
    王: "王",
    "王 店 镇": "王店镇",
    王店人民政府: "王店镇",
    王店镇人民政府: "王店镇",
    河口镇人民政府: "河口镇",
    河口乡人民政府: "河口乡",
    河口街道办事处: "河口街道",
    河口街道办: "河口街道",
    河口办事处: "河口街道",
    河口办: "河口街道",
    河口镇政府: "河口镇",
    河口乡政府: "河口乡",
    河口街道: "河口街道",
    河口镇: "河口镇",
    河口乡: "河口乡",
    河口: "河口",
    湾区东口街道: "湾区东口街道",
    安徽省王店镇: "王店镇",
    安徽省阜阳市颍州区王店镇: "王店镇",
    王店街道: "王店街道",
    街道: "街道",
    东镇: "东镇",
  };
  expect(readEach(townshipReader(known), townships)).toEqual(townships);
});

test("villages without their committees and groups", () => {
  const villages = {
    水口社区居民委员会: "水口社区",
    水口社区居委会: "水口社区",
    水口居民委员会: "水口社区",
    水口居委会: "水口社区",
    大王村民委员会: "大王村",
    大王村村民委员会: "大王村",
    大王村委会: "大王村",
    村委会: "村委会",
    大王村十二组: "大王村",
    水口社区第3村民组: "水口社区",
    大王村3组东: "大王村3组东",
    "大 王 村": "大王村",
    "大王村 x": "大王村 x",
    "x 大王 村": "x 大王 村",
  };
  expect(readEach(readVillage, villages)).toEqual(villages);
});

test("whole places, of a township that is known", () => {
  const places = {
    "颍州区/王店镇 > 大王村委会": { township: "王店镇", village: "大王村" },
    文峰街道办事处水口社区: { township: "文峰街道", village: "水口社区" },
    文峰街道水口社区: { township: "文峰街道", village: "水口社区" },
    王店镇: undefined,
    大王村: undefined,
  };
  expect(readEach(placeReader(["王店镇", "文峰街道"]), places)).toEqual(places);
});
