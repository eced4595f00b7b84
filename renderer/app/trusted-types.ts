/**
 * Trusted Types: no string becomes markup or script. The browser asks this default policy wherever old interfaces take
 * a string; text without `<` passes, all else throws. Imported first, before anything draws.
 */
interface TrustedTypeRichtlinien {
  createPolicy(
    name: string,
    regeln: Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>,
  ): unknown;
}

const { trustedTypes } = window as Window & { readonly trustedTypes?: TrustedTypeRichtlinien };

function verweigere(): never {
  throw new TypeError('Text darf hier nicht zu Programm werden.');
}

trustedTypes?.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('Text darf hier nicht zu Auszeichnung werden.');
    return text;
  },
  createScript: verweigere,
  createScriptURL: verweigere,
});
