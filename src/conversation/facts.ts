import type { AuthorizationData } from "../generated/types/authorization-data.js";
import type { IdTagInfo } from "../generated/types/id-tag-info.js";
import type { Watch } from "./rule.js";
import { traceOf } from "./seen.js";
import type { Station } from "./station.js";

/** Keeps what the frames show of a station, after the rules have looked at them. */
export function factsOf(station: Station): Watch {
  const { transactions } = station;

  const authorize = (idTag: string, info: IdTagInfo | undefined): void => {
    if (info === undefined) return;
    if (info.status === "Accepted") station.authorize(idTag);
    else station.refuse(idTag);
  };

  return {
    anyCall: ({ action, sender }) => {
      if (sender !== "CentralSystem") station.triggered.delete(action);
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
      },
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
      TriggerMessage: (seen) => {
        const { requestedMessage } = seen.asked.req;
        if (seen.conf.status === "Accepted") station.triggered.set(requestedMessage, seen);
      },
      GetConfiguration: ({ conf: { configurationKey = [] } }) => {
        for (const { key, value, readonly } of configurationKey) station.configure(key, value, readonly);
      },
      ChangeConfiguration: ({ asked: { req }, conf: { status } }) => {
        if (status === "Accepted") station.change(req.key, req.value);
        // Until the next start, it may count or not.
        if (status === "RebootRequired") station.forget(req.key);
      },
      SendLocalList: (seen) => {
        const { listVersion, localAuthorizationList = [] } = seen.asked.req;
        if (seen.conf.status !== "Accepted") return;
        station.listVersion = { version: listVersion, seen: traceOf(seen.asked) };
        for (const entry of localAuthorizationList) authorizeEntry(entry);
      },
      GetLocalListVersion: (seen) => {
        station.listVersion = { version: seen.conf.listVersion, seen };
      },
    },
  };

  function authorizeEntry({ idTag, idTagInfo }: AuthorizationData): void {
    authorize(idTag, idTagInfo);
  }
}
