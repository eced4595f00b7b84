import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Formularaktionen, Formularmeldung, type FormularaktionenProps } from './Formularaktionen.tsx';

export interface AnlegeformularProps {
  readonly formular: FormularaktionenProps['formular'];
  /** Word on the button: „Person anlegen“. */
  readonly beschriftung: string;
  /** Address of the list, for „Abbrechen“. */
  readonly zurueck: string;
  /** The fields, and what is to be known before saving. */
  readonly children: ReactNode;
}

/** The form of a new record on its page: what the form has to say, the fields, „Abbrechen“ and „… anlegen“. */
export function Anlegeformular({ formular, beschriftung, zurueck, children }: AnlegeformularProps) {
  const navigate = useNavigate();
  return (
    <>
      <Formularmeldung formular={formular} />
      {children}
      <Formularaktionen
        formular={formular}
        istNeu
        beschriftung={beschriftung}
        onAbbrechen={() => void navigate(zurueck)}
      />
    </>
  );
}
