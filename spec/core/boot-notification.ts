import { about, applies, message, operation, optional, required } from "../language.js";
import { registrationStatus } from "../enumerations.js";
import { ciString20Type, ciString25Type, ciString50Type, dateTime, int32 } from "../primitives.js";
import * as rules from "../rules.js";
import { time } from "../samples.js";

export const bootNotification = operation("BootNotification", {
  profile: "Core",
  initiator: "ChargePoint",
  about: about("§4.2", "Announces a Charge Point after it started."),
  req: message("§6.3", "The Charge Point has started, and what it is.", {
    fields: {
      chargeBoxSerialNumber: optional(
        ciString25Type,
        "Serial number of the box in the Charge Point. Deprecated, without a replacement.",
      ),
      chargePointModel: required(ciString20Type, "Model of the Charge Point."),
      chargePointSerialNumber: optional(ciString25Type, "Serial number of the Charge Point."),
      chargePointVendor: required(ciString20Type, "Who made the Charge Point."),
      firmwareVersion: optional(ciString50Type, "Version of the firmware."),
      iccid: optional(ciString20Type, "ICCID of the SIM card of the modem."),
      imsi: optional(ciString20Type, "IMSI of the SIM card of the modem."),
      meterSerialNumber: optional(ciString25Type, "Serial number of the main meter."),
      meterType: optional(ciString25Type, "Type of the main meter."),
    },
    examples: [
      { chargePointModel: "Duo 22", chargePointVendor: "Example" },
      {
        chargeBoxSerialNumber: "BOX-1",
        chargePointModel: "Duo 22",
        chargePointSerialNumber: "CP-1",
        chargePointVendor: "Example",
        firmwareVersion: "4.2.1",
        iccid: "89310410106543789301",
        imsi: "204046620000123",
        meterSerialNumber: "M-1",
        meterType: "MID",
      },
    ],
  }),
  conf: message("§6.4", "Whether the Charge Point is taken in.", {
    fields: {
      currentTime: required(dateTime, "Time of the Central System, to set the clock by."),
      interval: required(
        int32,
        "Seconds between heartbeats when accepted, otherwise the least seconds before the next BootNotification, where 0 leaves the choice to the Charge Point.",
      ),
      status: required(registrationStatus, "Whether the Charge Point is taken in."),
    },
    rules: [applies(rules.negativeSeconds, ["interval"], { named: true })],
    examples: [{ currentTime: time, interval: 86_400, status: "Accepted" }],
  }),
});
