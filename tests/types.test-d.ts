/** What must compile, and what must not. `npm run check:types` compiles this file; nothing runs it. */
import type { StandardSchemaV1 } from "@standard-schema/spec";

import {
  change,
  type ConnectorRotation,
  defineKeys,
  type Key,
  keyNamed,
  type PhasedMeasurand,
  readConf,
  readValue,
  standardKeys,
  type ValueOf,
} from "../src/configuration/index.js";
import {
  type Action,
  Authorize,
  ChangeConfiguration,
  ClearChargingProfile,
  GetConfiguration,
  Heartbeat,
  MeterValues,
  operations,
  type RepairKind,
  type Result,
  type Rule,
  SendLocalList,
  StartTransaction,
  types,
  unwrap,
  type Warning,
} from "../src/index.js";
import { Reservation, Security } from "../src/generated/operations/profiles.js";
import * as ocppj from "../src/ocppj/index.js";

declare function same<A>(): <B>(
  ...equal: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? [] : [never]
) => void;

const input = { connectorId: 1, idTag: "CARD", meterStart: 0, timestamp: new Date() };
StartTransaction.req(input);
StartTransaction.req({ ...input, timestamp: "2025-01-02T15:04:05Z", reservationId: 5 });
StartTransaction.req({ ...input, reservationId: undefined });

// @ts-expect-error a required field is missing
StartTransaction.req({ connectorId: 1, idTag: "CARD", meterStart: 0 });
// @ts-expect-error a field has the wrong type
StartTransaction.req({ ...input, meterStart: "0" });
// @ts-expect-error there is no such field
StartTransaction.req({ ...input, meterstop: 0 });
// @ts-expect-error a message without fields has none
Heartbeat.req({ currentTime: new Date() });
// @ts-expect-error not a member
Authorize.conf({ idTagInfo: { status: "Unknown" } });
// @ts-expect-error nested fields are checked as well
Authorize.conf({ idTagInfo: { status: "Accepted", group: "x" } });

const result = StartTransaction.req(input);
// @ts-expect-error there may be no value
void result.value;
if (result.ok) {
  const message = result.value;
  same<types.Int32>()<typeof message.meterStart>();
  same<types.DateTime>()<typeof message.timestamp>();
  same<types.Int32 | undefined>()<typeof message.reservationId>();
  const wh: number = message.meterStart;
  void wh;
  // @ts-expect-error messages cannot be changed
  message.meterStart = message.meterStart;
} else {
  same<"EmptyValue" | "InvalidValue">()<(typeof result.issues)[number]["kind"]>();
}

const values = unwrap(MeterValues.req.decode(undefined));
same<types.Measurand | undefined>()<NonNullable<(typeof values.meterValue)[0]>["sampledValue"][0]["measurand"]>();
// @ts-expect-error lists cannot be changed
values.meterValue.push(values.meterValue[0]);
// @ts-expect-error an item may not be there
void values.meterValue[0].timestamp;

// @ts-expect-error a bare string was not checked
const token: types.IdToken = "CARD";
// @ts-expect-error types of the same base are told apart
const short: types.CiString20Type = unwrap(types.IdToken("CARD"));
void [token, short];

// Checked values are input again.
const tag = unwrap(types.IdToken("CARD"));
Authorize.req({ idTag: tag });
SendLocalList.req({ listVersion: 1, updateType: types.UpdateType.Full, localAuthorizationList: [{ idTag: tag }] });
ClearChargingProfile.req({});
unwrap(StartTransaction.req(unwrap(StartTransaction.req(input))));

same<"Energy.Active.Import.Register">()<typeof types.Measurand.EnergyActiveImportRegister>();
const anything: unknown = "L1";
if (types.Phase.is(anything)) same<types.Phase>()<typeof anything>();
same<"Hard" | "Soft">()<types.ResetType>();

// @ts-expect-error not an operation
void operations.OpenFlap;
same<"ChargePoint">()<(typeof operations.Authorize)["initiator"]>();

same<Authorize.Req>()<StandardSchemaV1.InferOutput<typeof Authorize.req>>();

