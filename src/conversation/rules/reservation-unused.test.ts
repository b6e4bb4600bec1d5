import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "reservation-unused";

const reserve = (
  talk: Talk,
  { connectorId = 1, expiryDate = "2025-01-02T18:00:00Z", idTag = "tag1", status = "Accepted" } = {},
): Talk => talk.cs("ReserveNow", { connectorId, expiryDate, idTag, reservationId: 5 }, { status });

test("a transaction for which there is a reservation does not have it", () => {
  const found = ["3: the transaction on connector 1 has not the reservationId 5 < 2"];
  expect(reserve(new Talk()).start(1).found(rule)).toEqual(found);
  expect(reserve(new Talk(), { connectorId: 0 }).start(1).found(rule)).toEqual(found);
});

test("with the reservation, by another idTag or on another connector, it is as usual", () => {
  const used = { reservationId: 5 };
  expect(
    reserve(new Talk())
      .start(1, { ...used })
      .stop(1)
      .start(2)
      .found(rule),
  ).toEqual([]);
  expect(reserve(new Talk(), { idTag: "TAG2" }).start(1).found(rule)).toEqual([]);
  expect(reserve(new Talk(), { connectorId: 2 }).start(1).found(rule)).toEqual([]);
});

test("a reservation that was refused, cancelled, is over or ended when the connector became free counts no more", () => {
  expect(reserve(new Talk(), { status: "Occupied" }).start(1).found(rule)).toEqual([]);
  const cancelled = reserve(new Talk()).cs("CancelReservation", { reservationId: 5 }, { status: "Accepted" });
  expect(cancelled.start(1).found(rule)).toEqual([]);
  expect(
    reserve(new Talk())
      .wait(4 * 3600)
      .start(1)
      .found(rule),
  ).toEqual([]);
  const ended = reserve(new Talk()).status(1, "Reserved").status(1, "Available");
  expect(ended.start(1).found(rule)).toEqual([]);
  expect(reserve(new Talk()).status(1, "Reserved").status(1, "Preparing").start(1).found(rule)).toHaveLength(1);
});

test("a Charge Point that starts again may have lost it", () => {
  expect(reserve(new Talk()).boot().start(1).found(rule)).toEqual([]);
});

test("a transaction that started before it, and was kept while offline, does not use it", () => {
  const talk = reserve(new Talk()).start(1, { timestamp: "2025-01-02T14:00:00Z" });
  expect(talk.found(rule)).toEqual([]);
  expect(talk.stop(1).start(2).found(rule)).toHaveLength(1);
});

test("it is said once", () => {
  const start = { connectorId: 1, idTag: "TAG1", meterStart: 1000, timestamp: "2025-01-02T15:00:10Z" };
  const talk = reserve(new Talk()).cp("StartTransaction", start).cp("StartTransaction", start);
  expect(talk.stop(1).start(2).found(rule)).toHaveLength(1);
});
