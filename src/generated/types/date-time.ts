// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { type Moments, moments, readMoment } from "../../reading/date-time.js";
import type { Key, Reader } from "../../reading/reader.js";
import { dateTimeSchema } from "../../schema/json-schema.js";

/** Moment in UTC as RFC 3339 writes it, such as 2025-01-02T15:04:05Z. OCPP 1.6 §3.15. */
export type DateTime = Brand<string, "DateTime">;

/** Makes a checked `DateTime`. Moment in UTC as RFC 3339 writes it, such as 2025-01-02T15:04:05Z. OCPP 1.6 §3.15. */
export const DateTime: Constructor<Date | string, DateTime> & Moments = /* @__PURE__ */ constructor(
  readDateTime,
  () => dateTimeSchema(),
  { helpers: moments },
);

export function readDateTime(r: Reader, key: Key, value: unknown): DateTime {
  return readMoment<DateTime>(r, key, value);
}
