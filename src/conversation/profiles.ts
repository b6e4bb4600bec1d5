import type { ChargingProfile } from "../generated/types/charging-profile.js";
import type { CallHandlers } from "./rule.js";
import type { Seen } from "./seen.js";

/** Looks at each charging profile that the Central System sends. OCPP 1.6 §5.11, §5.16. */
export function profileHandlers(look: (call: Seen, profile: ChargingProfile) => void): CallHandlers {
  return {
    SetChargingProfile: (call) => {
      look(call, call.req.csChargingProfiles);
    },
    RemoteStartTransaction: (call) => {
      if (call.req.chargingProfile !== undefined) look(call, call.req.chargingProfile);
    },
  };
}
