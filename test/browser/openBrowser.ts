import { existsSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A real browser with an empty profile. Throws where none is installed: `apt-get install chromium`, or CHROMIUM_PATH. */
export async function openBrowser(): Promise<BrowserContext> {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('No Chromium: install the package chromium, or name one in CHROMIUM_PATH.');
  // Without a name, Playwright makes a folder and removes it with the browser.
  return chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    locale: 'vi-VN',
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
