import { expect, test } from "vitest";
import { Mailbox } from "../../../src/ledger/aside/mailbox.js";

test("messages come in their order, whether they are there before they are asked for or after", async () => {
  const mail = new Mailbox<string>();
  mail.put("first");
  mail.put("second");
  expect([await mail.next(), await mail.next()]).toEqual(["first", "second"]);
  const third = mail.next();
  mail.put("third");
  mail.put("fourth");
  expect([await third, await mail.next()]).toEqual(["third", "fourth"]);
});
