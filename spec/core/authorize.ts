import { about, applies, message, operation, required } from "../language.js";
import { idTagInfo } from "../composites.js";
import { idToken } from "../primitives.js";
import * as rules from "../rules.js";
import { fullIdTagInfo, leastIdTagInfo } from "../samples.js";

export const authorize = operation("Authorize", {
  profile: "Core",
  initiator: "ChargePoint",
  about: about("§4.1", "Asks whether an idTag may start charging, or stop a transaction of another idTag."),
  req: message("§6.1", "May this idTag charge?", {
    fields: { idTag: required(idToken, "Identifier to authorise.") },
    examples: [{ idTag: "CARD-0815" }],
  }),
  conf: message("§6.2", "What the Central System has on record about the idTag.", {
    fields: { idTagInfo: required(idTagInfo, "Whether the idTag may charge, until when, and its group.") },
    rules: [applies(rules.concurrentTx, ["idTagInfo"])],
    examples: [{ idTagInfo: leastIdTagInfo }, { idTagInfo: fullIdTagInfo }],
  }),
});
