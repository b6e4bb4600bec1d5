import { scheduleAsAsked } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";

interface Request {
  readonly connectorId: number;
  readonly duration: number;
  readonly chargingRateUnit?: string;
}

interface Answer {
  readonly connectorId?: number;
  readonly chargingSchedule?: { readonly chargingRateUnit: string; readonly duration?: number };
}

export function checkScheduleAsAsked(r: Reader, req: Request, { connectorId, chargingSchedule }: Answer): void {
  const differs = (path: (string | number)[], expected: string | number, received: string | number): void => {
    breakRule(r, scheduleAsAsked, path, `should be ${expected}, as requested, not ${received}`, { expected, received });
  };
  if (connectorId !== undefined && connectorId !== req.connectorId)
    differs(["connectorId"], req.connectorId, connectorId);
  if (chargingSchedule === undefined) return;
  const { chargingRateUnit, duration } = chargingSchedule;
  if (req.chargingRateUnit !== undefined && chargingRateUnit !== req.chargingRateUnit)
    differs(["chargingSchedule", "chargingRateUnit"], req.chargingRateUnit, chargingRateUnit);
  if (duration !== undefined && duration > req.duration) {
    const words = `should be at most ${req.duration}, as requested, not ${duration}`;
    const evidence = { expected: { most: req.duration }, received: duration };
    breakRule(r, scheduleAsAsked, ["chargingSchedule", "duration"], words, evidence);
  }
}
