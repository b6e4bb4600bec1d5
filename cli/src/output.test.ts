import { expect, test } from "vitest";

import { progressText } from "./output.js";

test("the progress of a file is in percent, and of an empty one or a pipe in frames", () => {
  expect(progressText(3, { read: 50, size: 200 })).toBe("3 frames, 25 %");
  expect(progressText(3, { read: 200, size: 200 })).toBe("3 frames, 100 %");
  expect(progressText(0, { read: 0, size: 0 })).toBe("0 frames");
  expect(progressText(5, { read: 100, size: 0 })).toBe("5 frames");
  expect(progressText(7)).toBe("7 frames");
});
