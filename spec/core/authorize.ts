import { about, message, operation, required, warning } from "../language.js";
import { idTagInfo } from "../composites.js";
import { idToken } from "../primitives.js";

export const authorize = operation("Authorize", {
  profile: "Core",
  initiator: "ChargePoint",
  about: about("4.1", "Asks whether an idTag may charge."),
  req: message("6.1", "May this idTag charge?", { idTag: required(idToken, "Identifier to authorise.") }),
  conf: message(
    "6.2",
    "What the Central System knows about the idTag.",
    { idTagInfo: required(idTagInfo, "Whether the idTag may charge, until when, and its group.") },
    [warning("concurrent-tx", "§7.2", ["idTagInfo"])],
  ),
});
