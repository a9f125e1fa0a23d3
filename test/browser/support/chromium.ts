/** The browser of the system, kept quiet: it shall speak to nobody but the page's own server. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Milliseconds that a test waits for what it looks for, in place of 30 seconds: a machine with other work takes
 * longer. What does not come is told before jest ends the test.
 */
export const PATIENCE = 100_000;

/** @throws Error that names the missing package */
export function launchChromium(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(
      `${EXECUTABLE} is missing. Install the Debian package chromium: apt-get install chromium`,
    );
  }
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
}
