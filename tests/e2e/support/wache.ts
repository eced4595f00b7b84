import type { ConsoleMessage, Page } from '@playwright/test';

/** A failed request shows in the console as well; refusals that the contract names (4xx, 507) are part of a story. */
const REFUSAL = /^Failed to load resource: the server responded with a status of (?:4\d\d|507)\b/;

function isHarmless(message: ConsoleMessage): boolean {
  return message.type() !== 'error' || REFUSAL.test(message.text());
}

/**
 * Watches a window from before its first page: errors in the console, exceptions, violations of the Content Security
 * Policy, requests to any other origin, answers 500. Gives the list that grows, one line for each; empty is good.
 */
export async function bewache(page: Page, adresse: () => string): Promise<string[]> {
  const funde: string[] = [];
  page.on('console', (message) => {
    if (!isHarmless(message)) funde.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => funde.push(`exception: ${error.stack ?? error.message}`));
  page.on('crash', () => funde.push('the page crashed'));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${adresse()}/`) || /^(?:data|blob|about):/.test(request.url());
    if (!isOwn) funde.push(`request to another origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() === 500) funde.push(`answer 500: ${response.url()}`);
  });
  await page.exposeFunction('meldeVerletzung', (satz: string) => funde.push(`Content Security Policy: ${satz}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const melde = (window as unknown as { meldeVerletzung: (satz: string) => void }).meldeVerletzung;
      melde(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
    });
  });
  return funde;
}
