import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "id-used-again";

/** CALLs of the Charge Point with these ids, each with an answer; no two are alike. */
function withIds(...ids: readonly string[]): Talk {
  const talk = new Talk();
  for (const [index, id] of ids.entries()) {
    talk.frame("ChargePoint", [2, id, "DataTransfer", { vendorId: "V", data: String(index) }]);
    talk.frame("CentralSystem", [3, id, { status: "Accepted" }]);
  }
  return talk;
}

test("a side uses an id for another CALL", () => {
  expect(withIds("7", "8", "7").found(rule)).toEqual([
    "5: has the id of another CALL that the same side sent before < 1",
  ]);
  expect(withIds("1", "1", "1").found(rule)).toEqual([
    "3: has the id of another CALL that the same side sent before < 1",
    "5: has the id of another CALL that the same side sent before < 3",
  ]);
});

test("a CALL that is sent again, as it is, is a retry", () => {
  const call = [2, "7", "Heartbeat", {}];
  const answer = [3, "7", { currentTime: "2025-01-02T15:00:00Z" }];
  const talk = new Talk().frame("ChargePoint", call).wait(60).frame("ChargePoint", call).frame("CentralSystem", answer);
  expect(talk.wait(60).frame("ChargePoint", call).found(rule)).toEqual([]);
});

test("a CALL of which there is only a part may be the same one, logged again", () => {
  const talk = new Talk().frame("ChargePoint", '[2,"7","DataTransfer",{"vendorId":"V"}]');
  expect(talk.frame("ChargePoint", '[2,"7","DataTransfer",{"vend').found(rule)).toEqual([]);
});

test("both sides may use the same id, and so may two stations", () => {
  const talk = withIds("7").frame("CentralSystem", [2, "7", "Reset", { type: "Soft" }]);
  expect(talk.found(rule)).toEqual([]);
  const one = new Talk({ station: "A" }).cp("Heartbeat", {});
  expect(one.beside(new Talk({ station: "B" }).boot()).found(rule)).toEqual([]);
});

test("after a start, ids may be used again", () => {
  const boot = { chargePointVendor: "V", chargePointModel: "M" };
  const talk = withIds("7", "8").frame("ChargePoint", [2, "7", "BootNotification", boot]);
  expect(talk.frame("ChargePoint", [2, "8", "Heartbeat", {}]).found(rule)).toEqual([]);
});

test("on a new connection, some count from 0 or 1 again", () => {
  expect(withIds("1", "2", "3", "1", "2", "3", "4").found(rule)).toEqual([]);
  expect(withIds("0", "1", "2", "0", "1").found(rule)).toEqual([]);
  expect(withIds("1", "2", "3", "1", "2", "2").found(rule)).toEqual([
    "11: has the id of another CALL that the same side sent before < 9",
  ]);
});
