import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Progress } from "../../src/batch/progress.ts";

describe("the progress line", () => {
  const written: string[] = [];

  beforeEach(() => {
    written.length = 0;
    vi.useFakeTimers();
    vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it("is not shown for a short run", () => {
    const progress = new Progress(() => 10);
    progress.add(5, 0);
    vi.advanceTimersByTime(900);
    progress.end();
    vi.advanceTimersByTime(5000);
    expect([written, progress.shown]).toEqual([[], false]);
  });

  it("tells how many are done, how fast, how long it still takes and how many failed, and is cleared", () => {
    const progress = new Progress(() => 1000);
    progress.add(100, 0);
    vi.advanceTimersByTime(1000);
    expect(written.at(-1)).toBe("\r\u001B[K100 of 1000 done · 100 a second · 9 s left");
    progress.add(100, 3);
    vi.advanceTimersByTime(1000);
    expect(written.at(-1)).toBe("\r\u001B[K200 of 1000 done · 100 a second · 8 s left · 3 failed");
    progress.end();
    expect(written.at(-1)).toBe("\r\u001B[K");
    const lines = written.length;
    vi.advanceTimersByTime(5000);
    expect([written.length, progress.shown]).toEqual([lines, true]);
  });

  it("tells long times in minutes and hours, and no time where the number is not known", () => {
    const progress = new Progress(() => 100_000);
    progress.add(10, 0);
    vi.advanceTimersByTime(1000);
    expect(written.at(-1)).toContain("10 a second · 2 h 46 min left");
    progress.end();
    const unknown = new Progress(() => null);
    unknown.add(2, 0);
    vi.advanceTimersByTime(1000);
    expect(written.at(-1)).toBe("\r\u001B[K2 done · 2.0 a second");
    unknown.end();
  });
});
