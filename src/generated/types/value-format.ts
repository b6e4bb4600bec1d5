// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** How a measured value is written; Raw when it is left out. OCPP 1.6 §7.49. */
export type ValueFormat = MemberOf<typeof ValueFormat>;

export const membersOfValueFormat = /* @__PURE__ */ membersOf("Raw", "SignedData");

/** How a measured value is written; Raw when it is left out. OCPP 1.6 §7.49. */
export const ValueFormat = /* @__PURE__ */ enumeration(
  {
    /** A decimal number. */
    Raw: "Raw",
    /** Signed binary data in hexadecimal. */
    SignedData: "SignedData",
  },
  membersOfValueFormat,
);
