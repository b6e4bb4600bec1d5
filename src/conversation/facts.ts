import type { Action } from "../generated/operations/catalogue.js";
import type { AuthorizationData } from "../generated/types/authorization-data.js";
import type { IdTagInfo } from "../generated/types/id-tag-info.js";
import type { Watch } from "./rule.js";
import { type SeenCall, traceOf } from "./seen.js";
import type { Station } from "./station.js";
import { triggeredBy } from "./trigger.js";

/** What comes once for each connector, if it is triggered for all of them. */
const ofEachConnector: readonly Action[] = ["MeterValues", "StatusNotification"];

/** Keeps what the frames show of a station, after the rules have looked at them. */
export function factsOf(station: Station): Watch {
  const { transactions } = station;

  const authorize = (idTag: string, info: IdTagInfo | undefined): void => {
    if (info === undefined) return;
    if (info.status === "Accepted") station.authorize(idTag);
    else station.refuse(idTag);
  };

  const trigger = (call: SeenCall<"TriggerMessage"> | SeenCall<"ExtendedTriggerMessage">): void => {
    station.triggered.set(triggeredBy(call), call);
  };
  const askForRestart = (): void => {
    station.isRestartAskedFor = true;
  };

  return {
    sent: {
      StatusNotification: ({ isRead }) => {
        if (!isRead) station.hasUnreadStatus = true;
      },
    },
    anyCall: ({ action, sender }) => {
      if (sender !== "CentralSystem" && !ofEachConnector.includes(action)) station.triggered.delete(action);
    },
    call: {
      // Until it is refused: not every log has answers.
      Authorize: ({ req }) => {
        station.authorize(req.idTag);
      },
      RemoteStartTransaction: ({ req }) => {
        station.authorize(req.idTag);
      },
      BootNotification: (seen) => {
        station.boots++;
        station.boot = { seen, status: undefined, interval: undefined };
        station.isRestartAskedFor = false;
        station.hasUnreadStatus = false;
      },
      Reset: askForRestart,
      UpdateFirmware: askForRestart,
      SignedUpdateFirmware: askForRestart,
      TriggerMessage: trigger,
      ExtendedTriggerMessage: trigger,
      StatusNotification: (seen) => {
        station.report(seen.req.connectorId, seen.req.status, seen);
      },
      StartTransaction: (seen) => {
        transactions.start(seen);
      },
      MeterValues: (seen) => {
        transactions.meter(seen);
      },
      StopTransaction: (seen) => {
        transactions.stop(seen);
      },
    },
    answer: {
      BootNotification: ({ conf, asked }) => {
        const { boot } = station;
        if (boot?.seen.place.frame !== asked.place.frame) return;
        boot.status = conf.status;
        boot.interval = conf.interval;
      },
      Authorize: ({ asked, conf }) => {
        authorize(asked.req.idTag, conf.idTagInfo);
      },
      StartTransaction: ({ asked, conf }) => {
        authorize(asked.req.idTag, conf.idTagInfo);
        transactions.identify(asked, conf.transactionId, conf.idTagInfo.status);
      },
      RemoteStartTransaction: ({ asked, conf }) => {
        if (conf.status !== "Accepted") station.refuse(asked.req.idTag);
      },
      Reset: ({ conf }) => {
        if (conf.status === "Rejected") station.isRestartAskedFor = false;
      },
      TriggerMessage: ({ asked, conf }) => {
        if (conf.status !== "Accepted") station.triggered.delete(triggeredBy(asked));
      },
      ExtendedTriggerMessage: ({ asked, conf }) => {
        if (conf.status !== "Accepted") station.triggered.delete(triggeredBy(asked));
      },
      GetConfiguration: ({ conf: { configurationKey = [] } }) => {
        for (const { key, value, readonly } of configurationKey) station.configure(key, value, readonly);
      },
      ChangeConfiguration: ({ asked: { req }, conf: { status } }) => {
        if (status === "Accepted") station.change(req.key, req.value);
        if (status !== "RebootRequired") return;
        // Until the next start, it may count or not.
        station.forget(req.key);
        askForRestart();
      },
      SendLocalList: (seen) => {
        const { listVersion, localAuthorizationList = [] } = seen.asked.req;
        if (seen.conf.status !== "Accepted") return;
        station.listVersion = { version: listVersion, seen: traceOf(seen.asked) };
        for (const entry of localAuthorizationList) authorizeEntry(entry);
      },
      GetLocalListVersion: (seen) => {
        station.listVersion = { version: seen.conf.listVersion, seen: traceOf(seen) };
      },
    },
  };

  function authorizeEntry({ idTag, idTagInfo }: AuthorizationData): void {
    authorize(idTag, idTagInfo);
  }
}
