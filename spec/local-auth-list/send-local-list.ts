import { about, listOf, message, operation, optional, required, rule, warning } from "../language.js";
import { authorizationData } from "../composites.js";
import { updateStatus, updateType } from "../enumerations.js";
import { int32 } from "../primitives.js";

export const sendLocalList = operation("SendLocalList", {
  profile: "LocalAuthListManagement",
  initiator: "CentralSystem",
  about: about("5.15", "Sends a local authorization list, or changes to it."),
  req: message(
    "6.41",
    "The list, or changes to it.",
    {
      listVersion: required(int32, "Version of the list once it is updated, above 0."),
      localAuthorizationList: optional(
        listOf(authorizationData, { least: 0 }),
        "Entries; a Full update without any empties the list.",
      ),
      updateType: required(updateType, "Whether the entries replace the list or change it."),
    },
    [
      rule("list-version", "errata 3.52", ["listVersion"]),
      rule("unique-id-tags", "§6.41, §7.28", ["localAuthorizationList"]),
      rule("full-update-info", "§7.1", ["updateType", "localAuthorizationList"]),
      warning("concurrent-tx", "§7.2", ["localAuthorizationList"], "checkConcurrentTxInList"),
    ],
  ),
  conf: message("6.42", "Whether the list is updated.", {
    status: required(updateStatus, "Whether the list is updated."),
  }),
});