// Frames narrow by action, and by message type.
const read = ocppj.read("");
if (read.ok) {
  const { frame } = read;
  if (frame.action === "MeterValues") void frame.payload.meterValue[0]?.sampledValue[0]?.value;
  if (frame.messageType === "CALL" && frame.action === "Authorize") same<Authorize.Req>()<typeof frame.payload>();
  if (frame.messageType === "CALLRESULT") same<unknown>()<typeof frame.payload>();
}
const answer = ocppj.read("", { action: "Authorize" });
if (answer.ok && answer.frame.messageType === "CALLRESULT" && answer.frame.action !== undefined) {
  same<Authorize.Conf>()<typeof answer.frame.payload>();
}
const found = ocppj.read("", { action: (id): Action | undefined => (id === "1" ? "Heartbeat" : undefined) });
if (found.ok && found.frame.messageType === "CALLRESULT" && found.frame.action === "Heartbeat") {
  same<Heartbeat.Conf>()<typeof found.frame.payload>();
}
// A reader of some operations narrows to those.
const ofTwo = ocppj.reader({ Authorize, Heartbeat: operations.Heartbeat })("");
if (ofTwo.ok && ofTwo.frame.messageType === "CALL") same<"Authorize" | "Heartbeat">()<typeof ofTwo.frame.action>();
if (ofTwo.ok && ofTwo.frame.action === "Authorize") same<Authorize.Req>()<typeof ofTwo.frame.payload>();
const ofProfile = ocppj.reader({ ...Reservation, ...Security })("");
if (ofProfile.ok && ofProfile.frame.action === "ReserveNow") void ofProfile.frame.payload.expiryDate;
// @ts-expect-error an action of another profile
if (ofProfile.ok && ofProfile.frame.action === "Heartbeat") void ofProfile.frame;
// @ts-expect-error the answer to a CALL that the reader does not have
ocppj.reader({ Heartbeat })("", { action: "Authorize" });
// @ts-expect-error an operation under the name of another one
ocppj.reader({ Heartbeat: Authorize });
// @ts-expect-error no operation at all
ocppj.reader({ OpenFlap: Authorize });

declare const id: ocppj.MessageId;
ocppj.call(id, "Authorize", unwrap(Authorize.req({ idTag: "CARD" })));
// @ts-expect-error the payload of another action
ocppj.call(id, "Heartbeat", unwrap(Authorize.req({ idTag: "CARD" })));
// @ts-expect-error a payload that was not checked
ocppj.call(id, "Authorize", { idTag: "CARD" });
// @ts-expect-error an id that was not checked
ocppj.callResult({ id: "1" }, unwrap(Heartbeat.conf({ currentTime: new Date() })));

// An answer is that of its CALL.
declare const heartbeat: ocppj.CallOf<"Heartbeat">;
declare const meterValues: ocppj.CallOf<"MeterValues">;
declare const anyCall: ocppj.Call;
ocppj.callResult(heartbeat, unwrap(Heartbeat.conf({ currentTime: new Date() })));
ocppj.callResult(meterValues, unwrap(MeterValues.conf({})));
ocppj.callError(anyCall, "NotSupported");
// @ts-expect-error the confirmation of another operation
ocppj.callResult(heartbeat, unwrap(Authorize.conf({ idTagInfo: { status: "Accepted" } })));
// @ts-expect-error a bare object, although a field is required
ocppj.callResult(heartbeat, {});
// @ts-expect-error an empty confirmation of another operation
ocppj.callResult(meterValues, unwrap(operations.StatusNotification.conf({})));
// @ts-expect-error which CALL it answers was not asked
ocppj.callResult(anyCall, unwrap(Heartbeat.conf({ currentTime: new Date() })));

// A message is not taken for another one, nor for an object that was not checked.
declare const started: StartTransaction.Req;
// @ts-expect-error a StartTransaction.req has an idTag, and is no Authorize.req
const request: Authorize.Req = started;
// @ts-expect-error nobody checked it
const unchecked: Authorize.Req = { idTag: tag };
void [request, unchecked];

// A rule is one of a union, so that a switch over it can be exhaustive.
declare const rule: Rule;
// @ts-expect-error misspelled
void (rule === "max-lenght");
const isAbout = (value: Exclude<Rule, "first-period">): string => value;
// @ts-expect-error one rule is left
isAbout(rule);
if (rule !== "first-period") isAbout(rule);
declare const warning: Warning;
if (warning.level === "repair") same<RepairKind>()<typeof warning.repair>();
else same<"advice">()<typeof warning.level>();

// A value has the type of its key.
same<Result<number>>()<ReturnType<typeof readValue<typeof standardKeys.HeartbeatInterval>>>();
same<number>()<ValueOf<typeof standardKeys.HeartbeatInterval>>();
same<boolean>()<ValueOf<typeof standardKeys.LocalPreAuthorize>>();
same<string>()<ValueOf<typeof standardKeys.AuthorizationKey>>();
same<readonly PhasedMeasurand[]>()<ValueOf<typeof standardKeys.MeterValuesSampledData>>();
same<readonly ConnectorRotation[]>()<ValueOf<typeof standardKeys.ConnectorPhaseRotation>>();
same<readonly ("Current" | "Power")[]>()<ValueOf<typeof standardKeys.ChargingScheduleAllowedChargingRateUnit>>();

