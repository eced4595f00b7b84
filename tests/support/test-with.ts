import { test } from 'vitest';
import { missingReason, type Werkzeug } from './werkzeuge.ts';

/** A test that wants programs outside npm: `testWith(['soffice'], 'opens in LibreOffice', async () => …)`. */
export function testWith(werkzeuge: Werkzeug[], name: string, run: () => Promise<void> | void, timeout?: number): void {
  const reason = missingReason(...werkzeuge);
  test(
    name,
    async (context) => {
      if (reason !== null) context.skip(reason);
      await run();
    },
    timeout,
  );
}
