import { about, anyInt32, applies, limited, message, operation, optional, required } from "../language.js";
import { anyURI, ciString255Type, dateTime, int32, integer } from "../primitives.js";
import * as rules from "../rules.js";
import { later, time } from "../samples.js";

export const getDiagnostics = operation("GetDiagnostics", {
  profile: "FirmwareManagement",
  initiator: "CentralSystem",
  about: about(
    "§5.9",
    "Asks a Charge Point to upload its diagnostics; GetLog of the security white paper is for its security events, too.",
  ),
  req: message("§6.25", "Upload diagnostics.", {
    fields: {
      location: required(anyURI, "Folder to upload to, an absolute URI when you send it."),
      retries: optional(
        limited(integer, { least: 0, most: 65_535 }, anyInt32),
        "How often to try again; the Charge Point decides when left out.",
      ),
      retryInterval: optional(int32, "Seconds between two tries; the Charge Point decides when left out."),
      startTime: optional(dateTime, "Oldest entry to upload."),
      stopTime: optional(dateTime, "Newest entry to upload."),
    },
    rules: [
      applies(rules.locationScheme, ["location"]),
      applies(rules.negativeSeconds, ["retryInterval"], { named: true }),
      applies(rules.stopTime, ["startTime", "stopTime"]),
    ],
    examples: [
      { location: "ftp://user:secret@example.org:21/logs" },
      { location: "https://example.org/logs", retries: 3, retryInterval: 90_000, startTime: time, stopTime: later },
    ],
  }),
  conf: message("§6.26", "What will be uploaded.", {
    fields: {
      fileName: optional(ciString255Type, "Name of the file; left out when there is nothing to upload."),
    },
    examples: [{}, { fileName: "diagnostics.zip" }],
  }),
});
