import { expect, test } from "vitest";

import { Talk } from "../../tests/conversation.js";
import { Conversation, type Transaction } from "./index.js";

/** The transactions of a talk: those that end, and then those that do not. */
function transactionsOf(talk: Talk): { readonly ended: readonly Transaction[]; readonly open: readonly Transaction[] } {
  const conversation = new Conversation();
  const ended = talk.frames.flatMap((frame) => conversation.push(frame).transactions);
  return { ended, open: conversation.end().transactions };
}

test("a transaction has what its start, its values and its stop say", () => {
  const talk = new Talk({ station: "CP1" }).start(7, {
    connectorId: 2,
    meterStart: 1000,
    reservationId: 3,
    timestamp: "2025-01-02T15:00:00Z",
  });
  talk.cp("MeterValues", {
    connectorId: 2,
    transactionId: 7,
    meterValue: [{ timestamp: "2025-01-02T15:10:00Z", sampledValue: [{ value: "2.5", unit: "kWh" }] }],
  });
  talk.stop(7, 4500, {
    timestamp: "2025-01-02T15:30:00.500Z",
    reason: "EVDisconnected",
    transactionData: [{ timestamp: "2025-01-02T15:30:00Z", sampledValue: [{ value: "4500" }] }],
  });
  expect(transactionsOf(talk)).toEqual({
    ended: [
      {
        station: "CP1",
        connectorId: 2,
        transactionId: 7,
        start: { at: "2025-01-02T15:00:00Z", meter: 1000, place: { frame: 1, line: 1 } },
        stop: { at: "2025-01-02T15:30:00.500Z", meter: 4500, place: { frame: 4, line: 4 } },
        reason: "EVDisconnected",
        authorization: "Accepted",
        reservationId: 3,
        energy: 3500,
        duration: 1800.5,
        readings: [
          {
            measurand: "Energy.Active.Import.Register",
            location: "Outlet",
            unit: "Wh",
            times: [Date.parse("2025-01-02T15:10:00Z"), Date.parse("2025-01-02T15:30:00Z")],
            values: [2500, 4500],
          },
        ],
        readingsLeftOut: 0,
      },
    ],
    open: [],
  });
});

test("it ends with the frame that stops it, and once", () => {
  const conversation = new Conversation();
  const stopped = { timestamp: "2025-01-02T16:00:00Z" };
  const { frames } = new Talk().start(1).stop(1, 1500, stopped).stop(1, 1500, stopped).stop(1, 1600);
  expect(frames.map((frame) => conversation.push(frame).transactions.length)).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  expect(conversation.end().transactions).toEqual([]);
});

test("one that does not stop is left at the end, and one that is refused has its status", () => {
  const { ended, open } = transactionsOf(new Talk().start(1, { status: "Blocked" }));
  expect(ended).toEqual([]);
  expect(open).toMatchObject([{ transactionId: 1, authorization: "Blocked", readings: [] }]);
  expect(open[0]).not.toHaveProperty("stop");
  expect(open[0]).not.toHaveProperty("energy");
});

test("a start that is sent again is the same, with the id that came last", () => {
  const again = { timestamp: "2025-01-02T15:00:00Z" };
  const talk = new Talk().starting(again).start(1, again).start(2, again).stop(2, 1500);
  expect(transactionsOf(talk)).toMatchObject({
    ended: [{ connectorId: 1, transactionId: 2, start: { place: { frame: 1 } }, energy: 500 }],
    open: [],
  });
});

test("an id that is used again leaves the transaction open that had it", () => {
  const talk = new Talk().start(1).start(1, { connectorId: 2, meterStart: 50 }).stop(1, 80);
  expect(transactionsOf(talk).ended).toMatchObject([
    { connectorId: 1, transactionId: 1, start: { meter: 1000 } },
    { connectorId: 2, transactionId: 1, energy: 30 },
  ]);
});

test("what has only a stop, or only values, is as much as was seen", () => {
  const only = transactionsOf(new Talk().stop(7, 1500));
  expect(only.ended).toMatchObject([{ transactionId: 7, stop: { meter: 1500 } }]);
  expect(only.ended[0]).not.toHaveProperty("connectorId");
  expect(only.ended[0]).not.toHaveProperty("energy");
  const { ended, open } = transactionsOf(new Talk().meter(7, 1200, 2).meter(8, 900).stop(7, 1500));
  expect(ended).toMatchObject([
    { transactionId: 7, connectorId: 2, stop: { meter: 1500 }, readings: [{ values: [1200] }] },
  ]);
  expect(open).toMatchObject([{ transactionId: 8, connectorId: 1, readings: [{ values: [900] }] }]);
});

test("a start without an answer has its stop if it can have no other", () => {
  const one = new Talk().starting().meter(-1, 1100).stop(-1, 1500);
  expect(transactionsOf(one).ended).toMatchObject([{ connectorId: 1, energy: 500, readings: [{ values: [1100] }] }]);
  // Two are two starts and two stops, and no energy.
  const two = new Talk().starting().starting({ connectorId: 2 }).stop(7, 1500).stop(8, 1600);
  const { ended, open } = transactionsOf(two);
  expect(ended.map(({ transactionId, energy }) => [transactionId, energy])).toEqual([
    [7, undefined],
    [8, undefined],
  ]);
  expect(open.map(({ connectorId, stop }) => [connectorId, stop])).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
});

test("values say which start without an answer has which id", () => {
  const talk = new Talk().starting().starting({ connectorId: 2, meterStart: 50 });
  talk.meter(8, 90, 2).stop(8, 100).meter(7, 1100).stop(7, 1300);
  expect(transactionsOf(talk).ended).toMatchObject([
    { connectorId: 2, transactionId: 8, energy: 50 },
    { connectorId: 1, transactionId: 7, energy: 300 },
  ]);
});

test("values that were read before a start are of another transaction", () => {
  const talk = new Talk().starting({ timestamp: "2025-01-02T15:00:00Z" });
  talk.cp("MeterValues", {
    connectorId: 1,
    transactionId: 7,
    meterValue: [{ timestamp: "2025-01-02T14:59:00Z", sampledValue: [{ value: "900" }] }],
  });
  expect(transactionsOf(talk).open).toMatchObject([{ connectorId: 1, readings: [] }]);
});

test("values without an id are of the transaction that runs on their connector", () => {
  const values = (connectorId: number) => (timestamp: string) => ({
    connectorId,
    meterValue: [{ timestamp, sampledValue: [{ value: "1200" }] }],
  });
  const talk = new Talk().start(1).cp("MeterValues", values(1)).cp("MeterValues", values(2)).stop(1, 1300);
  expect(transactionsOf(talk)).toMatchObject({ ended: [{ readings: [{ values: [1200] }] }], open: [] });
});

test("of too many that run at the same time, the oldest are taken for open", () => {
  const talk = new Talk();
  for (let i = 1; i <= 102; i++) talk.start(i, { connectorId: i });
  const { ended, open } = transactionsOf(talk);
  expect(ended.map(({ transactionId }) => transactionId)).toEqual([1, 2]);
  expect(open).toHaveLength(100);
});
