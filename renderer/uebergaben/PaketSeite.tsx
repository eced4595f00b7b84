import { useNavigate } from 'react-router';
import { Seite } from '../ui/Seite.tsx';
import { Paketempfang } from './Paketempfang.tsx';

/** A package with a case becomes a new household. */
export function Component() {
  const navigate = useNavigate();
  return (
    <Seite
      titel="Fallpaket annehmen"
      untertitel="Eine Fallakte aus einem anderen Datenbestand wird ein neuer Haushalt im Zählbestand. Zu einem vorhandenen Haushalt wird ein Paket in dessen Abschnitt „Übergabe“ eingelesen."
      zurueck={{ ziel: '/faelle', text: 'Fälle' }}
    >
      <Paketempfang
        haushalt={null}
        onFertig={(haushaltId) => void navigate(`/faelle/${haushaltId}?abschnitt=uebergabe`)}
      />
    </Seite>
  );
}
