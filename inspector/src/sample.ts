/** A log of two chargers for whoever has none at hand: three sessions, with what goes wrong in them. */
export function sampleLog(): string {
  return [...wallbox(), ...fastCharger()]
    .sort((a, b) => a.at - b.at)
    .map(lineOf)
    .join("\n");
}

interface Logged {
  readonly at: number;
  readonly station: string;
  readonly isSent: boolean;
  readonly frame: readonly unknown[];
}

const day = Date.parse("2025-03-14T07:58:00Z");

function lineOf({ at, station, isSent, frame }: Logged): string {
  return `${new Date(at).toISOString()} ${station} ${isSent ? "->" : "<-"} ${JSON.stringify(frame)}`;
}

/** What one charger and its Central System say, each with a time in seconds since the sample begins. */
class Script {
  readonly lines: Logged[] = [];
  readonly #station: string;
  #id = 0;

  constructor(station: string) {
    this.#station = station;
  }

  /** The charger asks, and gets its answer. */
  ask(second: number, action: string, payload: object, answer: object | undefined, after = 0.08): void {
    this.#pair(second, action, payload, answer, after, false);
  }

  /** The Central System asks. */
  command(second: number, action: string, payload: object, answer: object | undefined, after = 0.3): void {
    this.#pair(second, action, payload, answer, after, true);
  }

  status(second: number, connectorId: number, status: string, errorCode = "NoError"): void {
    this.ask(second, "StatusNotification", { connectorId, errorCode, status, timestamp: timeOf(second) }, {});
  }

