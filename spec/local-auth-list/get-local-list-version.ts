import { about, message, operation, required } from "../language.js";
import { listVersionNumber } from "../primitives.js";

export const getLocalListVersion = operation("GetLocalListVersion", {
  profile: "LocalAuthListManagement",
  initiator: "CentralSystem",
  about: about("§5.10", "Asks for the version of the local authorization list."),
  req: message("§6.27", "Which version is the list?", { examples: [{}] }),
  conf: message("§6.28", "The version of the list.", {
    fields: {
      listVersion: required(
        listVersionNumber,
        "Version of the list; 0 when it is empty, −1 when lists are not supported.",
      ),
    },
    examples: [{ listVersion: -1 }, { listVersion: 0 }, { listVersion: 2_147_483_647 }],
  }),
});
