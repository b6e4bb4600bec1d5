// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** What was measured; Energy.Active.Import.Register when it is left out. OCPP 1.6 §7.31. */
export type Measurand = MemberOf<typeof Measurand>;

export const membersOfMeasurand = /* @__PURE__ */ membersOf(
  "Current.Export",
  "Current.Import",
  "Current.Offered",
  "Energy.Active.Export.Register",
  "Energy.Active.Import.Register",
  "Energy.Reactive.Export.Register",
  "Energy.Reactive.Import.Register",
  "Energy.Active.Export.Interval",
  "Energy.Active.Import.Interval",
  "Energy.Reactive.Export.Interval",
  "Energy.Reactive.Import.Interval",
  "Frequency",
  "Power.Active.Export",
  "Power.Active.Import",
  "Power.Factor",
  "Power.Offered",
  "Power.Reactive.Export",
  "Power.Reactive.Import",
  "RPM",
  "SoC",
  "Temperature",
  "Voltage",
);

/** What was measured; Energy.Active.Import.Register when it is left out. OCPP 1.6 §7.31. */
export const Measurand = /* @__PURE__ */ enumeration(
  {
    /** Current from the vehicle, in A. */
    CurrentExport: "Current.Export",
    /** Current to the vehicle, in A. */
    CurrentImport: "Current.Import",
    /** Most current that is offered to the vehicle, in A. */
    CurrentOffered: "Current.Offered",
    /** Meter register of the energy given back to the grid, in Wh or kWh. */
    EnergyActiveExportRegister: "Energy.Active.Export.Register",
    /** Meter register of the energy taken from the grid, in Wh or kWh. */
    EnergyActiveImportRegister: "Energy.Active.Import.Register",
    /** Meter register of the reactive energy given back, in varh or kvarh. */
    EnergyReactiveExportRegister: "Energy.Reactive.Export.Register",
    /** Meter register of the reactive energy taken, in varh or kvarh. */
    EnergyReactiveImportRegister: "Energy.Reactive.Import.Register",
    /** Energy given back during the interval, in Wh or kWh. */
    EnergyActiveExportInterval: "Energy.Active.Export.Interval",
    /** Energy taken during the interval, in Wh or kWh. */
    EnergyActiveImportInterval: "Energy.Active.Import.Interval",
    /** Reactive energy given back during the interval, in varh or kvarh. */
    EnergyReactiveExportInterval: "Energy.Reactive.Export.Interval",
    /** Reactive energy taken during the interval, in varh or kvarh. */
    EnergyReactiveImportInterval: "Energy.Reactive.Import.Interval",
    /** Mains frequency in hertz; OCPP 1.6 has no unit for it, so leave the unit out. */
    Frequency: "Frequency",
    /** Power given back at this moment, in W or kW. */
    PowerActiveExport: "Power.Active.Export",
    /** Power taken at this moment, in W or kW. */
    PowerActiveImport: "Power.Active.Import",
    /** Power factor at this moment. */
    PowerFactor: "Power.Factor",
    /** Most power that is offered to the vehicle, in W or kW. */
    PowerOffered: "Power.Offered",
    /** Reactive power given back at this moment, in var or kvar. */
    PowerReactiveExport: "Power.Reactive.Export",
    /** Reactive power taken at this moment, in var or kvar. */
    PowerReactiveImport: "Power.Reactive.Import",
    /** Speed of a fan, in turns per minute. */
    RPM: "RPM",
    /** State of charge of the vehicle, in percent. */
    SoC: "SoC",
    /** Temperature inside the Charge Point. */
    Temperature: "Temperature",
    /** Effective (RMS) voltage, in V. */
    Voltage: "Voltage",
  },
  membersOfMeasurand,
);
