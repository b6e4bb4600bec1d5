// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** Answer to a DataTransfer.req. OCPP 1.6 §7.23. */
export type DataTransferStatus = MemberOf<typeof DataTransferStatus>;

export const membersOfDataTransferStatus = /* @__PURE__ */ membersOf(
  "Accepted",
  "Rejected",
  "UnknownMessageId",
  "UnknownVendorId",
);

/** Answer to a DataTransfer.req. OCPP 1.6 §7.23. */
export const DataTransferStatus = /* @__PURE__ */ enumeration(
  {
    /** The message was understood and accepted. */
    Accepted: "Accepted",
    /** The message was understood and refused. */
    Rejected: "Rejected",
    /** The vendor is known, the messageId is not. */
    UnknownMessageId: "UnknownMessageId",
    /** The vendor is not known. */
    UnknownVendorId: "UnknownVendorId",
  },
  membersOfDataTransferStatus,
);
