import { about, message, operation, required } from "../language.js";
import { clearCacheStatus } from "../enumerations.js";

export const clearCache = operation("ClearCache", {
  profile: "Core",
  initiator: "CentralSystem",
  about: about("§5.4", "Clears the authorization cache."),
  req: message("§6.11", "Clear the authorization cache.", { examples: [{}] }),
  conf: message("§6.12", "Whether the cache is empty now.", {
    fields: {
      status: required(clearCacheStatus, "Whether the cache is empty now."),
    },
    examples: [{ status: "Rejected" }],
  }),
});
