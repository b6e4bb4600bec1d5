import { about, ciString, identity, integers, primitive } from "./language.js";

export const ciString20Type = ciString(
  "CiString20Type",
  20,
  about("§7.15", "Text of 1 to 20 printable ASCII characters; upper and lower case are the same."),
);
export const ciString25Type = ciString(
  "CiString25Type",
  25,
  about("§7.16", "Text of 1 to 25 printable ASCII characters; upper and lower case are the same."),
);
export const ciString50Type = ciString(
  "CiString50Type",
  50,
  about("§7.17", "Text of 1 to 50 printable ASCII characters; upper and lower case are the same."),
);
export const ciString255Type = ciString(
  "CiString255Type",
  255,
  about("§7.18", "Text of 1 to 255 printable ASCII characters; upper and lower case are the same."),
);
export const ciString500Type = ciString(
  "CiString500Type",
  500,
  about("§7.19", "Text of 1 to 500 printable ASCII characters; upper and lower case are the same."),
);
export const idToken = identity(
  "IdToken",
  20,
  about(
    "§7.28",
    "Identifier of a user or a card, 1 to 20 printable ASCII characters; upper and lower case are the same.",
  ),
);

export const integer = integers(
  "Integer",
  0,
  65_535,
  about("§3.8", "Whole number from 0 to 65 535: connectors, stack levels, retries."),
);
export const int32 = integers(
  "Int32",
  -2_147_483_648,
  2_147_483_647,
  about("§3.8", "Whole number of 32 bits: identifiers, meter registers, seconds."),
);
export const listVersionNumber = integers(
  "ListVersionNumber",
  -1,
  2_147_483_647,
  about("§6.28", "Version of a local authorization list; 0 when there is none, −1 when lists are not supported."),
);

export const decimal = primitive(
  "decimal",
  "Decimal",
  about("§7.13", "Number of at least 0 with at most one decimal: charging limits."),
);
export const dateTime = primitive(
  "dateTime",
  "DateTime",
  about("§3.15", "Moment in UTC as RFC 3339 writes it, such as 2025-01-02T15:04:05Z."),
);
export const anyURI = primitive("uri", "AnyURI", about("§6.25", "Absolute URI, such as ftp://host/folder."));
