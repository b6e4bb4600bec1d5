import { execFileSync } from "node:child_process";

import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

/** What both sides of an example say; what they say at the same time may come in any order. */
function saidIn(example: string): string[] {
  const tsx = `${root}node_modules/.bin/tsx`;
  const said = execFileSync(tsx, [`${root}examples/${example}/main.ts`], {
    cwd: root,
    encoding: "utf8",
    timeout: 50_000,
  });
  return said.trim().split("\n").sort();
}

const session = [
  "Central System: a Duo 22 has started",
  "Charge Point: accepted, a heartbeat every 300 s",
  "Charge Point: the clock differs by 0 s",
  "Charge Point: CARD-4711 is invalid",
  "Charge Point: CARD-0815 is accepted",
  "Central System: Energy.Active.Import.Register 1284494 Wh",
  "Central System: Power.Active.Import 10.99 kW",
  "Central System: transaction 1001 stopped, reason Remote",
  "Central System: the remote stop was accepted",
];

test("a Charge Point and a Central System understand each other over ws", { timeout: 60_000 }, () => {
  expect(saidIn("websocket")).toEqual(
    [
      ...session,
      "Charge Point: not sent: idTag must have at most 20 characters, not 30",
      "Central System: refused StartTransaction: meterStart is required",
      "Central System: repair: timestamp must be an existing date and time as in 2025-01-02T15:04:05Z",
      'Central System: refused OpenFlap: action "OpenFlap" is not known',
      ...["x1", "x2", "x3"].map((id) => `Charge Point: nobody waits for the answer ${id}`),
    ].sort(),
  );
});

test("a Charge Point and a Central System understand each other over ocpp-rpc", { timeout: 60_000 }, () => {
  expect(saidIn("ocpp-rpc")).toEqual(
    [
      ...session,
      "Charge Point: CALLERROR OccurenceConstraintViolation: meterStart is required",
      "  (StatusNotification: timestamp normalised)",
      "Charge Point: StatusNotification was taken as it is",
      'Charge Point: CALLERROR NotImplemented: action "OpenFlap" is not known',
    ].sort(),
  );
});
