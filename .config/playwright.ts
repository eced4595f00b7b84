import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from '../tests/support/chromium.ts';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  testDir: join(root, 'tests/e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: join(root, '.cache/tests/e2e'),
  globalSetup: join(import.meta.dirname, 'support/playwright-setup.ts'),
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], [join(import.meta.dirname, 'support/playwright-results.ts')]],
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    acceptDownloads: true,
  },
  projects: [
    { name: 'browser', use: { launchOptions: await chromiumLaunchOptions() } },
    // The same specs in the desktop window; skipped by name where the Electron binary is not on this machine.
    { name: 'desktop' },
  ],
});
