// Generated from spec/ by `npm run generate`.

export { AnyURI } from "./any-uri.js";
export { AuthorizationData, type AuthorizationDataInput } from "./authorization-data.js";
export { AuthorizationStatus } from "./authorization-status.js";
export { AvailabilityStatus } from "./availability-status.js";
export { AvailabilityType } from "./availability-type.js";
export { CancelReservationStatus } from "./cancel-reservation-status.js";
export { ChargePointErrorCode } from "./charge-point-error-code.js";
export { ChargePointStatus } from "./charge-point-status.js";
export { ChargingProfile, type ChargingProfileInput } from "./charging-profile.js";
export { ChargingProfileKindType } from "./charging-profile-kind-type.js";
export { ChargingProfilePurposeType } from "./charging-profile-purpose-type.js";
export { ChargingProfileStatus } from "./charging-profile-status.js";
export { ChargingRateUnitType, ChargingRateUnitType as ChargingRateUnit } from "./charging-rate-unit-type.js";
export { ChargingSchedule, type ChargingScheduleInput } from "./charging-schedule.js";
export { ChargingSchedulePeriod, type ChargingSchedulePeriodInput } from "./charging-schedule-period.js";
export { CiString20Type } from "./ci-string20-type.js";
export { CiString255Type } from "./ci-string255-type.js";
export { CiString25Type } from "./ci-string25-type.js";
export { CiString500Type } from "./ci-string500-type.js";
export { CiString50Type } from "./ci-string50-type.js";
export { ClearCacheStatus } from "./clear-cache-status.js";
export { ClearChargingProfileStatus } from "./clear-charging-profile-status.js";
export { ConfigurationStatus } from "./configuration-status.js";
export { DataTransferStatus } from "./data-transfer-status.js";
export { DateTime } from "./date-time.js";
export { Decimal } from "./decimal.js";
export { DiagnosticsStatus } from "./diagnostics-status.js";
export { FirmwareStatus } from "./firmware-status.js";
export { GetCompositeScheduleStatus } from "./get-composite-schedule-status.js";
export { IdTagInfo, type IdTagInfoInput } from "./id-tag-info.js";
export { IdToken } from "./id-token.js";
export { Int32 } from "./int32.js";
export { Integer } from "./integer.js";
export { KeyValue, type KeyValueInput } from "./key-value.js";
export { ListVersionNumber } from "./list-version-number.js";
export { Location } from "./location.js";
export { Measurand } from "./measurand.js";
export { MessageTrigger } from "./message-trigger.js";
export { MeterValue, type MeterValueInput } from "./meter-value.js";
export { Phase } from "./phase.js";
export { ReadingContext } from "./reading-context.js";
export { Reason, Reason as StopReason } from "./reason.js";
export { RecurrencyKindType } from "./recurrency-kind-type.js";
export { RegistrationStatus } from "./registration-status.js";
export {
  RemoteStartStopStatus,
  RemoteStartStopStatus as RemoteStartTransactionStatus,
  RemoteStartStopStatus as RemoteStopTransactionStatus,
} from "./remote-start-stop-status.js";
export { ReservationStatus } from "./reservation-status.js";
export { ResetStatus } from "./reset-status.js";
export { ResetType } from "./reset-type.js";
export { SampledValue, type SampledValueInput } from "./sampled-value.js";
export { TriggerMessageStatus } from "./trigger-message-status.js";
export { UnitOfMeasure } from "./unit-of-measure.js";
export { UnlockStatus } from "./unlock-status.js";
export { UpdateStatus } from "./update-status.js";
export { UpdateType } from "./update-type.js";
export { ValueFormat } from "./value-format.js";
