import { useMutation } from '@tanstack/react-query';
import { api } from '../host/client.ts';
import { useSpeichern } from '../pakete/useSpeichern.tsx';

/** The files of an evaluation and of what was sent, each saved where the clerk wants it. */
export function useDateien() {
  const { speichere, hinweis } = useSpeichern();
  const angaben = {
    meta: { ohneAuffrischen: true },
    onSuccess: ({ name, datei }: { readonly name: string; readonly datei: Blob }) => speichere(name, datei),
  } as const;
  const excel = useMutation(api.kennzahlen.excel.mutationOptions(angaben));
  const word = useMutation(api.kennzahlen.word.mutationOptions(angaben));
  const tage = useMutation(api.kennzahlen.tageserfassungExcel.mutationOptions(angaben));
  const abgabe = useMutation(api.kennzahlen.abgabeDatei.mutationOptions(angaben));
  return { excel, word, tage, abgabe, hinweis, fehler: excel.error ?? word.error ?? tage.error ?? abgabe.error };
}
