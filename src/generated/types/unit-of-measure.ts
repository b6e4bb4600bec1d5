// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Unit of a measured value; Wh when it is left out and an energy was measured. OCPP 1.6 §7.45. */
export type UnitOfMeasure = MemberOf<typeof UnitOfMeasure>;

export const membersOfUnitOfMeasure = /* @__PURE__ */ membersOf(
  "Wh",
  "kWh",
  "varh",
  "kvarh",
  "W",
  "kW",
  "VA",
  "kVA",
  "var",
  "kvar",
  "A",
  "V",
  "Celsius",
  "Celcius",
  "Fahrenheit",
  "K",
  "Percent",
);

/** Unit of a measured value; Wh when it is left out and an energy was measured. OCPP 1.6 §7.45. */
export const UnitOfMeasure = /* @__PURE__ */ enumeration(
  {
    /** Watt-hours. */
    Wh: "Wh",
    /** Kilowatt-hours. */
    kWh: "kWh",
    /** Var-hours, of reactive energy. */
    varh: "varh",
    /** Kilovar-hours, of reactive energy. */
    kvarh: "kvarh",
    /** Watts. */
    W: "W",
    /** Kilowatts. */
    kW: "kW",
    /** Volt-amperes, of apparent power. */
    VA: "VA",
    /** Kilovolt-amperes, of apparent power. */
    kVA: "kVA",
    /** Vars, of reactive power. */
    var: "var",
    /** Kilovars, of reactive power. */
    kvar: "kvar",
    /** Amperes. */
    A: "A",
    /** Volts. */
    V: "V",
    /** Degrees Celsius. */
    Celsius: "Celsius",
    /** Degrees Celsius, as the first schemas spelled it and many chargers still send (OCPP-J errata 2.1). */
    Celcius: "Celcius",
    /** Degrees Fahrenheit. */
    Fahrenheit: "Fahrenheit",
    /** Kelvin. */
    K: "K",
    /** Percent. */
    Percent: "Percent",
  },
  membersOfUnitOfMeasure,
);
