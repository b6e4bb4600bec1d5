import { firmwareType } from "../composites.js";
import { updateFirmwareStatusEnumType } from "../enumerations.js";
import { about, anyInt32, applies, limited, message, operation, optional, required } from "../language.js";
import { int32, integer } from "../primitives.js";
import * as rules from "../rules.js";
import { certificate, later, time } from "../samples.js";

export const signedUpdateFirmware = operation("SignedUpdateFirmware", {
  profile: "Security",
  initiator: "CentralSystem",
  about: about(
    "white paper L01",
    "Asks a Charge Point to update its firmware, whose signature it checks. Such a Charge Point answers UpdateFirmware.req with the error NotSupported.",
  ),
  req: message("white paper 5.21", "Update the firmware.", {
    fields: {
      retries: optional(
        limited(integer, { least: 0, most: 65_535 }, anyInt32),
        "How often to try; the Charge Point decides when left out.",
      ),
      retryInterval: optional(int32, "Seconds between two tries; the Charge Point decides when left out."),
      requestId: required(
        int32,
        "Number of this request; each SignedFirmwareStatusNotification.req about it repeats it.",
      ),
      firmware: required(firmwareType, "Firmware to install, with its signature."),
    },
    rules: [applies(rules.negativeSeconds, ["retryInterval"], { named: true })],
    examples: [
      {
        requestId: 1,
        firmware: {
          location: "https://example.org/fw.bin",
          retrieveDateTime: time,
          signingCertificate: certificate,
          signature: "c2lnbmF0dXJl",
        },
      },
      {
        retries: 0,
        retryInterval: 60,
        requestId: 1_741_096_347,
        firmware: {
          location: "ftps://user:secret@example.org/fw.bin",
          retrieveDateTime: time,
          installDateTime: later,
          signingCertificate: certificate,
          signature: "c2lnbmF0dXJlIQ==",
        },
      },
    ],
  }),
  conf: message("white paper 5.22", "Whether the update will start.", {
    fields: { status: required(updateFirmwareStatusEnumType, "Whether the update will start.") },
    examples: [{ status: "AcceptedCanceled" }],
  }),
});
