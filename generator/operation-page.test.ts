import { expect, test } from "vitest";

import { noGrey, paint } from "../tests/made-up.js";
import { operationPage } from "./operation-page.js";

test("a page has the operation, a snippet, and both messages with an example", () => {
  const page = operationPage({ ...paint, answers: [noGrey] });
  expect(page).toMatch(
    /^# Paint\n\n<!-- Generated from spec\/ by `npm run generate`. -->\n\nPaints something\. OCPP 1\.6 §9\.7, §9\.8; feature profile Core\. The request is sent by the Central System\./,
  );
  expect(page).toContain('const request = Paint.req({"tag":"ME","colours":[{"name":"red"}]});');
  expect(page).toContain(`const confirmation = Paint.conf.decodeJson('{"mood":"Good"}');`);
  expect(page).toContain("## Paint.req\n\nPaint it. OCPP 1.6 §9.9.");
  expect(page).toContain("## Paint.conf\n\nHow it went. OCPP 1.6 §9.10.");
  expect(page).toContain('```json\n{\n  "mood": "Good"\n}\n```');
  expect(page).toMatch(
    /## Request and confirmation together\n\n.*\n\n- \[`no-grey`\]\(\.\.\/rules\.md#no-grey\), advice: Grey is no colour\. OCPP 1\.6 §9\.5, errata 9\.6\.$/,
  );
});

test("a rule has its level, unless it is an error of everybody", () => {
  const page = (level: "error" | "sender"): string => operationPage({ ...paint, answers: [{ ...noGrey, level }] });
  expect(page("error")).toContain("- [`no-grey`](../rules.md#no-grey): Grey is no colour.");
  expect(page("sender")).toContain("- [`no-grey`](../rules.md#no-grey), for senders: Grey is no colour.");
});

test("without rules between the messages, it says nothing of them", () => {
  expect(operationPage(paint)).not.toContain("together");
});
