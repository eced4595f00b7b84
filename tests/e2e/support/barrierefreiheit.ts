import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Quelle: EN 301 549 and WCAG 2.2 level AA, as axe names its rules. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of these tags that look at colours; all others find the same in every colour scheme. */
const FARBREGELN = ['color-contrast', 'link-in-text-block'];

async function verstoesse(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(FARBREGELN)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.html.slice(0, 160)}: ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`,
    ),
  );
}

/**
 * Expects a page without violations in light and in dark. The window must follow the system's colours, as it does until
 * somebody sets it otherwise.
 */
export async function erwarteBarrierefrei(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    // A colour in the middle of its change is not what anybody reads.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    // Soft: one look at all pages names all faults.
    expect.soft(await verstoesse(page, colorScheme), `${name}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
