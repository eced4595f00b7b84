/** The level as filled and empty places, 0 to 3: `●●○`. Beside it always stands the word. */
export function punkte(stufe: number): string {
  return '●'.repeat(stufe) + '○'.repeat(3 - stufe);
}