same<Result<ChangeConfiguration.Req>>()<ReturnType<typeof change<typeof standardKeys.HeartbeatInterval>>>();
change(standardKeys.HeartbeatInterval, 300);
change(standardKeys.MeterValuesSampledData, [{ measurand: "Voltage", phase: "L1" }]);
change(standardKeys.AuthorizeRemoteTxRequests, true);
// @ts-expect-error a number, not its text
change(standardKeys.HeartbeatInterval, "300");
// @ts-expect-error not a measurand
change(standardKeys.MeterValuesSampledData, [{ measurand: "Humidity" }]);
// @ts-expect-error a key that can only be read
change(standardKeys.NumberOfConnectors, 2);
// @ts-expect-error there is no such key
change(standardKeys.HeartBeatInterval, 300);
// @ts-expect-error a name is no key
readValue("HeartbeatInterval", "300");

declare const conf: GetConfiguration.Conf;
const configuration = unwrap(readConf(conf));
same<number | undefined>()<typeof configuration.values.HeartbeatInterval>();
// @ts-expect-error what is only written is not there
void configuration.values.AuthorizationKey;
// @ts-expect-error values cannot be changed
configuration.values.HeartbeatInterval = 5;
// @ts-expect-error a message of another kind
readConf(started);

// One's own keys are typed as the standard ones are.
const ownKeys = defineKeys({
  LedColour: { type: "string", accessibility: "RW", members: ["red", "green"] },
  Units: { type: "CSL", accessibility: "R", items: ["A", "W"] },
});
same<"red" | "green">()<ValueOf<typeof ownKeys.LedColour>>();
change(ownKeys.LedColour, "red");
// @ts-expect-error not a member
change(ownKeys.LedColour, "blue");
// @ts-expect-error a key that can only be read
change(ownKeys.Units, ["A"]);
const both = unwrap(readConf(conf, { keys: { ...standardKeys, ...ownKeys } }));
same<number | undefined>()<typeof both.values.HeartbeatInterval>();
same<readonly ("A" | "W")[] | undefined>()<typeof both.values.Units>();
void both;
const anyKey: Key | undefined = keyNamed("heartbeatinterval");
void anyKey;
// @ts-expect-error there is no such type
defineKeys({ LedColour: { type: "colour", accessibility: "RW" } });
// @ts-expect-error a list has items
defineKeys({ Units: { type: "CSL", accessibility: "RW" } });
// @ts-expect-error what is only written is a text
defineKeys({ Pin: { type: "integer", accessibility: "W" } });

// A connection: its handlers and its calls are typed by their action.
const connection = new ocppj.Connection({
  send: () => undefined,
  clock: () => 0,
  handlers: {
    Authorize: ({ payload }) => ({ idTagInfo: { status: payload.idTag === "CARD" ? "Accepted" : "Invalid" } }),
    Heartbeat: () => Promise.resolve({ currentTime: new Date() }),
    DataTransfer: () => new ocppj.Refusal("NotSupported"),
    // @ts-expect-error a Reset is not answered with a time
    Reset: () => ({ currentTime: new Date() }),
  },
  tolerant: { MeterValues: ["type"] },
});
// @ts-expect-error OCPP 1.6 has no such action
export const ofNoAction: ocppj.Handlers = { OpenFlap: () => ({}) };
// @ts-expect-error there is no such rule
new ocppj.Connection({ send: () => undefined, clock: () => 0, tolerant: ["no-rule"] });
const authorized = await connection.call("Authorize", { idTag: "CARD" });
if (authorized.ok) same<Authorize.Conf>()<typeof authorized.value>();
// @ts-expect-error the idTag is missing
void connection.call("Authorize", {});
same<Authorize.ReqInput>()<ocppj.ReqInputOf<"Authorize">>();
same<Authorize.ConfInput>()<ocppj.ConfInputOf<"Authorize">>();
export async function valueOf<A extends Action>(
  action: A,
  input: ocppj.ReqInputOf<A>,
): Promise<ocppj.ConfOf<A> | undefined> {
  const outcome = await connection.call(action, input);
  return outcome.ok ? outcome.value : undefined;
}
export function madeBy<A extends Action>(action: A, input: ocppj.ReqInputOf<A>): Result<ocppj.ReqOf<A>> {
  return ocppj.operationOf(action).req(input);
}
