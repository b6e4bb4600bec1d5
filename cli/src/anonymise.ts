import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { types } from "ocpp16messages";
import { keyNamed } from "ocpp16messages/configuration";

/** Fields whose text always says who or what somebody is, even where it looks like something else. */
const identities = new Set([
  "idtag",
  "parentidtag",
  "chargepointserialnumber",
  "chargeboxserialnumber",
  "meterserialnumber",
  "iccid",
  "imsi",
  "serialnumber",
]);

/** Fields of free text that say what kind of thing it is, as all of the same kind do. */
const kinds = new Set([
  "chargepointmodel",
  "chargepointvendor",
  "firmwareversion",
  "metertype",
  "vendorid",
  "vendorerrorcode",
  "messageid",
  "key",
  "unknownkey",
  "type",
]);

const members: ReadonlySet<string> = new Set(
  Object.values(types).flatMap((type) =>
    "values" in type && Array.isArray(type.values) ? type.values.map(String) : [],
  ),
);

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const decimal = /^[+-]?\d{1,20}(?:\.\d{1,20})?$/;

/**
 * Puts made-up names for identities, serial numbers, addresses and free texts in frames. The same text becomes the same
 * name for as long as the object lives, without a list of them: the name is a digest with a key that nobody has.
 */
export class Anonymiser {
  readonly #key = randomBytes(32);

  /** The name for a Charge Point. */
  station(identity: string): string {
    return `CP${this.#digest(identity, 12)}`;
  }

  /** The same frame with made-up names; `undefined` if it is no frame in JSON, or nested too deeply. */
  frame(text: string): string | undefined {
    try {
      return this.#changed(parsed(text));
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  #changed(frame: unknown): string | undefined {
    if (!isList(frame)) return undefined;
    const type = frame.at(0);
    const third = frame.at(2);
    if (type !== 2 && type !== 3 && type !== 4) return undefined;
    const changed = frame.map((element, i) => {
      if (i === 0 || (i === 2 && type !== 3)) return element;
      if (i === 1) return typeof element === "string" ? this.#digest(element, 32) : 0;
      if (type === 4) return i === 3 ? "" : {};
      return i === (type === 2 ? 3 : 2) ? this.#payload(element, type === 2 ? third : undefined) : null;
    });
    return JSON.stringify(changed);
  }

  /** What a vendor puts in a DataTransfer can be anything, and is left out. */
  #payload(payload: unknown, action: unknown): unknown {
    if (!isObject(payload)) return this.#value(payload, "");
    const isTransfer = action === "DataTransfer" || action === undefined;
    const kept = Object.entries(payload).filter(([name]) => !isTransfer || name.toLowerCase() !== "data");
    return this.#value(Object.fromEntries(kept), "");
  }

  #value(value: unknown, field: string): unknown {
    if (typeof value === "string") return this.#text(value, field);
    if (typeof value === "number") return identities.has(field.toLowerCase()) ? 0 : value;
    if (isList(value)) return value.map((item) => this.#value(item, field));
    if (!isObject(value)) return value;
    const key = value["key"];
    const fields = Object.entries(value).map(([name, each]): [string, unknown] => [
      name,
      name === "value" && typeof each === "string" && typeof key === "string"
        ? this.#configured(key, each)
        : this.#value(each, name),
    ]);
    return Object.fromEntries(fields);
  }

  #text(text: string, field: string): string {
    const name = field.toLowerCase();
    if (text === "" || kinds.has(name)) return text;
    if (identities.has(name)) return this.#named(text, name);
    if (members.has(text) || dateTime.test(text) || (name === "value" && decimal.test(text))) return text;
    return this.#named(text, name);
  }

  /** A value of the configuration stays where the standard says that it is a number, a choice or the like. */
  #configured(key: string, value: string): string {
    const known = keyNamed(key);
    return value === "" || (known !== undefined && known.type !== "string") ? value : this.#named(value, "");
  }

  /** Idtags are the same in capitals and in small letters. What is of the same form is made of it, so that the frame stays a good one. */
  #named(text: string, field: string): string {
    if (field === "idtag" || field === "parentidtag") return `TAG${this.#digest(text.toLowerCase(), 12)}`;
    // A serial number has no leading zero.
    if (field === "serialnumber") return `a${this.#digest(text, text.length - 1)}`;
    const scheme = /^([a-z][a-z\d+.-]{0,20}):\/\//i.exec(text)?.at(1);
    if (scheme !== undefined) return `${scheme}://${this.#digest(text, 12)}.example/`;
    const block = /^\s{0,9}-----BEGIN ([A-Z ]{1,40})-----/.exec(text)?.at(1);
    if (block !== undefined) return `-----BEGIN ${block}-----\n${this.#digest(text, 32)}\n-----END ${block}-----\n`;
    if (/^[\da-f]{16,400}$/i.test(text)) return this.#digest(text, text.length);
    if (/^[a-z\d+/\s]{16,8000}={0,2}$/i.test(text)) return this.#digest(text, 16);
    return `X${this.#digest(text, 12)}`;
  }

  #digest(text: string, digits: number): string {
    let digest = "";
    for (let i = 0; digest.length < digits; i++)
      digest += bytesToHex(hmac(sha256, this.#key, utf8ToBytes(`${i} ${text}`)));
    return digest.slice(0, digits);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