  #pair(
    second: number,
    action: string,
    payload: object,
    answer: object | undefined,
    after: number,
    isSent: boolean,
  ): void {
    const id = `${isSent ? "cs" : "cp"}-${this.#station.toLowerCase()}-${++this.#id}`;
    const at = day + second * 1000;
    this.lines.push({ at, station: this.#station, isSent, frame: [2, id, action, payload] });
    if (answer !== undefined)
      this.lines.push({ at: at + after * 1000, station: this.#station, isSent: !isSent, frame: [3, id, answer] });
  }
}

function timeOf(second: number): string {
  return new Date(day + second * 1000).toISOString().replace(".000Z", "Z");
}

function sample(value: number, measurand: string, unit: string, phase?: string, digits = 1): object {
  return {
    value: value.toFixed(digits),
    context: "Sample.Periodic",
    measurand,
    ...(phase !== undefined && { phase }),
    unit,
  };
}

const phases = ["L1", "L2", "L3"];

/** An AC charger with two connectors: a session with limits, and one that is stopped by a fault. */
function wallbox(): readonly Logged[] {
  const box = new Script("WALLBOX-01");
  const boot = { chargePointVendor: "Example Chargers", chargePointModel: "Duo 22", firmwareVersion: "4.2.1" };
  box.ask(0, "BootNotification", boot, { currentTime: timeOf(0), interval: 300, status: "Accepted" });
  for (const connectorId of [0, 1, 2]) box.status(1 + connectorId, connectorId, "Available");
  const keys = ["MeterValueSampleInterval", "HeartbeatInterval", "FavouriteColour"];
  const known = keys.slice(0, 2).map((key) => ({ key, readonly: false, value: "300" }));
  box.command(8, "GetConfiguration", { key: keys }, { configurationKey: known, unknownKey: ["FavouriteColour"] });
  box.command(12, "ChangeConfiguration", { key: "MeterValueSampleInterval", value: "60" }, { status: "Accepted" });

  const start = 120;
  box.ask(start - 20, "Authorize", { idTag: "CARD-0815" }, { idTagInfo: { status: "Accepted" } });
  box.status(start - 10, 1, "Preparing");
  const started = { connectorId: 1, idTag: "CARD-0815", meterStart: 1_204_300, timestamp: timeOf(start) };
  box.ask(start, "StartTransaction", started, { transactionId: 4711, idTagInfo: { status: "Accepted" } });
  box.status(start + 2, 1, "Charging");
  const limit = (chargingProfileId: number, limits: readonly (readonly [number, number])[]): object => ({
    connectorId: 1,
    csChargingProfiles: {
      chargingProfileId,
      transactionId: 4711,
      stackLevel: 0,
      chargingProfilePurpose: "TxProfile",
      chargingProfileKind: "Relative",
      chargingSchedule: {
        chargingRateUnit: "A",
        chargingSchedulePeriod: limits.map(([startPeriod, limit]) => ({ startPeriod, limit })),
      },
    },
  });
  box.command(
    start + 60,
    "SetChargingProfile",
    limit(17, [
      [0, 32],
      [1500, 16],
      [3000, 10],
    ]),
    { status: "Accepted" },
  );
  let register = 1_204_300;
  for (let second = 60; second <= 4200; second += 60) {
    const allowed = second < 1500 ? 32 : second < 3000 ? 16 : 10;
    const taken = Math.min(allowed, second < 240 ? second / 8 : allowed) * (second > 3900 ? 0 : 0.96);
    const currents = phases.map((_, i) => taken + Math.sin(second / 300 + i) * 0.2 * Math.sign(taken));
    const volts = phases.map((_, i) => 230.4 - taken / 20 + Math.sin(second / 700 + i * 2) * 1.4);
    const power = currents.reduce((sum, current, i) => sum + current * (volts[i] ?? 0), 0);
    register += power / 60;
    const sampledValue = [
      sample(register, "Energy.Active.Import.Register", "Wh", undefined, 0),
      sample(power, "Power.Active.Import", "W", undefined, 0),
      ...phases.flatMap((phase, i) => [
        sample(currents[i] ?? 0, "Current.Import", "A", phase),
        sample(volts[i] ?? 0, "Voltage", "V", phase),
      ]),
    ];
    const values = {
      connectorId: 1,
      transactionId: 4711,
      meterValue: [{ timestamp: timeOf(start + second), sampledValue }],
    };
    // One of them gets no answer.
    box.ask(start + second, "MeterValues", values, second === 2400 ? undefined : {});
    if (second === 3960) box.status(start + second + 5, 1, "SuspendedEV");
  }
  const stop = start + 4260;
  const stopped = {
    transactionId: 4711,
    idTag: "CARD-0815",
    meterStop: Math.round(register),
    timestamp: timeOf(stop),
    reason: "Local",
  };
  box.ask(stop, "StopTransaction", stopped, { idTagInfo: { status: "Accepted" } });
  box.status(stop + 1, 1, "Finishing");
  box.status(stop + 40, 1, "Available");

  const second = 900;
  box.command(second - 15, "RemoteStartTransaction", { connectorId: 2, idTag: "APP-55" }, { status: "Accepted" });
  box.status(second - 9, 2, "Preparing");
  const remote = { connectorId: 2, idTag: "APP-55", meterStart: 880_150, timestamp: timeOf(second) };
  box.ask(second, "StartTransaction", remote, { transactionId: 4712, idTagInfo: { status: "Accepted" } }, 12.4);
  box.status(second + 15, 2, "Charging");
  for (let minute = 1; minute <= 14; minute++) {
    const sampledValue = [sample(880_150 + minute * 121.6, "Energy.Active.Import.Register", "Wh", undefined, 0)];
    const values = {
      connectorId: 2,
      transactionId: 4712,
      meterValue: [{ timestamp: timeOf(second + minute * 60), sampledValue }],
    };
    box.ask(second + minute * 60 + 3, "MeterValues", values, {});
  }
  box.status(second + 880, 2, "Faulted", "GroundFailure");
  const broken = { transactionId: 4712, meterStop: 879_000, timestamp: timeOf(second + 882), reason: "GroundFault" };
  box.ask(second + 882, "StopTransaction", broken, {});
  for (let beat = 1; beat <= 14; beat++) box.ask(beat * 310, "Heartbeat", {}, { currentTime: timeOf(beat * 310) });
  return box.lines;
}

/** A DC charger that reports the state of charge. */
function fastCharger(): readonly Logged[] {
  const fast = new Script("FAST-07");
  const boot = {
    chargePointVendor: "Example Chargers",
    chargePointModel: "DC 150",
    chargePointSerialNumber: "F7-000000000000000000000042",
  };
  fast.ask(30, "BootNotification", boot, { currentTime: timeOf(30), interval: 900, status: "Accepted" });
  fast.status(31, 0, "Available");
  fast.status(32, 1, "Available");
  const start = 600;
  fast.status(start - 30, 1, "Preparing");
  fast.ask(start - 20, "Authorize", { idTag: "FLEET-7" }, { idTagInfo: { status: "Accepted", parentIdTag: "FLEET" } });
  const started = { connectorId: 1, idTag: "FLEET-7", meterStart: 52_000, timestamp: timeOf(start) };
  fast.ask(start, "StartTransaction", started, { transactionId: 88, idTagInfo: { status: "Accepted" } });
  fast.status(start + 3, 1, "Charging");
  let register = 52_000;
  for (let second = 30; second <= 1500; second += 30) {
    const charge = 18 + 62 * (1 - Math.exp(-second / 900));
    const kilowatts = second < 90 ? second * 1.5 : Math.max(30, 140 - (charge - 18) * 1.7);
    register += (kilowatts * 1000) / 120;
    const sampledValue = [
      sample(register / 1000, "Energy.Active.Import.Register", "kWh", undefined, 3),
      sample(kilowatts, "Power.Active.Import", "kW", undefined, 2),
      sample((kilowatts * 1000) / (360 + charge), "Current.Import", "A"),
      sample(360 + charge, "Voltage", "V"),
      sample(charge, "SoC", "Percent", undefined, 0),
    ];
    const values = {
      connectorId: 1,
      transactionId: 88,
      meterValue: [{ timestamp: timeOf(start + second), sampledValue }],
    };
    fast.ask(start + second, "MeterValues", values, {});
  }
  const limits = {
    connectorId: 1,
    csChargingProfiles: {
      chargingProfileId: 3,
      stackLevel: 1,
      chargingProfilePurpose: "TxDefaultProfile",
      chargingProfileKind: "Absolute",
      chargingSchedule: {
        startSchedule: timeOf(start + 400),
        chargingRateUnit: "W",
        chargingSchedulePeriod: [
          { startPeriod: 0, limit: 120_000 },
          { startPeriod: 600, limit: 90_000 },
        ],
      },
    },
  };
  fast.command(300, "SetChargingProfile", limits, { status: "Accepted" });
  const stop = start + 1530;
  const stopped = {
    transactionId: 88,
    meterStop: Math.round(register),
    timestamp: timeOf(stop),
    reason: "EVDisconnected",
  };
  fast.ask(stop, "StopTransaction", stopped, {});
  fast.status(stop + 2, 1, "Finishing");
  fast.status(stop + 20, 1, "Available");
  return fast.lines;
}
