import { testAnswer } from "../../tests/answer.js";

const readOnly = [
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
];

testAnswer("read-only-key", {
  level: "advice",
  sections: "OCPP 1.6 §5.3, §9",
  action: "ChangeConfiguration",
  kept: [
    [{ key: "NumberOfConnectors", value: "2" }, { status: "Rejected" }],
    [{ key: "NumberOfConnectors", value: "2" }, { status: "NotSupported" }],
    [{ key: "HeartbeatInterval", value: "300" }, { status: "Accepted" }],
    // A charger may make these writable (§9.1.3, errata 3.80, errata 3.84), and the last one cannot be read at all.
    [{ key: "AuthorizeRemoteTxRequests", value: "true" }, { status: "Accepted" }],
    [{ key: "StopTransactionOnEVSideDisconnect", value: "true" }, { status: "Accepted" }],
    [{ key: "UnlockConnectorOnEVSideDisconnect", value: "true" }, { status: "Accepted" }],
    [{ key: "AuthorizationKey", value: "00112233445566778899aabbccddeeff" }, { status: "Accepted" }],
    [{ key: "OfAVendor", value: "x" }, { status: "RebootRequired" }],
  ],
  broken: [
    [
      { key: "numberofconnectors", value: "2" },
      { status: "Accepted" },
      [["status"], "should be Rejected for numberofconnectors, which can only be read"],
    ],
    ...readOnly.map(
      (key) =>
        [
          { key, value: "1" },
          { status: "RebootRequired" },
          [["status"], `should be Rejected for ${key}, which can only be read`],
        ] as const,
    ),
  ],
});
