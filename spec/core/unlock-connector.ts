import { about, limited, message, operation, positive, required } from "../language.js";
import { unlockStatus } from "../enumerations.js";
import { integer } from "../primitives.js";

export const unlockConnector = operation("UnlockConnector", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("§5.18", "Unlocks a connector."),
  req: message("§6.53", "Unlock a connector.", {
    fields: {
      connectorId: required(limited(integer, { least: 1, most: 65_535 }, positive), "Connector to unlock, above 0."),
    },
    examples: [{ connectorId: 1 }],
  }),
  conf: message("§6.54", "Whether the connector is unlocked.", {
    fields: {
      status: required(unlockStatus, "Whether the connector is unlocked."),
    },
    examples: [{ status: "UnlockFailed" }],
  }),
});
