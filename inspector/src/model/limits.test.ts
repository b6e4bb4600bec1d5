import { describe, expect, test } from "vitest";

import { Limits, type LimitedTransaction } from "./limits.js";

const start = Date.parse("2025-03-01T10:00:00Z");
const at = (minute: number): number => start + minute * 60_000;
const session: LimitedTransaction = {
  station: "CP1",
  connectorId: 1,
  transactionId: 7,
  from: at(0),
  to: at(60),
};

interface Parts {
  readonly id?: number;
  readonly purpose?: string;
  readonly level?: number;
  readonly kind?: string;
  readonly profile?: object;
  readonly schedule?: object;
  readonly periods?: readonly (readonly [minute: number, limit: number])[];
}

function profileOf({
  id = 1,
  purpose = "TxProfile",
  level = 0,
  kind = "Relative",
  profile,
  schedule,
  periods = [[0, 16]],
}: Parts): object {
  return {
    chargingProfileId: id,
    stackLevel: level,
    chargingProfilePurpose: purpose,
    chargingProfileKind: kind,
    ...profile,
    chargingSchedule: {
      chargingRateUnit: "A",
      chargingSchedulePeriod: periods.map(([minute, limit]) => ({ startPeriod: minute * 60, limit })),
      ...schedule,
    },
  };
}

const setting = (parts: Parts = {}, connectorId = 1): object => ({ connectorId, csChargingProfiles: profileOf(parts) });

/** The steps of each limit, in minutes of the transaction. */
function stepsOf(limits: Limits, transaction = session): [minute: number, limit: number][][] {
  return limits
    .of(transaction)
    .map(({ times, values }) => times.map((time, i) => [(time - start) / 60_000, values[i] ?? 0]));
}

function withSet(...all: readonly (readonly [payload: object, minute: number])[]): Limits {
  const limits = new Limits();
  for (const [payload, minute] of all) limits.add("SetChargingProfile", "CP1", payload, at(minute));
  return limits;
}

describe("a limit of a transaction", () => {
  test("that is relative counts from its start, and is seen from when it was set", () => {
    expect(
      stepsOf(
        withSet([
          setting({
            periods: [
              [0, 32],
              [20, 16],
            ],
          }),
          5,
        ]),
      ),
    ).toEqual([
      [
        [5, 32],
        [20, 16],
        [60, NaN],
      ],
    ]);
  });

  test("that is absolute starts at its time, and ends after its duration", () => {
    const parts = { kind: "Absolute", schedule: { startSchedule: "2025-03-01T10:10:00Z", duration: 1200 } };
    expect(stepsOf(withSet([setting(parts), -5]))).toEqual([
      [
        [10, 16],
        [30, NaN],
      ],
    ]);
  });

  test("that recurs every day is that of the day of the transaction", () => {
    const schedule = { startSchedule: "2025-02-20T10:00:00Z" };
    const parts = {
      kind: "Recurring",
      profile: { recurrencyKind: "Daily" },
      schedule,
      periods: [
        [0, 8],
        [30, 20],
      ] as const,
    };
    expect(stepsOf(withSet([setting(parts), -5]))).toEqual([
      [
        [0, 8],
        [30, 20],
        [60, NaN],
      ],
    ]);
  });

  test("holds while it is valid", () => {
    const profile = { validFrom: "2025-03-01T10:10:00Z", validTo: "2025-03-01T10:50:00Z" };
    expect(stepsOf(withSet([setting({ profile }), -5]))).toEqual([
      [
        [10, 16],
        [50, NaN],
      ],
    ]);
  });

  test("ends when another takes its place: of the same id, or of the same purpose and level", () => {
    const limits = withSet(
      [setting({ id: 1 }), 0],
      [setting({ id: 2, periods: [[0, 10]] }), 30],
      [setting({ id: 2, level: 3 }), 40],
    );
    expect(stepsOf(limits)).toEqual([
      [
        [0, 16],
        [30, NaN],
      ],
      [
        [30, 10],
        [40, NaN],
      ],
      [
        [40, 16],
        [60, NaN],
      ],
    ]);
  });

  test.each([
    [
      "all",
      {},
      [
        [
          [0, 16],
          [20, NaN],
        ],
      ],
    ],
    [
      "that of its id",
      { id: 1 },
      [
        [
          [0, 16],
          [20, NaN],
        ],
      ],
    ],
    [
      "those of its purpose",
      { chargingProfilePurpose: "TxProfile" },
      [
        [
          [0, 16],
          [20, NaN],
        ],
      ],
    ],
    [
      "another id",
      { id: 9 },
      [
        [
          [0, 16],
          [60, NaN],
        ],
      ],
    ],
    [
      "another connector",
      { connectorId: 2 },
      [
        [
          [0, 16],
          [60, NaN],
        ],
      ],
    ],
    [
      "another level",
      { stackLevel: 4 },
      [
        [
          [0, 16],
          [60, NaN],
        ],
      ],
    ],
  ])("ends when it is cleared: %s", (_, payload, expected) => {
    const limits = withSet([setting(), 0]);
    limits.add("ClearChargingProfile", "CP1", payload, at(20));
    expect(stepsOf(limits)).toEqual(expected);
  });

  test("may come with a remote start", () => {
    const limits = new Limits();
    limits.add("RemoteStartTransaction", "CP1", { idTag: "A", connectorId: 1, chargingProfile: profileOf({}) }, at(-1));
    expect(limits.of(session).map(({ name, unit }) => [name, unit])).toEqual([["TxProfile 1, level 0", "A"]]);
  });

  test("may be set for the whole Charge Point", () => {
    expect(stepsOf(withSet([setting({ purpose: "ChargePointMaxProfile" }, 0), -1]))).toHaveLength(1);
  });

  test.each([
    ["another connector", [setting({}, 2), 0]],
    ["another transaction", [setting({ profile: { transactionId: 8 } }), 0]],
    ["a later time", [setting(), 61]],
    ["what is no profile", [{ connectorId: 1 }, 0]],
  ] as const)("is not that of %s", (_, set) => {
    expect(stepsOf(withSet(set))).toEqual([]);
  });

  test("is not that of another station", () => {
    expect(stepsOf(withSet([setting(), 0]), { ...session, station: "CP2" })).toEqual([]);
  });
});
