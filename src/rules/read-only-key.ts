import { readOnlyKey } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { folded } from "../reading/text.js";

export function checkReadOnlyKey(
  r: Reader,
  { key }: { readonly key: string },
  { status }: { readonly status: string },
): void {
  if ((status !== "Accepted" && status !== "RebootRequired") || !readOnly.has(folded(key))) return;
  const words = `should be Rejected for ${key}, which can only be read`;
  breakRule(r, readOnlyKey, "status", words, { expected: "Rejected", received: status });
}

/** The standard keys that can only be read. Those that a charger may make writable are not among them. */
const readOnly: ReadonlySet<string> = new Set(
  [
    "AdditionalRootCertificateCheck",
    "CertificateSignedMaxChainSize",
    "CertificateStoreMaxLength",
    "ChargeProfileMaxStackLevel",
    "ChargingScheduleAllowedChargingRateUnit",
    "ChargingScheduleMaxPeriods",
    "ConnectorPhaseRotationMaxLength",
    "ConnectorSwitch3to1PhaseSupported",
    "GetConfigurationMaxKeys",
    "LocalAuthListMaxLength",
    "MaxChargingProfilesInstalled",
    "MeterValuesAlignedDataMaxLength",
    "MeterValuesSampledDataMaxLength",
    "NumberOfConnectors",
    "ReserveConnectorZeroSupported",
    "SendLocalListMaxLength",
    "StopTransactionMaxMeterValues",
    "StopTxnAlignedDataMaxLength",
    "StopTxnSampledDataMaxLength",
    "SupportedFeatureProfiles",
    "SupportedFeatureProfilesMaxLength",
    "SupportedFileTransferProtocols",
  ].map(folded),
);
