import { setNonce } from 'get-nonce';

/** The sign of this response that lets the styles of the program pass; the build writes it into the page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

if (nonce) setNonce(nonce);

/** For `MantineProvider getStyleNonce`. */
export function stilNonce(): string {
  return nonce;
}
