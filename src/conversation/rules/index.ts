import type { Rule } from "../rule.js";
import { answerWithoutCall } from "./answer-without-call.js";
import { answeredTwice } from "./answered-twice.js";
import { authorizationRefused } from "./authorization-refused.js";
import { bootInterval } from "./boot-interval.js";
import { bootLoop } from "./boot-loop.js";
import { bootTriggeredWhenAccepted } from "./boot-triggered-when-accepted.js";
import { callBeforeAccepted } from "./call-before-accepted.js";
import { callBeforeAnswer } from "./call-before-answer.js";
import { callUnanswered } from "./call-unanswered.js";
import { changeReadOnlyKey } from "./change-read-only-key.js";
import { chargingRateUnitUnknown } from "./charging-rate-unit-unknown.js";
import { chargingWhileRefused } from "./charging-while-refused.js";
import { clockOff } from "./clock-off.js";
import { configurationValue } from "./configuration-value.js";
import { connectorAboveNumber } from "./connector-above-number.js";
import { connectorBusy } from "./connector-busy.js";
import { connectorGap } from "./connector-gap.js";
import { diagnosticsOrder } from "./diagnostics-order.js";
import { diagnosticsWithoutStatus } from "./diagnostics-without-status.js";
import { failureReported } from "./failure-reported.js";
import { faultDuringTransaction } from "./fault-during-transaction.js";
import { firmwareOrder } from "./firmware-order.js";
import { firmwareWithoutStatus } from "./firmware-without-status.js";
import { frameRepeated } from "./frame-repeated.js";
import { heartbeatInterval } from "./heartbeat-interval.js";
import { idUsedAgain } from "./id-used-again.js";
import { idleUntriggered } from "./idle-untriggered.js";
import { listVersionMismatch } from "./list-version-mismatch.js";
import { listVersionNotGrowing } from "./list-version-not-growing.js";
import { localListTooLong } from "./local-list-too-long.js";
import { meterStopBelowStart } from "./meter-stop-below-start.js";
import { meterValuesElsewhere } from "./meter-values-elsewhere.js";
import { meterValuesMissing } from "./meter-values-missing.js";
import { registerFalls } from "./register-falls.js";
import { remoteCommandWhilePending } from "./remote-command-while-pending.js";
import { remoteStartWithoutStart } from "./remote-start-without-start.js";
import { remoteStopWithoutStop } from "./remote-stop-without-stop.js";
import { reservationUnused } from "./reservation-unused.js";
import { resetWithoutBoot } from "./reset-without-boot.js";
import { slowAnswer } from "./slow-answer.js";
import { stackLevelTooHigh } from "./stack-level-too-high.js";
import { startWithoutAuthorization } from "./start-without-authorization.js";
import { statusMissingAfterBoot } from "./status-missing-after-boot.js";
import { statusTransition } from "./status-transition.js";
import { stopUnknown } from "./stop-unknown.js";
import { stopWithoutIdTag } from "./stop-without-id-tag.js";
import { stoppedTwice } from "./stopped-twice.js";
import { timeGoesBack } from "./time-goes-back.js";
import { tooManyKeys } from "./too-many-keys.js";
import { tooManyPeriods } from "./too-many-periods.js";
import { transactionLong } from "./transaction-long.js";
import { transactionOpen } from "./transaction-open.js";
import { transactionOrder } from "./transaction-order.js";
import { transactionShort } from "./transaction-short.js";
import { triggerWithoutMessage } from "./trigger-without-message.js";
import { txProfileWithoutTransaction } from "./tx-profile-without-transaction.js";

/** All rules between messages, in the order of the reference. */
export const rules: readonly Rule[] = [
  answerWithoutCall,
  callUnanswered,
  answeredTwice,
  frameRepeated,
  callBeforeAnswer,
  idUsedAgain,
  slowAnswer,
  callBeforeAccepted,
  remoteCommandWhilePending,
  bootLoop,
  bootInterval,
  heartbeatInterval,
  statusMissingAfterBoot,
  statusTransition,
  connectorGap,
  connectorAboveNumber,
  idleUntriggered,
  faultDuringTransaction,
  connectorBusy,
  stopUnknown,
  stoppedTwice,
  transactionOpen,
  stopWithoutIdTag,
  startWithoutAuthorization,
  authorizationRefused,
  chargingWhileRefused,
  meterStopBelowStart,
  registerFalls,
  timeGoesBack,
  clockOff,
  transactionOrder,
  meterValuesElsewhere,
  meterValuesMissing,
  transactionShort,
  transactionLong,
  reservationUnused,
  remoteStartWithoutStart,
  remoteStopWithoutStop,
  resetWithoutBoot,
  triggerWithoutMessage,
  bootTriggeredWhenAccepted,
  diagnosticsWithoutStatus,
  firmwareWithoutStatus,
  diagnosticsOrder,
  firmwareOrder,
  failureReported,
  txProfileWithoutTransaction,
  listVersionNotGrowing,
  listVersionMismatch,
  changeReadOnlyKey,
  configurationValue,
  tooManyKeys,
  localListTooLong,
  tooManyPeriods,
  stackLevelTooHigh,
  chargingRateUnitUnknown,
];
