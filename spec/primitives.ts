import { about, anyInt32, ciString, identity, integers, notNegative, primitive } from "./language.js";

export const ciString20Type = ciString(
  "CiString20Type",
  20,
  about(
    "§7.15",
    "Text of at most 20 printable ASCII characters; upper and lower case are the same. A sender leaves none empty.",
  ),
);
export const ciString25Type = ciString(
  "CiString25Type",
  25,
  about(
    "§7.16",
    "Text of at most 25 printable ASCII characters; upper and lower case are the same. A sender leaves none empty.",
  ),
);
export const ciString50Type = ciString(
  "CiString50Type",
  50,
  about(
    "§7.17",
    "Text of at most 50 printable ASCII characters; upper and lower case are the same. A sender leaves none empty.",
  ),
);
export const ciString255Type = ciString(
  "CiString255Type",
  255,
  about(
    "§7.18",
    "Text of at most 255 printable ASCII characters; upper and lower case are the same. A sender leaves none empty.",
  ),
);
export const ciString500Type = ciString(
  "CiString500Type",
  500,
  about(
    "§7.19",
    "Text of at most 500 printable ASCII characters; upper and lower case are the same. A sender leaves none empty.",
  ),
);
export const ciString40Type = ciString(
  "CiString40Type",
  40,
  about(
    "white paper 6.5",
    "Text of at most 40 printable ASCII characters; upper and lower case are the same. A sender leaves none empty.",
  ),
);
export const ciString128Type = ciString(
  "CiString128Type",
  128,
  about(
    "white paper 6.6",
    "Text of at most 128 printable ASCII characters; upper and lower case are the same. A sender leaves none empty.",
  ),
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
  { least: 0, most: 65_535 },
  about(
    "§6 and §7",
    "Whole number of 0 or more: connectors, stack levels, retries. A sender keeps to 16 bits, a receiver takes 32.",
  ),
  notNegative,
);
export const int32 = integers(
  "Int32",
  anyInt32,
  about(
    "§6 and §7",
    "Whole number of 32 bits with a sign, the int of the WSDL: identifiers, meter registers, seconds.",
  ),
);
export const listVersionNumber = integers(
  "ListVersionNumber",
  { ...anyInt32, least: -1 },
  about("§5.10", "Version of a local authorization list; 0 when the list is empty, −1 when lists are not supported."),
  anyInt32,
);

export const decimal = primitive(
  "decimal",
  "Decimal",
  about("§7.13", "Number with at most one decimal: charging limits. A sender keeps to 0 or more."),
);
export const dateTime = primitive(
  "dateTime",
  "DateTime",
  about("§3.15", "Moment in UTC as RFC 3339 writes it, such as 2025-01-02T15:04:05Z."),
);
export const anyURI = primitive(
  "uri",
  "AnyURI",
  about("§6.25 and §6.55", "URI, such as ftp://host/folder. A sender keeps to absolute ones."),
);
