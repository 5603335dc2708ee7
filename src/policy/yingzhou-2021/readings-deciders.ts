import type { Text } from "../../foundation/text.js";

/*
 * Neither notice names an interpreter, so the formal last word is the issuer's. Who would settle a question in practice
 * is inferred from duties, unless the entry says that the notice itself names the body.
 */

export const issuer: Text = {
  zh: "区政府办公室（发文机关）",
  en: "District government office (the issuer)",
};

export const districtGovernment: Text = {
  zh: "区政府（按职责推断）",
  en: "District government (inferred from its duties)",
};

export const humanResourcesBureau: Text = {
  zh: "区人社局（按职责推断）",
  en: "District human resources and social security bureau (inferred from its duties)",
};

export const humanResourcesAndFinance: Text = {
  zh: "区人社局会同财政部门（按职责推断）",
  en: "District human resources and social security bureau with the finance department (inferred from their duties)",
};

export const healthDepartment: Text = {
  zh: "卫健部门（按职责推断）",
  en: "Health department (inferred from its duties)",
};

export const pensionCentre: Text = {
  zh: "区城乡居民社会养老保险中心（按职责推断）",
  en: "District resident pension centre (inferred from its duties)",
};

export const pensionCentreAndBank: Text = {
  zh: "区城乡居民社会养老保险中心会同代扣银行（按职责推断）",
  en: "District resident pension centre with the collecting bank (inferred from their duties)",
};

export const pensionAgency: Text = {
  zh: "区城乡居保经办机构（按职责推断）",
  en: "District pension agency (inferred from its duties)",
};

export const bothReceivers: Text = {
  zh: "接收材料的单位：区城乡居民社会养老保险中心、区人社局、区医保局（按职责推断）",
  en:
    "The body that receives the material: the district resident pension centre, the human resources and social " +
    "security bureau, or the medical security bureau (inferred from their duties)",
};

export const bothBureaus: Text = {
  zh: "养老事项由区人社局、医保事项由区医保局（按职责推断）",
  en:
    "District human resources and social security bureau for the pension, medical security bureau for medical " +
    "insurance (inferred from their duties)",
};

export const assessor: Text = {
  zh: "负责考核评分的人员及其所属单位（按职责推断）",
  en: "The assessors and the body they assess for (inferred from their duties)",
};

export const finance: Text = {
  zh: "财政部门（按职责推断）",
  en: "Finance department (inferred from its duties)",
};

export const medicalBureau: Text = {
  zh: "区医保局（按职责推断）",
  en: "District medical security bureau (inferred from its duties)",
};

export const medicalAndFinance: Text = {
  zh: "区医保局会同财政部门（按职责推断）",
  en: "District medical security bureau with the finance department (inferred from their duties)",
};

export const medicalAndTax: Text = {
  zh: "区医保局会同税务部门（按职责推断）",
  en: "District medical security bureau with the tax department (inferred from their duties)",
};
