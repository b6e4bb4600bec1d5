import { about, applies, listOf, message, operation, optional, required } from "../language.js";
import { authorizationData } from "../composites.js";
import { updateStatus, updateType } from "../enumerations.js";
import { int32 } from "../primitives.js";
import * as rules from "../rules.js";
import { fullIdTagInfo } from "../samples.js";

export const sendLocalList = operation("SendLocalList", {
  profile: "LocalAuthListManagement",
  initiator: "CentralSystem",
  about: about("§5.15", "Sends a local authorization list, or changes to it."),
  req: message("§6.41", "The list, or changes to it.", {
    fields: {
      listVersion: required(int32, "Version of the list once it is updated, above 0; neither 0 nor −1."),
      localAuthorizationList: optional(
        listOf(authorizationData, { least: 0 }),
        "Entries; a Full update without any empties the list.",
      ),
      updateType: required(updateType, "Whether the entries replace the list or change it."),
    },
    rules: [
      applies(rules.listVersion, ["listVersion"]),
      applies(rules.uniqueIdTags, ["localAuthorizationList"]),
      applies(rules.fullUpdateInfo, ["updateType", "localAuthorizationList"]),
      applies(rules.listVersionSign, ["listVersion"]),
      applies(rules.differentialWithoutEntries, ["updateType", "localAuthorizationList"]),
    ],
    examples: [
      { listVersion: 1, updateType: "Full" },
      { listVersion: 2, localAuthorizationList: [], updateType: "Full" },
      {
        listVersion: 3,
        localAuthorizationList: [{ idTag: "CARD-1" }, { idTag: "CARD-2", idTagInfo: fullIdTagInfo }],
        updateType: "Differential",
      },
    ],
  }),
  conf: message("§6.42", "Whether the list is updated.", {
    fields: {
      status: required(updateStatus, "Whether the list is updated."),
    },
    examples: [{ status: "VersionMismatch" }],
  }),
  answers: [rules.fullUpdateMismatch],
});
