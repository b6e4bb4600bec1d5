// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** Answer to a ChangeConfiguration.req. OCPP 1.6 §7.22. */
export type ConfigurationStatus = MemberOf<typeof ConfigurationStatus>;

/** Answer to a ChangeConfiguration.req. OCPP 1.6 §7.22. */
export const ConfigurationStatus = /* @__PURE__ */ enumeration({
  /** The value is in force. */
  Accepted: "Accepted",
  /** The value is refused. */
  Rejected: "Rejected",
  /** The value is stored and in force after a reboot. */
  RebootRequired: "RebootRequired",
  /** The key is not known. */
  NotSupported: "NotSupported",
});

export function readConfigurationStatus(r: Reader, key: Key, value: unknown): ConfigurationStatus {
  return readMember(r, key, value, ConfigurationStatus);
}
