// Generated from spec/primitives.ts by `npm run generate`.

import type { Brand } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type Moments, moments, readMoment } from "../kernel/date-time.js";
import { dateTimeSchema } from "../kernel/json-schema.js";
import type { Key, Reader } from "../kernel/reader.js";

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
