import { expect, test } from "vitest";

import { Conversation } from "./index.js";
import { Talk } from "../../tests/conversation.js";

/** Whether a GetConfiguration for three keys is more than the Charge Point allows, as far as is known. */
const isTooMuch = (talk: Talk): boolean =>
  talk.cs("GetConfiguration", { key: ["A", "B", "C"] }).found("too-many-keys").length > 0;

test("what GetConfiguration shows of a standard key is known, in upper or lower case", () => {
  expect(isTooMuch(new Talk().configured("GetConfigurationMaxKeys", "2"))).toBe(true);
  expect(isTooMuch(new Talk().configured("getconfigurationmaxkeys", "2"))).toBe(true);
  expect(
    isTooMuch(new Talk().configured("GetConfigurationMaxKeys", "2").configured("GetConfigurationMaxKeys", "3")),
  ).toBe(false);
  const unknown = { configurationKey: [{ key: "GetConfigurationMaxKeys", readonly: true }] };
  expect(isTooMuch(new Talk().cs("GetConfiguration", {}, unknown))).toBe(false);
});

test("a change counts if it was accepted; one that needs a reboot leaves it open", () => {
  const change = { key: "GetConfigurationMaxKeys", value: "2" };
  const changed = (status: string): Talk => new Talk().cs("ChangeConfiguration", change, { status });
  expect(isTooMuch(changed("Accepted"))).toBe(true);
  expect(isTooMuch(changed("Rejected"))).toBe(false);
  expect(isTooMuch(changed("RebootRequired"))).toBe(false);
  const before = new Talk().configured("GetConfigurationMaxKeys", "1");
  expect(isTooMuch(before.cs("ChangeConfiguration", change, { status: "RebootRequired" }))).toBe(false);
});

test("without its answer, a command changes nothing", () => {
  const change = { key: "GetConfigurationMaxKeys", value: "2" };
  expect(isTooMuch(new Talk().cs("ChangeConfiguration", change))).toBe(false);
});

test("an accepted list, and its version, are known; of a refused one nothing is", () => {
  const list = {
    listVersion: 5,
    updateType: "Full",
    localAuthorizationList: [
      { idTag: "TAG1", idTagInfo: { status: "Accepted" } },
      { idTag: "TAG2", idTagInfo: { status: "Blocked" } },
    ],
  };
  const sent = (status: string): Talk => new Talk().cs("SendLocalList", list, { status });
  expect(sent("Accepted").start(1).found("start-without-authorization")).toEqual([]);
  expect(sent("Failed").start(1).found("start-without-authorization")).toHaveLength(1);
  const update = { ...list, updateType: "Differential" };
  expect(sent("Accepted").cs("SendLocalList", update).found("list-version-not-growing")).toHaveLength(1);
  expect(sent("Failed").cs("SendLocalList", update).found("list-version-not-growing")).toEqual([]);
});

test("an answer belongs to its BootNotification", () => {
  const early = (talk: Talk): string[] => talk.heartbeats(1).found("call-before-accepted");
  expect(early(new Talk().boot("Rejected"))).toHaveLength(1);
  expect(early(new Talk().boot("Rejected").boot("Accepted"))).toEqual([]);
});

test("the rules see the station as it was before the frame", () => {
  const conversation = new Conversation();
  const rules = new Talk()
    .start(1)
    .stop(1)
    .frames.flatMap((frame) => conversation.push(frame).findings.map(({ rule }) => rule));
  expect(rules).not.toContain("stop-unknown");
  expect(rules).not.toContain("stopped-twice");
  expect(rules).toContain("transaction-short");
});
