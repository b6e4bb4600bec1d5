import { logParametersType } from "../composites.js";
import { logEnumType, logStatusEnumType } from "../enumerations.js";
import { about, anyInt32, applies, limited, limitedText, message, operation, optional, required } from "../language.js";
import { int32, integer } from "../primitives.js";
import * as rules from "../rules.js";
import { later, time } from "../samples.js";

export const getLog = operation("GetLog", {
  profile: "Security",
  initiator: "CentralSystem",
  about: about(
    "white paper N01",
    "Asks a Charge Point to upload a log: its security events, or diagnostics, for which OCPP 1.6 has GetDiagnostics.",
  ),
  req: message("white paper 5.9", "Upload a log.", {
    fields: {
      logType: required(logEnumType, "Log to upload."),
      requestId: required(int32, "Number of this request; each LogStatusNotification.req about it repeats it."),
      retries: optional(
        limited(integer, { least: 0, most: 65_535 }, anyInt32),
        "How often to try; the Charge Point decides when left out.",
      ),
      retryInterval: optional(int32, "Seconds between two tries; the Charge Point decides when left out."),
      log: required(logParametersType, "Where to upload it to, and which entries."),
    },
    rules: [applies(rules.negativeSeconds, ["retryInterval"], { named: true })],
    examples: [
      { logType: "SecurityLog", requestId: 1, log: { remoteLocation: "ftp://user:secret@example.org:21/logs" } },
      {
        logType: "DiagnosticsLog",
        requestId: 1_741_096_347,
        retries: 3,
        retryInterval: 60,
        log: { remoteLocation: "https://example.org/logs", oldestTimestamp: time, latestTimestamp: later },
      },
    ],
  }),
  conf: message("white paper 5.10", "Whether the log will be uploaded.", {
    fields: {
      status: required(logStatusEnumType, "Whether the log will be uploaded."),
      filename: optional(
        limitedText(255),
        "Name of the file; left out when there is nothing to upload. In lower case, unlike fileName of GetDiagnostics.conf.",
      ),
    },
    rules: [
      applies(rules.logFilenameMissing, ["status", "filename"]),
      applies(rules.logFilenameRejected, ["status", "filename"]),
    ],
    examples: [{ status: "Rejected" }, { status: "AcceptedCanceled", filename: "security.log" }],
  }),
});
