import { change, readConf, readValue, standardKeys } from "../../src/configuration/index.js";
import { formatFinding, operations, types } from "../../src/index.js";
import * as ocppj from "../../src/ocppj/index.js";
import { construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { changedAt, fieldsIn } from "../operations/places.js";

/** Something that grows: what is done with an input of this size, which is made beforehand. */
export type Growing = readonly [what: string, make: (size: number) => () => unknown];

const tolerant = { tolerant: true };
const moment = "2025-01-02T15:04:05";
const list = <T>(size: number, item: (i: number) => T): T[] => Array.from({ length: size }, (_, i) => item(i));

/** Texts that grow, by what they consist of: each of them brings some check to its end, or makes it look at every part. */
const texts: readonly (readonly [what: string, text: (size: number) => string])[] = [
  ["letters", (size) => "x".repeat(size)],
  ["digits", (size) => "1".repeat(size)],
  ["a fraction", (size) => `0.${"0".repeat(size)}x`],
  ["other letters", (size) => "\u00e9".repeat(size)],
  ["halves of pairs", (size) => "\ud800".repeat(size)],
  ["escapes", (size) => '\\"\n'.repeat(size / 4)],
  ["a fraction of a second", (size) => `${moment}.${"0".repeat(size)}Z`],
  ["a fraction of a second with an offset", (size) => `${moment},${"1".repeat(size)}+0200`],
  ["blanks", (size) => `${moment}${" ".repeat(size)}Z`],
  ["a location", (size) => `http://${"a@".repeat(size / 4)}:${"%41".repeat(size / 4)}`],
  ["a path", (size) => `ftp://host/${"a/".repeat(size / 2)} `],
  ["hexadecimal digits", (size) => `${"af".repeat(size / 2)}g`],
  ["capitals", (size) => "A\u212a".repeat(size / 2)],
];

/** Texts of configuration keys that grow. */
const valueTexts: readonly (readonly [what: string, text: (size: number) => string])[] = [
  ["items", (size) => "Voltage.L1,".repeat(size / 8)],
  ["no items", (size) => ",".repeat(size)],
  ["blanks between items", (size) => ` , ${" ".repeat(size)}x`],
  ["connectors", (size) => "1.RST,".repeat(size / 8)],
  ["zeros", (size) => `1.${"0".repeat(size)}x`],
];
const valueKeys = [
  standardKeys.HeartbeatInterval,
  standardKeys.LocalPreAuthorize,
  standardKeys.MeterValuesSampledData,
  standardKeys.ConnectorPhaseRotation,
  standardKeys.SupportedFeatureProfiles,
  standardKeys.AuthorizationKey,
];

const stamps = (size: number): object[] =>
  list(Math.sqrt(size), (i) => ({
    timestamp: `${moment}.${"0".repeat(Math.sqrt(size))}${i % 10}Z`,
    sampledValue: list(Math.sqrt(size), () => ({ value: "1" })),
  }));

/** Messages that grow in another way than by one text. */
const payloads: readonly (readonly [what: string, name: string, payload: (size: number) => object])[] = [
  ["good keys", "GetConfiguration.req", (size) => ({ key: list(size, (i) => `k${i}`) })],
  ["bad keys", "GetConfiguration.req", (size) => ({ key: list(size, () => 5) })],
  [
    "keys and values",
    "GetConfiguration.conf",
    (size) => ({ configurationKey: list(size, (i) => ({ key: `AuthorizationKey`, readonly: true, value: `${i}` })) }),
  ],
  ["unknown fields", "Heartbeat.req", (size) => Object.fromEntries(list(size, (i) => [`f${i}`, i]))],
  [
    "unknown fields with long names",
    "Heartbeat.req",
    (size) => Object.fromEntries(list(Math.sqrt(size), (i) => [`${i}${"f".repeat(Math.sqrt(size))}`, i])),
  ],
  ["one long name", "Heartbeat.req", (size) => ({ ["f".repeat(size)]: 1 })],
  [
    "idTags",
    "SendLocalList.req",
    (size) => ({
      listVersion: 1,
      updateType: "Full",
      localAuthorizationList: list(size, (i) => ({ idTag: `T${i}`, idTagInfo: { status: "Accepted" } })),
    }),
  ],
  [
    "the same idTag",
    "SendLocalList.req",
    (size) => ({ listVersion: 1, updateType: "Full", localAuthorizationList: list(size, () => ({ idTag: "T" })) }),
  ],
  [
    "periods",
    "SetChargingProfile.req",
    (size) => ({
      connectorId: 1,
      csChargingProfiles: {
        chargingProfileId: 1,
        stackLevel: 0,
        chargingProfilePurpose: "TxProfile",
        chargingProfileKind: "Recurring",
        recurrencyKind: "Daily",
        chargingSchedule: {
          duration: 5,
          chargingRateUnit: "A",
          chargingSchedulePeriod: list(size, (i) => ({ startPeriod: size - i, limit: 0.15 })),
        },
      },
    }),
  ],
  [
    "readings",
    "MeterValues.req",
    (size) => ({
      connectorId: 1,
      meterValue: [{ timestamp: `${moment}Z`, sampledValue: list(size, (i) => ({ value: `${i}`, unit: "W" })) }],
    }),
  ],
  [
    "readings that OCPP has no word for",
    "MeterValues.req",
    (size) => ({
      connectorId: 1,
      meterValue: [{ timestamp: `${moment}Z`, sampledValue: list(size, () => ({ value: "x", phase: "L9" })) }],
    }),
  ],
  [
    "samples",
    "StopTransaction.req",
    (size) => ({
      meterStop: 1,
      transactionId: 1,
      timestamp: `${moment}Z`,
      transactionData: list(size, (i) => ({
        timestamp: `${moment}.${size - i}Z`,
        sampledValue: [{ value: `${size - i}` }],
      })),
    }),
  ],
  [
    "readings at a moment of many digits",
    "MeterValues.req",
    (size) => ({
      connectorId: 1,
      meterValue: list(2, (i) => ({
        timestamp: `${moment}.${"0".repeat(size)}${i + 1}Z`,
        sampledValue: list(size, () => ({ value: "1" })),
      })),
    }),
  ],
  ["samples of many digits", "MeterValues.req", (size) => ({ connectorId: 1, meterValue: stamps(size) })],
  ["data that is nested", "DataTransfer.req", (size) => ({ vendorId: "x", data: nested(Math.min(size, 4096)) })],
  ["data with many fields", "DataTransfer.req", (size) => ({ vendorId: "x", data: list(size, (i) => ({ a: i })) })],
];

function nested(depth: number): unknown {
  return JSON.parse("[".repeat(depth) + "]".repeat(depth));
}

/** Texts that are no JSON, or hardly, as messages and as frames. */
const broken: readonly (readonly [what: string, text: (size: number) => string])[] = [
  ["open lists", (size) => "[".repeat(size)],
  ["open objects", (size) => '{"a":'.repeat(size / 5)],
  ["blanks", (size) => `[2${" ".repeat(size)},x`],
  ["an open text", (size) => `[2,"${"x".repeat(size)}`],
  ["escapes", (size) => `[2,"${"\\u00".repeat(size / 4)}`],
  ["good escapes", (size) => `[2,"${"\\u00e9".repeat(size / 6)}",`],
  ["digits", (size) => `[${"1".repeat(size)}e`],
  ["the same key again", (size) => `[2,"1","Heartbeat",{${'"a":1,'.repeat(size / 6)}"a":1}`],
  ["a long id and action", (size) => `[2,"${"i".repeat(size)}","${"a".repeat(size)}",`],
];

/** Frames that grow as a whole. */
const frames: readonly (readonly [what: string, text: (size: number) => string])[] = [
  ["elements", (size) => `[2,"1","Heartbeat"${",1".repeat(size)}]`],
  ["a long id", (size) => JSON.stringify([2, "\u202e".repeat(size), "Heartbeat", {}])],
  ["a long action", (size) => JSON.stringify([2, "1", "\ud800".repeat(size), {}])],
  ["the same key again", (size) => `[2,"1","Heartbeat",{${'"a":1,'.repeat(size)}"a":1}]`],
  ["an answer that is nested", (size) => `[3,"1",${"[".repeat(size)}${"]".repeat(size)}]`],
  ["details that are nested", (size) => `[4,"1","GenericError","",{"a":${"[".repeat(size)}${"]".repeat(size)}}]`],
  ["a long description", (size) => JSON.stringify([4, "1", "x".repeat(size), "x".repeat(size), "x".repeat(size)])],
];

function* everything(): Generator<Growing> {
  const constructors = new Map(messages.map(([name, , , constructor]) => [name, constructor]));
  for (const [name, action, kind, constructor] of messages) {
    const example = examples[action]?.[kind].at(-1) ?? {};
    for (const { at, name: field } of fieldsIn(example, {})) {
      if (at.some((step) => typeof step === "number" && step > 0)) continue;
      const place = [...at, field];
      yield [
        `${name} with a long ${place.join(".")}`,
        (size) => {
          const all = texts.map(([, text]) => JSON.stringify(changedAt(example, place, () => text(size))));
          return () => all.map((text) => [constructor.decodeJson(text), constructor.decodeJson(text, tolerant)]);
        },
      ];
    }
  }
  for (const [what, name, payloadOf] of payloads) {
    const constructor = constructors.get(name);
    if (constructor === undefined) throw new Error(`there is no ${name}`);
    yield [
      `${name} with ${what}`,
      (size) => {
        const payload = payloadOf(size);
        const text = JSON.stringify(payload);
        const action = name.slice(0, name.indexOf(".")) as "Heartbeat";
        const frame = name.endsWith(".req") ? `[2,"1","${action}",${text}]` : `[3,"1",${text}]`;
        return () => [
          construct(constructor, payload),
          constructor.decode(payload, { maxIssues: size }),
          constructor.decode(payload, { ...tolerant, maxIssues: size }),
          constructor.decodeJson(text, tolerant),
          ocppj.read(frame, { action }),
        ];
      },
    ];
  }
  for (const [what, textOf] of broken) {
    yield [
      `JSON that breaks off, of ${what}`,
      (size) => {
        const text = textOf(size);
        const bytes = new TextEncoder().encode(text);
        return () => [ocppj.read(text), ocppj.read(bytes), operations.Heartbeat.req.decodeJson(text)];
      },
    ];
  }
  for (const [what, textOf] of frames) {
    yield [
      `a frame with ${what}`,
      (size) => {
        const text = textOf(size);
        return () => [ocppj.read(text), ocppj.read(text, tolerant)];
      },
    ];
  }
  for (const [what, textOf] of texts) {
    yield [
      `every type, of ${what}`,
      (size) => {
        const text = textOf(size);
        const constructors = Object.values(types).filter((type) => typeof type === "function");
        return () => [
          ...constructors.map((type) => [type.decode(text), type.decode(text, tolerant)]),
          types.IdToken.equals(text, `${text}x`),
          types.DateTime.compare(text, text),
          types.DateTime.toDate(text),
          types.Reason.is(text),
        ];
      },
    ];
  }
  for (const [what, textOf] of [...texts, ...valueTexts]) {
    yield [
      `the value of a key, of ${what}`,
      (size) => {
        const text = textOf(size);
        return () =>
          valueKeys.map((key) => [readValue(key, text), readValue(key, text, { tolerant: true, maxIssues: size })]);
      },
    ];
  }
  yield [
    "a configuration of many keys",
    (size) => {
      const conf = operations.GetConfiguration.conf({
        configurationKey: list(size, (i) => ({
          key: i % 2 === 0 ? `k${i}` : "HeartbeatInterval",
          readonly: false,
          value: "x",
        })),
      });
      return () => (conf.ok ? readConf(conf.value, { ...tolerant, maxIssues: size }) : undefined);
    },
  ];
  yield [
    "a change to many items",
    (size) => {
      const items = list(size, () => ({ measurand: "Voltage" as const }));
      return () => change(standardKeys.MeterValuesSampledData, items);
    },
  ];
  yield [
    "answers about many keys",
    (size) => {
      const { req, conf, answers } = operations.GetConfiguration;
      const asked = req({ key: list(size, (i) => `a${i}`) });
      const answer = conf({ unknownKey: list(size, (i) => `b${i}`) });
      return () => (asked.ok && answer.ok ? answers(asked.value, answer.value) : undefined);
    },
  ];
  yield [
    "a finding with a long path",
    (size) => {
      const [issue] = operations.Authorize.req.decode({}).issues ?? [];
      if (issue === undefined) throw new Error("there is no issue");
      const finding = { ...issue, path: list(size, (i) => (i % 2 === 0 ? "a" : i)) };
      return () => formatFinding(finding).length;
    },
  ];
  yield [
    "an error with long details",
    (size) => {
      const details = { a: list(size, (i) => i) };
      return () => ocppj.callError({ id: "1" as never }, "GenericError", "\ud83d\ude97".repeat(size), details);
    },
  ];
}

export const growing: readonly Growing[] = [...everything()];

/** The exponent with which the measures grow with the sizes: the slope of their logarithms. */
export function exponentOf(measures: readonly (readonly [size: number, measure: number])[]): number {
  const points = measures.map(([size, measure]) => [Math.log(size), Math.log(measure)] as const);
  const mean = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([a]) => a), mean(([, b]) => b)];
  return mean(([a, b]) => (a - x) * (b - y)) / mean(([a]) => (a - x) ** 2);
}
