import { execFileSync } from "node:child_process";

import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

test("a Charge Point and a Central System understand each other over a WebSocket", { timeout: 60_000 }, () => {
  const tsx = `${root}node_modules/.bin/tsx`;
  const said = execFileSync(tsx, [`${root}examples/websocket/main.ts`], {
    cwd: root,
    encoding: "utf8",
    timeout: 50_000,
  });
  // What the two sides say at the same time may come in any order.
  expect(said.trim().split("\n").sort()).toEqual(
    [
      "Central System: a Duo 22 has started",
      "Charge Point: accepted, a heartbeat every 300 s",
      "Charge Point: the clock differs by 0 s",
      "Charge Point: CARD-4711 is invalid",
      "Charge Point: CARD-0815 is accepted",
      "Central System: Energy.Active.Import.Register 1284494 Wh",
      "Central System: Power.Active.Import 10.99 kW",
      "Charge Point: CALLERROR OccurenceConstraintViolation: meterStart is required",
      "  (StatusNotification: timestamp normalised)",
      "Charge Point: StatusNotification was taken as it is",
      'Charge Point: CALLERROR NotImplemented: action "OpenFlap" is not known',
      "Central System: transaction 1001 stopped, reason Remote",
      "Central System: the remote stop was accepted",
    ].sort(),
  );
});
