/** Choices of a select or a group of radio buttons from a table of labels, in its order. */
export function auswahlAus<Wert extends string>(labels: Record<Wert, string>): { value: Wert; label: string }[] {
  return (Object.keys(labels) as Wert[]).map((wert) => ({ value: wert, label: labels[wert] }));
}
