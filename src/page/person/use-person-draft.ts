import { useState } from "preact/hooks";
import type { Draft } from "../form/draft.js";
import { draftIn, paramsOf } from "../form/facts-in-address.js";
import { hashOf, keep } from "../frame/address.js";
import { personFields } from "./person-fields.js";

/**
 * What stands in the form. It is kept in the address, where no name enters; an address that is gone to, from outside or
 * by the way back, fills the form.
 */
export function usePersonDraft(params: URLSearchParams): readonly [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState<Draft>(() => draftIn(params, personFields));
  const [written, setWritten] = useState(params.toString());
  if (params.toString() !== written) {
    setWritten(params.toString());
    setDraft(draftIn(params, personFields));
  }
  const put = (next: Draft): void => {
    const inAddress = paramsOf(next, personFields);
    setDraft(next);
    setWritten(new URLSearchParams(inAddress).toString());
    keep(hashOf("ask", "", inAddress));
  };
  return [draft, put];
}
