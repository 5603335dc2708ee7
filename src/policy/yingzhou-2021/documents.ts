import type { DocumentId, NoticeDocument } from "../registers.js";

/** The two notices. The pension notice is the later one. Neither text carries a document number. */
export const documents: Readonly<Record<DocumentId, NoticeDocument>> = {
  pension: {
    title: {
      zh: "阜阳市颍州区人民政府办公室关于印发《颍州区2021年度城乡居民基本养老保险工作实施方案》的通知",
      en:
        "Notice of the Office of the People's Government of Yingzhou District, Fuyang, on Issuing the Work Plan for " +
        "Basic Pension Insurance for Urban and Rural Residents in Yingzhou District for 2021",
    },
    issuer: { zh: "阜阳市颍州区人民政府办公室", en: "Office of the People's Government of Yingzhou District, Fuyang" },
    issuedOn: "2020-12-12",
  },
  medical: {
    title: {
      zh: "关于做好2021年城乡居民参加基本医疗保险缴费工作的通知",
      en: "Notice on Payment for Basic Medical Insurance for Urban and Rural Residents in 2021",
    },
    issuer: { zh: "阜阳市颍州区人民政府办公室", en: "Office of the People's Government of Yingzhou District, Fuyang" },
    issuedOn: "2020-10-29",
  },
};
