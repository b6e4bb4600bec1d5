import { about, anyInt32, applies, limited, message, operation, optional, required } from "../language.js";
import { anyURI, dateTime, int32, integer } from "../primitives.js";
import * as rules from "../rules.js";
import { time } from "../samples.js";

export const updateFirmware = operation("UpdateFirmware", {
  profile: "FirmwareManagement",
  initiator: "CentralSystem",
  about: about(
    "§5.19",
    "Asks a Charge Point to update its firmware, whose signature is not checked; SignedUpdateFirmware is for that.",
  ),
  req: message("§6.55", "Update the firmware.", {
    fields: {
      location: required(anyURI, "Firmware to download, an absolute URI when you send it."),
      retries: optional(
        limited(integer, { least: 0, most: 65_535 }, anyInt32),
        "How often to try again; the Charge Point decides when left out.",
      ),
      retrieveDate: required(dateTime, "Earliest moment for the download."),
      retryInterval: optional(int32, "Seconds between two tries; the Charge Point decides when left out."),
    },
    rules: [
      applies(rules.locationScheme, ["location"]),
      applies(rules.negativeSeconds, ["retryInterval"], { named: true }),
    ],
    examples: [
      { location: "https://example.org/fw.bin", retrieveDate: time },
      { location: "https://[2001:db8::1]:8443/fw.bin?x=1#y", retries: 0, retrieveDate: time, retryInterval: 60 },
    ],
  }),
  conf: message("§6.56", "The request has arrived.", { examples: [{}] }),
});
